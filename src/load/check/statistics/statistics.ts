import { type Languages, languageNames as names, otherLocale } from '../../../i18n/locale.ts';
import { type Problem, placeText, problem } from '../../../model/problem/problem.ts';
import type { Unit } from '../../../model/unit/unit.ts';
import { suggestion } from '../../problem/suggestion.ts';
import type { Content } from '../../read/content.ts';
import { places } from '../../read/files.ts';
import { checkClaims } from '../claims/check-claims.ts';
import { checkRecord } from '../numbers/check-record.ts';
import { checkShown } from '../numbers/check-shown.ts';
import { confusedIn } from '../numbers/observations.ts';
import { once } from '../unique-ids.ts';
import { proseUnread } from '../unread.ts';
import { checkFigures } from './figures.ts';
import { type PlacedMark, placedMarks, strayMarks } from './marks.ts';
import { checkMeasures } from './measures.ts';
import { checkNumbering } from './order.ts';
import { checkMark, checkText, type Expected, expectedOf, recordPath } from './words.ts';

/** The statistics, and all that marks or names them. */
export function checkStatistics(content: Content, units: Unit[], unread: ReadonlySet<string>): Problem[] {
  const { statistics } = content;
  const shown = !unread.has(places.statistics) && (!statistics || hasPlaces(statistics));
  return [
    ...checkFigures(content, unread),
    ...(shown ? [...checkShown(content), ...checkClaims(content)] : []),
    ...(statistics ? [...checkRecords(statistics), ...checkMarks(content, statistics, units, unread)] : []),
  ];
}

/** The records by themselves. */
function checkRecords(statistics: Statistics): Problem[] {
  const records = statistics.value.statistics;
  return [
    ...once(records.map(({ id }, index) => [id, statistics.at([...recordPath(index), 'id'])])),
    ...checkPlaces(statistics),
    ...checkMeasures(statistics),
    ...records.flatMap(({ id, observations = [] }, index) =>
      confusedIn(observations).map(({ index: which, message, remedy }) =>
        problem(
          'observation-told-apart',
          statistics.at([...recordPath(index), 'observations', which]),
          `${id}: ${message}`,
          remedy,
        ),
      ),
    ),
  ];
}

/** The records beside the blocks that mark their numbers. */
function checkMarks(content: Content, statistics: Statistics, units: Unit[], unread: ReadonlySet<string>): Problem[] {
  const ids = statistics.value.statistics.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return [];
  // A block that could not be read may be the home of any statistic.
  if (proseUnread(unread)) return [];
  const marks = placedMarks(content, units);
  return [
    ...strayMarks(content, marks).map(({ of, place }) =>
      problem(
        'mark-place',
        place,
        `<Stat of="${of}"> is in no paragraph and no list`,
        'Take it out, and leave its words',
      ),
    ),
    ...ids.flatMap((_, index) => checkStatistic(statistics, index, units, marks, content.languages)),
    ...checkNumbering(content, marks, units),
  ];
}

type Statistics = NonNullable<Content['statistics']>;

