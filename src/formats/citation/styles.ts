import type { Words } from '../../i18n/en.ts';
import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import type { Report } from '../../model/report.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { apa } from './apa.ts';
import { chicagoAuthorDate, chicagoNotes } from './chicago.ts';
import { harvard } from './harvard.ts';
import { oscola } from './oscola.ts';
import type { Run } from './run.ts';
import { cited, type Style } from './style.ts';

export type StyleName = keyof Words['citation']['styles'];

/** A unit's citation in a style. */
export interface Citation {
  style: StyleName;
  /** "Harvard" */
  label: string;
  /** In a list of references or, of a style that has notes, in the note. */
  runs: Run[];
  /** In the text, with the pinpoint; of a style that has notes nothing. */
  inText?: Run[];
}

/** The styles in which a unit can be cited, in their order on pages. */
const styles: Record<StyleName, Style> = {
  harvard,
  apa,
  'chicago-author-date': chicagoAuthorDate,
  'chicago-notes': chicagoNotes,
  oscola,
};

const names: StyleName[] = ['harvard', 'apa', 'chicago-author-date', 'chicago-notes', 'oscola'];

/** The citation of a unit, or of the whole report, in each style, in a language. */
export function citations(report: Report, unit: Unit | undefined, locale: Locale): Citation[] {
  const of = cited(report, unit, locale);
  const labels = words(locale).citation.styles;
  return names.map((style) => {
    const { cite, inText } = styles[style];
    return { style, label: labels[style], runs: cite(of), ...(inText && { inText: inText(of) }) };
  });
}
