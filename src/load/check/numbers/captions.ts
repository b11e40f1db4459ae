import { periodText } from '../../../charts/period.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Flaw } from '../../../model/problem/problem.ts';
import { numbersIn } from '../../../model/statistic/stated-number.ts';
import type { MeasureUnit } from '../../../model/statistic/statistic.ts';
import { typographic } from '../../../model/typography.ts';
import type { StatisticRecord } from '../../../schemas/statistic.ts';
import { ofWhat } from './bases.ts';

type Captioned = Pick<
  StatisticRecord,
  'title' | 'label' | 'caption' | 'base' | 'population' | 'period' | 'observations'
>;

/**
 * What is wrong with the caption of a number: it leaves out of what the number is a share, which its label says, or states a
 * number that is neither of its other fields nor of its unit.
 */
export function captionFlaws(
  record: Captioned,
  unit: Pick<MeasureUnit, 'name' | 'per'> | undefined,
  locale: Locale,
): Pick<Flaw, 'message' | 'remedy'>[] {
  const caption = record.caption?.[locale];
  if (caption === undefined) return [];
  const label = record.label[locale];
  // What follows a comma explains.
  const share = label.split(',')[0] ?? '';
  const isShare = ofWhat[locale].test(label) || unit?.per !== undefined;
  const periods = [record.period, ...(record.observations ?? []).map(({ period }) => period)];
  const known = [
    ...[record.title, record.label, record.base, record.population, unit?.name].map((each) => each?.[locale] ?? ''),
    ...periods.map((period) => (period ? periodText(period, locale) : '')),
  ].flatMap((words) => valuesIn(words, locale));
  const strange = valuesIn(caption, locale).filter((value) => !known.includes(value));
  return [
    ...(isShare && !typographic(caption).includes(typographic(share))
      ? [{ message: `the label says “${share}”`, remedy: 'Say in the caption, too, of what the number is' }]
      : []),
    ...strange.map((value) => ({
      message: `it states ${value}, which is no number of its label, base, population or period`,
      remedy: 'Say what the number says without another: the numeral stands before it',
    })),
  ];
}

/** The numbers of words; "one" is mostly none. */
const valuesIn = (words: string, locale: Locale): number[] =>
  numbersIn(words.toLowerCase(), locale).flatMap(({ value }) => (value === 1 ? [] : [value]));
