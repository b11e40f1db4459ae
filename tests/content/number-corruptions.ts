// Ways in which one number of the content goes wrong, each made at every place where it can be.
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Value } from '../../src/schemas/numbers/value.ts';
import { otherNumbersSchema, statisticsSchema } from '../../src/schemas/statistic.ts';
import type { Corruption } from './corruptions.ts';
import { read, replaced } from './material.ts';

/** A corruption, and the places that a problem must name, both in one message; one list for each such message. */
export interface NumberCorruption extends Corruption {
  named: string[][];
}

/** A mark of a statistic in the MDX. */
interface Mark {
  of: string;
  words: string;
  file: string;
  /** "chapters/4-….en.mdx:12:40" */
  place: string;
  with: (text: string) => Corruption['files'];
}

const records = 'statistics.json';

export function marks(dir: string, locale: 'en' | 'cy'): Mark[] {
  const names = ['chapters', 'sections'].flatMap((room) =>
    readdirSync(`${dir}/${room}`).map((name) => `${room}/${name}`),
  );
  return names.filter((name) => name.endsWith(`.${locale}.mdx`)).flatMap((file) => marksIn(dir, file));
}

function marksIn(dir: string, file: string): Mark[] {
  const text = read(dir, file);
  return [...text.matchAll(/<Stat of="(s\d+)">([^<]*)<\/Stat>/g)].map(
    ({ 0: all, 1: of = '', 2: words = '', index }) => {
      const lines = text.slice(0, index).split('\n');
      return {
        of,
        words,
        file,
        place: `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} `,
        with: (next) => ({ [file]: text.slice(0, index) + next + text.slice(index + all.length) }),
      };
    },
  );
}

/** Every value of every record, a little more or less. */
export const changedValues = (dir: string): NumberCorruption[] =>
  values(dir).map(({ path, value, own }) => ({
    what: `${records}: ${path.join('.')}`,
    files: withRecord(
      dir,
      [...path, 'value'],
      typeof value === 'number'
        ? value + 1
        : 'of' in value
          ? { of: [value.of[0], value.of[1] + 1] }
          : { ...value, high: value.high + 1 },
    ),
    named: own.map(({ place }) => [place, `${records}:`]),
  }));

const otherBound: Record<string, string> = { exact: 'over', over: 'about', about: 'exact' };

/** Every bound of every record that can be another one: a range is always between two values. */
export const changedBounds = (dir: string): NumberCorruption[] =>
  values(dir).map(({ path, bound, own }) => ({
    what: `${records}: ${path.join('.')}`,
    files: withRecord(dir, [...path, 'bound'], otherBound[bound] ?? 'exact'),
    named: bound === 'between' ? [[`${records}:`, 'bound']] : own.map(({ place }) => [place, `${records}:`]),
  }));

/** Every mark of a language, with another number in it. */
export const changedMarks = (dir: string, locale: 'en' | 'cy'): NumberCorruption[] =>
  marks(dir, locale).map((mark) => {
    const words = /\d/.test(mark.words)
      ? mark.words.replace(/\d(?=\D|$)/, (digit) => String((Number(digit) + 1) % 10))
      : mark.words.replace(/\p{L}+/gu, (word) => otherWord[word.toLowerCase()] ?? word);
    return {
      what: `${mark.place}${mark.words} to ${words}`,
      files: mark.with(`<Stat of="${mark.of}">${words}</Stat>`),
      named: words === mark.words ? [['a corruption that changes nothing']] : [[mark.place, `${records}:`]],
    };
  });

/** Every mark whose words bound its number, without them. */
export const unboundMarks = (dir: string, locale: 'en' | 'cy'): NumberCorruption[] =>
  marks(dir, locale).flatMap((mark) => {
    const words = mark.words.replace(/^(over|more than|approximately|dros|mwy nag?|oddeutu|tua) /i, '');
    if (words === mark.words || words.includes('(')) return [];
    return {
      what: `${mark.place}${mark.words} to ${words}`,
      files: mark.with(`<Stat of="${mark.of}">${words}</Stat>`),
      named: [[mark.place, `${records}:`]],
    };
  });

/** Every mark taken away, its words left. */
export const lostMarks = (dir: string, locale: 'en' | 'cy'): NumberCorruption[] =>
  marks(dir, locale).map((mark) => ({
    what: `${mark.place}${mark.words}, unmarked`,
    files: mark.with(mark.words),
    named: [[`${records}:`, ` ${mark.of}: `, '.mdx:']],
  }));

/** All entries of the numbers that are no statistics, taken away: each leaves a line of the source with a number too many. */
export function lostEntries(dir: string): NumberCorruption[] {
  const file = 'other-numbers.json';
  const entries = otherNumbersSchema.parse(JSON.parse(read(dir, file)));
  return [
    {
      what: `${file}: empty`,
      files: { [file]: '[]' },
      named: entries.map(({ line }) => [`:${line} nothing accounts for `]),
    },
  ];
}

/** Number words for others of their language. */
const otherWord: Record<string, string> = Object.fromEntries(
  [
    ['two three four five six seven ten', 'nine'],
    ['dau ddau dwy tri tair pedwar pum pump bump chwech saith deg', 'naw'],
    ['half', 'quarter'],
    ['hanner', 'chwarter'],
  ].flatMap(([from = '', to = '']) => from.split(' ').map((word) => [word, to])),
);

/** Every value of every record with its path and the marks that state it, repeats too where it is the only one. */
function values(dir: string): { path: string[]; value: Exclude<Value, null>; bound: string; own: Mark[] }[] {
  const { statistics } = statisticsSchema.parse(JSON.parse(read(dir, records)));
  const all = [marks(dir, 'en'), marks(dir, 'cy')];
  return statistics.flatMap(({ id, value, bound, observations }, index) => {
    const own = all.map((each) => each.filter(({ of }) => of === id));
    if (value !== undefined)
      return [{ path: ['statistics', String(index)], value, bound: bound ?? '', own: own.flat() }];
    return (observations ?? []).flatMap((each, which) =>
      each.value === null
        ? []
        : [
            {
              path: ['statistics', String(index), 'observations', String(which)],
              value: each.value,
              bound: each.bound ?? '',
              own: own.flatMap((list) => list[which] ?? []),
            },
          ],
    );
  });
}

const withRecord = (dir: string, path: string[], value: unknown): Corruption['files'] => ({
  [records]: JSON.stringify(replaced(z.unknown().parse(JSON.parse(read(dir, records))), path, value), null, 2),
});
