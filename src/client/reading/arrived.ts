import { type Arrival, arrivalFrom, bareWord } from '../../search/ask/found-address.ts';
import { unquoted } from '../../search/ask/understand/near-words.ts';
import { loadSheet } from '../quick-search/sheet.ts';
import { words as say } from '../quick-search/words.ts';
import { element } from '../search/element.ts';

/**
 * Where a result led: marks the words that were found, and offers the way back.
 *
 * @param sheet the address of the style sheet of what it shows
 */
export function showArrival(sheet: string): void {
  const arrival = arrivalFrom(location.search);
  if (arrival) land(arrival, sheet);
}

function land({ words, q, results }: Arrival, sheet: string): void {
  const unit = unitNamed() ?? document.querySelector('main [data-unit]');
  const search = document.querySelector<HTMLAnchorElement>('a[data-search-link]');
  if (!unit || !search) return;
  markWords(unit, new Set(words));
  offerWayBack(unit, { href: `${search.pathname}${results}`, q, sheet });
}

/** The unit that the address names: while a page loads, a script may run before anything is its `:target`. */
function unitNamed(): Element | undefined {
  return [...document.querySelectorAll('main [data-unit]')].find(({ id }) => id && `#${id}` === location.hash);
}

/** Marks the words in a unit's text; those side by side as one. */
function markWords(unit: Element, words: ReadonlySet<string>): void {
  for (const node of textsIn(unit)) {
    for (const [start, end] of found(node.data, words).reverse()) {
      const rest = node.splitText(start);
      rest.splitText(end - start);
      const mark = element('mark', { class: 'arrived' });
      rest.replaceWith(mark);
      mark.append(rest);
    }
  }
}

/** Text that readers see: not what is only heard, nor links beside the words. */
function textsIn(unit: Element): Text[] {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('.hidden, .copy, .aside')) texts.push(node);
  return texts;
}

/** Where found words begin and end in a text, without the signs around them. */
function found(text: string, words: ReadonlySet<string>): [start: number, end: number][] {
  const runs: [number, number][] = [];
  for (const { 0: piece, index } of text.matchAll(/\S+/g)) {
    if (!words.has(bareWord(piece))) continue;
    const [before = ''] = /^[^\p{L}\d]*/u.exec(piece) ?? [];
    const [after = ''] = /[^\p{L}\d%]*$/u.exec(piece) ?? [];
    const [start, end] = [index + before.length, index + piece.length - after.length];
    const last = runs.at(-1);
    if (last && /^\s+$/.test(text.slice(last[1], start))) last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}

/** Above the unit. Where the unit moves down for it, who came by the anchor is taken along. */
async function offerWayBack(
  unit: Element,
  { href, q, sheet }: { href: string; q: string; sheet: string },
): Promise<void> {
  await loadSheet(sheet);
  const said = q ? say.backTo.replace('{query}', () => unquoted(q)) : say.back;
  const row = unit.closest('.row') ?? unit;
  row.classList.add('arrived-at');
  const isAtTop = unit.matches(':target') && Math.abs(unit.getBoundingClientRect().top) < innerHeight / 4;
  row.append(element('span', { class: 'way-back' }, element('a', { href }, said)));
  if (!isAtTop) return;
  unit.scrollIntoView();
  // Who keeps the reader's place (keep-place.ts) may have noted before where the anchor led.
  dispatchEvent(new Event('hashchange'));
}
