import { readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { afterEach, describe, expect, it, test } from 'vitest';
import { book } from '../../../src/formats/book/book.ts';
import { destinations, unitBlocks } from '../../../src/formats/book/outline.ts';
import { epubFile } from '../../../src/formats/epub/epub.ts';
import { darkInks } from '../../../src/formats/epub/style.ts';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import type { Report } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';
import { epubFaults, epubPages, linkFaults, unpacked } from './epub-faults.ts';

const placed: Report = { ...report, site: { origin: 'https://shelf.example', base: '/', indexed: true } };

/** Pages of four passages each, as a PDF edition might have. */
const pagesIn = (locale: Locale) =>
  new Map(destinations(book(report, locale)).map((id, at): [string, string] => [id, `${3 + Math.floor(at / 4)}`]));
const pages = { en: pagesIn('en'), cy: pagesIn('cy') };

const editions: { languages: Locale[] }[] = [{ languages: ['en'] }, { languages: ['cy'] }, { languages: ['en', 'cy'] }];

describe.each(editions)('the EPUB of the invented review in $languages', ({ languages }) => {
  const bare = epubFile(report, languages);
  const full = epubFile(placed, languages, { pages });

  it('has no fault that EPUBCheck knows, with a page list or without', async () => {
    for (const epub of [bare, full]) {
      const { messages } = await EpubCheck.validate(epub);
      expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
    }
  });

  it('has the words of the book in its order, nothing lost or twice, and every id of a unit as an anchor', () => {
    for (const locale of languages) {
      expect(epubFaults(epubPages(bare), book(report, locale))).toEqual([]);
      expect(epubFaults(epubPages(full), book(placed, locale))).toEqual([]);
    }
  });

  it('says on each title page, and there alone, what the edition stands as', () => {
    for (const locale of languages) {
      const saying = [...unpacked(bare)].filter(([, text]) => text.includes(report.record.standing[locale]));
      expect(saying.map(([name]) => name)).toEqual([`EPUB/${locale}/title.xhtml`]);
    }
  });

  it('has charts drawn for the width of a phone, and says of a table that is wider how many columns it has', () => {
    for (const locale of languages) {
      const page = unpacked(bare).get(`EPUB/${locale}/edition.figures.xhtml`) ?? '';
      const widths = [...page.matchAll(/<svg [^>]*width="(\d+)"/g)].map(([, width]) => width);
      expect(new Set(widths)).toEqual(new Set(['320']));
      const tables = [...page.matchAll(/<table(?: class="wide of-(\d)")?><thead><tr>(.*?)<\/tr>/g)];
      expect(tables).toHaveLength(widths.length);
      for (const [, columns, head = ''] of tables)
        expect(columns ?? `${head.split('<th').length - 1}`).toBe(`${head.split('<th').length - 1}`);
      expect(tables.some(([, columns]) => columns)).toBe(true);
    }
  });

  it('has no link that leads nowhere, and each id of a page once', () => {
    expect([...linkFaults(bare), ...linkFaults(full)]).toEqual([]);
  });

  it('says first what it is, without compression', () => {
    expect(Buffer.from(full.slice(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });

  it('says its languages, and of accessibility what programs know, without a claim to conform', () => {
    const document = unpacked(full).get('EPUB/package.opf') ?? '';
    expect([...document.matchAll(/<dc:language>(\w+)</g)].map(([, lang]) => lang)).toEqual(languages);
    expect(document).toContain(`<meta property="dcterms:modified">${report.record.edition.date}T00:00:00Z</meta>`);
    expect(document).toContain('<meta property="schema:accessModeSufficient">textual</meta>');
    expect(document).not.toContain('conformsTo');
    expect(document.match(/schema:accessibilitySummary/g)).toHaveLength(languages.length);
  });

  it('has the pages of the PDF edition, and says so, where it was told them, and else none', () => {
    const text = (epub: Uint8Array) => [...unpacked(epub).values()].join('\n');
    expect(text(bare)).not.toMatch(/pagebreak|page-list|source-of|PDF/);
    expect(text(full)).toMatch(/PDF edition|argraffiad PDF/);
    const marked = epubPages(full).flatMap(({ ids }) => ids.filter((id) => id.startsWith('edition.page.')));
    const listed = epubPages(full).flatMap(({ links }) => links.filter(({ href }) => href.includes('#edition.page.')));
    expect(marked.length).toBe(languages.length * Math.ceil(destinations(book(report, 'en')).length / 4));
    expect(listed).toHaveLength(marked.length);
    expect(unpacked(full).get('EPUB/package.opf')).toContain(`/downloads/${report.record.id}-${languages[0]}.pdf`);
  });
});

test('in a book of both languages each passage leads to the same passage in the other one', () => {
  const all = epubPages(epubFile(report, ['en', 'cy']));
  for (const [locale, other] of [
    ['en', 'cy'],
    ['cy', 'en'],
  ] satisfies [Locale, Locale][]) {
    const own = all.filter(({ name }) => name.startsWith(`EPUB/${locale}/`)).flatMap(({ links }) => links);
    const across = own.filter(({ href }) => href.startsWith(`../${other}/`) && href.includes('#'));
    const astray = across.filter(({ href, within }) => !href.endsWith(`#${within}`));
    expect(astray).toEqual([]);
    expect(across.map(({ within }) => within)).toEqual(unitBlocks(book(report, locale)).map(({ id }) => id));
  }
  expect(JSON.stringify(epubPages(epubFile(report, ['en'])))).not.toContain('../cy/');
});

test('words lost, twice or in another order, anchors that are missing and dead links are found', () => {
  const made = book(report, 'en');
  const read = epubPages(epubFile(report, ['en']));
  const changed = (change: (lines: string[]) => string[]) =>
    epubFaults(
      read.map((page) => (page.name.endsWith('/ch1.xhtml') ? { ...page, lines: change(page.lines) } : page)),
      made,
    );
  expect(changed((lines) => lines)).toEqual([]);
  expect(changed((lines) => lines.slice(1))).not.toEqual([]);
  expect(changed(([first = '', ...lines]) => [first, first, ...lines])).not.toEqual([]);
  expect(changed((lines) => lines.toReversed())).not.toEqual([]);
  const without = read.map((page) => ({ ...page, ids: page.ids.filter((id) => id !== 'p1.1') }));
  expect(epubFaults(without, made)).toEqual(['no anchor: p1.1']);
});

describe('the bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('are the same in every time zone', () => {
    const [east, west] = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
      process.env.TZ = name;
      return { offset: new Date(2020, 0, 1).getTimezoneOffset(), epub: epubFile(report, ['en', 'cy'], { pages }) };
    });
    expect(east?.offset).not.toBe(west?.offset);
    expect(Buffer.compare(east?.epub ?? Buffer.alloc(0), west?.epub ?? Buffer.alloc(1))).toBe(0);
  });
});

