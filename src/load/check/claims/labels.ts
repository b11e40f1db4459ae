import type { Locale } from '../../../i18n/locale.ts';
import type { Flaw } from '../../../model/problem/problem.ts';
import type { StatisticRecord } from '../../../schemas/statistic.ts';
import { englishStems, welshStems } from '../languages/fit.ts';
import { onlyTrend } from './claims.ts';
import type { ShownNumber } from './shown.ts';

const stems = { en: englishStems, cy: welshStems };

/** Which share of the words of a label a statistic has, in all that it says of itself. */
function shareIn(
  label: string,
  { title, label: own, text, base, population }: StatisticRecord,
  locale: Locale,
): number {
  const words = new Set([...stems[locale](label)].filter((stem) => !/^\d/.test(stem)));
  const all = [title, own, text, base, population].map((each) => each?.[locale] ?? '').join(' ');
  return words.size === 0 ? 1 : words.intersection(stems[locale](all)).size / words.size;
}

type Fault = Pick<Flaw, 'message' | 'remedy'>;

/** The numbers of a figure, and those of the whole report. */
export interface Others {
  figure: StatisticRecord[];
  report: StatisticRecord[];
}

/** What is wrong with the label of a row: it tells of another number, or of the opposite. */
export function labelFault(own: ShownNumber, others: Others, locale: Locale): Fault | undefined {
  const label = own.row.label[locale];
  const [said, is] = [onlyTrend(label, locale), onlyTrend(own.record.title[locale] ?? '', locale)];
  if (said && is && said !== is)
    return {
      message: `says a ${said}, and ${own.record.id} is “${own.record.title[locale]}”`,
      remedy: 'Exchange the labels, or the numbers',
    };
  if (own.isRange && /highest\b.*\blowest|uchaf.*isaf/i.test(label))
    return {
      message: 'goes from the highest to the lowest, and the range is shown from the lowest',
      remedy: 'Write the lowest first',
    };
  return exchanged(label, [own.record], others, locale);
}

/** Words that hardly speak of the numbers beneath, and do speak of another of the figure, or wholly of one elsewhere. */
export function exchanged(
  words: string,
  own: StatisticRecord[],
  { figure, report }: Others,
  locale: Locale,
): Fault | undefined {
  const share = Math.max(0, ...own.map((record) => shareIn(words, record, locale)));
  if (share >= 0.55) return undefined;
  const isOf = (least: number) => (record: StatisticRecord) =>
    !own.includes(record) && shareIn(words, record, locale) >= least;
  const other = figure.find(isOf(share + 0.4)) ?? (share < 0.35 ? report.find(isOf(1)) : undefined);
  return (
    other && {
      message: `has hardly a word of ${own.map(({ id }) => id).join(', ')}, and those of ${other.id}`,
      remedy: 'Exchange the words, or the numbers',
    }
  );
}
