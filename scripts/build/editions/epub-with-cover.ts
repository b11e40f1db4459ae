import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { book } from '../../../src/formats/book/book.ts';
import { coverSvg } from '../../../src/formats/epub/cover.ts';
import { type EpubParts, epubFile } from '../../../src/formats/epub/epub.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import type { Report } from '../../../src/model/report.ts';
import { root } from '../../steps.ts';
import { drawPng } from '../pictures/draw-png.ts';
import { staticFonts } from '../pictures/fonts.ts';

/**
 * An EPUB with the edition's fonts and its cover drawn.
 * @param pages of the PDF edition, by language, where it was made
 */
export async function epubWithCover(
  report: Report,
  languages: readonly Locale[],
  { pages }: Pick<EpubParts, 'pages'> = {},
): Promise<Uint8Array> {
  const cover = drawPng(coverSvg(languages.map((locale) => book(report, locale))), await staticFonts());
  return epubFile(report, languages, { fonts: editionFonts(), cover, ...(pages ? { pages } : {}) });
}

/** The fonts and their licences, by the names of their files. */
function editionFonts(): Map<string, Uint8Array> {
  const dir = join(root, 'src', 'styles', 'fonts');
  const names = readdirSync(dir).filter((name) => /^OFL-.*\.txt$|\.woff2$/.test(name));
  return new Map(names.sort().map((name) => [name, new Uint8Array(readFileSync(join(dir, name)))]));
}
