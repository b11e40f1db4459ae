import type { FoundUnit } from '../../search/ask/engine.ts';
import { type Excerpt, excerpt } from '../../search/ask/excerpt.ts';
import { foundAddress, wordsAt } from '../../search/ask/found-address.ts';
import { element } from './element.ts';
import type { ShownSources } from './sources.ts';

/** Letters of a text for each of its words that count; a text is shown up to about this many of them. */
const lettersPerWord = 12;
const mostLetters = 300;

/** About as many letters as the words will have, so that nothing moves when they come. */
const filler = 'the line that comes is about as long as this ';

const awaited = (length: number): string =>
  filler.repeat(7).slice(0, Math.min(mostLetters, Math.max(20, length * lettersPerWord)));

/** What an excerpt is put into, and the link that then carries the words that were found. */
export interface Slot {
  holder: HTMLElement;
  /** What the edition's title of a unit is put into, where that is not to stand in one run with the report's words. */
  title?: HTMLElement | undefined;
  link: HTMLAnchorElement;
}

/**
 * Shows the words of a unit once they have come; until then their room is kept.
 *
 * @param results the query part of the address of the results
 * @returns resolves when they are there, or when they could not be loaded
 */
export async function showExcerpt(
  { holder, title, link }: Slot,
  { unit, places, related = [] }: FoundUnit,
  sources: Pick<ShownSources, 'text'>,
  results: string,
  cut = excerpt,
): Promise<void> {
  const [words, telling] = (title && unit.head) ?? [0, 0];
  if (words > 0) title?.append(filled(telling));
  holder.append(filled(unit.length - telling));
  try {
    const text = await sources.text(unit);
    const pieces = text.split(/\s+/).filter(Boolean);
    const head = pieces.slice(0, words).join(' ').replace(/:$/, '');
    title?.replaceChildren(
      ...runs(excerpt(head, ...inPart((place) => (place < words ? [place] : []), places, related))),
    );
    const after = inPart((place) => (place < words ? [] : [place - words]), places, related);
    holder.replaceChildren(...runs(cut(pieces.slice(words).join(' '), ...after)));
    link.href = foundAddress(unit.url, results, wordsAt(text, places.length > 0 ? places : related));
  } catch (error) {
    // The link is there without them.
    console.error(error);
  }
}

/**
 * Shows the words in the other language by which a unit was found.
 *
 * @returns whether there are such words: a unit that was never translated has the same in both
 */
export async function showElsewhere(
  holder: HTMLElement,
  { unit, elsewhere = [] }: FoundUnit,
  sources: Pick<ShownSources, 'text' | 'otherText'>,
  cut = excerpt,
): Promise<boolean> {
  try {
    const [own, other] = await Promise.all([sources.text(unit), sources.otherText(unit)]);
    if (own === other) return false;
    holder.replaceChildren(...runs(cut(other, elsewhere)));
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** The places of a part of a text, of what was typed and of what says about the same. */
const inPart = (
  placeIn: (place: number) => number[],
  typed: number[],
  related: number[],
): [typed: number[], related: number[]] => [typed.flatMap(placeIn), related.flatMap(placeIn)];

const filled = (length: number): HTMLElement =>
  element('span', { class: 'awaited', 'aria-hidden': 'true' }, awaited(length));

function runs(found: Excerpt): (Node | string)[] {
  const words = found.runs.map(({ text, found: match }) =>
    match ? element('mark', { class: match === 'related' ? match : undefined }, text) : text,
  );
  return [found.cutBefore ? '…\u00a0' : '', ...words, found.cutAfter ? '\u00a0…' : ''].filter((child) => child !== '');
}
