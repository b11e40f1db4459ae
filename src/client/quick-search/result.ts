import { type Locale, otherLocale } from '../../i18n/locale.ts';
import type { FoundUnit } from '../../search/ask/engine.ts';
import { type Excerpt, excerpt } from '../../search/ask/excerpt.ts';
import { foundAddress } from '../../search/ask/found-address.ts';
import { element } from '../search/element.ts';
import { showElsewhere, showExcerpt } from '../search/excerpt.ts';
import { placeName } from '../search/place-name.ts';
import { inkOf, type ShownSources } from '../search/sources.ts';
import { cutAtWord } from './cut-at-word.ts';

/** Letters that may stand before the first word that was found. */
const reach = 30;

/** A result: what it is and in which part of the report, of a statistic its title, and its words about the first of those that were found. */
export function quickResult(
  found: FoundUnit,
  sources: Omit<ShownSources, 'own' | 'other'>,
  results: string,
  locale: Locale,
): HTMLLIElement {
  const { id, url, label, kind, lang, chapter } = found.unit;
  const place = sources.listing.units.find((unit) => unit.id === chapter && chapter !== id);
  const holder = element('span', { class: 'excerpt', lang });
  const title = kind === 'statistic' ? element('span', { class: 'title', lang }) : undefined;
  const link = element(
    'a',
    { href: foundAddress(url, results, []), class: inkOf(found.unit, sources), 'data-quick-result': found.unit.id },
    element('b', {}, label),
    ' ',
    place && element('small', { lang: place.titleLang }, placeName(place)),
    place && ' ',
    title,
    title && ' ',
    holder,
  );
  const fit = () => [title, holder].map((each) => each && cutAtWord(each));
  showExcerpt({ holder, title, link }, found, sources, results, fromFound).then(fit);
  // Found by its words in the other language alone: these are shown, as they are what matches.
  if (found.elsewhere && found.places.length === 0 && !found.related) {
    const other = element('span', { class: 'excerpt', lang: otherLocale(locale) });
    showElsewhere(other, found, sources, fromFound).then((isThere) => {
      if (!isThere) return;
      holder.replaceWith(other);
      cutAtWord(other);
    });
  }
  return element('li', {}, link);
}

const fromFound = (text: string, typed: readonly number[], related?: readonly number[]): Excerpt =>
  fromFirst(excerpt(text, typed, related));

/** A passage that begins a few words before what was found. */
function fromFirst({ runs, cutBefore, cutAfter }: Excerpt): Excerpt {
  const [first, ...rest] = runs;
  if (!first || first.found || first.text.length <= reach || rest.length === 0) return { runs, cutBefore, cutAfter };
  const from = first.text.indexOf(' ', first.text.length - reach) + 1;
  return { runs: [{ text: first.text.slice(from), found: undefined }, ...rest], cutBefore: true, cutAfter };
}
