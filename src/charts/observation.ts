import type { Locale } from '../i18n/locale.ts';
import type { Report } from '../model/report.ts';
import { captionText } from '../model/statistic/caption.ts';
import type { Observation, Statistic } from '../model/statistic/statistic.ts';
import { periodText } from './period.ts';
import { valueParts } from './value.ts';

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

/** What stands after each value of a statistic, "per 10,000", and whether its caption says that already. */
export function unitNamed(statistic: Statistic, locale: Locale): { after: string; isInCaption: boolean } {
  const [{ value, bound }] = statistic.observations;
  const after = value === null ? '' : valueParts(value, bound, statistic.unit, locale).after;
  return { after, isInCaption: captionText(statistic, locale).includes(after) };
}
