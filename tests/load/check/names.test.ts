import { expect, it } from 'vitest';
import { loadSoundReport } from '../../../src/load.ts';
import { namingUnits } from '../../../src/model/name.ts';
import { edited, problemsOf } from '../edited.ts';

const names = (...all: object[]) => ({ 'names.json': () => JSON.stringify(all, null, 2) });
const brynarth = { kind: 'authority', name: { en: 'Brynarth', cy: 'Brynarth' } };

it('a report may say whom and what it names', () => {
  const report = loadSoundReport(edited(names(brynarth)));
  expect(report.names).toEqual([brynarth]);
  expect(namingUnits(report, { kind: 'authority', name: brynarth.name }, 'en').length).toBeGreaterThan(0);
});

it('a name that no unit has is said, with its place', () => {
  const said = problemsOf(names(brynarth, { kind: 'body', name: { en: 'No Office', cy: 'Dim Swyddfa' } }));
  expect(said).toEqual([
    'names.json:13:13 "Dim Swyddfa": no unit has this name. Spell it as the text does, add under "also" how the text has it, or take the record out',
    'names.json:12:13 "No Office": no unit has this name. Spell it as the text does, add under "also" how the text has it, or take the record out',
  ]);
});

it('a name stands once in the list, and is of a kind that the lists know', () => {
  expect(problemsOf(names(brynarth, brynarth))).toEqual([
    'names.json:12:13 1.name.en: "Brynarth" stands in the list already: make one record of both',
  ]);
  expect(problemsOf(names({ ...brynarth, kind: 'town' }))).toEqual([
    'names.json:3:13 0.kind: "town" must be one of "person", "body", "authority", "programme", "model". Write one of them',
  ]);
});

it('no name is missed while a file of the text cannot be read', () => {
  const said = problemsOf({
    ...names({ kind: 'body', name: { en: 'No Office', cy: 'Dim Swyddfa' } }),
    'sections/introduction.en.mdx': () => undefined,
  });
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((problem) => problem.includes('no unit has this name'))).toEqual([]);
});
