import type { Locale } from '../../../i18n/locale.ts';
import type { Place } from '../../../model/statistic/statistic.ts';
import { englishStems, welshStems } from '../languages/fit.ts';
import { placesIn, yearsIn, yearsOf } from '../numbers/named.ts';
import type { ShownNumber } from './shown.ts';
import {
  alike,
  beyond,
  comparisons,
  count,
  denials,
  ends,
  halves,
  has,
  multiples,
  nearly,
  type Trend,
  than,
  trends,
} from './words.ts';

/** A title, the numbers that it stands over, and the labels of all rows, those without a number too. */
export interface Claim {
  text: string;
  locale: Locale;
  shown: ShownNumber[];
  labels: string[];
  places: Place[];
}

/**
 * What a title says that its own numbers deny: a rise that is a fall, more that is fewer, a highest that is not. Only what
 * can be read without doubt is judged; "" is no fault.
 */
export function falseClaims(claim: Claim): string[] {
  const { text, locale } = claim;
  if (has(denials, text.replace(trends.rest[locale], ''), locale) && !has(than, text, locale)) return [];
  const compared = has(than, text, locale) && !has(beyond, text, locale);
  return [
    ...(compared ? [comparedPlaces(claim) ?? comparedRows(claim)] : [trend(claim), multiple(claim)]),
    end(claim),
    half(claim),
  ].flatMap((fault) => fault ?? []);
}

interface Series {
  name: string;
  from: ShownNumber & { value: number };
  to: ShownNumber & { value: number };
}

/** The first and last value of each measure of each place that has several years. */
function seriesIn(shown: ShownNumber[]): (Series & { place?: string | undefined })[] {
  const byMeasure = Map.groupBy(shown.filter(hasValue), ({ record, place }) => `${record.id} ${place ?? ''}`.trim());
  return [...byMeasure].flatMap(([name, numbers]) => {
    const inTime = numbers
      .filter(({ period }) => period !== undefined)
      .sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1));
    const [from, to] = [inTime[0], inTime.at(-1)];
    return from && to && from.period !== to.period ? [{ name, from, to, place: from.place }] : [];
  });
}

const hasValue = (each: ShownNumber): each is ShownNumber & { value: number } => each.value !== undefined;

/** The series of the places that a text names, or all of them where it names none. */
function seriesOf({ text, locale, shown, places }: Claim): Series[] {
  const named = placesIn(text, places, locale).map(({ what }) => what);
  const all = seriesIn(shown);
  return named.length > 0 ? all.filter(({ place }) => place !== undefined && named.includes(place)) : all;
}

const went = ({ name, from, to }: Series): string =>
  `${name} went from ${from.value} (${from.period}) to ${to.value} (${to.period})`;

function trend(claim: Claim): string | undefined {
  const { text, locale } = claim;
  const said = (['rise', 'fall', 'rest'] as const).filter((each) => has(trends[each], text, locale));
  const [only] = said;
  if (only === undefined || said.length > 1) return undefined;
  const other = seriesOf(claim).find(({ from, to }) => trendOf(from.value, to.value) !== only);
  return other && `says ${trendNames[only]}, and ${went(other)}`;
}

const trendNames: Record<Trend, string> = { rise: 'a rise', fall: 'a fall', rest: 'that it stayed the same' };

const trendOf = (from: number, to: number): Trend => (to > from ? 'rise' : to < from ? 'fall' : 'rest');

function multiple(claim: Claim): string | undefined {
  const { text, locale } = claim;
  const said = multiples.find(({ words }) => has(words, text, locale));
  const other =
    said && seriesOf(claim).find(({ from, to }) => !isTimes(to.value / from.value, said.times, text, locale));
  return other && `says ${said.times} times as much, and ${went(other)}`;
}

function isTimes(ratio: number, times: number, text: string, locale: Locale): boolean {
  if (has(nearly, text, locale))
    return Math.abs(ratio / times - 1) <= 0.2 && (times < 1 ? ratio > times : ratio < times);
  if (has(beyond, text, locale)) return times < 1 ? ratio < times : ratio > times;
  return Math.abs(ratio / times - 1) <= 0.15;
}

/** The comparisons of a text in their order: 1 for more, -1 for less. */
const signsIn = (text: string, locale: Locale): number[] =>
  [
    ...[...text.matchAll(comparisons.more[locale])].map(({ index }) => ({ index, sign: 1 })),
    ...[...text.matchAll(comparisons.less[locale])].map(({ index }) => ({ index, sign: -1 })),
  ]
    .sort((a, b) => a.index - b.index)
    .map(({ sign }) => sign);

