import type { Locale } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import { formatDate } from '../../../language/date.ts';
import { hasCautions } from '../../../model/note.ts';
import type { Report } from '../../../model/report.ts';
import type { BookSection } from '../block.ts';
import { editionSection, remark } from '../edition-title.ts';
import { linked, ownRuns } from '../run.ts';

/** The numbers to call, right after a report that carries testimony. */
export function helpLinesSection(report: Report, locale: Locale): BookSection | undefined {
  const { helpLines } = report;
  if (!helpLines || !hasCautions(report)) return undefined;
  const t = words(locale).edition;
  const facts = helpLines.lines.map(({ name, for: purpose, phone }) => ({
    name: ownRuns(report, fill(t.helpLine, { name: name[locale], purpose: purpose[locale] }), locale),
    value: linked(ownRuns(report, phone.replaceAll(' ', '\u00a0'), locale), {
      to: 'web',
      address: `tel:${phone.replaceAll(' ', '')}`,
    }),
  }));
  return editionSection(report, locale, {
    section: 'help-lines',
    title: t.helpLines,
    blocks: [
      { type: 'facts', facts },
      remark(report, fill(t.helpChecked, { date: formatDate(helpLines.checked, locale) }), locale),
    ],
  });
}
