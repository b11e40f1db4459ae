// How each kind of file is made: what loads its package, and fails where that is missing, comes first.
import type { Make, MakeOfSite } from './makers.ts';

/** A4, by Typst. */
export async function pdfMaker(): Promise<Make> {
  const [{ pdfWithFonts }] = await Promise.all([
    import('./pdf-with-fonts.ts'),
    import('@myriaddreamin/typst-ts-node-compiler'),
  ]);
  return ({ report, download: { languages } }) => pdfWithFonts(report, languages[0] ?? report.languages[0]);
}

/** With the pages of the PDF in each language, where that is made. */
export async function epubMaker(): Promise<Make> {
  const [{ epubWithCover }, { pagesOfPlaces }] = await Promise.all([
    import('./epub-with-cover.ts'),
    import('../../../src/formats/pdf/destinations.ts'),
  ]);
  return async ({ report, download: { languages }, other }) => {
    const pages = await Promise.all(
      languages.map(async (locale) => {
        const pdf = await other({ kind: 'pdf', languages: [locale] });
        return pdf ? ([[locale, await pagesOfPlaces(pdf)]] as const) : [];
      }),
    );
    return epubWithCover(report, languages, { pages: Object.fromEntries(pages.flat()) });
  };
}

/** Whole and by chapter. */
export async function wordMaker(): Promise<Make> {
  const [{ wordFile }, { chartsForWord }] = await Promise.all([
    import('../../../src/formats/word/word.ts'),
    import('./charts-for-word.ts'),
  ]);
  return async ({ report, download: { languages, part } }) => {
    const [locale = report.languages[0]] = languages;
    const chapter = report.chapters.find(({ unit }) => unit.id === part)?.number;
    return wordFile(report, locale, {
      draw: await chartsForWord(),
      ...(chapter === undefined ? {} : { chapter }),
    });
  };
}

/** The site in a folder, to be opened without a server. */
export async function offlineMaker(): Promise<MakeOfSite> {
  const { offlineZip } = await import('../../offline/offline-zip.ts');
  return async ({ report, folder }) => offlineZip(folder, report);
}
