import type { Locale } from '../i18n/locale.ts';
import type { Report } from '../model/report.ts';
import type { Observation } from '../model/statistic/statistic.ts';
import { periodText } from './period.ts';

/** What places are looked up in. */
type Places = Pick<Report, 'places'>;

/** The name of a place that statistics are about; undefined for none. */
export const placeName = ({ places }: Places, id: string | undefined, locale: Locale): string | undefined =>
  places.find((place) => place.id === id)?.name[locale];

/** Where and when a value holds: "Wales, 1998". */
export function observationName(places: Places, { place, period }: Observation, locale: Locale): string {
  const parts = [placeName(places, place, locale), period && periodText(period, locale)];
  return parts.filter(Boolean).join(', ');
}
