import { placeName } from '../charts/observation.ts';
import { periodText } from '../charts/period.ts';
import type { Locale } from '../i18n/locale.ts';
import { words } from '../i18n/words.ts';
import type { Report } from '../model/report.ts';
import type { Statistic } from '../model/statistic/statistic.ts';

/**
 * What is known of a number besides itself, each with its name: of what it is a share, of whom, where and when (of a single
 * value), and how the report came by it; or that the report does not say.
 */
export function statisticFacts(
  report: Pick<Report, 'places'>,
  { observations: [first, ...more], base, population, method }: Statistic,
  locale: Locale,
): { name: string; value: string }[] {
  const t = words(locale).statistic.record;
  return [
    ...(base || !population ? [{ name: base ? t.base : t.baseNotStated, value: base?.[locale] ?? t.notStated }] : []),
    ...(population ? [{ name: t.population, value: population[locale] }] : []),
    ...(more.length === 0
      ? [
          { name: t.place, value: placeName(report, first.place, locale) ?? t.notStated },
          { name: t.period, value: first.period ? periodText(first.period, locale) : t.notStated },
        ]
      : []),
    { name: t.method, value: method.stated ? method.name[locale] : t.notStated },
  ];
}
