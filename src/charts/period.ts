import type { Locale } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { formatDate, monthName } from '../language/date.ts';

/** "1998", "March 2012" of "2012-03", "31 March 2012" of "2012-03-31", "2019–20" of "2019/2020". */
export function periodText(period: string, locale: Locale): string {
  const [first = '', last] = period.split('/');
  if (last) return `${first}–${last.slice(2)}`;
  const [year = '', month, day] = first.split('-');
  if (!month) return year;
  if (day) return formatDate(first, locale);
  return fill(words(locale).chart.month, { month: monthName(Number(month), locale), year });
}

/** A value with its time, as within a sentence: "2,991 in 1998", "20,240 on 31 March 2012". */
export function valueInPeriod(value: string, period: string, locale: Locale): string {
  const { inYear, inMonth, onDay, inYears } = words(locale).chart;
  const phrase = period.includes('/') ? inYears : ([inYear, inMonth, onDay][period.split('-').length - 1] ?? inYear);
  return fill(phrase, { value, period: periodText(period, locale) });
}
