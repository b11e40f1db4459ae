import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentFaults } from '../../../scripts/build/content-steps.ts';
import { welshReading } from '../../../scripts/check/translations.ts';
import { recordingOf, recordTranslation } from '../../../scripts/translation/record.ts';
import { loadReport, loadSoundReport } from '../../../src/load.ts';
import { problemText } from '../../../src/model/problem/problem.ts';
import { staleTexts, unrecordedTexts } from '../../../src/model/translation/edition-text.ts';
import { edited, replace } from '../edited.ts';

const record = (dir: string, ...names: string[]) => recordTranslation(dir, recordingOf(names));
const stale = (dir: string) => staleTexts(loadSoundReport(dir)).map(({ name }) => name);
const unrecorded = (dir: string) => unrecordedTexts(loadSoundReport(dir)).map(({ name }) => name);
const records = (dir: string): Record<string, string> =>
  JSON.parse(readFileSync(join(dir, 'welsh/edition.json'), 'utf8'));

/** The records of the invented review as it is, put beside a copy that is edited. */
function changed(edits: Parameters<typeof edited>[0]): string {
  const before = edited({});
  record(before);
  return edited({ ...edits, 'welsh/edition.json': () => JSON.stringify(records(before)) });
}

it('every text of the edition in both languages has a name, and no record until one is written', () => {
  const dir = edited({});
  expect(unrecorded(dir)).toEqual(
    expect.arrayContaining(['page about', 'page accessibility', 'report description', 'note n1']),
  );
  expect(record(dir)).toEqual({ done: expect.stringContaining('page about') });
  expect(unrecorded(dir)).toEqual([]);
  expect(stale(dir)).toEqual([]);
  expect(record(dir)).toEqual({ done: expect.stringMatching(/^Nothing to record/) });
});

it.each([
  ['pages/accessibility.en.mdx', (text: string) => `${text}\nOne more sentence.\n`, 'page accessibility'],
  ['report.json', (text: string) => text.replace(/("description": \{\s*"en": ")/, '$1New. '), 'report description'],
])('a change in the English of %s makes exactly that text stale', (file, edit, name) => {
  expect(stale(changed({ [file]: edit }))).toEqual([name]);
});

it('fields that the edition adds and replies are texts of its own, and fields of the report are none', () => {
  const withBesides = (by?: 'edition') =>
    edited({
      'conclusions.json': (text) => {
        const list = JSON.parse(text);
        if (by) list.kind.fields = by;
        Object.assign(list.groups[0].entries[0], {
          fields: [{ name: { en: 'For', cy: 'Ar gyfer' }, value: { en: 'The council', cy: 'Y cyngor' } }],
          replies: [
            {
              date: '2020-01-31',
              label: { en: 'Response', cy: 'Ymateb' },
              text: { en: 'We agree.', cy: 'Cytunwn.' },
            },
          ],
        });
        return JSON.stringify(list);
      },
    });
  const ofEntry = (dir: string) =>
    (loadReport(dir).report?.editionTexts ?? []).map(({ name }) => name).filter((name) => name.endsWith(' c1'));
  expect(ofEntry(withBesides('edition')).sort()).toEqual(['fields of c1', 'reply to c1']);
  expect(ofEntry(withBesides())).toEqual(['reply to c1']);
});

it('a change in the Welsh makes none stale', () => {
  expect(stale(changed({ 'pages/about.cy.mdx': (text) => `${text}\nUn frawddeg arall.\n` }))).toEqual([]);
});

it('a stale text is recorded anew by its name alone', () => {
  const dir = changed({ 'pages/about.en.mdx': (text) => `${text}\nOne more sentence.\n` });
  expect(record(dir)).toEqual({ done: expect.stringMatching(/^Nothing/) });
  expect(stale(dir)).toEqual(['page about']);
  expect(record(dir, 'page about')).toEqual({ done: 'Recorded as drafts: page about.' });
  expect(stale(dir)).toEqual([]);
});

it('no site is built of a text that is stale, or that has no record where others have one', () => {
  const said = (dir: string) => contentFaults(dir)?.problems.map(problemText);
  const edit = (text: string) => `${text}\nOne more sentence.\n`;
  const dir = changed({ 'pages/about.en.mdx': edit, 'pages/accessibility.en.mdx': edit });
  expect(said(dir)).toEqual([
    expect.stringMatching(
      /^welsh\/edition\.json: the English of page about, page accessibility has changed.* -- "page about" "page accessibility"`$/,
    ),
  ]);
  expect(said(changed({}))).toBeUndefined();
  const { 'note n1': first, ...others } = records(changed({}));
  expect(first).toBeDefined();
  expect(said(edited({ 'welsh/edition.json': () => JSON.stringify(others) }))).toEqual([
    expect.stringMatching(/^welsh\/edition\.json: no record says .* the Welsh of note n1 renders.* -- "note n1"`$/),
  ]);
});

it('a name that no text has is refused, and so is --from for a text', () => {
  const dir = edited({});
  expect(record(dir, 'page nowhere')).toEqual({ refused: [expect.stringContaining('page nowhere')] });
  expect(record(dir, '--from', 'cy', 'page about')).toEqual({ refused: [expect.stringContaining('--from')] });
});

it('the terms are read, too: spelling and the ban list, in the singular and the plural', () => {
  const dir = edited({ 'welsh/terms.json': replace('"llyfrgelloedd"', '"llyfrgellau drwgg"') });
  const correct = (word: string) => word !== 'drwgg';
  const { report, content } = loadReport(dir);
  if (!report || !content) throw new Error('The review cannot be read.');
  const { findings } = welshReading(content, report, { correct, suggest: () => [] });
  expect(findings.filter(({ unit }) => unit.startsWith('term '))).toMatchObject([
    { unit: 'term library', check: 'spelling', excerpt: 'drwgg' },
  ]);
});
