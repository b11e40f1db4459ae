import { type Locale, shown } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import { wordCount } from '../../model/unit/excerpt.ts';
import { proseText, type QuotationUnit } from '../../model/unit/unit.ts';

/** More words than these are set a little smaller. */
const longest = 60;

/** How large a voice is set, as classes: by whose life it is, and by how long it speaks. */
export function voiceSize(report: Report, { prose, speaker }: QuotationUnit, locale: Locale): Record<string, boolean> {
  const { lived } = speaker;
  return { lived, long: prose !== undefined && wordCount(proseText(shown(prose, locale, report).value)) > longest };
}
