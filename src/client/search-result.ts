import type { SearchWords } from '../components/search/page-words.ts';
import type { Found, FoundUnit, SearchSources } from '../search/engine.ts';
import { foundAddress } from '../search/found-address.ts';
import type { ListedUnit } from '../search/listing.ts';
import { queryString, type SearchRequest } from '../search/query.ts';
import { element } from './search-element.ts';
import { showExcerpt } from './search-excerpt.ts';

/** What results are shown from and in. */
export interface Answer {
  found: Found;
  sources: SearchSources;
  request: SearchRequest;
  words: SearchWords;
}

export interface ShownGroup {
  item: HTMLLIElement;
  /** Resolves when all its words are there. */
  whole: Promise<unknown>;
}

/** One item of the list: a block and what was found with it, each in its own voice. */
export function resultGroup(group: FoundUnit[], answer: Answer): ShownGroup {
  const results = group.map((found) => result(found, answer));
  return {
    item: element('li', {}, ...results.map(({ row }) => row)),
    whole: Promise.all(results.map(({ whole }) => whole)),
  };
}

/** The same for groups that look the same. */
export const groupKey = (group: FoundUnit[], { found, request }: Answer): string =>
  JSON.stringify([
    group.map(({ unit, places, lacks }) => [unit.id, places, lacks]),
    queryString(request),
    found.taken.foreign,
  ]);

function result(found: FoundUnit, answer: Answer): { row: HTMLElement; whole: Promise<void> } {
  const { unit } = found;
  const { sources, request } = answer;
  const { units, speakers } = sources.listing;
  const speaker = unit.speaker === undefined ? undefined : speakers[unit.speaker];
  const quoted = unit.kind === 'quotation';
  const results = queryString(request);
  const link = nameLink(unit, foundAddress(unit.url, results, []));
  const holder = element('p', quoted ? {} : { lang: unit.lang });
  const title = unit.kind === 'statistic' ? element('p', { class: 'sans', lang: unit.lang }) : undefined;
  const within = unit.within.flatMap((id) => units.find((each) => each.id === id) ?? []);
  const printed = unit.kind === 'paragraph' && /^\d/.test(unit.mark) ? ' printed' : '';
  const row = element(
    'div',
    { class: `row result ${unit.kind}${speaker?.lived ? ' lived' : ''}`, 'data-result': unit.id },
    element('p', { class: `mark${printed}` }, link, kindName(unit, answer)),
    element(
      'div',
      { class: 'words' },
      numerals(unit),
      title,
      quoted ? element('blockquote', { lang: unit.lang }, holder) : holder,
      speaker && element('p', { class: 'speaker', lang: speaker.lang }, speaker.name),
      note(found, answer),
    ),
    within.length > 0 ? element('ul', { class: 'aside' }, ...within.map(placeLink)) : undefined,
  );
  return { row, whole: showExcerpt({ holder, title, link }, found, sources, results) };
}

/** The whole name for those who hear it and on narrow screens; where there is a margin the number alone. */
function nameLink({ label, mark }: ListedUnit, href: string): HTMLAnchorElement {
  return element(
    'a',
    { href },
    element('span', { class: 'name' }, label),
    element('span', { class: 'short', 'aria-hidden': 'true' }, mark),
  );
}

/** Beneath the number in the margin; the name of the link says it, too. */
function kindName({ kind, mark }: ListedUnit, { words }: Answer): HTMLElement | undefined {
  const name = words.kind[kind];
  return name === mark ? undefined : element('span', { class: 'kind', 'aria-hidden': 'true' }, name);
}

/** One value large; of several each smaller, with where and when it holds beneath. */
function numerals({ numerals: values }: ListedUnit): HTMLElement | undefined {
  if (!values) return undefined;
  const [first, ...others] = values.map(({ before, numeral, after, holds }) => [
    before && `${before} `,
    numeral && element('b', {}, numeral),
    after && ` ${after}`,
    holds && element('small', {}, holds),
  ]);
  if (!first) return undefined;
  if (others.length === 0) return element('p', { class: 'numeral' }, ...first);
  const items = [first, ...others].map((parts) => element('li', { class: 'numeral' }, ...parts));
  return element('ul', { class: 'numerals' }, ...items);
}

/** Quietly what a result lacks, or that it was found by its words in the other language. */
function note({ places, lacks }: FoundUnit, { found, words }: Answer): HTMLElement | undefined {
  const spelt = (typed: string) => found.taken.corrections.find((each) => each.typed === typed)?.spelling ?? typed;
  const notes = [
    ...(places.length === 0 && found.taken.foreign.length > 0 ? [words.foreign] : []),
    ...(lacks.length > 0 ? [words.lacks.replace('{words}', () => lacks.map(spelt).join(', '))] : []),
  ];
  return notes.length > 0 ? element('p', { class: 'found-note' }, notes.join('; ')) : undefined;
}

function placeLink({ url, label, title, titleLang }: ListedUnit): HTMLElement {
  return element('li', {}, element('a', { href: url, lang: titleLang }, title ?? label));
}
