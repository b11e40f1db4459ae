// Compressed files beside those of a built site, for servers that send them as they are: page.html.br, page.html.gz.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { filesIn } from '../build/files-in.ts';
import { hostFiles, isCompressible } from './files.ts';

/** Of a file that fits one packet anyway nothing is gained. */
const smallest = 1024;

/** How many are compressed at once: so many threads Node has for it. */
const atOnce = 4;

/**
 * Compresses what gains by it. Resolves to how many files there are now besides.
 *
 * @param site a built folder, finished
 * @param quality of brotli, 0 to 11: the best makes pages a tenth smaller than 5 and takes forty times as long
 */
export async function compressSite(site: string, quality = constants.BROTLI_MAX_QUALITY): Promise<number> {
  const files = filesIn(site)
    .filter((file) => isCompressible(file) && !hostFiles.some((name) => file.endsWith(name)))
    .map((file) => join(site, file));
  const next = files[Symbol.iterator]();
  const work = async (): Promise<number> => {
    let made = 0;
    for (const file of next) {
      const besides = await compressFile(file, quality);
      made += besides;
    }
    return made;
  };
  const made = await Promise.all(Array.from({ length: atOnce }, work));
  return made.reduce((all, each) => all + each, 0);
}

async function compressFile(file: string, quality: number): Promise<number> {
  const bytes = readFileSync(file);
  if (bytes.length < smallest) return 0;
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  // Node's zlib gives other bytes on other processors.
  const zipped = gzipSync(bytes, { level: 9, mtime: 0 });
  const smaller = Object.entries({ br: brotli, gz: zipped }).filter(([, each]) => each.length < bytes.length);
  for (const [ending, each] of smaller) writeFileSync(`${file}.${ending}`, each);
  return smaller.length;
}
