import type { Locale } from '../../../i18n/locale.ts';
import { figureNumbers, type WrittenNumber, wordNumbers } from '../../../language/number-words.ts';
import type { Place } from '../../../model/statistic/statistic.ts';
import { placesIn, yearsIn, yearsOf } from '../numbers/named.ts';
import type { ShownNumber } from './shown.ts';
import { beyond, ends, has, nearly, numbersBeside, parts, portions, times } from './words.ts';

/** A title, the numbers that it stands over, and all places that numbers are of. */
export interface Stated {
  text: string;
  locale: Locale;
  shown: ShownNumber[];
  places: Place[];
}

/** What a title may say in numbers: the values of its figure, and what is worked out of them. */
interface Known {
  values: number[];
  /** Percentages shown, and by how much what has several times grew or shrank. */
  percentages: number[];
  /** How many times as much one of the numbers is as another that counts the same. */
  ratios: number[];
}

/**
 * What a title states in numbers that none of its own numbers is: "92%", "nine in ten", "three times", "Ten of them". Years, ages,
 * dates and what a rate is reckoned per are left alone.
 */
export function strangeNumbers(claim: Stated): string[] {
  const { text, locale } = claim;
  const known = knownOf(claim);
  if (known.values.length === 0) return [];
  const readers = [timesSaid, portionsSaid, partsSaid, percentagesSaid, plainSaid];
  let rest = withoutOthers(text.toLowerCase(), locale);
  const faults: string[] = [];
  for (const read of readers) {
    for (const { words, start, fault } of read(rest, locale, known)) {
      rest = rest.slice(0, start) + ' '.repeat(words.length) + rest.slice(start + words.length);
      if (fault) faults.push(`says “${words.trim()}”, and ${fault}`);
    }
  }
  return faults;
}

/** Some words of a text that state a number, and what is wrong with them. */
interface Said {
  words: string;
  start: number;
  fault: string | undefined;
}

type Reader = (text: string, locale: Locale, known: Known) => Said[];

function knownOf({ text, locale, shown, places }: Stated): Known {
  const all = shown.flatMap((each) => each.ends.map((value) => ({ ...each, value, of: each })));
  const named = new Set(placesIn(text, places, locale).map(({ what }) => what));
  const years = yearsIn(text).map(({ what }) => what);
  const pairs = all.flatMap((one) =>
    all.flatMap((other) =>
      one !== other && one.record.unit === other.record.unit && other.value > 0 ? [{ one, other }] : [],
    ),
  );
  const inTime = pairs.filter(
    ({ one, other }) =>
      one.record === other.record && one.place === other.place && (one.period ?? '') > (other.period ?? ''),
  );
  const atOnce = pairs.filter(
    ({ one, other }) =>
      one.period === other.period &&
      (years.length === 0 || yearsOf(one.period ?? '').some((year) => years.includes(year))),
  );
  const ofPlaces = ({ one, other }: (typeof pairs)[number]) =>
    [one, other].every(({ place }) => place !== undefined && named.has(place));
  const isOfEnds = has(ends.most, text, locale) || has(ends.least, text, locale);
  const compared = isOfEnds
    ? atOnce.filter(({ one, other }) => one.of === other.of || one.place !== other.place).filter(isExtreme)
    : named.size > 1
      ? atOnce.filter(ofPlaces)
      : [...inTime, ...atOnce];
  const percentages = all.filter(({ isPercentage }) => isPercentage).map(({ value }) => value);
  return {
    values: all.map(({ value }) => value),
    percentages: [
      ...percentages,
      ...inTime.map(({ one, other }) => Math.abs(Math.round(((one.value - other.value) * 100) / other.value))),
    ],
    ratios: compared.map(({ one, other }) => one.value / other.value),
  };
}

/** Whether a pair is the greatest and the least of all. */
function isExtreme(
  { one, other }: { one: { value: number }; other: { value: number } },
  _: number,
  all: { one: { value: number } }[],
) {
  const values = all.map(({ one }) => one.value);
  return one.value === Math.max(...values) && other.value === Math.min(...values);
}

const list = (numbers: number[]): string => [...new Set(numbers)].join(', ') || 'none';

/** Spaces in place of the numbers that are no values. */
const withoutOthers = (text: string, locale: Locale): string => {
  const years = yearsIn(text).reduce(
    (rest, { what, at }) => rest.slice(0, at) + ' '.repeat(what.length) + rest.slice(at + what.length),
    text,
  );
  return years.replace(numbersBeside[locale], (words) => ' '.repeat(words.length));
};

/** The words before a number that say how near it is. */
const lead = (text: string, start: number): string => text.slice(Math.max(0, start - 18), start);

/** Whether a number is what words say, which may be rounded, more or less than it. */
function agrees(number: number, said: number, before: string, locale: Locale, tolerance: number): boolean {
  if (has(nearly, before, locale)) return number < said && number > said * 0.8;
  if (has(beyond, before, locale)) return number > said && number < said * 1.35;
  return Math.abs(number - said) <= tolerance;
}

/** "three times", "half as high again" */
const timesSaid: Reader = (text, locale, { ratios }) =>
  times.flatMap(({ times, words }) =>
    [...text.matchAll(words[locale])].map(({ 0: found, index }) => ({
      words: found,
      start: index,
      fault: ratios.some((ratio) => agrees(ratio, times, lead(text, index), locale, times * 0.1))
        ? undefined
        : `no two of its numbers are to each other as ${times} to 1`,
    })),
  );

/** "nine in ten" */
const portionsSaid: Reader = (text, locale, { percentages }) =>
  [...text.matchAll(portions[locale])].flatMap(({ 0: found, index }) => {
    const [part, whole] = numbersIn(found, locale).map(({ value }) => value);
    if (part === undefined || whole === undefined || part > whole) return [];
    return [said(found, index, (part / whole) * 100, text, locale, percentages)];
  });

/** "a third", "half" */
const partsSaid: Reader = (text, locale, { percentages }) =>
  parts.flatMap(({ share, words }) =>
    [...text.matchAll(words[locale])].map(({ 0: found, index }) =>
      said(found, index, share, text, locale, percentages),
    ),
  );

const said = (
  words: string,
  start: number,
  share: number,
  text: string,
  locale: Locale,
  percentages: number[],
): Said => ({
  words,
  start,
  fault:
    percentages.length === 0 || percentages.some((each) => agrees(each, share, lead(text, start), locale, 2.5))
      ? undefined
      : `shows ${percentages.join(', ')}%`,
});

/** "78%" */
const percentagesSaid: Reader = (text, _, { percentages }) =>
  [...text.matchAll(/(\d+(?:\.\d+)?) ?(?:%|per ?cent|y cant)/giu)].map(({ 0: words, 1: n, index }) => ({
    words,
    start: index,
    fault: percentages.length === 0 || percentages.includes(Number(n)) ? undefined : `shows ${list(percentages)}`,
  }));

/** "15", "ten" */
const plainSaid: Reader = (text, locale, { values }) =>
  numbersIn(text, locale).map(({ value, start, end }) => ({
    words: text.slice(start, end),
    start,
    fault: value === 1 || values.includes(value) ? undefined : `shows ${list(values)}`,
  }));

const numbersIn = (text: string, locale: Locale): WrittenNumber[] =>
  [...figureNumbers(text), ...wordNumbers(text, locale)].sort((a, b) => a.start - b.start);
