import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportXliff } from '../../scripts/translation/export-xliff.ts';
import { importOf, importXliff, summary } from '../../scripts/translation/import-xliff.ts';
import { writeAll } from '../../scripts/write/write-all.ts';
import { loadReport } from '../../src/load.ts';
import { translationsSchema } from '../../src/schemas/translation.ts';
import { translated, wordsOf } from '../formats/translated.ts';
import { bytes, changedSince, dir, exported, filled, inCopies, nothing, roundTrips } from './round-trips.ts';

inCopies();

const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
const edit = (file: string, from: string, to: string) => {
  expect(read(file)).toContain(from);
  writeFileSync(join(dir, file), read(file).replace(from, to));
};
const records = () => translationsSchema.parse(JSON.parse(read('translation.json')));
const sound = () => expect(loadReport(dir).problems).toEqual([]);

roundTrips();

test('what was first written in Welsh, exported into English and imported unchanged, leaves every file as it was', () => {
  const before = bytes();
  const xml = exported({ to: 'en' });
  expect(importXliff(dir, xml)).toEqual(nothing(xml));
  expect(changedSince(before)).toEqual([]);
});

describe('an import', () => {
  test('writes what changed and its state, and nothing else', () => {
    const before = bytes();
    expect(importXliff(dir, translated(exported(), 'c2', 'Dylai’r oriau ddilyn y bysiau.'))).toMatchObject({
      changed: ['c2'],
      files: ['conclusions.json'],
    });
    expect(changedSince(before)).toEqual(['conclusions.json']);
    const more = importXliff(dir, translated(exported(), 'c5', 'Ni all neb adael y ddesg.'));
    expect(more).toMatchObject({ changed: ['c5'], files: ['conclusions.json', 'translation.json'] });
    expect(records().c5).toEqual({ of: expect.stringMatching(/^[0-9a-f]{64}$/), status: 'draft' });
    sound();
  });

  test('keeps what is marked as another language in records, too', () => {
    const words = 'Dylai’r oriau ddilyn y <g id="a" ctype="x-lang-en">buses</g>.';
    expect(importXliff(dir, translated(exported(), 'c2', words))).toHaveProperty('changed', ['c2']);
    expect(read('conclusions.json')).toContain(String.raw`y <Lang is=\"en\">buses</Lang>."`);
    expect(exported()).toContain('y <g id="t1" ctype="x-lang-en">buses</g>.');
    expect(importXliff(dir, exported())).toEqual(nothing(exported()));
  });

  test('takes words of a third language out and back in, in records and in prose', () => {
    edit('conclusions.json', 'follow the buses', String.raw`follow the <Lang is=\"fr\">autobus</Lang>`);
    edit('chapters/2-books.en.mdx', 'readers who have', '<Lang is="pt-BR">leitores</Lang> who have');
    const xml = exported();
    expect(xml).toContain('follow the <g id="1" ctype="x-lang-fr">autobus</g>');
    expect(xml).toContain('books to <g id="1" ctype="x-lang-pt-BR">leitores</g> who have');
    const c2 = translated(xml, 'c2', 'Dylai’r oriau ddilyn yr <g id="1">autobus</g>.');
    const both = translated(
      c2,
      'p2.1',
      'Cynigir llyfrau Cymraeg i <g id="1" ctype="x-lang-pt-BR">leitores</g> nad ydynt wedi gofyn:',
    );
    expect(importXliff(dir, both)).toMatchObject({ changed: ['c2', 'p2.1'] });
    expect(read('conclusions.json')).toContain(String.raw`ddilyn yr <Lang is=\"fr\">autobus</Lang>."`);
    expect(read('chapters/2-books.cy.mdx')).toContain(
      '2.1. Cynigir llyfrau Cymraeg i <Lang is="pt-BR">leitores</Lang> nad',
    );
    sound();
    const again = exported();
    expect(again).toContain('Cymraeg i <g id="1" ctype="x-lang-pt-BR">leitores</g> nad');
    expect(importXliff(dir, again)).toEqual(nothing(again));
    expect(importXliff(dir, translated(again, 'c2', 'Dylai’r oriau ddilyn yr autobus.'))).toHaveProperty('refused', [
      expect.stringContaining('<Lang is="fr">, is lost'),
    ]);
  });

  test('makes a file for a chapter that had none, and finds its place in one that had gaps', () => {
    expect(importXliff(dir, filled(exported({ stale: true })))).toMatchObject({
      files: expect.arrayContaining(['chapters/1-buildings.cy.mdx', 'chapters/3-people.cy.mdx', 'quotations.json']),
    });
    sound();
    expect(read('chapters/1-buildings.cy.mdx')).not.toContain('Untranslated');
  });

  test('into English records what was first written in Welsh', () => {
    const xml = translated(
      filled(exported({ to: 'en' })),
      'p2.3',
      '<g id="1">Over 900</g> books are in two languages.',
    );
    const named = translated(translated(xml, 's7', 'Over 900 books'), 's7:title', 'Books in two languages');
    expect(importXliff(dir, named)).toMatchObject({ changed: expect.anything() });
    expect(records()['p2.2']).toMatchObject({ from: 'cy', status: 'draft' });
    expect(read('chapters/2-books.en.mdx')).toContain('\n\n2.2. ');
    sound();
  });

  test('makes the translation of changed English up to date, and a draft of what had been read', () => {
    const c2 = { of: '0'.repeat(64), status: 'approved', by: 'A. Reader', date: '2024-01-09' };
    writeFileSync(join(dir, 'translation.json'), JSON.stringify({ ...records(), c2 }));
    importXliff(dir, translated(exported({ stale: true }), 'c2', 'Dylai’r oriau ddilyn y bysiau.'));
    expect(records().c2).toEqual({ of: records().c2?.of, status: 'draft' });
    expect(records().c2?.of).not.toBe(c2.of);
  });

  test('with a reading records it for every translation in the file, and takes no approval away', () => {
    const reading = { status: 'reviewed', by: 'B. Reader', date: '2026-11-23' } as const;
    const approved = { status: 'approved', by: 'A. Reader', date: '2026-11-01' } as const;
    const c1 = { ...records().c1, ...approved };
    writeFileSync(join(dir, 'translation.json'), JSON.stringify({ ...records(), c1 }));
    const before = records();
    const made = exportXliff(dir, { stale: false, to: 'cy', ids: ['c1', 'c2', 'c5'] });
    importXliff(dir, 'xml' in made ? made.xml : '', reading);
    expect(records()).toEqual({
      ...before,
      c2: { of: before.c2?.of, is: expect.stringMatching(/^8c8619b0/), ...reading },
    });
    expect(importXliff(dir, 'xml' in made ? made.xml : '', reading)).toEqual(nothing('xml' in made ? made.xml : ''));
    sound();
  });

  test('that is refused says everything and writes nothing', () => {
    const before = bytes();
    const xml = ['introduction-3', 'c2', 'c3'].reduce((text, id) => translated(text, id, 'Dim {9}.'), exported());
    const done = importXliff(dir, xml.replace('id="c1"', 'id="c11"'));
    const refused = 'refused' in done ? done.refused : [];
    for (const id of ['introduction-3', 'c2', 'c3', 'c11']) expect(refused.join('\n')).toContain(`${id}: `);
    expect(refused.length).toBeGreaterThanOrEqual(7);
    expect(changedSince(before)).toEqual([]);
  });

  test.each([
    ['a list', '- Dylai’r oriau ddilyn.'],
    ['a number of a paragraph', '7. Dylai.'],
    ['a heading', '# Dylai’r oriau ddilyn.'],
    ['a link', '[Dylai](oriau)'],
    ['an entity', 'Dylai &amp;amp; oriau'],
  ])('is refused whose words would be %s in the content’s file', (_, words) => {
    const before = bytes();
    expect(importXliff(dir, translated(exported(), 'introduction-2', words))).toHaveProperty('refused');
    expect(changedSince(before)).toEqual([]);
  });

  test('is refused while the content itself has problems', () => {
    const xml = exported();
    edit('quotations.json', '"speaker": "librarian"', '"speaker": "nobody"');
    expect(importXliff(dir, xml)).toEqual({ refused: expect.arrayContaining([expect.stringContaining('nobody')]) });
  });

  test('of a file from before the English changed names the units that changed', () => {
    const xml = exported();
    for (const part of ['source', 'contents']) edit('report.json', `"${part}", `, '');
    rmSync(join(dir, 'source'), { recursive: true });
    rmSync(join(dir, 'contents.json'));
    edit('conclusions.json', 'follow the buses', 'follow the trains');
    expect(importXliff(dir, xml)).toEqual({ refused: [expect.stringMatching(/^c2: .*export this unit anew/)] });
  });
});

