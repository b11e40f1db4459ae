import type { FoundUnit, SearchSources } from '../search/engine.ts';
import { foundAddress } from '../search/found-address.ts';
import { type Passage, passage } from '../search/passage.ts';
import { element } from './search-element.ts';
import { showExcerpt } from './search-excerpt.ts';

/** Letters that may stand before the first word that was found. */
const reach = 30;

/** A result in two lines, a statistic with its title in three: what it is, and its words about the first of those that were found. */
export function quickResult(found: FoundUnit, sources: Pick<SearchSources, 'text'>, results: string): HTMLLIElement {
  const { url, label, kind, lang } = found.unit;
  const holder = element('span', { class: 'excerpt', lang });
  const title = kind === 'statistic' ? element('span', { class: 'title', lang }) : undefined;
  const link = element(
    'a',
    { href: foundAddress(url, results, []), class: kind, 'data-quick-result': found.unit.id },
    element('b', {}, label),
    ' ',
    title,
    title && ' ',
    holder,
  );
  showExcerpt({ holder, title, link }, found, sources, results, (text, places) => fromFirst(passage(text, places)));
  return element('li', {}, link);
}

/** A passage that begins a few words before what was found. */
function fromFirst({ runs, cutBefore, cutAfter }: Passage): Passage {
  const [first, ...rest] = runs;
  if (!first || first.found || first.text.length <= reach || rest.length === 0) return { runs, cutBefore, cutAfter };
  const from = first.text.indexOf(' ', first.text.length - reach) + 1;
  return { runs: [{ text: first.text.slice(from), found: false }, ...rest], cutBefore: true, cutAfter };
}
