/** What may follow an address that somebody copied out of a sentence, or stand before it. */
const marks = /^[\s("'“‘«<[]+|[\s.,;:!?)"'”’»>\]]+$/gu;

/** Words that stand for the letter of an id, in either language: "conclusion-7" is c7. */
const kinds: [RegExp, string][] = [
  [/^(conclusion|casgliad)s?[\W_]*(?=\d)/, 'c'],
  [/^(quotation|quote|dyfyniad)s?[\W_]*(?=\d)/, 'q'],
  [/^(statistic|ystadegyn)s?[\W_]*(?=\d)/, 's'],
  [/^(figure|fig|ffigur)s?[\W_]*(?=\d)/, 'f'],
  [/^(chapter|pennod)[\W_]*(?=\d)/, 'ch'],
  [/^(paragraph|paragraff|para|par|§)[\W_]*(?=\d)/, 'p'],
];

/**
 * The id that a piece of an address comes near to: in other letters ("C7", "P3.2"), with marks around it ("p3.2."), noughts
 * in it ("c07"), a dash for its dot ("p3-2"), its kind as a word, or none ("3.2").
 */
export function nearId(piece: string, ids: ReadonlySet<string>): string | undefined {
  const bare = decoded(piece).normalize('NFKC').replaceAll('\u00ad', '').replace(marks, '').toLowerCase();
  const [, letter] = kinds.find(([word]) => word.test(bare)) ?? [];
  const short = letter ? bare.replace(/^\D+/, letter) : bare;
  const forms = [short, short.replace(/^([a-z]+)[-_ ]?0*(?=\d)/, '$1'), short.replace(/^(p?\d+)[-_](\d)/, '$1.$2')];
  return [...forms, ...forms.map((form) => (/^\d+\.\d/.test(form) ? `p${form}` : form))].find((form) => ids.has(form));
}

/** The id that an address comes near to, by its fragment first, then by its last pieces. */
export function nearIdOf(
  { pathname, hash }: { pathname: string; hash: string },
  ids: ReadonlySet<string>,
): string | undefined {
  const pieces = [hash.slice(1), ...pathname.split(/[/#]|%23/).reverse()].filter((piece) => piece !== '');
  for (const piece of pieces) {
    const id = nearId(piece, ids);
    if (id) return id;
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
