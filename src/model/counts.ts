import type { Locale } from '../i18n/locale.ts';
import { words } from '../i18n/words.ts';
import { counted } from '../language/plural.ts';
import { type Report, unitsOfKind } from './report.ts';
import { distinctKinds, entryWords } from './unit/kind.ts';
import type { Unit } from './unit/unit.ts';

/** What a report holds, counted: "20 conclusions", "39 numbered paragraphs", "21 quotations", "45 statistics". */
export function reportCounts(report: Report, locale: Locale): string[] {
  const { count } = words(locale);
  const lists = distinctKinds(report).flatMap((kind) =>
    kind.address ? [{ kind: kind.name, forms: entryWords(kind, locale).count }] : [],
  );
  const structural = (['paragraph', 'quotation', 'statistic', 'figure'] as const).map((kind) => ({
    kind,
    forms: count[kind],
  }));
  return [...lists, ...structural].flatMap(({ kind, forms }) => {
    const units = unitsOfKind(report, kind).filter(isCounted);
    return units.length > 0 ? [counted(units.length, forms, locale)] : [];
  });
}

/** Of paragraphs those that the report numbers. */
const isCounted = (unit: Unit): boolean => unit.type !== 'paragraph' || unit.number !== undefined;
