import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexSearch } from '../../scripts/search/index-search.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { report } from '../invented-report.ts';

const site = mkdtempSync(join(tmpdir(), 'index-search-'));
const filesIn = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('base64')]),
  );
const json = (path: string) => JSON.parse(readFileSync(join(site, path), 'utf8'));
const names = () => [...filesIn(site).keys()];

beforeAll(() => indexSearch(site, report));
afterAll(() => rmSync(site, { recursive: true }));

test('each language has every unit and its text, and a record for all that has words of it', () => {
  const ids = report.units.map(({ id }) => id);
  for (const locale of locales) {
    expect(json(`search/${locale}/units.json`).units.map(({ id }: { id: string }) => id)).toEqual(ids);
    const texts = names().filter((name) => name.startsWith(`search/${locale}/texts/`));
    expect(texts).toEqual(ids.map((id) => `search/${locale}/texts/${id}.txt`).sort());
    const worded = report.units.flatMap(({ title, prose }, at) => ((prose ?? title)?.[locale] ? [at] : []));
    expect(worded.length).toBeGreaterThan(20);
    expect(Object.values(json(`pagefind/${locale}/units.json`))).toEqual(expect.arrayContaining(worded));
  }
});

test('the words that are of dictionaries stand beside the terms of these', () => {
  const terms = (locale: Locale) => readFileSync(join(site, `search/${locale}/spellings/LICENCES.txt`), 'utf8');
  expect(terms('en')).toMatch(/dictionary-en-gb[\s\S]*SCOWL[\s\S]*dictionary-en,/);
  expect(terms('cy')).toMatch(/dictionary-cy[\s\S]*LGPL/);
});

test('every key stands in the file that its first signs name', () => {
  const files = names().filter((name) => name.includes('/words/'));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const start = /([^/]+)\.json$/.exec(file)?.[1] ?? '';
    for (const key of Object.keys(json(file))) expect(key.slice(0, 2)).toBe(start);
  }
});

test('files that the site does not use are left out', () => {
  const plain = names().filter((name) => name.startsWith('pagefind/en/') && !name.includes('/index/'));
  expect(plain.map((name) => name.replace(/_[0-9a-f]+\.pf_meta$/, '_….pf_meta'))).toEqual([
    'pagefind/en/pagefind-entry.json',
    'pagefind/en/pagefind.js',
    'pagefind/en/pagefind.zxx_….pf_meta',
    'pagefind/en/units.json',
    'pagefind/en/wasm.unknown.wasm',
  ]);
});
