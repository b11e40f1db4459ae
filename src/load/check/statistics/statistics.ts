import { englishFirst, type Locale, otherLocale } from '../../../i18n/locale.ts';
import type { Unit } from '../../../model/unit/unit.ts';
import { suggestion } from '../../problem/suggestion.ts';
import type { Content } from '../../read/content.ts';
import type { Folder, Problems } from '../../read/document.ts';
import { places } from '../../read/files.ts';
import { checkClaims } from '../claims/check-claims.ts';
import { checkRecord } from '../numbers/check-record.ts';
import { checkShown } from '../numbers/check-shown.ts';
import { confusedIn } from '../numbers/observations.ts';
import { once } from '../unique-ids.ts';
import { proseUnread } from '../unread.ts';
import { checkFigures } from './figures.ts';
import { type PlacedMark, placedMarks, strayMarks } from './marks.ts';
import { checkNumbering } from './order.ts';
import { checkMark, checkText, type Expected, expectedOf, recordPath } from './words.ts';

/** The statistics, and all that marks or names them. */
export function checkStatistics(content: Content, units: Unit[], folder: Pick<Folder, 'problems' | 'unread'>): void {
  const { problems, unread } = folder;
  const { statistics } = content;
  checkFigures(content, folder);
  if (!unread.has(places.statistics) && (!statistics || hasPlaces(statistics))) {
    checkShown(content, problems);
    checkClaims(content, problems);
  }
  if (!statistics) return;
  const ids = statistics.value.statistics.map(({ id }) => id);
  once(
    ids.map((id, index) => [id, statistics.at([...recordPath(index), 'id'])]),
    problems,
  );
  checkPlaces(statistics, problems);
  for (const [index, { id, observations = [] }] of statistics.value.statistics.entries())
    for (const { index: which, message } of confusedIn(observations))
      problems.push(`${statistics.at([...recordPath(index), 'observations', which])} ${id}: ${message}`);
  if (new Set(ids).size < ids.length) return;
  // A block that could not be read may be the home of any statistic.
  if (proseUnread(unread)) return;
  const marks = placedMarks(content, units);
  for (const { of, place } of strayMarks(content, marks))
    problems.push(`${place} <Stat of="${of}"> is in no paragraph and no list. Take it out, and leave its words`);
  for (const index of statistics.value.statistics.keys()) checkStatistic(statistics, index, units, marks, problems);
  checkNumbering(content, marks, units, problems);
}

const names: Record<Locale, string> = { en: 'English', cy: 'Welsh' };

type Statistics = NonNullable<Content['statistics']>;

/** One statistic: where it is marked, and whether words and record say the same in both languages. */
function checkStatistic(list: Statistics, index: number, units: Unit[], all: PlacedMark[], problems: Problems): void {
  const record = list.value.statistics[index];
  if (!record) return;
  const { id } = record;
  const marks = all.filter(({ of }) => of === id);
  const home = units.find((unit) => unit.id === marks[0]?.block.id);
  const own = list.at([...recordPath(index), 'id']);
  if (!home) {
    problems.push(`${own} ${id}: no block marks it. Write <Stat of="${id}">…</Stat> around its number`);
    return;
  }
  checkRecord(list, index, home, marks, problems);
  const expected = expectedOf(list, index);
  const blocks = [...new Set(marks.map(({ block }) => block))];
  for (const block of blocks) {
    for (const locale of englishFirst) {
      const here = marks.filter((mark) => mark.block === block && mark.locale === locale);
      const other = marks.filter((mark) => mark.block === block && mark.locale !== locale);
      if (block === home) checkText(list, index, home, here, locale, problems);
      if (!block.prose?.[locale]) continue;
      if (here.length < other.length && (here.length === 0 || block !== home))
        problems.push(
          `${own} ${id}: the ${names[locale]} of ${block.id} marks it ${times(here.length)}, its ${names[otherLocale(locale)]} ${times(other.length)}, at ${other.at(-1)?.place}. Write <Stat of="${id}">…</Stat> around the same number`,
        );
      if (block !== home) for (const mark of here) checkMark(mark, expected, problems);
      else if (here.length > 0) checkHome(here, expected, names[locale], problems);
    }
  }
}

const times = (count: number): string => (count === 0 ? 'nowhere' : count === 1 ? 'once' : `${count} times`);

/** In their home block the marks are the values of the record, one for one and in order. */
function checkHome(marks: PlacedMark[], expected: Expected[], language: string, problems: Problems): void {
  for (const [index, mark] of marks.entries()) {
    const own = expected[index];
    if (own) checkMark(mark, [own], problems);
    else
      problems.push(
        `${mark.place} <Stat of="${mark.of}">${mark.words}</Stat> is mark ${index + 1} in ${mark.block.id}, and ${expected[0]?.record} has ${expected.length === 1 ? 'one value' : `${expected.length} values`}. Take the mark away, or add the value to the record`,
      );
  }
  for (const { at, said, id } of expected.slice(marks.length))
    problems.push(
      `${at('value')} ${id}: no mark in the ${language} of ${marks[0]?.block.id} is left for ${said}; the last is at ${marks.at(-1)?.place}. Write <Stat of="${id}">…</Stat> around its number`,
    );
}

/** The places that statistics are about are on the list of places, and every place of the list has a statistic. */
function checkPlaces({ value, at }: Statistics, problems: Problems): void {
  const known = value.places.map(({ id }) => id);
  once(
    known.map((id, index) => [id, at(['places', index, 'id'])]),
    problems,
  );
  const named = value.statistics.flatMap((record, index) =>
    [record, ...(record.observations ?? [])].flatMap(({ place }, which) =>
      place === undefined
        ? []
        : [{ place, id: record.id, path: which === 0 ? ['place'] : ['observations', which - 1, 'place'], index }],
    ),
  );
  for (const [place, [first, ...more]] of Map.groupBy(named, (each) => each.place)) {
    if (known.includes(place) || !first) continue;
    const others = more.length === 0 ? '' : `, named by ${more.length + 1} numbers`;
    problems.push(
      `${at([...recordPath(first.index), ...first.path])} ${first.id}: no place has the id "${place}"${others}.${suggestion(place, known)}`,
    );
  }
  for (const [index, id] of known.entries())
    if (!named.some(({ place }) => place === id))
      problems.push(`${at(['places', index])} ${id}: no statistic is about this place. Take the record out`);
}

/** Whether every place that is named is on the list: words and numbers can be compared by no other. */
const hasPlaces = ({ value }: Statistics): boolean => {
  const known = value.places.map(({ id }) => id);
  const all = value.statistics.flatMap((record) => [record, ...(record.observations ?? [])]);
  return all.every(({ place }) => place === undefined || known.includes(place));
};