describe('words that come back as they went out', () => {
  const source = (id: string) => wordsOf(exported().split(`id="${id}"`)[1] ?? '', 'source') ?? '';

  test.each([
    ['as they are', (words: string) => words],
    [
      'in other quotation marks, spaces and case',
      (words: string) => ` ${words.replaceAll('’', "'").replaceAll(/(?<=>|^)[^<]+/g, (run) => run.toUpperCase())}\n`,
    ],
    ['without their inserts', (words: string) => words.replaceAll(/<[^>]*>/g, '')],
    ['after a sentence that is translated', (words: string) => `Mae hyn yn wir. ${words}`],
    ['cut into pieces by a tool', (words: string) => `<mrk mtype="seg" mid="0">${words}</mrk>`],
  ])('%s are no translation: the unit is left as it is, and named', (_, change) => {
    const reading = { status: 'approved', by: 'B. Reader', date: '2026-11-23' } as const;
    const [before, ids] = [bytes(), ['c3', 'overview-1-1', 'introduction-2']];
    const xml = exported().replaceAll(/state="[^"]*"/g, 'state="final"');
    const back = ids.reduce((text, id) => translated(text, id, change(source(id))), xml);
    expect(importXliff(dir, back, reading)).toMatchObject({ changed: [], skipped: expect.arrayContaining(ids) });
    expect(records()).toMatchObject({ c2: reading, c3: { status: 'draft' } });
    expect(changedSince(before)).toEqual(['translation.json']);
  });

  test('leave the rest of their unit, too, and are named by their piece', () => {
    const xml = translated(exported(), 's8', 'Mewn <g id="1">8</g> llyfrgell');
    const done = importXliff(dir, xml);
    expect(done).toMatchObject({ skipped: expect.arrayContaining(['s8 (s8:title)']) });
    expect('files' in done && summary(done)).toEqual([
      expect.stringMatching(/^Left as they are, because their target still is .*, s8 \(s8:title\),/),
      'Nothing else is new.',
    ]);
  });
});

