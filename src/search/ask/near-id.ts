import { fold } from '../../language/letters.ts';

/** What may follow an address that somebody copied out of a sentence, or stand before it. */
const marks = /^[\s("'“‘«<[]+|[\s.,;:!?)"'”’»>\]]+$/gu;

/** Words that stand for the letter of an id, in either language: "figure-2" is f2. */
const kinds: [RegExp, string][] = [
  [/^(quotation|quote|dyfyniad)s?[\W_]*(?=\d)/, 'q'],
  [/^(statistic|ystadegyn)s?[\W_]*(?=\d)/, 's'],
  [/^(figure|fig|ffigur)s?[\W_]*(?=\d)/, 'f'],
  [/^(chapter|pennod)[\W_]*(?=\d)/, 'ch'],
  [/^(paragraph|paragraff|para|par|§)[\W_]*(?=\d)/, 'p'],
];

/** What the lists of a report call their entries, and the letter of their ids: {"conclusion": "c"}. */
export type Letters = Record<string, string>;

/** Those that a page has in an attribute: "conclusion=c&casgliad=c". */
export const lettersFrom = (attribute = ''): Letters => Object.fromEntries(new URLSearchParams(attribute));

/** The letter for which a word before a number stands. */
function letterOf(bare: string, letters: Letters): string | undefined {
  const word = fold(/^([^\d_]*\p{L})[\W_]*\d/u.exec(bare)?.[1] ?? '').replaceAll('-', ' ');
  const own = Object.keys(letters).find((name) => fold(name) === word);
  return own === undefined ? kinds.find(([each]) => each.test(bare))?.[1] : letters[own];
}

/**
 * The id that a piece of an address comes near to: in other letters ("C7", "P3.2"), with marks around it ("p3.2."), noughts
 * in it ("c07"), a dash for its dot ("p3-2"), its kind as a word, or none ("3.2").
 */
export function nearId(piece: string, ids: ReadonlySet<string>, letters: Letters = {}): string | undefined {
  const bare = decoded(piece).normalize('NFKC').replaceAll('\u00ad', '').replace(marks, '').toLowerCase();
  const letter = letterOf(bare, letters);
  const short = letter ? bare.replace(/^\D+/, letter) : bare;
  const forms = [short, short.replace(/^([a-z]+)[-_ ]?0*(?=\d)/, '$1'), short.replace(/^(p?\d+)[-_](\d)/, '$1.$2')];
  return [...forms, ...forms.map((form) => (/^\d+\.\d/.test(form) ? `p${form}` : form))].find((form) => ids.has(form));
}

/** The id that an address comes near to, by its fragment first, then by its last pieces. */
export function nearIdOf(
  { pathname, hash }: { pathname: string; hash: string },
  ids: ReadonlySet<string>,
  letters?: Letters,
): string | undefined {
  const pieces = [hash.slice(1), ...pathname.split(/[/#]|%23/).reverse()].filter((piece) => piece !== '');
  for (const piece of pieces) {
    const id = nearId(piece, ids, letters);
    if (id) return id;
  }
  return undefined;
}

/**
 * The path to which an address of an id surely leads, as it differs only in capital letters, in marks at its end or in the
 * slash there: "/id/c7/" of "/id/C7.", "/id/p3.2/2026-11-23/" of "/id/P3.2/2026-11-23". Undefined of any other, and of one that
 * is so already.
 *
 * @param room the path below which the ids are: "/id/"
 */
export function sureAddress(pathname: string, room: string, ids: ReadonlySet<string>): string | undefined {
  if (!pathname.toLowerCase().startsWith(room.toLowerCase())) return undefined;
  const [id = '', date, ...more] = decoded(pathname.slice(room.length))
    .toLowerCase()
    .split('/')
    .map((piece) => piece.replace(marks, ''))
    .filter((piece) => piece !== '');
  if (!ids.has(id) || more.length > 0 || (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date))) return undefined;
  const address = `${room}${id}/${date === undefined ? '' : `${date}/`}`;
  return address === pathname ? undefined : address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
