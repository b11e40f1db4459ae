import { pdfFile } from '../../../src/formats/pdf/pdf.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import type { Report } from '../../../src/model/report.ts';
import { fontBytes } from '../pictures/fonts.ts';

/** The PDF of a report in one language, in the edition's fonts. Fails in one sentence where its compiler has no program for this machine. */
export const pdfWithFonts = async (report: Report, locale: Locale): Promise<Uint8Array> =>
  pdfFile(report, locale, await fontBytes());
