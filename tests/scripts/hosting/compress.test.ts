import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressSite } from '../../../scripts/hosting/compress.ts';

const words = 'A shelf for everyone. '.repeat(200);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/index.html'), words);
  writeFileSync(join(folder, 'en/short.html'), words.slice(0, 1000));
  writeFileSync(join(folder, 'report.pdf'), words);
  writeFileSync(join(folder, '_headers'), words);
  writeFileSync(join(folder, '.htaccess'), words);
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('compressSite', () => {
  it('puts both codings beside what gains by them, and nothing beside short, compressed and hosts’ files', async () => {
    expect(await compressSite(folder)).toBe(2);
    expect(files().filter((file) => /\.(br|gz)$/.test(file))).toEqual(['en/index.html.br', 'en/index.html.gz']);
    expect(brotliDecompressSync(readFileSync(join(folder, 'en/index.html.br'))).toString()).toBe(words);
    expect(gunzipSync(readFileSync(join(folder, 'en/index.html.gz'))).toString()).toBe(words);
  });

  it('makes the same bytes again', async () => {
    await compressSite(folder);
    const first = files().map((file) => file.endsWith('z') && readFileSync(join(folder, file)));
    await compressSite(folder);
    expect(files().map((file) => file.endsWith('z') && readFileSync(join(folder, file)))).toEqual(first);
  });

  it('has no part of what was there when nothing is smaller', async () => {
    const noise = Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * 7919 + ((at * at) % 251) * 31) % 256));
    writeFileSync(join(folder, 'noise.wasm'), noise);
    await compressSite(folder);
    for (const file of files().filter((each) => each.startsWith('noise.wasm.')))
      expect(readFileSync(join(folder, file)).length).toBeLessThan(noise.length);
  });
});
