// The EPUBs as the official EPUBCheck and as DAISY's Ace see them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { epubWithCover } from '../../scripts/build/editions/epub-with-cover.ts';
import { book } from '../../src/formats/book/book.ts';
import { destinations } from '../../src/formats/book/outline.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import type { Report } from '../../src/model/report.ts';
import { aceIssues } from './ace.ts';
import { fromDebian } from './debian.ts';

interface Made {
  name: string;
  languages: readonly Locale[];
  epub: Uint8Array;
}
let made: Made[] = [];

beforeAll(async () => {
  for (const [name, dir] of [
    ['fixture', 'tests/fixtures/report'],
    ['report', 'content'],
  ] as const) {
    const read = loadSoundReport(dir);
    const report: Report = { ...read, site: { origin: 'https://report.example', base: '/', indexed: true } };
    const pages = Object.fromEntries(report.languages.map((locale) => [locale, pagesIn(report, locale)]));
    const all = [...report.languages.map((locale) => [locale]), report.languages];
    for (const languages of all)
      made.push({ name, languages, epub: await epubWithCover(report, languages, { pages }) });
  }
});
afterAll(() => {
  made = [];
});

const pagesIn = (report: Report, locale: Locale) =>
  new Map(destinations(book(report, locale)).map((id, at): [string, string] => [id, `${3 + Math.floor(at / 5)}`]));

/** An EPUB with a fault of a person's: a file changed. */
function spoilt(epub: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const { mimetype = strToU8(''), ...files } = unzipSync(epub);
  const old = files[name];
  if (!old) throw new Error(`No file "${name}".`);
  return zipSync({ mimetype: [mimetype, { level: 0 }], ...files, [name]: strToU8(change(strFromU8(old))) });
}

/** What EPUBCheck has against a book; its own words. */
function epubCheck(epub: Uint8Array): string {
  const [java, jar] = [
    fromDebian('Java', 'default-jre-headless', () =>
      spawnSync('java', ['-version']).status === 0 ? 'java' : undefined,
    ),
    fromDebian('EPUBCheck', 'epubcheck', () => ['/usr/share/java/epubcheck.jar'].find((file) => existsSync(file))),
  ];
  const dir = mkdtempSync(join(tmpdir(), 'epubcheck-'));
  try {
    const file = join(dir, 'book.epub');
    writeFileSync(file, epub);
    const { stdout, stderr } = spawnSync(java, ['-jar', jar, file], { encoding: 'utf8' });
    return `${stdout}${stderr}`;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const sound = 'Messages: 0 fatals / 0 errors / 0 warnings / 0 infos';

test('EPUBCheck finds neither error nor warning in any of them, and finds an id that is there twice', () => {
  for (const { name, languages, epub } of made) expect(epubCheck(epub), `${name} ${languages}`).toContain(sound);
  const [first] = made;
  if (!first) throw new Error('There is no EPUB.');
  const twice = (text: string) => text.replace('</section>', '<p id="toc2"/><p id="toc2"/></section>');
  expect(epubCheck(spoilt(first.epub, `EPUB/${first.languages[0]}/title.xhtml`, twice))).toContain('RSC-005');
});

test('Ace has nothing against those in all languages, and something against a page that says no language', async () => {
  for (const { name, languages, epub } of made.filter((each) => each.languages.length > 1))
    expect(await aceIssues(epub), `${name} ${languages}`).toEqual([]);
  const [first] = made;
  if (!first) throw new Error('There is no EPUB.');
  const mute = (text: string) =>
    text.replace(/<html[^>]*?( lang="\w+" xml:lang="\w+")/, (tag, lang) => tag.replace(lang, ''));
  expect(await aceIssues(spoilt(first.epub, `EPUB/${first.languages[0]}/title.xhtml`, mute))).not.toEqual([]);
});
