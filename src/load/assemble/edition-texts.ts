import { sha256 } from '../../model/hash.ts';
import type { EditionPage, Report } from '../../model/report.ts';
import type { EditionText } from '../../model/translation/edition-text.ts';
import type { EditionRecords } from '../../schemas/welsh.ts';
import { reportPassages } from '../../translation/passages/report-passages.ts';
import { type Folder, readQuietly } from '../read/document.ts';

/** Both names of the publisher are printed: neither renders the other. */
const printed = 'report publisher';

/** The edition's own texts, with what welsh/edition.json says of each. A page is one text: the whole of its English file. */
export function editionTexts(folder: Folder, report: Report, records: EditionRecords): EditionText[] {
  const ofRecords = Map.groupBy(
    reportPassages(report).filter(({ unit, en, cy }) => !report.byId.has(unit) && unit !== printed && en && en !== cy),
    ({ unit }) => unit,
  );
  const texts = [
    ...report.editionPages.flatMap((page) => pageText(folder, page)),
    ...[...ofRecords].map(([name, passages]) => ({ name, english: passages.map(({ en }) => en).join('\n') })),
  ];
  return texts.map(({ name, english }) => ({
    name,
    of: sha256(english.normalize('NFC')),
    ...(records[name] && { recorded: records[name] }),
  }));
}

function pageText(folder: Folder, page: EditionPage): { name: string; english: string }[] {
  const [en, cy] = (['en', 'cy'] as const).map((locale) => readQuietly(folder, `pages/${page}.${locale}.mdx`));
  if (en === undefined || cy === undefined) return [];
  return [{ name: `page ${page}`, english: en }];
}
