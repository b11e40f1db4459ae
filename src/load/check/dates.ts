import { type Place, type Problem, problem } from '../../model/problem/problem.ts';
import type { ListRecord } from '../../schemas/list/list.ts';
import type { Content } from '../read/content.ts';
import type { Located } from '../read/document.ts';
import { entriesOf, listsOf } from '../read/parts.ts';

/** A day that a record names, and what it is a day of. */
interface Day {
  day: string;
  place: Place | undefined;
  /** "c1: approved" */
  what: string;
}

/** This was written by then: a clock that is behind it is wrong, and is not held against the content. */
const written = '2026-12-31';

/**
 * Days that cannot be right. Nobody has read, compared or approved anything on a day to come, nor before the report was
 * published; an edition may be dated ahead, but not by years.
 *
 * @param clock what day it is by the clock of this computer: "2027-02-28"
 */
export function checkDates(content: Content, clock = isoDay(new Date())): Problem[] {
  const { record, changes, published } = content;
  const today = clock > written ? clock : written;
  // It may be tomorrow elsewhere.
  const tomorrow = later(today, 1);
  const problems: Problem[] = [];
  for (const { day, place, what } of done(content)) {
    if (day > tomorrow)
      problems.push(
        problem(
          'date-past',
          place ?? {},
          `${what} on ${day}, a day to come: today is ${clock}`,
          "Write the day on which it was done, or set this computer's clock right",
        ),
      );
    const since = record?.value.published.date ?? '';
    if (day.slice(0, since.length) < since)
      problems.push(
        problem(
          'date-past',
          place ?? {},
          `${what} on ${day}, before the report was published (${since})`,
          'Write the day on which it was done',
        ),
      );
  }
  const editions: Day[] = [
    ...(record ? [{ day: record.value.edition.date, place: record.at(['edition', 'date']), what: 'edition' }] : []),
    ...(changes?.value ?? []).map(({ date, version }, index) => ({
      day: date,
      place: changes?.at([index, 'date']),
      what: `edition ${version}`,
    })),
    ...(published?.value.editions ?? []).map(({ date, version }, index) => ({
      day: date,
      place: published?.at(['editions', index, 'date']),
      what: `edition ${version}`,
    })),
  ];
  for (const { day, place, what } of editions)
    if (day > later(today, 366))
      problems.push(
        problem(
          'date-near',
          place ?? {},
          `${what} has the date ${day}, more than a year ahead: today is ${clock}`,
          "Write the day on which it comes out, or set this computer's clock right",
        ),
      );
  return [...problems, ...listsOf(content.parts).flatMap(({ list }) => replyOrder(list))];
}

/** What people did on a day. */
function done(content: Content): Day[] {
  const { translations, helpLines } = content;
  return [
    ...listsOf(content.parts).flatMap(({ list }) => repliesIn(list).flat()),
    ...Object.entries(translations?.value ?? {}).flatMap(([id, record]): Day[] =>
      record.status === 'draft'
        ? []
        : [{ day: record.date, place: translations?.at([id, 'date']), what: `${id}: ${record.status}` }],
    ),
    ...(helpLines
      ? [{ day: helpLines.value.checked, place: helpLines.at(['checked']), what: 'the numbers were compared' }]
      : []),
  ];
}

/** The days of the replies to each entry. */
const repliesIn = ({ value, at }: Located<ListRecord>): Day[][] =>
  entriesOf(value).map(({ id, path, replies = [] }) =>
    replies.map(({ date, label }, index) => ({
      day: date,
      place: at([...path, 'replies', index, 'date']),
      what: `${id}: ${label.en.toLowerCase()}`,
    })),
  );

/** Replies that stand after one of a later day. */
const replyOrder = (list: Located<ListRecord>): Problem[] =>
  repliesIn(list).flatMap((replies) =>
    replies.flatMap(({ day, place, what }, index) => {
      const latest = replies.slice(0, index).reduce((last, other) => (other.day > last ? other.day : last), '');
      return latest <= day
        ? []
        : [
            problem(
              'reply-order',
              place ?? {},
              `${what} on ${day} stands after one of ${latest}`,
              'Put the replies in the order of their dates, or correct the date',
            ),
          ];
    }),
  );

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDay(date);
}
