import type { Report } from '../../model/report.ts';
import { wordCount } from '../../model/unit/excerpt.ts';
import { proseText, type QuotationUnit } from '../../model/unit/unit.ts';

/** More words than these are set a little smaller. */
const longest = 60;

/**
 * How large a voice is set, as classes: by whose life it is, and by how long it speaks. One size in all languages, of which the
 * longest decides: nobody's voice is larger in one of them.
 */
export function voiceSize({ languages }: Pick<Report, 'languages'>, { prose, speaker }: QuotationUnit) {
  const lengths = languages.map((locale) => {
    const said = prose?.[locale];
    return said ? wordCount(proseText(said)) : 0;
  });
  return { lived: speaker.lived, long: Math.max(...lengths) > longest };
}
