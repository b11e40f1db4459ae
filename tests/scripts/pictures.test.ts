// The pictures of shared links: their files, and that a build keeps them.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { palettePng } from '../../scripts/build/pictures/palette-png.ts';
import { writePictures } from '../../scripts/build/pictures/write-pictures.ts';
import { loadSoundReport } from '../../src/load.ts';
import type { Report } from '../../src/model/report.ts';

const room = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(room, { recursive: true }));
const site = { origin: 'https://report.example', base: '/', indexed: true };
const whole = loadSoundReport('tests/fixtures/report', site);
/** Two units and the report itself: enough to see how pictures are kept. */
const report: Report = { ...whole, units: whole.units.filter(({ id }) => id === 'c1' || id === 'q1') };
const picture = (folder: string, name = 'c1') => readFileSync(join(room, folder, 'en', 'pictures', `${name}.png`));

/** The colours of a PNG with a palette, pixel by pixel. */
function decoded(png: Buffer): number[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return Array.from({ length: width * height }, (_, at) => {
    const place = rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? 0;
    return palette.readUIntBE(place * 3, 3);
  });
}

describe('a PNG with a palette', () => {
  const pixels = (colours: number[], width: number) => ({
    width,
    height: colours.length / width,
    data: Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255])),
  });

  it('has each colour of a picture of few', () => {
    const colours = [0xffffff, 0x121212, 0xffffff, 0xa31500, 0x121212, 0x000001];
    expect(decoded(palettePng(pixels(colours, 3)))).toEqual(colours);
  });

  it('has near ones of a picture of many, and the most used as they are', () => {
    const shades = Array.from({ length: 256 }, (_, shade) => shade * 0x010101);
    const colours = [...shades, ...Array.from({ length: 256 }, () => 0x121212)];
    const seen = decoded(palettePng(pixels(colours, 256)));
    expect(new Set(seen).size).toBeLessThanOrEqual(40);
    expect(seen[0x12]).toBe(0x121212);
    for (const [at, colour] of colours.entries()) expect(Math.abs((seen[at] ?? 0) - colour) & 255).toBeLessThan(16);
  });
});

describe('the pictures of a site', () => {
  const cache = join(room, 'cache');
  const kept = () => readdirSync(cache).filter((file) => file.endsWith('.png'));

  it('are of the size that networks ask for, small, and the same bytes whoever draws them', async () => {
    expect(await writePictures(report, join(room, 'one'), { cache, isFresh: false })).toBe(6);
    await writePictures(report, join(room, 'other'), { cache: join(room, 'cache-2'), isFresh: false });
    for (const name of ['c1', 'q1', 'report']) {
      const png = picture('one', name);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(60_000);
      expect(picture('other', name).equals(png)).toBe(true);
      // Something is on the paper.
      expect(new Set(decoded(png)).size).toBeGreaterThan(5);
    }
  });

  it('are kept by what is in them, and drawn again only where a build takes nothing that is kept', async () => {
    const before = kept();
    for (const file of before) writeFileSync(join(cache, file), 'kept');
    await writePictures(report, join(room, 'again'), { cache, isFresh: false });
    expect(picture('again').toString()).toBe('kept');
    await writePictures(report, join(room, 'fresh'), { cache, isFresh: true });
    expect(picture('fresh').equals(picture('one'))).toBe(true);
    expect(kept()).toEqual(before);
    const title = { en: 'Another title', cy: 'Teitl arall' };
    const renamed: Report = { ...report, record: { ...report.record, title } };
    await writePictures(renamed, join(room, 'renamed'), { cache, isFresh: false });
    expect(picture('renamed').equals(picture('one'))).toBe(false);
  });

  it('are none where nobody has said where the site stands', async () => {
    const nowhere: Report = { ...report, site: { ...site, indexed: false } };
    expect(await writePictures(nowhere, join(room, 'nowhere'), { cache, isFresh: false })).toBe(0);
  });
});
