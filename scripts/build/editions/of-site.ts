import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadPath, downloads } from '../../../src/model/address/downloads.ts';
import type { Report } from '../../../src/model/report.ts';
import { factsOf, fillPages, type MarkedPage } from './fill.ts';
import type { MakeOfSite } from './makers.ts';

/**
 * Makes the file that holds the whole site, whose own size and sum stand on pages that are in it: those pages say so in the copy, and
 * are filled in the site afterwards.
 *
 * @param folder the finished site, in which marks of this file alone are left
 */
export async function writeOfSite(
  report: Report,
  make: MakeOfSite,
  folder: string,
  pages: MarkedPage[],
  say: (line: string) => void,
): Promise<void> {
  const [download] = downloads(report).filter(({ kind }) => kind === 'offline');
  if (!download) return;
  const begun = performance.now();
  const bytes = await make({ report, folder, say });
  writeFileSync(join(folder, downloadPath(download.file)), bytes);
  say(`${download.file}: ${bytes.length} bytes, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  fillPages(pages, factsOf(folder));
}
