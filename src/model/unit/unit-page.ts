import type { Locale } from '../../i18n/locale.ts';
import { neighbours } from '../address/reading-order.ts';
import { ancestors, leadIn, type Report, unitsOfKind } from '../report.ts';
import { isTranslated, missingLanguage, pageNotice } from '../translation/translation.ts';
import type { Unit } from './unit.ts';

/**
 * The units for which the own page of a conclusion or quotation has its notice: itself and, where its translation is
 * approved, all others of which words stand there: titles of where it stands, what leads in to it, the first words of its
 * neighbours.
 */
export function noticeUnits(report: Report, unit: Unit, locale: Locale): Unit[] {
  const isApproved = isTranslated(report, unit, locale) && pageNotice(report, locale, [unit]) === 'none';
  // What is not translated stands there as it was written, and marked.
  return isApproved ? unitPageUnits(report, unit).filter((other) => missingLanguage(report, other) !== locale) : [unit];
}

function unitPageUnits(report: Report, unit: Unit): Unit[] {
  const { previous, next } = neighbours(unitsOfKind(report, unit.kind), unit);
  const around = ancestors(report, unit).filter(({ title }) => title !== undefined);
  const before = unit.type === 'quotation' ? leadIn(report, unit) : undefined;
  return [...new Set([unit, before, previous, next, ...around])].filter((shown) => shown !== undefined);
}
