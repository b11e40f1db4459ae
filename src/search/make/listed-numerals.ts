import { observationName } from '../../charts/observation.ts';
import { type ValueParts, valueParts } from '../../charts/value.ts';
import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import type { Report } from '../../model/report.ts';
import type { Unit } from '../../model/unit/unit.ts';

/** A value as a result sets it. */
export interface ListedNumeral extends ValueParts {
  /** Of several values where and when each holds: "Wales, 1998". */
  holds?: string;
}

/** So many values have room in a result. */
const most = 4;

/** None of more values than have room, as a few cannot stand for all; nor of a single one that the report does not give. */
export function numeralsField(
  report: Pick<Report, 'places'>,
  of: Unit,
  locale: Locale,
): { numerals?: ListedNumeral[] } {
  if (of.type !== 'statistic' || of.statistic.observations.length > most) return {};
  const { observations, unit } = of.statistic;
  const t = words(locale).statistic.value;
  const [{ value: first }] = observations;
  if (observations.length === 1 && first === null) return {};
  const numerals = observations.map((observation): ListedNumeral => {
    const { value, bound, reason } = observation;
    const parts =
      value === null
        ? { before: reason?.[locale] ?? t.notStated, numeral: '', after: '' }
        : valueParts(value, bound, unit, locale);
    return observations.length === 1 ? parts : { ...parts, holds: observationName(report, observation, locale) };
  });
  return { numerals };
}
