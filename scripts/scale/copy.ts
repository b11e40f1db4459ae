import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One more part of a longer report: how its ids and words differ from those of the first. */
export interface Part {
  /** The number of a chapter there: "2" is "8" in the first part that six chapters come before. */
  chapter(number: string): string;
  /** An id there; one of what the report has but once stays. */
  id(id: string): string;
  /** A text there, with its tags and the ids in them; some of its words are new. */
  text(text: string): string;
}

/**
 * The parts that make a report so many times as long.
 *
 * @param growing the files that grow: "quotations.json", "chapters/1-buildings.en.mdx"
 * @param running those of them that are running words; what else there is names words of the text, or is held against it
 */
export function partsOf(dir: string, growing: readonly string[], running: readonly string[], times: number): Part[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(json|mdx)$/.test(name));
  const texts = new Map(files.map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
  const grown = growing.map((name) => texts.get(name) ?? '');
  const others = files.filter((name) => !growing.includes(name)).map((name) => texts.get(name) ?? '');
  const numbers = numbersIn(grown, others);
  const chapters = growing.filter((name) => name.endsWith('.en.mdx')).length;
  const kept = new Set(
    files
      .filter((name) => !running.includes(name) && !name.startsWith('wordings'))
      .flatMap((name) => wordsIn(texts.get(name) ?? '')),
  );
  return Array.from({ length: times - 1 }, (_, at) => partAfter(at + 1, { numbers, chapters, kept }));
}

/** Any value of a file in that part. */
export function copy(value: unknown, part: Part): unknown {
  if (Array.isArray(value)) return value.map((each) => copy(each, part));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each, part)]));
  if (typeof value !== 'string') return value;
  return anyId.test(value) ? part.id(value) : part.text(value);
}

/** All ids in a value of a file. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return anyId.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

const anyId = /^(?:[a-z]\d+|ch\d+|p\d+\.\d+(?:-\d+)?|overview-\d+(?:-\d+)?)$/;

/** The numbers of the ids that grow, by their letter and in order, and the last number that there is: { q: 1 to 21, last: 21 }. */
function numbersIn(texts: readonly string[], others: readonly string[]): Map<string, { all: number[]; last: number }> {
  const ids = texts.flatMap((text) => [...text.matchAll(/"id": "([a-z])(\d+)"/g)]);
  // A statistic of a part that stands once, too, is that part's.
  const once = markedIn(others);
  const marked = [...markedIn(texts)].filter((number) => !once.has(number));
  // What was published and is no longer there keeps its id.
  const known = [...texts, ...others].flatMap((text) => [...text.matchAll(/"([a-z])(\d+)"/g)]);
  const lastOf = (letter: string) =>
    known.reduce((last, [, its, number]) => (its === letter ? Math.max(last, Number(number)) : last), 0);
  const byLetter = Map.groupBy(ids, ([, letter = '']) => letter);
  return new Map(
    [...byLetter].map(([letter, named]) => {
      const numbers = (found: RegExpMatchArray[]) => found.map(([, , number]) => Number(number)).sort((x, y) => x - y);
      const growing = letter === 's' ? named.filter(([, , number]) => marked.includes(number ?? '')) : named;
      return [letter, { all: numbers(growing), last: lastOf(letter) }];
    }),
  );
}

/** The numbers of the statistics that texts state. */
const markedIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(/<Stat of=\\?"s(\d+)/g)].map(([, number = '']) => number)));

interface Whole {
  numbers: ReadonlyMap<string, { all: readonly number[]; last: number }>;
  chapters: number;
  /** Words that are the same in all parts. */
  kept: ReadonlySet<string>;
}

function partAfter(at: number, { numbers, chapters, kept }: Whole): Part {
  const chapter = (number: string): string => String(Number(number) + at * chapters);
  const id = (name: string): string => {
    const placed = /^(ch|p|overview-)(\d+)(.*)$/.exec(name);
    if (placed) return `${placed[1]}${chapter(placed[2] ?? '')}${placed[3]}`;
    const [, letter = '', number] = /^([a-z])(\d+)$/.exec(name) ?? [];
    const { all = [], last = 0 } = numbers.get(letter) ?? {};
    const place = all.indexOf(Number(number));
    return place < 0 ? name : `${letter}${last + (at - 1) * all.length + place + 1}`;
  };
  const syllable =
    (consonants[at % consonants.length] ?? '') + (vowels[Math.floor(at / consonants.length) % vowels.length] ?? '');
  const word = (letters: string): string => {
    const middle = Math.floor(letters.length / 2);
    return isVaried(letters) && !kept.has(letters)
      ? letters.slice(0, middle) + syllable + letters.slice(middle)
      : letters;
  };
  const words = (text: string): string => text.replace(/(?<![\p{L}\d’'-])\p{Ll}{7,}(?![\p{L}\d’'-])/gu, word);
  return {
    chapter,
    id,
    text: (text) =>
      text
        .replace(/^---\nnumber: (\d+)/, (_, number: string) => `---\nnumber: ${chapter(number)}`)
        .replace(/^(\d+)(?=\.\d+\. )/gm, chapter)
        // Tags, what they hold and the head of a file stay.
        .split(/(^---\n[\s\S]*?\n---\n|<Stat [^>]*>.*?<\/Stat>|<Lang [^>]*>.*?<\/Lang>|<[^>]*>)/)
        .map((piece, place) =>
          place % 2 === 0
            ? words(piece)
            : piece.replace(/\b(id|of|to)="([^"]*)"/g, (_, name: string, value: string) => `${name}="${id(value)}"`),
        )
        .join(''),
  };
}

const consonants = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'w', 'y', 'ae', 'oe'];

/** One long word of six is another in each part. */
const isVaried = (word: string): boolean =>
  [...word].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6 === 0;

const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
