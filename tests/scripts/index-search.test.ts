import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexSearch, mainLanguage } from '../../scripts/index-search.ts';
import { loadSoundReport } from '../../src/load.ts';

const report = loadSoundReport('tests/fixtures/report');
const site = mkdtempSync(join(tmpdir(), 'index-search-'));
const filesIn = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('base64')]),
  );
const names = () => [...filesIn(join(site, 'pagefind')).keys()];

beforeAll(() => indexSearch(site, report));
afterAll(() => rmSync(site, { recursive: true }));

test('each language has an index of its own, with a record for every unit', () => {
  for (const locale of ['en', 'cy']) {
    const fragments = names().filter((name) => name.startsWith(`${locale}/fragment/`));
    expect(fragments).toHaveLength(report.units.length);
    const { units } = JSON.parse(readFileSync(join(site, 'pagefind', locale, 'units.json'), 'utf8'));
    expect(units.map(({ key }: { key: string }) => `${locale}/fragment/${key}.pf_fragment`).sort()).toEqual(fragments);
  }
});

test('an index is in one language, so that nothing of it is lost', () => {
  const languages = (locale: string) =>
    Object.keys(JSON.parse(readFileSync(join(site, 'pagefind', locale, 'pagefind-entry.json'), 'utf8')).languages);
  expect(languages('en')).toEqual(['en']);
  expect(languages('cy')).toEqual(['cy']);
});

test('the language is the one that most of the words are in', () => {
  const english = { lang: 'en', text: 'nine letters' } as const;
  expect(mainLanguage([english, { lang: 'cy', text: 'ychydig' }])).toBe('en');
  expect(mainLanguage([english, { lang: 'cy', text: 'llawer o eiriau' }])).toBe('cy');
});

test('files that the site does not use are left out', () => {
  const plain = names().filter((name) => !/\/(fragment|index)\//.test(name));
  expect(plain.map((name) => name.replace(/_[0-9a-f]+\.pf_meta$/, '_….pf_meta'))).toEqual([
    'cy/pagefind-entry.json',
    'cy/pagefind.cy_….pf_meta',
    'cy/pagefind.js',
    'cy/units.json',
    'cy/wasm.unknown.wasm',
    'en/pagefind-entry.json',
    'en/pagefind.en_….pf_meta',
    'en/pagefind.js',
    'en/units.json',
    'en/wasm.en.wasm',
  ]);
});

test('a second run replaces the index by the same bytes', async () => {
  const first = filesIn(site);
  await indexSearch(site, report);
  expect(filesIn(site)).toEqual(first);
});
