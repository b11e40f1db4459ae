import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pictureSvg } from '../../../src/formats/picture/picture.ts';
import { pictureSubjects, subjectId } from '../../../src/formats/picture/subject.ts';
import { path } from '../../../src/model/address/permalink.ts';
import type { Report } from '../../../src/model/report.ts';
import { writeWhole } from '../../write/write-whole.ts';
import { drawPng } from './draw-png.ts';
import { staticFonts } from './fonts.ts';

/** How pictures are kept: where, and whether those of earlier builds may be taken. */
export interface Keeping {
  cache: string;
  isFresh: boolean;
}

/**
 * Writes every picture of a report into a folder, at its address there; how many there are. A picture is kept under the hash of its
 * drawing, which has its words and places, and of what draws it.
 */
export async function writePictures(report: Report, outDir: string, { cache, isFresh }: Keeping): Promise<number> {
  const maker = createHash('sha256');
  for (const file of ['draw-png.ts', 'palette-png.ts', 'fonts.ts'])
    maker.update(readFileSync(join(import.meta.dirname, file)));
  const fonts = await staticFonts(cache);
  for (const { hash } of fonts) maker.update(hash);
  const drawnBy = maker.digest('hex');
  const all = pictureSubjects(report).flatMap((subject) => report.languages.map((locale) => ({ subject, locale })));
  for (const { subject, locale } of all) {
    const svg = pictureSvg(report, subject, locale);
    const kept = join(cache, `${createHash('sha256').update(`${drawnBy}\n${svg}`).digest('hex').slice(0, 32)}.png`);
    if (isFresh || !existsSync(kept)) writeWhole(kept, drawPng(svg, fonts));
    const file = join(outDir, path({ to: 'picture', id: subjectId(subject) }, locale));
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(kept, file);
  }
  return all.length;
}
