import type { Fault } from '../element.ts';
import type { Heading } from './outline.ts';

/** What the outline and the words of a page tell of it beside its twin in the other language. */
export interface PageShape {
  headings: Heading[];
  /** The words of its paragraphs and items. */
  blocks: { words: string; line: number }[];
}

/** What the Welsh page has otherwise than the English one: sections that it lacks or has alone, words that are still English. */
export function pageTwinFaults(en: PageShape, cy: PageShape): Fault[] {
  const outline = outlineFault(en.headings, cy.headings);
  const english = new Set(en.blocks.map(({ words }) => words));
  const left = cy.blocks.filter(({ words }) => english.has(words) && (words.match(/\p{L}{2,}/gu) ?? []).length >= 5);
  return [
    ...(outline ? [outline] : []),
    ...left.map(({ line }) => ({
      line,
      column: 1,
      rule: 'page-twins' as const,
      message: 'these words are those of the English page',
      remedy: 'Write them in Welsh',
    })),
  ];
}

function outlineFault(en: Heading[], cy: Heading[]): Fault | undefined {
  const at = en.findIndex(({ depth }, index) => depth !== cy[index]?.depth);
  if (at < 0 && en.length === cy.length) return undefined;
  const [other, own] = at < 0 ? [undefined, cy[en.length]] : [en[at], cy[at]];
  const sections = `the page has ${cy.length} headings, and its English twin ${en.length}`;
  const where = other
    ? `"${'#'.repeat(other.depth)} ${other.words}" of line ${other.line} there has none here`
    : `"${own?.words}" has none there`;
  return {
    line: own?.line ?? cy.at(-1)?.line ?? 1,
    column: 1,
    rule: 'page-twins',
    message: `${sections}: ${where}`,
    remedy: 'Make the sections of the two agree',
  };
}
