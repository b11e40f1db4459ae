import { beforeAll, describe, expect, it, test } from 'vitest';
import { chartsForWord } from '../../../scripts/build/editions/charts-for-word.ts';
import { type Book, book, bookBlocks, chapterBook } from '../../../src/formats/book/book.ts';
import { destinations, unitBlocks } from '../../../src/formats/book/outline.ts';
import { runsText } from '../../../src/formats/book/run.ts';
import { blockLines } from '../../../src/formats/book/text.ts';
import { bookmarkName } from '../../../src/formats/word/bookmark.ts';
import { wordFile } from '../../../src/formats/word/word.ts';
import { locales } from '../../../src/i18n/locale.ts';
import type { Report } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';
import { wordFaults } from './word-faults.ts';
import { all, bodyWords, property, runText, styleOf, type WordParts, wordParts } from './word-text.ts';

const placed: Report = { ...report, site: { origin: 'https://shelf.example', base: '/', indexed: true } };
const draw = await chartsForWord();
const linesOf = (made: Book) => bookBlocks(made).flatMap(blockLines).join('').replace(/\s/g, '');

describe.each(
  locales.flatMap((locale) => [
    { locale, name: 'whole', chapter: undefined },
    { locale, name: 'chapter', chapter: 1 },
  ]),
)('the Word document, $name, in $locale', ({ locale, chapter }) => {
  const made = chapter === undefined ? book(placed, locale) : chapterBook(placed, chapter, locale);
  let bytes: Uint8Array;
  let parts: WordParts;
  beforeAll(async () => {
    bytes = await wordFile(placed, locale, { draw, ...(chapter === undefined ? {} : { chapter }) });
    parts = wordParts(bytes);
  });

  it('has every word of the book once, in its order', () => {
    expect(bodyWords(parts.root('word/document.xml'))).toBe(linesOf(made));
  });

  it('is sound in itself: parts, relationships, bookmarks, anchors, styles, languages, looks', () => {
    expect(wordFaults(parts)).toEqual([]);
  });

  it('has a bookmark for every unit and section, around its words, and a link to the address of each unit', () => {
    const document = parts.root('word/document.xml');
    const names = all(document, 'w:bookmarkStart').map((each) => each.getAttribute('w:name'));
    expect(names).toEqual(destinations(made).map(bookmarkName));
    const targets = all(parts.root('word/_rels/document.xml.rels'), 'Relationship').map((each) =>
      each.getAttribute('Target'),
    );
    for (const { address } of unitBlocks(made)) expect(targets).toContain(address);
  });

  it('has its notes as footnotes', () => {
    const notes = unitBlocks(made).flatMap((block) => block.notes);
    const footnotes = all(parts.root('word/footnotes.xml'), 'w:footnote').slice(2);
    const said = footnotes.map((each) =>
      all(each, 'w:t')
        .map(({ textContent }) => textContent)
        .join('')
        .trim(),
    );
    const text = ({ label, words }: (typeof notes)[number]) =>
      `${label ? `${runsText(label)}: ` : ''}${runsText(words)}`;
    expect(said).toEqual(notes.map(text));
    expect(all(parts.root('word/document.xml'), 'w:footnoteReference')).toHaveLength(notes.length);
  });

  it('says its title, language and the date of its edition', () => {
    const core = parts.root('docProps/core.xml');
    const value = (name: string) => all(core, name)[0]?.textContent;
    expect(value('dc:title')).toBe(made.front.plainTitle);
    expect(value('dc:language')).toBe(`${locale}-GB`);
    expect(value('dcterms:modified')).toBe(`${made.front.date}T12:00:00Z`);
  });

  it('says once what the edition stands as', () => {
    const lines = all(parts.root('word/document.xml'), 'w:p').map(({ textContent }) => textContent);
    expect(lines.filter((text) => text === placed.record.standing[locale])).toHaveLength(1);
  });

  it('has charts with every value in words, and tables with heads that are repeated', () => {
    const document = parts.root('word/document.xml');
    const figures = unitBlocks(made).filter((block) => block.type === 'figure');
    expect(all(document, 'wp:docPr').map((each) => each.getAttribute('descr'))).toEqual(
      figures.map(({ drawing }) => drawing.alternative),
    );
    expect(all(document, 'w:tblHeader')).toHaveLength(figures.length);
  });

  it('has a contents with words and links, and nothing to be filled in by Word', () => {
    const document = parts.root('word/document.xml');
    const entries = all(document, 'w:p').filter((each) => styleOf(each).startsWith('TOC'));
    expect(entries.length).toBeGreaterThan(3);
    for (const entry of entries.slice(1)) expect(property(entry, 'w:hyperlink', 'w:anchor')).toMatch(/^u_/);
    expect(all(parts.root('word/settings.xml'), 'w:updateFields')[0]?.getAttribute('w:val') ?? 'false').toBe('false');
    const head = all(parts.root('word/header1.xml'), 'w:r').map(runText).join('');
    expect(head).toContain(runsText(made.front.title));
    expect(head).toContain(runsText(made.front.translation?.line ?? []));
  });

  it('has the same bytes again, in another time zone', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      const again = await wordFile(placed, locale, { draw, ...(chapter === undefined ? {} : { chapter }) });
      expect(Buffer.from(again).equals(bytes)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

test('a document without an address of its site leads to none', async () => {
  const parts = wordParts(await wordFile(report, 'en', { draw }));
  const links = all(parts.root('word/_rels/document.xml.rels'), 'Relationship').map((each) =>
    each.getAttribute('Target'),
  );
  expect(links.filter((link) => link?.includes('localhost'))).toEqual([]);
  expect(wordFaults(parts)).toEqual([]);
});

test('names of bookmarks are such as Word takes, and differ', () => {
  const long = `appendix-${'a'.repeat(60)}`;
  const ids = [...report.units.map(({ id }) => id), 'p1.1-2', 'p1.1.2', 'p1-1.2', 'edition.index', long, `${long}b`];
  const names = [...new Set(ids)].map(bookmarkName);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(new Set(ids).size);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
  expect(bookmarkName('p3.2')).toBe('u_p3_2');
});

test('a part of the words that is missing or there twice is found', () => {
  const made = book(placed, 'en');
  const [first] = made.body;
  if (!first) throw new Error('The book is empty.');
  expect(linesOf({ ...made, body: made.body.slice(1) })).not.toBe(linesOf(made));
  expect(linesOf({ ...made, body: [first, ...made.body] })).not.toBe(linesOf(made));
});
