import { type Locale, langAttribute, shown } from '../../i18n/locale.ts';
import { permalink, type Target } from '../../model/address/permalink.ts';
import type { Report } from '../../model/report.ts';
import { typographic } from '../../model/typography.ts';
import { firstWords } from '../../model/unit/excerpt.ts';
import { entryInk, entryMark, kindLabel } from '../../model/unit/kind.ts';
import { proseText, type Unit } from '../../model/unit/unit.ts';

/** A way on: a title or first words that lead there. */
export interface Step {
  href: string;
  text: string;
  /** A number or siglum before the text, what it is called where it is heard ("Figure 2"), and its ink. */
  mark?: string | undefined;
  name?: string | undefined;
  kind?: string | undefined;
  lang?: Locale | undefined;
}

/** The step to a unit, at the address that `target` makes of it; none where there is no unit. */
export function stepTo(
  report: Report,
  unit: Unit | undefined,
  target: (unit: Unit) => Target,
  locale: Locale,
): Step | undefined {
  if (!unit) return undefined;
  const prose = unit.prose && shown(unit.prose, locale, report);
  const title = unit.title && shown(unit.title, locale, report);
  return {
    href: permalink(report.site, target(unit), locale),
    text: typographic(title?.value ?? firstWords(prose ? proseText(prose.value) : '', 8)),
    ...markOf(unit),
    name: `${kindLabel(unit, locale)} ${unit.type === 'figure' ? unit.ordinal : (markOf(unit).mark ?? '')}`,
    lang: langAttribute((title ?? prose)?.lang ?? locale, locale),
  };
}

function markOf(unit: Unit): Pick<Step, 'mark' | 'kind'> {
  switch (unit.type) {
    case 'entry':
      return { mark: entryMark(unit), kind: entryInk(unit.entry) };
    case 'quotation':
    case 'statistic':
      return { mark: unit.id, kind: unit.kind };
    case 'figure':
      return { mark: unit.id, kind: 'statistic' };
    case 'chapter':
    case 'paragraph':
      return { mark: unit.number };
    case 'section':
    case 'subject':
      return {};
  }
}
