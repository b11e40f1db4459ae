import { locales } from '../../i18n/locale.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { unitText } from '../../model/unit/unit.ts';
import { suggestion } from '../problem/suggestion.ts';
import type { Content } from '../read/content.ts';
import type { Folder, Problems } from '../read/document.ts';
import { twins } from '../read/twins.ts';
import { checkDates } from './dates.ts';
import { contentsOrder, publication } from './facts.ts';
import { checkLanguages } from './languages/exchanged.ts';
import { checkNames } from './names.ts';
import { checkSynonyms } from './search/synonyms.ts';
import { checkStatistics } from './statistics/statistics.ts';
import { once, type Placed, uniqueIds } from './unique-ids.ts';
import { mayBeUnread } from './unread.ts';

/**
 * What no file can know by itself: ids used once, ids that exist, records that are used, facts that agree. Nothing is
 * said to be missing that may stand in a file that could not be read.
 */
export function crossCheck(content: Content, units: Unit[], folder: Folder): void {
  const { problems, unread } = folder;
  const ids: Ids = { known: units.map(({ id }) => id), hidden: (id) => mayBeUnread(id, content, unread) };
  uniqueIds(content, problems);
  mentions(content, ids, problems);
  references(content, ids, problems);
  homePassages(content, units, ids, problems);
  contentsOrder(content, units, problems);
  voices(content, ids, problems);
  publication(content, problems);
  checkDates(content, problems);
  wordless(units, ids, problems);
  checkStatistics(content, units, { problems, unread });
  checkNames(content, units, { problems, unread });
  checkSynonyms(content, units, { problems, unread });
  checkLanguages(content, units, problems);
}

/** The units that were read, and whether one that was not may stand in a file that could not be. */
interface Ids {
  known: string[];
  hidden: (id: string) => boolean;
}

/** What <Quote>, <Stat> and <Ref> name. */
function mentions(content: Content, ids: Ids, problems: Problems): void {
  const quotations: Ids = {
    known: content.quotations?.value.map(({ id }) => id) ?? [],
    hidden: (id) => !content.quotations && ids.hidden(id),
  };
  const statistics: Ids = {
    known: content.statistics?.value.statistics.map(({ id }) => id) ?? [],
    hidden: (id) => !content.statistics && ids.hidden(id),
  };
  const named = {
    Quote: { noun: 'quotation', ...quotations },
    Stat: { noun: 'statistic', ...statistics },
    Ref: { noun: 'unit', ...ids },
  };
  const strange = new Map<string, { insert: keyof typeof named; id: string; place: string }[]>();
  for (const locale of locales) {
    const placed: Placed[] = [];
    for (const { file, mentions } of twins(content).flatMap(({ files }) => files[locale] ?? [])) {
      for (const { insert, id, line, column } of mentions) {
        const { known, hidden } = named[insert];
        if (insert === 'Quote') placed.push([id, `${file}:${line}:${column}`]);
        if (known.includes(id) || hidden(id)) continue;
        const key = `${insert} ${id}`;
        strange.set(key, [...(strange.get(key) ?? []), { insert, id, place: `${file}:${line}:${column}` }]);
      }
    }
    once(placed, problems);
  }
  for (const [first, ...more] of strange.values()) {
    if (!first) continue;
    const { noun, known } = named[first.insert];
    const others = more.length === 0 ? '' : `, named here and at ${more.map(({ place }) => place).join(', ')}`;
    problems.push(`${first.place} no ${noun} has the id "${first.id}"${others}.${suggestion(first.id, known)}`);
  }
}

/** What records and pages name: notes their places, contents their units. */
function references({ notes, contents, pages }: Content, ids: Ids, problems: Problems): void {
  const demand = (place: string, id: string) => {
    if (!ids.known.includes(id) && !ids.hidden(id))
      problems.push(`${place} no unit has the id "${id}".${suggestion(id, ids.known)}`);
  };
  for (const [index, { at }] of (notes?.value ?? []).entries())
    for (const [which, id] of at.entries()) demand(notes?.at([index, 'at', which]) ?? '', id);
  for (const [index, entry] of (contents?.value.entries ?? []).entries()) {
    for (const [which, id] of entry.units.entries()) demand(contents?.at(['entries', index, 'units', which]) ?? '', id);
  }
  for (const { id, place } of pages.refs) demand(place, id);
}

/** The home page shows a conclusion and a quotation, each of which is one. */
function homePassages({ record }: Content, units: Unit[], ids: Ids, problems: Problems): void {
  for (const kind of ['conclusion', 'quotation'] as const) {
    const id = record?.value.home[kind];
    if (!record || id === undefined || ids.hidden(id)) continue;
    const place = record.at(['home', kind]);
    const found = units.find((unit) => unit.id === id);
    const known = units.filter((unit) => unit.kind === kind).map((unit) => unit.id);
    if (!found) problems.push(`${place} no unit has the id "${id}".${suggestion(id, known)}`);
    else if (found.kind !== kind)
      problems.push(
        `${place} home.${kind}: "${id}" is a ${found.kind}. Write the id of a ${kind}, or take the field out`,
      );
  }
}

/** Every quotation has a speaker and a place; every speaker speaks. */
function voices(content: Content, ids: Ids, problems: Problems): void {
  const { quotations, speakers } = content;
  if (!quotations) return;
  const known = speakers?.value.map(({ id }) => id);
  const placed = new Set(
    twins(content)
      .flatMap(({ files }) => locales.flatMap((locale) => files[locale]?.mentions ?? []))
      .map(({ id }) => id),
  );
  for (const [index, { id, speaker }] of quotations.value.entries()) {
    const before = quotations.value[index - 1]?.id;
    if (before !== undefined && Number(before.slice(1)) > Number(id.slice(1)))
      problems.push(
        `${quotations.at([index, 'id'])} ${id}: stands after ${before}. Put the records in the order of their numbers`,
      );
    const alike = quotations.value.filter((each) => each.speaker === speaker);
    if (known && !known.includes(speaker) && alike[0]?.id === id)
      problems.push(
        `${quotations.at([index, 'speaker'])} ${alike.map((each) => each.id).join(', ')}: no speaker has the id "${speaker}".${suggestion(speaker, known)}`,
      );
    if (!placed.has(id) && !ids.hidden(id))
      problems.push(
        `${quotations.at([index, 'id'])} ${id}: no chapter places it. Write <Quote id="${id}" /> where it stands`,
      );
  }
  for (const [index, { id }] of speakers?.value.entries() ?? []) {
    if (!quotations.value.some(({ speaker }) => speaker === id))
      problems.push(`${speakers?.at([index])} ${id}: no quotation is by this speaker. Take the record out`);
  }
}

/** Every unit has words in at least one language. */
function wordless(units: Unit[], ids: Ids, problems: Problems): void {
  for (const unit of units) {
    if (!ids.hidden(unit.id) && locales.every((locale) => unitText(unit, locale) === undefined))
      problems.push(`${unit.id}: there are no words in either language. Write them, or take its <Untranslated /> out`);
  }
}
