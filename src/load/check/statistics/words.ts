import { recordProse } from '../../../authoring/words.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { formatNumber } from '../../../language/plural.ts';
import { quantity } from '../../../language/quantity.ts';
import { type Place, type Problem, placeText, problem } from '../../../model/problem/problem.ts';
import { boundBeside, type StatedNumber, statedNumber } from '../../../model/statistic/stated-number.ts';
import type { Bound, MeasureUnit, Value } from '../../../model/statistic/statistic.ts';
import { inFull, isRatio } from '../../../model/statistic/value.ts';
import { proseText, type Unit } from '../../../model/unit/unit.ts';
import type { Content } from '../../read/content.ts';
import { occurrences } from '../numbers/occurrences.ts';
import type { PlacedMark } from './marks.ts';

type Statistics = NonNullable<Content['statistics']>;

/** A value of a record that words must state, and where it is written. */
export interface Expected {
  id: string;
  number: StatedNumber;
  /** "over 80%" */
  said: string;
  /** The place of the statistic's record. */
  record: Place;
  /** The place of a field of the value. */
  at: (field: 'value' | 'bound' | 'unit') => Place;
}

export const recordPath = (index: number): PropertyKey[] => ['statistics', index];

/** The values of a statistic in order, those left out that the report does not give. */
export function expectedOf({ value, at }: Statistics, index: number): Expected[] {
  const record = value.statistics[index];
  if (!record) return [];
  return (record.observations ?? [record]).flatMap((each, which): Expected[] => {
    if (each.value === null || each.value === undefined) return [];
    const path = [...recordPath(index), ...(record.observations ? ['observations', which] : [])];
    const number = stated(
      each.value,
      each.bound ?? 'exact',
      value.units.find(({ id }) => id === record.unit),
    );
    return [
      {
        id: record.id,
        number,
        said: said(number),
        record: at([...recordPath(index), 'id']),
        at: (field) => at(field === 'unit' ? [...recordPath(index), field] : [...path, field]),
      },
    ];
  });
}

/** What words must state of a value: a number of millions is stated in ones, a ratio as it is. */
function stated(value: Value, bound: Bound, unit: MeasureUnit | undefined): StatedNumber {
  const isPercent = unit?.measure === 'percentage' && !isRatio(value);
  const currency = /[£€$](?=\{n\})/.exec(quantity(unit?.format.en ?? '{n}', 2, 'en'))?.[0];
  return {
    value: isRatio(value) ? value : inFull(value, unit ?? { scale: 1 }),
    bound,
    isPercent,
    ...(currency !== undefined && { currency }),
  };
}

const boundNames: Record<Bound, string> = {
  exact: '',
  between: '',
  over: 'over ',
  about: 'about ',
  below: 'below ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

/** "over 80%", "between 54 and 167", "1 in 6" */
function said({ value, bound, isPercent, currency = '' }: StatedNumber): string {
  const sign = isPercent ? '%' : '';
  const number = (n: number) =>
    `${n < 0 ? '−' : ''}${currency}${currency ? formatNumber(Math.abs(n)) : Math.abs(n)}${sign}`;
  if (typeof value === 'number') return boundNames[bound] + number(value);
  if (isRatio(value)) return `${boundNames[bound]}${value.of[0]} in ${value.of[1]}`;
  return `between ${number(value.low)} and ${number(value.high)}`;
}

const isSame = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Forms of a number that can be read. */
const forms: Record<Locale, string> = {
  en: '"78%", "over 80%", "approximately half", "54 to 167", "two-thirds", "more than a third (36 per cent)", "at least 40", "one in six", "minus 3", "£2.3 million"',
  cy: '"78%", "dros 80%", "oddeutu hanner", "54 i 167", "pump neu chwech", "mwy na thraean (36 y cant)", "o leiaf 40", "un o bob chwech", "minws 3", "£2.3 miliwn"',
};

/** The words of a mark state one of these values, with its bound and, where it is a percentage, as one. */
export function checkMark(mark: PlacedMark, expected: Expected[]): Problem[] {
  const [first] = expected;
  if (!first) return [];
  const wrong = (message: string, remedy: string) => [
    problem('mark-says-value', mark.place, `<Stat of="${mark.of}">${mark.words}</Stat> ${message}`, remedy),
  ];
  const due = `${placeText(first.at('value'))} has ${first.said}`;
  const beside = boundBeside(mark.text.slice(0, mark.start), mark.text.slice(mark.end), mark.locale, mark.words);
  const read = statedNumber(mark.words, mark.locale);
  if (!read)
    return wrong(
      `states no one number that can be read; ${due}`,
      `Mark its number with the words that bound it, and nothing else, as in ${forms[mark.locale]}`,
    );
  if (beside !== undefined)
    return wrong(`stands beside "${beside}", which bounds its number; ${due}`, 'Take these words into the mark');
  return expected.some(({ number }) => agrees(number, read))
    ? []
    : wrong(difference(read, expected), "Make the two agree; the report's own words stay as they are");
}

/** "says 78%, and statistics.json:20:15 has over 78%" */
function difference(read: StatedNumber, expected: Expected[]): string {
  const [first, ...more] = expected;
  if (!first) return '';
  const { value, bound, isPercent } = first.number;
  const at = first.at(!isSame(value, read.value) ? 'value' : bound !== read.bound ? 'bound' : 'unit');
  if (more.length === 0 && isPercent !== read.isPercent && !isRatio(value) && !isRatio(read.value))
    return `is ${read.isPercent ? 'a' : 'no'} percentage, and ${placeText(first.at('unit'))} counts ${isPercent ? 'per cent' : 'something else'}`;
  return `says ${said(read)}, and ${placeText(at)} has ${expected.map((each) => each.said).join(', ')}`;
}

/** Words may leave the sign of a currency to those around them; they may have no other. */
const agrees = (record: StatedNumber, read: StatedNumber): boolean =>
  isSame(record.value, read.value) &&
  record.bound === read.bound &&
  record.isPercent === read.isPercent &&
  (read.currency === undefined || read.currency === record.currency);

/** The `text` of a statistic is an exact run of its block's words, and holds its marks there. */
export function checkText(
  { value, at }: Statistics,
  index: number,
  home: Unit,
  marks: PlacedMark[],
  locale: Locale,
): Problem[] {
  const record = value.statistics[index];
  const words = record?.text[locale];
  const own = home.prose?.[locale];
  const wrong = (message: string, remedy: string) => [
    problem(
      'text-exact',
      at([...recordPath(index), 'text', locale]),
      `${record?.id}: text.${locale} ${message}`,
      remedy,
    ),
  ];
  if (words === undefined && own)
    return wrong(`is missing, and ${home.id} has words in that language`, 'Add those that carry the number');
  if (words !== undefined && !own)
    return wrong(`is there, and ${home.id} has no words in that language yet`, 'Take it out');
  if (words === undefined || !own) return [];
  const [text, block] = [proseText(recordProse(words)), proseText(own)];
  const starts = occurrences(block, text);
  if (starts.length === 0) return wrong(`is no exact run of the words of ${home.id}`, 'Copy it from the block');
  const outside = marks.find((mark) => starts.every((start) => mark.start < start || mark.end > start + text.length));
  return outside
    ? wrong(`does not hold its number “${outside.words}” at ${placeText(outside.place)}`, 'Take in the words around it')
    : [];
}
