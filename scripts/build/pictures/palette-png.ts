// Pictures of few colours as PNG with a palette: a third of the bytes of one with every pixel's own.
import { crc32, deflateSync } from 'node:zlib';

/** A picture as its pixels, row by row, four bytes each: red, green, blue and, not asked for, how opaque. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Letters in a few inks have no more that anybody would miss. */
const enough = 40;

/**
 * PNG of opaque pixels, of 40 colours at most or as many as are asked for, which are 256 at most. Where a picture has more, those that differ least are one: the most used of them,
 * so that paper and inks stay what they are. The same pixels are always the same bytes.
 */
export function palettePng({ width, height, data }: Pixels, most = enough): Buffer {
  const { pixels, counts } = coloursOf(data, width * height);
  const { palette, places } = paletteOf(counts, most);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rowsOf(pixels, width, height, places), { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colour of each pixel, 0xRRGGBB, and how many have each. Most are as the one before them, so that runs are counted. */
function coloursOf(data: Uint8Array, size: number): { pixels: Uint32Array; counts: Map<number, number> } {
  const pixels = new Uint32Array(size);
  const counts = new Map<number, number>();
  let last = -1;
  let run = 0;
  const count = () => {
    if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
    run = 0;
  };
  for (let at = 0; at < size; at += 1) {
    const colour = ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0);
    if (colour !== last) count();
    last = colour;
    run += 1;
    pixels[at] = colour;
  }
  count();
  return { pixels, counts };
}

/** The rows of a picture as PNG has them, a byte for each pixel after one that says that the row is as it is. */
function rowsOf(pixels: Uint32Array, width: number, height: number, places: Map<number, number>): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 1; x <= width; x += 1, at += 1) {
      const colour = pixels[at] ?? 0;
      if (colour !== last) {
        last = colour;
        place = places.get(colour) ?? 0;
      }
      rows[y * (width + 1) + x] = place;
    }
  return rows;
}

/** The colours of a palette, the most used first, and which of them each colour of the picture is. */
function paletteOf(counts: Map<number, number>, most: number): { palette: number[]; places: Map<number, number> } {
  const byUse = [...counts]
    .sort(([one, uses], [other, others]) => others - uses || one - other)
    .map(([colour]) => colour);
  for (let dropped = 0; ; dropped += 1) {
    const groups = new Map<number, number>();
    const palette: number[] = [];
    const places = new Map<number, number>();
    for (const colour of byUse) {
      const group = coarse(colour, dropped);
      const known = groups.get(group);
      if (known === undefined) {
        groups.set(group, palette.length);
        places.set(colour, palette.length);
        palette.push(colour);
      } else places.set(colour, known);
    }
    if (palette.length <= most) return { palette, places };
  }
}

/** A colour without so many of the last bits of each of its parts. */
const coarse = (colour: number, dropped: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum | ((((colour >> shift) & 255) >> dropped) << shift), 0);

function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  // Eight bits to a pixel, each the place of a colour in the palette.
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(named.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  named.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
}
