import { isBilingual, originalOf } from '../../i18n/locale.ts';
import { sha256 } from '../../model/hash.ts';
import type { Report } from '../../model/report.ts';
import type { EditionText } from '../../model/translation/edition-text.ts';
import type { EditionRecords } from '../../schemas/welsh.ts';
import { reportPassages } from '../../translation/passages/report-passages.ts';
import type { Pages } from '../read/pages.ts';

/** Both names of the publisher are printed: neither renders the other. */
const printed = 'report publisher';

/** The edition's own texts, with what welsh/edition.json says of each. A page is one text: the whole of its original file. */
export function editionTexts({ texts: pages }: Pages, report: Report, records: EditionRecords): EditionText[] {
  if (!isBilingual(report)) return [];
  const original = originalOf(report);
  const ofRecords = Map.groupBy(
    reportPassages(report).filter(({ unit, en, cy }) => !report.byId.has(unit) && unit !== printed && en && en !== cy),
    ({ unit }) => unit,
  );
  const texts = [
    ...pages.flatMap(({ page, en, cy }) =>
      en === undefined || cy === undefined ? [] : [{ name: `page ${page}`, words: { en, cy }[original] }],
    ),
    ...[...ofRecords].map(([name, passages]) => ({
      name,
      words: passages.map((passage) => passage[original]).join('\n'),
    })),
  ];
  return texts.map(({ name, words }) => ({
    name,
    of: sha256(words.normalize('NFC')),
    ...(records[name] && { recorded: records[name] }),
  }));
}
