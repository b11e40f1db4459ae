import { listedLanguages } from '../../i18n/locale.ts';
import { type Place, type Problem, placeText, problem } from '../../model/problem/problem.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { unitText } from '../../model/unit/unit.ts';
import { suggestion } from '../problem/suggestion.ts';
import type { Content } from '../read/content.ts';
import type { Folder } from '../read/document.ts';
import { twins } from '../read/twins.ts';
import { checkDates } from './dates.ts';
import { contentsOrder, editionsTold, publication } from './facts.ts';
import { listKinds } from './kinds.ts';
import { checkLanguages } from './languages/exchanged.ts';
import { checkNames } from './names.ts';
import { chapterParts, partAddresses } from './parts.ts';
import { checkEvidence } from './reading/evidence.ts';
import { checkSubjects } from './reading/subjects.ts';
import { checkSynonyms } from './search/synonyms.ts';
import { checkStatistics } from './statistics/statistics.ts';
import { once, type Placed, uniqueIds } from './unique-ids.ts';
import { mayBeUnread } from './unread.ts';

/**
 * What no file can know by itself: ids used once, ids that exist, records that are used, facts that agree. Nothing is
 * said to be missing that may stand in a file that could not be read.
 */
export function crossCheck(
  content: Content,
  units: Unit[],
  { unread, places }: Pick<Folder, 'unread' | 'places'>,
): Problem[] {
  const ids: Ids = { known: units.map(({ id }) => id), hidden: (id) => mayBeUnread(id, content, unread) };
  return [
    ...uniqueIds(content),
    ...partAddresses(content),
    ...chapterParts(content),
    ...mentions(content, ids),
    ...references(content, ids),
    ...listKinds(content),
    ...homePassages(content, units, ids),
    ...contentsOrder(content, units),
    ...voices(content, ids),
    ...publication(content),
    ...editionsTold(content),
    ...checkDates(content),
    ...wordless(content, units, ids, places),
    ...checkStatistics(content, units, unread),
    ...checkNames(content, units, unread),
    ...checkEvidence(content, units, unread),
    ...checkSubjects(content, units, unread),
    ...checkSynonyms(content, units, unread),
    ...checkLanguages(content, units, places),
  ];
}

/** The units that were read, and whether one that was not may stand in a file that could not be. */
interface Ids {
  known: string[];
  hidden: (id: string) => boolean;
}

/** What <Quote>, <Stat> and <Ref> name. */
function mentions(content: Content, ids: Ids): Problem[] {
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
  const written = listedLanguages(content).map((locale) =>
    twins(content).flatMap(({ files }) =>
      (files[locale] ? [files[locale]] : []).flatMap(({ file, mentions }) =>
        mentions.map(({ insert, id, line, column }) => ({ insert, id, place: { file, line, column } })),
      ),
    ),
  );
  const twice = written.flatMap((inLanguage) =>
    once(inLanguage.flatMap(({ insert, id, place }): Placed[] => (insert === 'Quote' ? [[id, place]] : []))),
  );
  const strange = written.flat().filter(({ insert, id }) => {
    const { known, hidden } = named[insert];
    return !known.includes(id) && !hidden(id);
  });
  const unknown = [...Map.groupBy(strange, ({ insert, id }) => `${insert} ${id}`).values()].flatMap(
    ([first, ...more]) => {
      if (!first) return [];
      const { noun, known } = named[first.insert];
      const others =
        more.length === 0 ? '' : `, named here and at ${more.map(({ place }) => placeText(place)).join(', ')}`;
      return [
        problem('id-known', first.place, `no ${noun} has the id "${first.id}"${others}`, suggestion(first.id, known)),
      ];
    },
  );
  return [...twice, ...unknown];
}

