import type { Words } from '../../i18n/en.ts';
import type { Locale, Shown } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import type { Report } from '../../model/report.ts';
import type { CitedUnit } from '../../model/unit/unit.ts';
import { plainCitation } from './plain.ts';

interface Style {
  /** Stands before the citation. */
  label: string;
  /** A citation in runs of one language each. */
  cite: (report: Report, unit: CitedUnit, locale: Locale) => Shown<string>[];
}

type Labels = Words['citation']['styles'];

/** The styles in which a page cites a unit, in their order there. */
const styles = (labels: Labels): Record<keyof Labels, Style> => ({
  plain: { label: labels.plain, cite: plainCitation },
});

/** A unit's citation in each style, with what stands before it. */
export const citations = (report: Report, unit: CitedUnit, locale: Locale) =>
  Object.values(styles(words(locale).citation.styles)).map(({ label, cite }) => ({
    label,
    runs: cite(report, unit, locale),
  }));