test('several files are written, or none', () => {
  const before = bytes();
  const texts = new Map([
    [join(dir, 'notes.json'), '[]'],
    [join(dir, 'new.json'), '{}'],
    [join(dir, 'chapters'), 'not a file'],
  ]);
  expect(() => writeAll(texts)).toThrow();
  expect(changedSince(before)).toEqual([]);
  writeAll(new Map([...texts].slice(0, 2)));
  expect(changedSince(before)).toEqual(['new.json', 'notes.json']);
});

describe('the command line', () => {
  test('takes a file, and a reading with a name and a day', () => {
    expect(importOf(['a.xlf'])).toEqual({ file: 'a.xlf' });
    expect(importOf(['a.xlf', '--status', 'approved', '--by', 'A. B.', '--date', '2026-11-23'])).toEqual({
      file: 'a.xlf',
      reading: { status: 'approved', by: 'A. B.', date: '2026-11-23' },
    });
  });

  test.each([
    [[]],
    [['a.xlf', 'b.xlf']],
    [['a.xlf', '--status', 'reviewed']],
    [['a.xlf', '--status', 'reviewed', '--by', ' ', '--date', '2026-11-23']],
    [['a.xlf', '--status', 'reviewed', '--by', 'A. B.', '--date', '23.11.2026']],
    [['a.xlf', '--status', 'draft', '--by', 'A. B.', '--date', '2026-11-23']],
    [['a.xlf', '--by', 'A. B.']],
  ])('refuses %j', (args) => {
    expect(() => importOf(args)).toThrow();
  });
});
