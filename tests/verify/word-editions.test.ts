// What LibreOffice reads of the Word documents of the whole report and of each chapter.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartsForWord } from '../../scripts/build/editions/charts-for-word.ts';
import { type Book, book, bookBlocks, chapterBook } from '../../src/formats/book/book.ts';
import { type OutlineEntry, outline, unitBlocks } from '../../src/formats/book/outline.ts';
import { runsText } from '../../src/formats/book/run.ts';
import { blockLines } from '../../src/formats/book/text.ts';
import { wordFile } from '../../src/formats/word/word.ts';
import { loadSoundReport } from '../../src/load.ts';
import type { Report } from '../../src/model/report.ts';
import { fromDebian } from './debian.ts';
import { libreOffice } from './office.ts';

const content = process.env.CONTENT ?? 'content';
const report: Report = {
  ...loadSoundReport(content),
  site: { origin: 'https://report.example', base: '/', indexed: true },
};
const works = mkdtempSync(join(tmpdir(), 'word-editions-'));
const editions = report.languages.flatMap((locale) =>
  [undefined, ...report.chapters.map(({ number }) => number)].map((chapter) => ({
    locale,
    chapter,
    name: join(works, `${chapter === undefined ? 'whole' : `ch${chapter}`}-${locale}`),
  })),
);

beforeAll(async () => {
  const draw = await chartsForWord();
  for (const { locale, chapter, name } of editions)
    writeFileSync(
      `${name}.docx`,
      await wordFile(report, locale, { draw, ...(chapter === undefined ? {} : { chapter }) }),
    );
  const office = libreOffice(works);
  const files = editions.map(({ name }) => `${name}.docx`);
  office.convert(files, 'txt:Text (encoded):UTF8');
  office.convert(files, 'fodt');
  office.convert(files, 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}');
  fromDebian('pdftotext', 'poppler-utils', () => (spawnSync('pdftotext', ['-v']).error ? undefined : true));
}, 15 * 60_000);
afterAll(() => rmSync(works, { recursive: true }));

const plain = (text: string) => text.replace(/[\s\u00ad]+/g, '');
const headings = (entries: OutlineEntry[]): string[] =>
  entries.flatMap(({ title, children }) => [plain(runsText(title)), ...headings(children)]);

/** The first line of a book that does not stand after the one before it. */
function missing(made: Book, text: string): string | undefined {
  let at = 0;
  for (const line of bookBlocks(made).flatMap(blockLines)) {
    const found = text.indexOf(plain(line), at);
    if (found < 0) return line;
    at = found + plain(line).length;
  }
  return undefined;
}

describe.each(editions)('LibreOffice opens $name', ({ locale, chapter, name }) => {
  const made = chapter === undefined ? book(report, locale) : chapterBook(report, chapter, locale);

  it('with every line of the book in its order', () => {
    expect(missing(made, plain(readFileSync(`${name}.txt`, 'utf8')))).toBeUndefined();
  });

  it('with the words of every paragraph as often as the book has them', () => {
    const text = plain(readFileSync(`${name}.txt`, 'utf8'));
    const lines = bookBlocks(made).flatMap(blockLines).map(plain).join('');
    for (const block of unitBlocks(made).filter(({ type }) => type === 'paragraph')) {
      const [words = ''] = blockLines(block).map(plain);
      if (words.length > 60) expect(text.split(words).length, block.id).toBe(lines.split(words).length);
    }
  });

  it('with its headings, languages and bookmarks', () => {
    const flat = readFileSync(`${name}.fodt`, 'utf8');
    const found = [...flat.matchAll(/<text:h [^>]*>(.*?)<\/text:h>/gs)].map(([, inner = '']) =>
      plain(inner.replace(/<text:note [\s\S]*?<\/text:note>/g, '').replace(/<[^>]*>/g, '')),
    );
    // "Chapter 3" stands on a line of its own there, without the colon.
    const bare = (title: string) => title.replaceAll(':', '');
    const wanted = headings(outline(made)).map(bare);
    const unescaped = found.map((each) =>
      bare(each.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'")),
    );
    let at = 0;
    for (const title of wanted) {
      at = unescaped.findIndex((each, place) => place >= at && each.endsWith(title)) + 1;
      expect(at, title).toBeGreaterThan(0);
    }
    expect(flat).toContain(`fo:language="${locale}"`);
    expect(flat.match(/<text:bookmark-start /g)?.length).toBeGreaterThanOrEqual(unitBlocks(made).length);
    expect(flat.match(/<text:note /g) ?? []).toHaveLength(unitBlocks(made).flatMap(({ notes }) => notes).length);
  });

  it('and makes a PDF of it with every paragraph and every chart', () => {
    const pdf = spawnSync('pdftotext', ['-raw', `${name}.pdf`, '-'], { maxBuffer: 2 ** 28 });
    const text = plain(String(pdf.stdout));
    for (const block of unitBlocks(made).filter(({ type }) => type === 'paragraph')) {
      // A page may end within.
      const start = plain(runsText(block.type === 'paragraph' ? block.words : [])).slice(0, 30);
      expect(text, block.id).toContain(start);
    }
    const images = String(spawnSync('pdfimages', ['-list', `${name}.pdf`]).stdout)
      .split('\n')
      .filter((line) => / image /.test(line));
    expect(images).toHaveLength(unitBlocks(made).filter(({ type }) => type === 'figure').length);
    expect(readFileSync(`${name}.pdf`, 'latin1')).toContain('/Outlines');
  });
});
