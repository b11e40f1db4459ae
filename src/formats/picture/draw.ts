import { rounded } from '../../charts/svg/write.ts';
import { escapeXml } from '../../model/xml.ts';
import { advance, type Setting } from '../typeset/lines.ts';

/** The names that the edition's fonts have in themselves, as a picture asks for them. */
export const fontFamilies = { serif: 'Report Serif', sans: 'Edition Sans' } as const;

/** A line of a picture, its baseline at `y`. */
export interface Line extends Setting {
  text: string;
  x: number;
  y: number;
  fill: string;
  align?: 'right';
}

/** Elements of a picture, and where what comes next may begin. */
export interface Drawn {
  elements: string;
  bottom: number;
}

export function lineSvg({ text, x, y, fill, face, size, align }: Line): string {
  const family = face === 'serif' ? fontFamilies.serif : fontFamilies.sans;
  const place = `x="${rounded(x)}" y="${rounded(y)}" font-size="${size}"`;
  const weight = face === 'bold' ? ' font-weight="600"' : '';
  const end = align === 'right' ? ' text-anchor="end"' : '';
  return `<text ${place} font-family="${family}"${weight}${end} fill="${fill}">${escapeXml(text)}</text>`;
}

/** Words one after another on a line, each in its own size: the numeral large, what binds it small. */
export function runSvg(runs: (Setting & { text: string; fill: string })[], x: number, y: number): string {
  let at = x;
  return runs
    .map((run) => {
      const svg = lineSvg({ ...run, x: at, y });
      at += advance(run.text, run) + run.size * gapAfter;
      return svg;
    })
    .join('');
}

const gapAfter = 0.2;

/** How wide such words are together. */
export const runWidth = (runs: (Setting & { text: string })[]): number =>
  runs.reduce((sum, run) => sum + advance(run.text, run) + run.size * gapAfter, 0);

/** How wide a setting's lines are apart, as a share of its size, and where the baseline stands in a line. */
export const leading = { serif: 1.24, sans: 1.28, bold: 1.28 } as const;
export const baselineShare = 0.93;

/** Lines one below the other from `top` on. */
export function linesSvg(
  lines: string[],
  setting: Setting,
  { x, top, fill }: { x: number; top: number; fill: string },
) {
  const step = setting.size * leading[setting.face];
  const elements = lines
    .map((text, at) => lineSvg({ ...setting, text, x, y: top + at * step + setting.size * baselineShare, fill }))
    .join('');
  return { elements, bottom: top + lines.length * step };
}