/** What records and pages name: notes their places, contents their units. */
function references({ notes, contents, pages }: Content, ids: Ids): Problem[] {
  const named: { id: string; place: Place }[] = [
    ...(notes?.value ?? []).flatMap(({ at }, index) =>
      at.map((id, which) => ({ id, place: notes?.at([index, 'at', which]) ?? {} })),
    ),
    ...(contents?.value.entries ?? []).flatMap(({ units }, index) =>
      units.map((id, which) => ({ id, place: contents?.at(['entries', index, 'units', which]) ?? {} })),
    ),
    ...pages.refs,
  ];
  return named
    .filter(({ id }) => !ids.known.includes(id) && !ids.hidden(id))
    .map(({ id, place }) => problem('id-known', place, `no unit has the id "${id}"`, suggestion(id, ids.known)));
}

/** What each field of the home page may show. */
const homeKinds = {
  finding: {
    is: (unit: Unit) => unit.type === 'entry' && unit.entry.address !== undefined,
    what: 'an entry that has a page of its own',
  },
  quotation: { is: ({ kind }: Unit) => kind === 'quotation', what: 'a quotation' },
};

/** The home page shows a finding and a quotation, each of which is one. */
function homePassages({ record }: Content, units: Unit[], ids: Ids): Problem[] {
  return (['finding', 'quotation'] as const).flatMap((field) => {
    const { is, what } = homeKinds[field];
    const id = record?.value.home[field];
    if (!record || id === undefined || ids.hidden(id)) return [];
    const place = record.at(['home', field]);
    const found = units.find((unit) => unit.id === id);
    const known = units.filter(is).map((unit) => unit.id);
    if (!found) return [problem('id-known', place, `no unit has the id "${id}"`, suggestion(id, known))];
    if (is(found)) return [];
    return [
      problem(
        'home-kind',
        place,
        `home.${field}: "${id}" is a ${found.kind}`,
        `Write the id of ${what}, or take the field out`,
      ),
    ];
  });
}

/** Every quotation has a speaker and a place; every speaker speaks. */
function voices(content: Content, ids: Ids): Problem[] {
  const { quotations, speakers, languages } = content;
  if (!quotations) return [];
  const known = speakers?.value.map(({ id }) => id);
  const placed = new Set(
    twins(content)
      .flatMap(({ files }) => languages.flatMap((locale) => files[locale]?.mentions ?? []))
      .map(({ id }) => id),
  );
  const problems: Problem[] = [];
  for (const [index, { id, speaker }] of quotations.value.entries()) {
    const before = quotations.value[index - 1]?.id;
    const at = quotations.at([index, 'id']);
    if (before !== undefined && Number(before.slice(1)) > Number(id.slice(1)))
      problems.push(
        problem('record-order', at, `${id}: stands after ${before}`, 'Put the records in the order of their numbers'),
      );
    const alike = quotations.value.filter((each) => each.speaker === speaker);
    if (known && !known.includes(speaker) && alike[0]?.id === id)
      problems.push(
        problem(
          'id-known',
          quotations.at([index, 'speaker']),
          `${alike.map((each) => each.id).join(', ')}: no speaker has the id "${speaker}"`,
          suggestion(speaker, known),
        ),
      );
    if (!placed.has(id) && !ids.hidden(id))
      problems.push(
        problem('quotation-placed', at, `${id}: no chapter places it`, `Write <Quote id="${id}" /> where it stands`),
      );
  }
  const silent = (speakers?.value ?? []).flatMap(({ id }, index) =>
    quotations.value.some(({ speaker }) => speaker === id)
      ? []
      : [
          problem(
            'record-used',
            speakers?.at([index]) ?? {},
            `${id}: no quotation is by this speaker`,
            'Take the record out',
          ),
        ],
  );
  return [...problems, ...silent];
}

/** Every unit has words in at least one language. */
const wordless = ({ languages }: Content, units: Unit[], ids: Ids, places: Folder['places']): Problem[] =>
  units
    .filter((unit) => !ids.hidden(unit.id) && languages.every((locale) => unitText(unit, locale) === undefined))
    .map(({ id }) =>
      problem(
        'words-there',
        places.get(id)?.en ?? places.get(id)?.cy ?? {},
        `${id}: there are no words in ${languages.length > 1 ? 'either language' : `"${languages[0]}"`}`,
        'Write them, or take its <Untranslated /> out',
      ),
    );
