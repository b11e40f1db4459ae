import type { Report } from '../report.ts';
import { wordCount } from './excerpt.ts';
import { proseText, type QuotationUnit } from './unit.ts';

/** More words than these are set a little smaller. */
const longest = 60;

/**
 * Whether a voice speaks so long that it is set smaller. One size in all languages, of which the longest decides: nobody's voice
 * is larger in one of them.
 */
export function isLongVoice(
  { languages }: Pick<Report, 'languages'>,
  { prose }: Pick<QuotationUnit, 'prose'>,
): boolean {
  const lengths = languages.map((locale) => {
    const said = prose[locale];
    return said ? wordCount(proseText(said)) : 0;
  });
  return Math.max(...lengths) > longest;
}
