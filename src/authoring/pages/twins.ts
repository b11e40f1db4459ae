import type { Fault } from '../element.ts';
import type { Heading } from './outline.ts';

/** What the outline and the words of a page tell of it beside its twin in the other language. */
export interface PageShape {
  headings: Heading[];
  /** The words of its paragraphs and items. */
  blocks: { words: string; line: number }[];
}

/** The names of the two languages in messages. */
interface Names {
  original: string;
  translation: string;
}

/** What a translated page has otherwise than the original: sections that it lacks or has alone, words that are still the original's. */
export function pageTwinFaults(first: PageShape, second: PageShape, names: Names): Fault[] {
  const outline = outlineFault(first.headings, second.headings, names);
  const own = new Set(first.blocks.map(({ words }) => words));
  const left = second.blocks.filter(({ words }) => own.has(words) && (words.match(/\p{L}{2,}/gu) ?? []).length >= 5);
  return [
    ...(outline ? [outline] : []),
    ...left.map(({ line }) => ({
      line,
      column: 1,
      rule: 'page-twins' as const,
      message: `these words are those of the ${names.original} page`,
      remedy: `Write them in ${names.translation}`,
    })),
  ];
}

function outlineFault(first: Heading[], second: Heading[], { original }: Names): Fault | undefined {
  const at = first.findIndex(({ depth }, index) => depth !== second[index]?.depth);
  if (at < 0 && first.length === second.length) return undefined;
  const [other, own] = at < 0 ? [undefined, second[first.length]] : [first[at], second[at]];
  const sections = `the page has ${second.length} headings, and its ${original} twin ${first.length}`;
  const where = other
    ? `"${'#'.repeat(other.depth)} ${other.words}" of line ${other.line} there has none here`
    : `"${own?.words}" has none there`;
  return {
    line: own?.line ?? second.at(-1)?.line ?? 1,
    column: 1,
    rule: 'page-twins',
    message: `${sections}: ${where}`,
    remedy: 'Make the sections of the two agree',
  };
}
