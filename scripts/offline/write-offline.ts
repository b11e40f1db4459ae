// Makes the ZIP of a built site that opens from a folder. As a command: node scripts/offline/write-offline.ts [file]
//
//   CONTENT, SITE_URL, BASE_PATH, OUT_DIR  as the site was built with
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSoundReport } from '../../src/load.ts';
import { siteFrom } from '../../src/model/address/site.ts';
import type { Report } from '../../src/model/report.ts';
import { isMain } from '../steps.ts';
import { writeWhole } from '../write/write-whole.ts';
import { offlineZip } from './offline-zip.ts';

/** Writes the ZIP of the site in a folder to a file; its size in bytes. */
export async function writeOffline(
  folder: string,
  file: string,
  report: Report = loadSoundReport(process.env.CONTENT ?? 'content', siteFrom(process.env)),
): Promise<number> {
  const zip = offlineZip(folder, report);
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, zip);
  return zip.length;
}

if (isMain(import.meta)) {
  const { OUT_DIR = 'dist' } = process.env;
  const file = process.argv[2] ?? join(OUT_DIR, 'downloads', 'offline.zip');
  const bytes = await writeOffline(OUT_DIR, file);
  console.log(`${file}: ${(bytes / 1e6).toFixed(1)} MB`);
}