/** One statistic: where it is marked, and whether words and record say the same in both languages. */
function checkStatistic(
  list: Statistics,
  index: number,
  units: Unit[],
  all: PlacedMark[],
  languages: Languages,
): Problem[] {
  const record = list.value.statistics[index];
  if (!record) return [];
  const { id } = record;
  const marks = all.filter(({ of }) => of === id);
  const home = units.find((unit) => unit.id === marks[0]?.block.id);
  const own = list.at([...recordPath(index), 'id']);
  if (!home) {
    const remedy = `Write <Stat of="${id}">…</Stat> around its number`;
    return [problem('statistic-marked', own, `${id}: no block marks it`, remedy)];
  }
  // What its words must state is known once its unit is.
  if (!list.value.units.some((unit) => unit.id === record.unit)) return [];
  const expected = expectedOf(list, index);
  const blocks = [...new Set(marks.map(({ block }) => block))];
  const problems = checkRecord(list, index, home, marks, languages);
  for (const block of blocks) {
    for (const locale of languages) {
      const here = marks.filter((mark) => mark.block === block && mark.locale === locale);
      const other = marks.filter((mark) => mark.block === block && mark.locale !== locale);
      if (block === home) problems.push(...checkText(list, index, home, here, locale));
      if (!block.prose?.[locale]) continue;
      if (here.length < other.length && (here.length === 0 || block !== home))
        problems.push(
          problem(
            'marks-in-both',
            own,
            `${id}: the ${names[locale]} of ${block.id} marks it ${times(here.length)}, its ${names[otherLocale(locale)]} ${times(other.length)}, at ${lastOf(other)}`,
            `Write <Stat of="${id}">…</Stat> around the same number`,
          ),
        );
      if (block !== home) problems.push(...here.flatMap((mark) => checkMark(mark, expected)));
      else if (here.length > 0) problems.push(...checkHome(here, expected, names[locale]));
    }
  }
  return problems;
}

const lastOf = (marks: PlacedMark[]): string => placeText(marks.at(-1)?.place ?? {});

const times = (count: number): string => (count === 0 ? 'nowhere' : count === 1 ? 'once' : `${count} times`);

/** In their home block the marks are the values of the record, one for one and in order. */
function checkHome(marks: PlacedMark[], expected: Expected[], language: string): Problem[] {
  const values = expected.length === 1 ? 'one value' : `${expected.length} values`;
  return [
    ...marks.flatMap((mark, index) => {
      const own = expected[index];
      if (own) return checkMark(mark, [own]);
      const record = placeText(expected[0]?.record ?? {});
      const message = `<Stat of="${mark.of}">${mark.words}</Stat> is mark ${index + 1} in ${mark.block.id}, and ${record} has ${values}`;
      return [problem('mark-per-value', mark.place, message, 'Take the mark away, or add the value to the record')];
    }),
    ...expected
      .slice(marks.length)
      .map(({ at, said, id }) =>
        problem(
          'mark-per-value',
          at('value'),
          `${id}: no mark in the ${language} of ${marks[0]?.block.id} is left for ${said}; the last is at ${lastOf(marks)}`,
          `Write <Stat of="${id}">…</Stat> around its number`,
        ),
      ),
  ];
}

/** The places that statistics are about are on the list of places, and every place of the list has a statistic. */
function checkPlaces({ value, at }: Statistics): Problem[] {
  const known = value.places.map(({ id }) => id);
  const named = value.statistics.flatMap((record, index) =>
    [record, ...(record.observations ?? [])].flatMap(({ place }, which) =>
      place === undefined
        ? []
        : [{ place, id: record.id, path: which === 0 ? ['place'] : ['observations', which - 1, 'place'], index }],
    ),
  );
  const unknown = [...Map.groupBy(named, (each) => each.place)].flatMap(([place, [first, ...more]]) => {
    if (known.includes(place) || !first) return [];
    const others = more.length === 0 ? '' : `, named by ${more.length + 1} numbers`;
    const message = `${first.id}: no place has the id "${place}"${others}`;
    return [problem('id-known', at([...recordPath(first.index), ...first.path]), message, suggestion(place, known))];
  });
  const idle = known.flatMap((id, index) =>
    named.some(({ place }) => place === id)
      ? []
      : [
          problem(
            'record-used',
            at(['places', index]),
            `${id}: no statistic is about this place`,
            'Take the record out',
          ),
        ],
  );
  return [...once(known.map((id, index) => [id, at(['places', index, 'id'])])), ...unknown, ...idle];
}

/** Whether every place that is named is on the list: words and numbers can be compared by no other. */
const hasPlaces = ({ value }: Statistics): boolean => {
  const known = value.places.map(({ id }) => id);
  const all = value.statistics.flatMap((record) => [record, ...(record.observations ?? [])]);
  return all.every(({ place }) => place === undefined || known.includes(place));
};