describe('the fonts and the cover', () => {
  it('are in it, with licences, where they are handed over', () => {
    const fonts = new Map(
      ['report-serif.woff2', 'OFL-report-serif.txt'].map((name) => [name, readFileSync(`src/styles/fonts/${name}`)]),
    );
    const files = unpacked(epubFile(report, ['en'], { fonts, cover: Uint8Array.of(1) }));
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['EPUB/fonts/report-serif.woff2', 'EPUB/fonts/OFL-report-serif.txt', 'EPUB/cover.png']),
    );
    const sheet = files.get('EPUB/style.css') ?? '';
    expect(sheet).toContain('url("fonts/report-serif.woff2")');
    expect(sheet).not.toContain('edition-sans.woff2');
    expect(unpacked(epubFile(report, ['en'])).get('EPUB/style.css')).not.toContain('@font-face');
  });

  it('stand in the dark in the colours of the site', () => {
    const dark = /prefers-color-scheme: dark\)([\s\S]*?)\n}/.exec(readFileSync('src/styles/tokens.css', 'utf8'))?.[1];
    for (const [name, colour] of Object.entries(darkInks)) expect(dark).toContain(`--${name}: ${colour};`);
  });
});

test('a language that the report is not in, or none, is refused', () => {
  const english: Report = { ...report, languages: ['en'] };
  expect(() => epubFile(english, ['cy'])).toThrow('The report is not in Welsh, but in English');
  expect(() => epubFile(report, [])).toThrow('at least one language');
});

test('a report in one language has a book in it', () => {
  for (const locale of locales) {
    const alone: Report = { ...report, languages: [locale] };
    expect(epubFaults(epubPages(epubFile(alone, [locale])), book(alone, locale))).toEqual([]);
  }
});