/** "A had a lower rate than B in 1998, and a higher one in 2012" */
function comparedPlaces({ text, locale, shown, places }: Claim): string | undefined {
  const [one, other, ...more] = [...new Set(placesIn(text, places, locale).map(({ what }) => what))];
  const signs = signsIn(text, locale);
  const years = yearsIn(text).map(({ what }) => what);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  if (signs.length === 0 || (years.length > 0 && years.length !== signs.length)) return undefined;
  const numberOf = (place: string, year: string | undefined): number | undefined => {
    const [found, ...others] = shown.filter(
      (each) => each.place === place && (year === undefined || yearsOf(each.period ?? '').includes(year)),
    );
    return others.length > 0 ? undefined : found?.value;
  };
  return signs.flatMap((sign, index) => {
    const year = years[index];
    const [a, b] = [numberOf(one, year), numberOf(other, year)];
    if (a === undefined || b === undefined || Math.sign(a - b) === sign) return [];
    return [`says ${sign > 0 ? 'more' : 'less'}, and ${one} has ${a}, ${other} ${b}${year ? ` in ${year}` : ''}`];
  })[0];
}

const stems = { en: englishStems, cy: welshStems };

/** What tells each label from the others. */
function tellingIn(labels: string[], locale: Locale): Set<string>[] {
  const all = labels.map((label) => stems[locale](alike(label, locale)));
  return all.map((own) => new Set([...own].filter((stem) => all.length < 2 || !all.every((other) => other.has(stem)))));
}

/** The one number whose label a part of a text names, and no other part. */
function namedBy({ labels, locale, shown }: Claim, part: string, others = ''): ShownNumber | undefined {
  const [here, there] = [part, others].map((each) => stems[locale](alike(each, locale)));
  const telling = tellingIn(labels, locale);
  const isNamed = (label: string): boolean => {
    const own = telling[labels.indexOf(label)] ?? new Set();
    return own.size > 0 && here !== undefined && own.isSubsetOf(here) && !(there && own.isSubsetOf(there));
  };
  const [found, ...more] = shown.filter(({ row }) => isNamed(row.label[locale]));
  return more.length > 0 ? undefined : found;
}

/** "More of them expected a rise than a fall" */
function comparedRows(claim: Claim): string | undefined {
  const { text, locale } = claim;
  const [left, right, ...more] = text.split(than[locale]);
  const [sign, ...signs] = signsIn(text, locale);
  if (left === undefined || right === undefined || more.length > 0 || sign === undefined || signs.length > 0)
    return undefined;
  const [one, other] = [namedBy(claim, left, right), namedBy(claim, right, left)];
  if (one?.value === undefined || other?.value === undefined || one.record.unit !== other.record.unit) return undefined;
  return Math.sign(one.value - other.value) === sign
    ? undefined
    : `says ${sign > 0 ? 'more' : 'fewer'}, and “${one.row.label[locale]}” has ${one.value}, “${other.row.label[locale]}” ${other.value}`;
}

/** "The rate is highest in A" */
function end(claim: Claim): string | undefined {
  const { text, locale, shown, places } = claim;
  const said = (['most', 'least'] as const).filter((each) => has(ends[each], text, locale));
  const [only] = said;
  const numbers = shown.filter(hasValue);
  if (
    only === undefined ||
    said.length > 1 ||
    numbers.length < 2 ||
    new Set(numbers.map(({ record }) => record.unit)).size > 1
  )
    return undefined;
  const named = [...new Set(placesIn(text, places, locale).map(({ what }) => what))];
  const years = yearsIn(text).map(({ what }) => what);
  const inYears = numbers.filter(
    ({ period }) => years.length === 0 || yearsOf(period ?? '').some((each) => years.includes(each)),
  );
  const [ofPlace, ...others] = named.length === 1 ? inYears.filter(({ place }) => place === named[0]) : [];
  const own = ofPlace && others.length === 0 && inYears.length > 1 ? ofPlace : namedBy(claim, text);
  if (own?.value === undefined) return undefined;
  const best = Math[only === 'most' ? 'max' : 'min'](...inYears.map(({ value }) => value));
  return own.value === best ? undefined : `names ${own.value} as the ${only}, which is ${best}`;
}

/** "Most of them …" */
function half(claim: Claim): string | undefined {
  const { text, locale, shown } = claim;
  const said = (['most', 'least'] as const).filter((each) => has(halves[each], text, locale));
  const [only] = said;
  if (only === undefined || said.length > 1) return undefined;
  const own = shown.length === 1 ? shown[0] : namedBy(claim, text);
  if (own?.value === undefined || !own.isPercentage) return undefined;
  const bound = boundOf(own);
  // What is below 60, or at most so, may be more than half or not.
  const [isLess, isMore] = [bound === 'below' || bound === 'at-most', bound === 'over' || bound === 'at-least'];
  if (only === 'most' ? isLess && own.value > 50 : isMore && own.value < 50) return undefined;
  const isRight =
    only === 'most'
      ? own.value > 50 || (own.value === 50 && bound === 'over')
      : own.value < 50 || (own.value === 50 && bound === 'below');
  return isRight ? undefined : `says ${only === 'most' ? 'more' : 'less'} than half, and shows ${own.value}%`;
}

const boundOf = ({ record }: ShownNumber): string | undefined => record.bound;

/** Whether a text names a rise or a fall and not the other; for labels that speak of what was expected. */
export function onlyTrend(text: string, locale: Locale): 'rise' | 'fall' | undefined {
  const [rise, fall] = [count(trends.rise, text, locale), count(trends.fall, text, locale)];
  if (rise > 0 === fall > 0) return undefined;
  return rise > 0 ? 'rise' : 'fall';
}
