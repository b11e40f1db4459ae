import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { staticFont } from '../../../scripts/build/pictures/fonts.ts';
import { advanceWidths, signWidths } from '../../../src/formats/typeset/advance-widths.ts';
import { advance, brokenLines, cutLines } from '../../../src/formats/typeset/lines.ts';

const setting = { face: 'serif', size: 20 } as const;
const words = 'Services that are looked-after, as in 2012-13, say 20,240 children of Wales – and more of them still.';

/** The advance widths of a TrueType font, per 1000 em, by code: of its tables only what that takes. */
function widthsOf(font: Buffer): Map<number, number> {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  const table = (name: string): number => tables.get(name) ?? Number.NaN;
  const em = font.readUInt16BE(table('head') + 18);
  const measured = font.readUInt16BE(table('hhea') + 34);
  const width = (glyph: number): number =>
    Math.round((font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, measured - 1)) * 1000) / em);
  const encodings = Array.from({ length: font.readUInt16BE(table('cmap') + 2) }, (_, at) =>
    font.readUInt32BE(table('cmap') + 4 + 8 * at + 4),
  ).map((offset) => table('cmap') + offset);
  const map = encodings.find((at) => font.readUInt16BE(at) === 4) ?? Number.NaN;
  const segments = font.readUInt16BE(map + 6) / 2;
  const found = new Map<number, number>();
  for (let at = 0; at < segments; at += 1) {
    const end = font.readUInt16BE(map + 14 + 2 * at);
    const start = font.readUInt16BE(map + 16 + 2 * segments + 2 * at);
    const delta = font.readInt16BE(map + 16 + 4 * segments + 2 * at);
    const place = map + 16 + 6 * segments + 2 * at;
    const offset = font.readUInt16BE(place);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : font.readUInt16BE(place + offset + 2 * (code - start));
      found.set(code, width(glyph));
    }
  }
  return found;
}

describe('the widths', () => {
  test.each([
    { face: 'serif', font: 'report-serif' },
    { face: 'sans', font: 'edition-sans', weight: 400 },
    { face: 'bold', font: 'edition-sans', weight: 600 },
  ] as const)('of $face are those of the font', async ({ face, font, ...of }) => {
    const bytes = readFileSync(`src/styles/fonts/${font}.woff2`);
    const widths = widthsOf(await staticFont(bytes, 'weight' in of ? of.weight : undefined));
    expect(advanceWidths[face]).toEqual(Array.from({ length: 95 }, (_, at) => widths.get(0x20 + at)));
    for (const [sign, width] of Object.entries(signWidths[face]))
      expect(width, sign).toBe(widths.get(sign.codePointAt(0) ?? 0));
    // Letters with accents are measured as those without: none is wider by more than a thirtieth.
    for (const [code, width] of widths) {
      const plain = String.fromCodePoint(code)
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '');
      const own = plain.length === 1 ? widths.get(plain.codePointAt(0) ?? 0) : undefined;
      if (own) expect(Math.abs(width - own), String.fromCodePoint(code)).toBeLessThan(34);
    }
  });
});

it('measures a text by its letters, whichever way their accents are written', () => {
  expect(advance('tŷ', setting)).toBe(advance('ty', setting));
  expect(advance('tŷ'.normalize('NFD'), setting)).toBe(advance('tŷ', setting));
  expect(advance('mm', setting)).toBeCloseTo(2 * 0.85 * 20);
});

it('breaks lines at spaces and after hyphens of words, and loses nothing', () => {
  for (const width of [80, 110, 140, 220, 400, 2000]) {
    const lines = brokenLines(words, setting, width);
    expect(lines.join(' ').replaceAll('- ', '-')).toBe(words);
    for (const line of lines) {
      expect(line).not.toMatch(/^\s|\s$/);
      if (/[ -]/.test(line)) expect(advance(line, setting), line).toBeLessThanOrEqual(width);
    }
  }
  expect(brokenLines('a b', setting, 1000)).toEqual(['a b']);
  expect(brokenLines('2012-13 2012–13', setting, 90)).toEqual(['2012-13', '2012–13']);
  expect(brokenLines('looked-after', setting, 70)).toEqual(['looked-', 'after']);
  expect(brokenLines('a 20\u00a0km', setting, 65)).toEqual(['a', '20\u00a0km']);
  const address = 'See www.wales.example/topics/parenting now';
  expect(brokenLines(address, setting, 150)).toEqual(['See www.wales.', 'example/topics/', 'parenting now']);
  // A word that is wider than a line ends lines where they are full.
  const long = brokenLines('Llanfairpwllgwyngyll', setting, 60);
  expect(long.join('')).toBe('Llanfairpwllgwyngyll');
  for (const line of long) expect(advance(line, setting)).toBeLessThanOrEqual(60);
});

it('cuts what needs more lines than there are at a word, and says so', () => {
  const [first, second, ...more] = cutLines(words, setting, 220, 2);
  expect(more).toEqual([]);
  expect(words.startsWith(first ?? '')).toBe(true);
  expect(second).toMatch(/[\p{L}\d]\u00a0…$/u);
  expect(words).toContain(second?.slice(0, -2));
  expect(advance(second ?? '', setting)).toBeLessThanOrEqual(220);
  expect(cutLines(words, setting, 2000, 1)).toEqual([words]);
});
