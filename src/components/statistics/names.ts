import { periodText } from '../../charts/period.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Observation } from '../../model/statistic/statistic.ts';

/** The name of a place that statistics are about; undefined for none. */
export const placeName = ({ places }: Report, id: string | undefined, locale: Locale): string | undefined =>
  places.find((place) => place.id === id)?.name[locale];

/** Where and when a value holds: "Wales, 1998". */
export function observationName(report: Report, { place, period }: Observation, locale: Locale): string {
  const parts = [placeName(report, place, locale), period && periodText(period, locale)];
  return parts.filter(Boolean).join(', ');
}
