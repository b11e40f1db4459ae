import type { Locale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import { labelParts, shortLabel } from '../../model/unit/label.ts';
import type { Unit } from '../../model/unit/unit.ts';
import type { Reference } from './block.ts';
import { linked, ownRuns, partRuns, runsOf, unitLink } from './run.ts';

/** A unit by its names, each a link to it. @param why the reason, in the reader's language */
export function reference(report: Report, unit: Unit, locale: Locale, why?: string): Reference {
  const link = unitLink(report, unit.id, locale);
  const { text, lang = locale } = shortLabel(report, unit, locale);
  return {
    id: unit.id,
    name: linked(partRuns(report, labelParts(report, unit, locale)), link),
    short: linked(runsOf(report, { value: text, lang }), link),
    ...(why ? { why: ownRuns(report, why, locale) } : {}),
  };
}
