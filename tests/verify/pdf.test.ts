// The PDF of this report, read by programs that had no part in it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfWithFonts } from '../../scripts/build/editions/pdf-with-fonts.ts';
import type { UnitBlock } from '../../src/formats/book/block.ts';
import { book } from '../../src/formats/book/book.ts';
import { unitBlocks } from '../../src/formats/book/outline.ts';
import { type Runs, runsText } from '../../src/formats/book/run.ts';
import { locales } from '../../src/i18n/locale.ts';
import { report } from '../content/this-report.ts';
import { fontFaults, placeFaults, uaFaults } from '../formats/pdf/pdf-faults.ts';
import { readPdf } from '../formats/pdf/read-pdf.ts';
import { fromDebian } from './debian.ts';
import { dense, editionWords, lost } from './pdf-edition-words.ts';

const works = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(() => rmSync(works, { recursive: true }));

beforeAll(() => {
  const packages = { qpdf: 'qpdf', pdfinfo: 'poppler-utils', mutool: 'mupdf-tools' };
  for (const [program, name] of Object.entries(packages))
    fromDebian(program, name, () => (spawnSync(program, ['-v']).error ? undefined : program));
});

/** What a program says of a file; it must end well. */
function said(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  expect(status, `${program}: ${stderr}`).toBe(0);
  return stdout;
}

/** Options of pdftotext: below the running heads, and so many points from there. */
const within = (height: number): string[] => ['-r', '72', '-x', '0', '-y', '60', '-W', '596', '-H', `${height}`];

/** What MuPDF finds set in the report's face, from a page on, in the order in which it is set. */
function serifWords(file: string, from: number): string {
  let isSerif = false;
  let found = '';
  const parser = new Parser(
    {
      onopentag: (name, { name: font = '', c: sign = '' }) => {
        if (name === 'font') isSerif = font.includes('ReportSerif');
        else if (name === 'char' && isSerif) found += sign;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(said('mutool', 'draw', '-q', '-F', 'stext', file, `${from}-N`));
  return found;
}

/** The report's words of a block as the PDF sets them: with printed numbers, dashes before items and marks around quotations. */
function reportWords(block: UnitBlock): string {
  const listed = (items: Runs[]) => items.map((item) => `–${runsText(item)}`).join('');
  switch (block.type) {
    case 'heading':
      return block.ours ? '' : `${block.number ?? ''}${runsText(block.title)}`;
    case 'paragraph':
      return `${block.number ?? ''}${runsText(block.words)}${listed(block.items)}`;
    case 'quotation':
      return `“${runsText(block.words)}${listed(block.items)}”${runsText(block.speaker)}`;
    case 'entry':
      return [
        block.numbers === 'printed' ? block.mark : '',
        runsText(block.title ?? []),
        runsText(block.words),
        listed(block.items),
        ...block.fields.facts.map(({ value }) => runsText(value)),
        ...block.replies.map(({ words }) => runsText(words)),
      ].join('');
    case 'statistic':
      return `${runsText(block.words)}${listed(block.items)}`;
    case 'figure':
    case 'subject':
      return '';
  }
}

describe.each(locales)('the PDF of this report in %s', async (locale) => {
  const bytes = await pdfWithFonts(report, locale);
  const file = join(works, `${locale}.pdf`);
  writeFileSync(file, bytes);
  const pdf = await readPdf(bytes);
  const made = book(report, locale);
  const blocks = unitBlocks(made);

  it('keeps the rules of PDF/UA-1, with every place and bookmark', () => {
    expect([...uaFaults(pdf), ...placeFaults(pdf, made), ...fontFaults(pdf)]).toEqual([]);
  });

  it('is sound to qpdf and MuPDF', () => {
    expect(said('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    expect(said('mutool', 'info', file)).toContain(`Pages: ${pdf.pages.length}`);
  });

  it('has structure, every unit as a destination and its fonts to Poppler', () => {
    expect(said('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
    expect(said('pdfinfo', '-struct', file)).toMatch(/^Document\n[\s\S]*\bH1\b[\s\S]*\bBlockQuote\b[\s\S]*\bNote\b/);
    const named = new Map(
      [...said('pdfinfo', '-dests', file).matchAll(/^\s*(\d+) \[.*\] "(.*)"$/gm)].map(([, page, id]) => [
        id,
        Number(page),
      ]),
    );
    for (const { id } of blocks) expect([id, named.get(id)]).toEqual([id, pdf.destinations.get(id)?.page]);
    const fonts = said('pdffonts', file).trimEnd().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/);
  });

  it('has the report’s words in order, nothing lost and nothing twice', () => {
    const [first] = made.body;
    const found = serifWords(file, pdf.destinations.get(first?.id ?? '')?.page ?? 1);
    expect(dense(found)).toBe(dense(blocks.map(reportWords).join('')));
  });

  it('has the edition’s words in order, none lost and none twice', () => {
    const text = dense(said('pdftotext', '-raw', ...within(715), file, '-'));
    const words = editionWords(made, (id) => `${pdf.destinations.get(id)?.page}`);
    const others = blocks.map((block) => dense(reportWords(block)));
    expect(words.inOrder.length + words.somewhere.length).toBeGreaterThan(1000);
    expect(lost(words, text, others)).toEqual([]);
    const [reason = '', note = ''] = [words.inOrder.at(-60), words.somewhere[0]];
    for (const other of [text.replace(reason, ''), text.replace(note, ''), `${text}${note}`])
      expect(lost(words, other, others)).not.toEqual([]);
  });

  it('has no page with nothing but notes at its foot, besides the last with its colophon', () => {
    const pages = said('pdftotext', '-raw', ...within(360), file, '-')
      .split('\f')
      .map(dense);
    expect(pages.slice(0, pdf.pages.length - 1).flatMap((page, at) => (page === '' ? [at + 1] : []))).toEqual([]);
  });

  it('has each unit on the page that its destination names', () => {
    const pages = said('pdftotext', '-raw', file, '-').split('\f').map(dense);
    const astray = blocks.flatMap((block) => {
      const words = block.type === 'paragraph' || block.type === 'quotation' ? block.words : [];
      const own = 'title' in block && block.title ? block.title : words;
      const page = pdf.destinations.get(block.id)?.page ?? 0;
      return pages[page - 1]?.includes(dense(runsText(own)).slice(0, 20)) ? [] : [block.id];
    });
    expect(astray).toEqual([]);
  });
});
