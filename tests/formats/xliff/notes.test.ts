import { expect, test } from 'vitest';
import { unitFields } from '../../../src/formats/xliff/fields.ts';
import { translatorNotes } from '../../../src/formats/xliff/notes.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { unit } from '../../../src/model/report.ts';
import { plainProse } from '../../../src/model/unit/unit.ts';

const report = loadSoundReport('tests/fixtures/report');
const term = { en: 'shelf', cy: 'silff', confidence: 'high', source: 'a dictionary' } as const;

/** The notes of one kind at the first piece of a unit. */
function notes(of: string, from: string, more: Partial<typeof report> = {}): string[] {
  const all =
    translatorNotes({ ...report, ...more }, unit(report, of), unitFields(unit(report, of), 'cy'), 'cy')[0] ?? [];
  return all.filter((note) => note.from === from).map(({ text }) => text);
}

test('the place of a piece names its page, unless it is the page or named by it', () => {
  expect(['ch1', 'p1.1', 'g1'].map((id) => notes(id, 'place'))).toEqual([
    ['Chapter 1: Buildings'],
    ['Paragraph 1.1, in Chapter 1: Buildings'],
    ['What we concluded: Buildings and hours'],
  ]);
});

test('the terms of the report are told where they stand, and words of the interface are not', () => {
  const words = { ...unit(report, 'p1.1'), prose: { en: plainProse('One shelf.') } };
  const told = (use?: 'interface') =>
    translatorNotes({ ...report, terms: [{ ...term, ...(use && { use }) }] }, words, unitFields(words, 'cy'), 'cy')
      .flat()
      .filter(({ from }) => from === 'terms')
      .map(({ text }) => text);
  expect(told()).toEqual(['shelf: silff']);
  expect(told('interface')).toEqual([]);
});
