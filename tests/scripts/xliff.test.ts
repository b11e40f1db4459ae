import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportXliff } from '../../scripts/export-xliff.ts';
import { type Imported, importOf, importXliff, summary } from '../../scripts/import-xliff.ts';
import { writeAll } from '../../scripts/write-all.ts';
import { loadReport } from '../../src/load.ts';
import { translationsSchema } from '../../src/schemas/translation.ts';
import { allWords, translated, withTarget, withUnits, wordsOf } from '../formats/translated.ts';

let dir = '';
const use = (content: string) => {
  rmSync(dir, { recursive: true, force: true });
  cpSync(content, dir, { recursive: true });
};
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'xliff-'));
  use('tests/fixtures/report');
});
afterEach(() => rmSync(dir, { recursive: true }));

/** How many units there are to translate into Welsh. */
const unitCount = (): number => {
  const made = exportXliff(dir, { stale: false, to: 'cy', ids: [] });
  return 'units' in made ? made.units : 0;
};

/** Every file of the folder with its bytes. */
const bytes = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dir, file)).isFile())
      .map((file) => [file, readFileSync(join(dir, file), 'latin1')]),
  );

/** The files that are not as they were. */
const changedSince = (before: Record<string, string>): string[] => {
  const now = bytes();
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((file) => before[file] !== now[file])
    .sort();
};

function exported({ stale = false, to = 'cy' as 'cy' | 'en' } = {}): string {
  const made = exportXliff(dir, { stale, to, ids: [] });
  if ('refused' in made) throw new Error(made.refused.join('\n'));
  return made.xml;
}

const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
const edit = (file: string, from: string, to: string) => {
  expect(read(file)).toContain(from);
  writeFileSync(join(dir, file), read(file).replace(from, to));
};
const records = () => translationsSchema.parse(JSON.parse(read('translation.json')));
const sound = () => expect(loadReport(dir).problems).toEqual([]);

/** Every piece that is still to be translated gets its own source for a translation, with its words changed. */
function filled(xml: string): string {
  const open = new Set<string>();
  withUnits(xml, (unit, id) => {
    if (isToTranslate(unit)) open.add(id).add(`${id}:title`).add(id.replace(':title', ''));
    return unit;
  });
  return withUnits(xml, (unit, id) => {
    const isOwn = isToTranslate(unit) || (open.has(id) && /^s\d/.test(id));
    return isOwn ? withTarget(unit, otherLetters(wordsOf(unit, 'source'), xml)) : unit;
  });
}

/** Words of XML, each with another letter at its end; but those of numbers, which must go on saying what their records say. */
const otherLetters = (words: string | undefined, xml: string): string =>
  otherWords(words, xml, (word) => word.slice(0, -1) + (word.endsWith('ŵ') ? 'ŷ' : 'ŵ'));

/** The same words, with great letters for small ones at their beginning; where all are great, with small ones. */
function otherCase(words: string | undefined, xml: string): string {
  const great = otherWords(words, xml, ([first = '', ...rest]) => first.toUpperCase() + rest.join(''));
  return great === words
    ? otherWords(words, xml, ([first = '', ...rest]) => first.toLowerCase() + rest.join(''))
    : great;
}

function otherWords(words = '', xml: string, other: (word: string) => string): string {
  const marked = [...xml.matchAll(/<g [^>]*x-stat">([^<]*)</g)].flatMap(
    ([, number = '']) => number.match(/\p{L}+/gu) ?? [],
  );
  const kept = new Set(marked.map((word) => word.toLowerCase()));
  return words.replace(/<[^>]*>|&\w+;|\p{L}{2,}/gu, (word) =>
    /^[<&]/.test(word) || kept.has(word.toLowerCase()) ? word : other(word),
  );
}

const isToTranslate = (unit: string): boolean => /<target[^>]*state="needs-translation"/.test(unit);

/** What an import of an export does in which nothing was translated. */
function nothing(xml: string): Imported {
  const units = new Map<string, string[]>();
  withUnits(xml, (unit, piece) => {
    const id = piece.split(':')[0] ?? '';
    if (isToTranslate(unit)) units.set(id, [...(units.get(id) ?? []), piece]);
    return unit;
  });
  const skipped = [...units].map(([id, pieces]) => (pieces.join() === id ? id : `${id} (${pieces.join(', ')})`));
  return { changed: [], files: [], ...(skipped.length > 0 && { skipped }) };
}

describe.each(['content', 'tests/fixtures/report'])('the words of %s', (content) => {
  beforeEach(() => {
    use(content);
    // Names are looked for in the texts, and would no longer be found there.
    rmSync(join(dir, 'names.json'), { force: true });
  });

  test('exported and imported unchanged leave every file byte for byte as it was', () => {
    const before = bytes();
    const xml = exported();
    expect(importXliff(dir, xml)).toEqual(nothing(xml));
    expect(changedSince(before)).toEqual([]);
  });

  test('come back whole when all that was missing is translated, and then once more unchanged', () => {
    const xml = filled(exported());
    importXliff(dir, xml);
    const [before, again] = [bytes(), exported()];
    expect(allWords(again, 'target')).toEqual(allWords(xml, 'target'));
    expect(importXliff(dir, again)).toEqual({ changed: [], files: [] });
    expect(changedSince(before)).toEqual([]);
  });

  test('all changed by one import and changed back by another are byte for byte the same', () => {
    importXliff(dir, filled(exported()));
    const [before, xml] = [bytes(), exported()];
    // A name that is the same in both languages stays so. What a statistic is called goes on saying words of its text.
    const isSame = (unit: string) => wordsOf(unit, 'target') === wordsOf(unit, 'source');
    const other = withUnits(xml, (unit) =>
      isSame(unit) ? unit : withTarget(unit, otherCase(wordsOf(unit, 'target'), xml)),
    );
    const done = importXliff(dir, other);
    expect('changed' in done && done.changed.length).toBe(unitCount());
    expect(allWords(exported(), 'target')).toEqual(allWords(other, 'target'));
    importXliff(dir, xml);
    expect(changedSince(before).filter((file) => file !== 'translation.json')).toEqual([]);
  });
});

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
    for (const part of ['source', 'contents']) edit('report.json', `    "${part}",\n`, '');
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
