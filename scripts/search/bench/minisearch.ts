// MiniSearch on the same units: in memory, and as a page with nothing but a box, a list, its script and its index.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch, { type Options } from 'minisearch';
import ts from 'typescript';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import type { Report } from '../../../src/model/report.ts';
import { listing } from '../../../src/search/make/listing.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/make/records.ts';
import { root } from '../../steps.ts';

/** As its manual proposes for a box that answers while one types. */
const options = { fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } } satisfies Options;

export function miniSearch(records: readonly SearchRecord[]): MiniSearch<SearchRecord> {
  const index = new MiniSearch<SearchRecord>(options);
  index.addAll(records);
  return index;
}

export interface IndexBytes {
  locale: Locale;
  /** The texts, from which the browser makes the index. */
  texts: number;
  /** The index itself, made beforehand. */
  index: number;
  /** The engine, its comments and types left out. */
  script: number;
}

/** Compressed with brotli. */
export function indexBytes(report: Report): IndexBytes[] {
  const script = brotli(engine());
  return locales.map((locale) => {
    const records = searchRecords(report, locale);
    const texts = JSON.stringify(records.map(({ id, text }) => ({ id, text })));
    return { locale, texts: brotli(texts), index: brotli(JSON.stringify(miniSearch(records))), script };
  });
}

const brotli = (text: string): number => brotliCompressSync(text).length;

function engine(): string {
  const source = readFileSync(join(root, 'node_modules/minisearch/dist/es/index.js'), 'utf8');
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(source, { compilerOptions }).outputText.replace(/^\s+/gm, '');
}

/** Where the page of a language stands in the site that `writePages` wrote to. */
export const miniSearchPage = (locale: Locale): string => `minisearch/${locale}/`;

/** Adds the page for each language to a built site. */
export function writePages(dir: string, report: Report): void {
  for (const locale of locales) {
    const folder = join(dir, miniSearchPage(locale));
    const records = searchRecords(report, locale);
    const { units } = listing(report, records, locale);
    const data = records.map(({ id, text }, at) => ({ id, text, url: units[at]?.url, label: units[at]?.label }));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), html(locale));
    writeFileSync(join(folder, 'engine.js'), engine());
    writeFileSync(join(folder, 'search.js'), script);
    writeFileSync(join(folder, 'records.json'), JSON.stringify(data));
  }
}

/** Everything that it needs is asked for at once. */
const html = (locale: Locale): string => `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><title>MiniSearch</title>
<link rel="preload" href="records.json" as="fetch" crossorigin>
<link rel="modulepreload" href="engine.js">
<script type="module" src="search.js"></script>
<input type="search" name="q"><ol></ol>
</html>
`;

const script = `import MiniSearch from './engine.js';
const box = document.querySelector('input');
const ready = fetch('records.json').then((file) => file.json()).then((records) => {
  const index = new MiniSearch(${JSON.stringify({ ...options, storeFields: ['text', 'url', 'label'] })});
  index.addAll(records);
  return index;
});
async function answer() {
  const found = (await ready).search(box.value).slice(0, 10);
  document.querySelector('ol').replaceChildren(...found.map(({ id, text, url, label }) => {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: url, textContent: label });
    item.dataset.result = id;
    item.append(link, ' ', text.slice(0, 200));
    return item;
  }));
}
let typing;
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(answer, 120);
});
if (box.value) answer();
`;
