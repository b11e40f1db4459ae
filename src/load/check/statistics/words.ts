import { recordProse } from '../../../authoring/words.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { type Place, type Problem, placeText, problem } from '../../../model/problem/problem.ts';
import { boundBeside, type StatedNumber, statedNumber } from '../../../model/statistic/stated-number.ts';
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
    const number = { value: each.value, bound: each.bound ?? 'exact', isPercent: record.unit === 'percent' };
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

/** "over 80%", "between 54 and 167" */
function said({ value, bound, isPercent }: StatedNumber): string {
  const sign = isPercent ? '%' : '';
  if (typeof value === 'object') return `between ${value.low}${sign} and ${value.high}${sign}`;
  return `${bound === 'over' || bound === 'about' ? `${bound} ` : ''}${value}${sign}`;
}

const isSame = (a: StatedNumber['value'], b: StatedNumber['value']): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.low === b.low && a.high === b.high : a === b;

/** Forms of a number that can be read. */
const forms: Record<Locale, string> = {
  en: '"78%", "over 80%", "approximately half", "54 to 167", "two-thirds", "more than a third (36 per cent)"',
  cy: '"78%", "dros 80%", "oddeutu hanner", "54 i 167", "pump neu chwech", "mwy na thraean (36 y cant)"',
};

/** The words of a mark state one of these values, with its bound and, where it is a percentage, as one. */
export function checkMark(mark: PlacedMark, expected: Expected[]): Problem[] {
  const [first] = expected;
  if (!first) return [];
  const wrong = (message: string, remedy: string) => [
    problem('mark-says-value', mark.place, `<Stat of="${mark.of}">${mark.words}</Stat> ${message}`, remedy),
  ];
  const due = `${placeText(first.at('value'))} has ${first.said}`;
  const beside = boundBeside(mark.text.slice(0, mark.start), mark.text.slice(mark.end), mark.locale);
  const stated = statedNumber(mark.words, mark.locale);
  if (!stated)
    return wrong(
      `states no one number that can be read; ${due}`,
      `Mark its number with the words that bound it, and nothing else, as in ${forms[mark.locale]}`,
    );
  if (beside !== undefined)
    return wrong(`stands beside "${beside}", which bounds its number; ${due}`, 'Take these words into the mark');
  return expected.some(({ number }) => agrees(number, stated))
    ? []
    : wrong(difference(stated, expected), "Make the two agree; the report's own words stay as they are");
}

/** "says 78%, and statistics.json:20:15 has over 78%" */
function difference(stated: StatedNumber, expected: Expected[]): string {
  const [first, ...more] = expected;
  if (!first) return '';
  const { value, bound, isPercent } = first.number;
  const at = first.at(!isSame(value, stated.value) ? 'value' : bound !== stated.bound ? 'bound' : 'unit');
  if (more.length === 0 && isPercent !== stated.isPercent)
    return `is ${stated.isPercent ? 'a' : 'no'} percentage, and ${placeText(first.at('unit'))} counts ${isPercent ? 'per cent' : 'something else'}`;
  return `says ${said(stated)}, and ${placeText(at)} has ${expected.map((each) => each.said).join(', ')}`;
}

const agrees = (a: StatedNumber, b: StatedNumber): boolean =>
  isSame(a.value, b.value) && a.bound === b.bound && a.isPercent === b.isPercent;

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
