import type { SearchWords } from '../../components/search/page-words.ts';
import { otherLocale } from '../../i18n/locale.ts';
import type { Found, FoundUnit } from '../../search/ask/engine.ts';
import { foundAddress } from '../../search/ask/found-address.ts';
import { queryString, type SearchRequest } from '../../search/ask/query.ts';
import type { ListedUnit } from '../../search/make/listing.ts';
import { element } from '../search/element.ts';
import { showElsewhere, showExcerpt } from '../search/excerpt.ts';
import { placeName } from '../search/place-name.ts';
import { inkOf, type ShownSources } from '../search/sources.ts';

/** What results are shown from and in. */
export interface Answer {
  found: Found;
  sources: ShownSources;
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
    group.map(({ unit, places, related, missing }) => [unit.id, places, related, missing]),
    queryString(request),
    found.interpretation.foreign,
  ]);

function result(found: FoundUnit, answer: Answer): { row: HTMLElement; whole: Promise<unknown> } {
  const { unit } = found;
  const { sources, request } = answer;
  const { units, speakers } = sources.listing;
  const speaker = unit.speaker === undefined ? undefined : speakers[unit.speaker];
  const quoted = unit.kind === 'quotation';
  const results = queryString(request);
  const ink = inkOf(unit, sources);
  // The number of a passage is none of the edition's sigla: it is quiet in the margin, as beside the text.
  const link = nameLink(unit, foundAddress(unit.url, results, []), unit.kind === 'paragraph' ? undefined : ink);
  const holder = element('p', quoted ? {} : { lang: unit.lang });
  const title = unit.kind === 'statistic' ? element('p', { class: 'title sans', lang: unit.lang }) : undefined;
  const within = placesOf(unit).flatMap((id) => units.find((each) => each.id === id) ?? []);
  const numeral = numerals(unit);
  const other = elsewhere(found, answer);
  const voice = unit.kind === 'paragraph' && /^\d/.test(unit.mark) ? ' printed' : ' sans';
  const row = element(
    'div',
    { class: `row result ${ink ?? ''}${speaker?.lived ? ' lived' : ''}`, 'data-result': unit.id },
    element('h3', { class: `mark${voice}` }, link, kindName(unit, answer)),
    element(
      'div',
      { class: 'words' },
      title,
      numeral,
      quoted ? element('blockquote', { lang: unit.lang }, holder) : holder,
      speaker && element('p', { class: 'speaker', lang: speaker.lang }, speaker.name),
      other?.shown,
      note(found, answer),
      placeLink(within, answer.words.within),
      answer.words.folder && addLink(unit, answer.words),
    ),
  );
  const whole = Promise.all([showExcerpt({ holder, title, link }, found, sources, results), other?.whole]);
  return { row, whole };
}

/** What it stands in, from the nearest outwards; the part of the report at least. */
const placesOf = ({ id, within, chapter }: ListedUnit): string[] =>
  within.length === 0 && id !== chapter ? [chapter] : within;

/** The words in the other language by which it was found, beneath its own. */
function elsewhere(
  found: FoundUnit,
  { sources, words }: Answer,
): { shown: HTMLElement; whole: Promise<unknown> } | undefined {
  if (!found.elsewhere) return undefined;
  const holder = element('p', { class: 'elsewhere', lang: otherLocale(words.locale) });
  return {
    shown: holder,
    whole: showElsewhere(holder, found, sources).then((isThere) => isThere || holder.remove()),
  };
}

/** The whole name for those who hear it and on narrow screens; where there is a margin the number alone. */
function nameLink({ label, mark }: ListedUnit, href: string, ink?: string): HTMLAnchorElement {
  return element(
    'a',
    { href, class: ink },
    element('span', { class: 'name' }, label),
    element('span', { class: 'short', 'aria-hidden': 'true' }, mark),
  );
}

/** Beneath the number in the margin: what it is or, of a later block, which of its number; the name of the link says it, too. */
function kindName({ kind, mark, label }: ListedUnit, { sources }: Answer): HTMLElement | undefined {
  const name = sources.listing.kinds.find((each) => each.name === kind)?.label;
  const [, block = ''] = kind === 'paragraph' ? label.split(mark) : [];
  const said = block.replace(/^\W+/, '') || name;
  return !said || said === mark ? undefined : element('span', { class: 'kind', 'aria-hidden': 'true' }, said);
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

/** Quietly what a result has not, or that it was found by its words in the other language. */
function note({ places, related, missing }: FoundUnit, { found, words }: Answer): HTMLElement | undefined {
  const spelt = (typed: string) =>
    found.interpretation.corrections.find((each) => each.typed === typed)?.spelling ?? typed;
  const notes = [
    ...(places.length === 0 && !related && found.interpretation.foreign.length > 0 ? [words.foreign] : []),
    ...(missing.length > 0 ? [words.lacks.replace('{words}', () => missing.map(spelt).join(', '))] : []),
  ];
  return notes.length > 0 ? element('p', { class: 'found-note' }, notes.join('; ')) : undefined;
}

/**
 * Where it stands, in one link to the nearest of what it stands in: "3 Results, 3.3" names the part first, then the numbered
 * paragraph or the heading, once.
 */
function placeLink(within: ListedUnit[], said: string): HTMLElement | undefined {
  const [nearest, part] = [within[0], within.at(-1)];
  if (!nearest || !part) return undefined;
  const inner = within.slice(0, -1).find(({ kind, mark, title }) => (kind === 'paragraph' ? /^\d/.test(mark) : title));
  const named = [part, ...(inner ? [inner] : [])].flatMap((unit, at) => [
    at > 0 ? ', ' : undefined,
    element('span', { lang: unit.titleLang }, placeName(unit)),
  ]);
  return element(
    'p',
    { class: 'place' },
    element('span', { class: 'hidden' }, `${said} `),
    element('a', { href: nearest.url }, ...named),
  );
}

/** A quiet link to a folder with this passage; client/collection/search-page.ts has it add to the reader's own. */
function addLink({ id, label }: ListedUnit, { add, folder }: SearchWords): HTMLElement {
  const link = {
    href: `${folder}#${id}`,
    class: 'place',
    'data-add': id,
    'data-name': label,
    'aria-label': `${add}: ${label}`,
  };
  return element('p', { class: 'place adding' }, element('a', link, add));
}
