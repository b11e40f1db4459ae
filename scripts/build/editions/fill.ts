// Puts what is known of files once they are made (their size and sum) into the pages that were made beside them.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Facts, withFacts } from '../../../src/formats/downloads/facts.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { downloadPath } from '../../../src/model/address/downloads.ts';
import { hasRoom } from '../../../src/model/address/pages.ts';
import { path } from '../../../src/model/address/permalink.ts';
import type { Report } from '../../../src/model/report.ts';

/** A page that names files, as it was made. */
export interface MarkedPage {
  file: string;
  locale: Locale;
  text: string;
}

/** The facts of every file below downloads/ of a site, by its name there. */
export function factsOf(site: string): Map<string, Facts> {
  const folder = join(site, downloadPath());
  const files = globSync('*.*', { cwd: folder }).sort();
  return new Map(files.map((file) => [basename(file), facts(readFileSync(join(folder, file)))]));
}

export const facts = (bytes: Uint8Array): Facts => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** The pages about the files and the Markdown beside them, with the marks in them. */
export const markedPages = (report: Report, site: string): MarkedPage[] =>
  hasRoom(report, 'downloads')
    ? report.languages.flatMap((locale) =>
        ['index.html', 'index.md']
          .map((name) => join(site, path({ to: 'room', room: 'downloads' }, locale), name))
          .filter((file) => existsSync(file))
          .map((file) => ({ file, locale, text: readFileSync(file, 'utf8') })),
      )
    : [];

/** Writes these pages with all facts; of a file that is not there yet, with words that are true in that very file. */
export function fillPages(pages: MarkedPage[], known: ReadonlyMap<string, Facts>): void {
  for (const { file, locale, text } of pages)
    writeFileSync(
      file,
      withFacts(text, locale, (name) => known.get(name)),
    );
}
