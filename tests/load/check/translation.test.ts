import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordingOf, recordTranslation } from '../../../scripts/translation/record.ts';
import { loadReport } from '../../../src/load.ts';
import { staleUnits, translationState } from '../../../src/model/translation/translation.ts';
import { edited, problemsOf, remove, replace, told } from '../edited.ts';

const file = 'translation.json';
/** The records, with one of them changed or, where that makes nothing of it, taken out. */
const withRecord = (id: string, make: (record: Record<string, unknown>) => unknown) => (json: string) => {
  const records: Record<string, Record<string, unknown>> = JSON.parse(json);
  return JSON.stringify({ ...records, [id]: make(records[id] ?? {}) }, null, 2);
};
const hash = 'a'.repeat(64);

describe('changing one sentence', () => {
  const staleAfter = (edits: Parameters<typeof edited>[0], locale: 'en' | 'cy') => {
    const { report, problems } = loadReport(edited(edits));
    expect(problems).toEqual([]);
    return report && staleUnits(report, locale).map(({ id }) => id);
  };

  it.each([
    ['a paragraph', 'chapters/2-books.en.mdx', 'books are in Welsh', 'books are in English', 'overview-2-1'],
    ['a later sentence', 'chapters/1-buildings.en.mdx', 'on a weekday and', 'on a weekday or', 'overview-1-1'],
    ['a conclusion that a person has read', 'conclusions.json', 'warm in winter', 'warm in autumn', 'c1'],
    ['a heading', 'chapters/1-buildings.en.mdx', 'title: Buildings', 'title: Houses', 'ch1'],
    ['an item of a list', 'sections/introduction.en.mdx', 'books in two', 'books in three', 'introduction-2'],
    ['a quotation', 'quotations.json', 'ten to four', 'ten to five', 'q1'],
  ])('of the English, in %s, makes exactly that block stale', (_what, where, from, to, id) => {
    expect(staleAfter({ [where]: replace(from, to) }, 'cy')?.sort()).toEqual([id, 'p1.1'].sort());
  });

  it('of the Welsh makes none stale', () => {
    expect(staleAfter({ 'chapters/2-books.cy.mdx': replace('lyfrau’r sir', 'nofelau’r sir') }, 'cy')).toEqual(['p1.1']);
  });

  it('of the Welsh that a person has approved takes the approval away, and says so, until it is a draft again', () => {
    const dir = edited({ 'conclusions.json': (text) => text.replace(/("id": "c4",[^}]*"cy": ")/, '$1Yn wir, ') });
    expect(told(dir).problems).toEqual([
      expect.stringMatching(/^translation\.json:\d+:\d+ c4: the translation is not the one that was read/),
    ]);
    expect(recordTranslation(dir, recordingOf(['--draft', 'c4']))).toEqual({ done: 'Recorded as drafts: c4.' });
    expect(told(dir).problems).toEqual([]);
  });

  it('of words first written in Welsh makes their English stale, and of their English nothing', () => {
    expect(staleAfter({ 'quotations.json': replace('yr un newydd', 'yr un hen') }, 'en')).toEqual(['q2']);
    expect(staleAfter({ 'quotations.json': replace('the new one', 'the old one') }, 'en')).toEqual([]);
  });

  it('keeps what a person did, with the mark that it is behind', () => {
    const { report } = loadReport(edited({ 'conclusions.json': replace('warm in winter', 'warm in autumn') }));
    const c1 = report?.byId.get('c1');
    expect(report && c1 && translationState(report, c1)).toMatchObject({ state: 'reviewed', stale: true });
  });
});

describe('translation.json with a mistake in it', () => {
  it.each([
    [
      'an unknown id',
      (json: string) => json.replace('"q1"', '"q9"'),
      /^translation\.json:\d+:\d+ no unit has the id "q9"\. Did you mean "q\d"\?$/,
    ],
    [
      'a unit in one language',
      withRecord('p1.2', () => ({ of: hash, status: 'draft' })),
      /^translation\.json:\d+:\d+ p1\.2: there is no translation to speak of: words are missing in "cy"/,
    ],
    [
      'a unit without a record',
      withRecord('c2', () => undefined),
      /^translation\.json: no record says which words the translation renders: c2\. Run `npm run translation:record`/,
    ],
    [
      'a reading without a name',
      withRecord('c1', (record) => ({ ...record, by: undefined })),
      /^translation\.json:\d+:\d+ c1\.by: missing\. Add it/,
    ],
    [
      'a draft with a name',
      withRecord('c2', (record) => ({ ...record, by: 'Gwenno Brynarth' })),
      /^translation\.json:\d+:\d+ c2\.by: a draft has none\. Take it out/,
    ],
    [
      'an unknown status',
      withRecord('c2', (record) => ({ ...record, status: 'done' })),
      /^translation\.json:\d+:\d+ c2\.status: "done" must be "draft", "reviewed" or "approved"$/,
    ],
    [
      'a draft that was read',
      withRecord('c2', (record) => ({ ...record, is: hash })),
      /^translation\.json:\d+:\d+ c2\.is: a draft has none\. Take it out/,
    ],
    [
      'an approval of words that it does not tell',
      withRecord('c4', (record) => ({ ...record, is: undefined })),
      /^translation\.json:\d+:\d+ c4: approved by Gwenno Brynarth, and nothing says which words were read\. Add "is", the hash of the Welsh that was read; .* has "is": "7f2ad6bb\w+"$/,
    ],
    [
      'an approval of other words',
      withRecord('c4', (record) => ({ ...record, is: hash })),
      /^translation\.json:\d+:\d+ c4: the translation is not the one that was read: the Welsh has changed since, and is no longer approved by Gwenno Brynarth\. .*"is": "7f2ad6bb\w+".*`npm run translation:record -- --draft c4`$/,
    ],
    [
      'the wrong direction',
      withRecord('c2', (record) => ({ from: 'cy', ...record })),
      /^translation\.json:\d+:\d+ c2: "of" is the hash of its English, and the record says that the Welsh was written first\. Take "from" out, or/,
    ],
    [
      'the wrong direction of words first written in Welsh',
      withRecord('q2', ({ from: _, ...record }) => record),
      /^translation\.json:\d+:\d+ q2: "of" is the hash of its Welsh, and the record says that the English was written first\. Add "from": "cy", or/,
    ],
    [
      'a hash that is none',
      withRecord('c2', (record) => ({ ...record, of: '12ab' })),
      /^translation\.json:\d+:\d+ c2\.of: "12ab" must be the 64 hexadecimal digits/,
    ],
  ])('is answered by place, value and remedy: %s', (_wrong, edit, said) => {
    expect(problemsOf({ [file]: edit })).toContainEqual(expect.stringMatching(said));
  });

  it('is named even where the whole file is missing', () => {
    expect(problemsOf({ [file]: remove })).toEqual([
      expect.stringMatching(/: introduction, .* and \d+ more\. Run `npm run translation:record`/),
    ]);
  });
});

describe('npm run translation:record', () => {
  const read = (dir: string) => readFileSync(join(dir, file), 'utf8');

  it('writes a file from nothing after which nothing is wrong', () => {
    const dir = edited({ [file]: remove });
    expect(recordTranslation(dir, recordingOf([]))).toEqual({
      done: expect.stringMatching(/^Recorded as drafts: introd/),
    });
    expect(loadReport(dir)).toMatchObject({ problems: [], sourceProblems: [] });
    expect(recordTranslation(dir, recordingOf([]))).toEqual({ done: expect.stringMatching(/^Nothing to record/) });
  });

  it('writes the file that was there, byte for byte, but for what changed', () => {
    const dir = edited({ [file]: withRecord('c2', () => undefined) });
    recordTranslation(dir, recordingOf([]));
    expect(read(dir)).toBe(readFileSync(join('tests/fixtures/report', file), 'utf8'));
  });

  it('writes nothing where anything is wrong', () => {
    const broken = edited({ [file]: replace('"reviewed"', '"read"') });
    const before = read(broken);
    expect(recordTranslation(broken, recordingOf(['c2']))).toEqual({ refused: [expect.stringContaining('c1.status')] });
    expect(read(broken)).toBe(before);
    const dir = edited({});
    expect(recordTranslation(dir, recordingOf(['c99', 'c2']))).toEqual({ refused: [expect.stringContaining('c99')] });
  });

  it('understands its command line', () => {
    expect(recordingOf(['--from', 'cy', 'q2', '--draft', 'q1'])).toEqual({
      ids: ['q2', 'q1'],
      from: 'cy',
      draft: true,
    });
    expect(() => recordingOf(['--draft'])).toThrow('need the ids');
    expect(() => recordingOf(['--from', 'fr', 'q2'])).toThrow('must be one of cy, en');
  });
});

describe('what report.json says of edition and translation', () => {
  const without = (field: RegExp): string[] => problemsOf({ 'report.json': (text) => text.replace(field, '') });

  it('has who made the translation of a report in two languages', () => {
    expect(without(/,\s*"translation": \{[^}]*\}/)).toEqual([
      expect.stringMatching(
        /^report\.json\S* the report has a translation, and nothing says who made it\. Add "translation": \{"by": "machine"\}/,
      ),
    ]);
  });

  it('has whether the edition is official', () => {
    expect(without(/,\s*"official": false/)).toEqual([
      expect.stringMatching(/^report\.json\S* edition\.official: missing\. Add it; it must be true or false$/),
    ]);
  });
});
