import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { root } from '../../steps.ts';
import { writeWhole } from '../../write/write-whole.ts';

/** A font as a file that a drawing program reads. */
export interface FontFile {
  file: string;
  /** Of the font that it was made from, and how. */
  hash: string;
}

/** The edition's fonts, of the variable one its weights in drawings. */
const sources = [
  { name: 'report-serif' },
  { name: 'edition-sans', weight: 400 },
  { name: 'edition-sans', weight: 500 },
  { name: 'edition-sans', weight: 600 },
];

/** Signs and letters that those have not ("≈"), of Source Sans 3 as the sans is. No page asks for it. */
const signsSource = { name: 'edition-signs' };

/** All signs that they may have. */
const signs = String.fromCodePoint(...Array.from({ length: 0x2300 - 0x20 }, (_, at) => 0x20 + at));

/** Where pictures and the fonts that they are drawn in are kept from one build to the next. */
export const pictureCache = join(root, 'node_modules', '.cache', 'pictures');

/** The edition's fonts as static TrueType, made once and kept: what draws pictures reads neither WOFF2 nor variable fonts. */
export const staticFonts = (cache = pictureCache): Promise<FontFile[]> =>
  Promise.all(sources.map((source) => fontFile(cache, source)));

/** The same as bytes, and the face of signs that they have not, for what sets books. */
export const fontBytes = async (): Promise<Buffer[]> =>
  [...(await staticFonts()), await fontFile(pictureCache, signsSource)].map(({ file }) => readFileSync(file));

async function fontFile(cache: string, { name, weight }: { name: string; weight?: number }): Promise<FontFile> {
  const bytes = readFileSync(join(root, 'src', 'styles', 'fonts', `${name}.woff2`));
  const hash = createHash('sha256')
    .update(bytes)
    .update(`${weight ?? ''}`)
    .digest('hex')
    .slice(0, 16);
  const file = join(cache, 'fonts', `${name}-${weight ?? 400}-${hash}.ttf`);
  if (!existsSync(file)) {
    mkdirSync(join(cache, 'fonts'), { recursive: true });
    writeWhole(file, await staticFont(bytes, weight));
  }
  return { file, hash };
}

/** A font as static TrueType, of one weight. */
export const staticFont = (bytes: Buffer, weight?: number): Promise<Buffer> =>
  subsetFont(bytes, signs, {
    targetFormat: 'truetype',
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  });
