import { expect, it } from 'vitest';
import { loadReport } from '../../../../src/load.ts';
import { unitsOf } from '../../../../src/model/report.ts';
import { edited, problemsOf } from '../../edited.ts';

const words = { en: 'Opening hours', cy: 'Oriau agor' };
const subject = (id: string, ...units: string[]) => ({ id, title: words, about: words, units });
const written = (...all: object[]) => ({ 'subjects.json': () => JSON.stringify(all, null, 1) });
const said = (...all: object[]) =>
  problemsOf(written(...all))
    .filter((line) => line.startsWith('subjects.json'))
    .map((line) => line.replace(/^subjects\.json:\d+:\d+ /, ''));

it('subjects are units of the edition, after the report’s own and before its figures', () => {
  const { report } = loadReport(edited(written(subject('t1', 'p1.1', 'q1'))));
  expect(report && unitsOf(report, 'subject')).toMatchObject([
    { id: 't1', kind: 'subject', ordinal: 1, editorial: true, members: ['p1.1', 'q1'] },
  ]);
  const kinds = report?.units.map(({ kind }) => kind) ?? [];
  expect(kinds.slice(kinds.indexOf('subject')).filter((kind) => kind !== 'subject' && kind !== 'figure')).toEqual([]);
});

it('they are told apart, and name passages that are there, in the order of the report', () => {
  expect(said(subject('t1', 'p1.1'), subject('t1', 'p1.1'))[0]).toMatch(/^duplicate id "t1"/);
  expect(said(subject('t1', 'p9.9'))[0]).toMatch(/^t1: no passage has the id "p9\.9"/);
  expect(said(subject('t1', 'ch1'))[0]).toMatch(/^t1: no passage has the id "ch1"/);
  expect(said(subject('t1', 'p1.1', 'p1.1'))[0]).toMatch(/^duplicate id "p1\.1"/);
  expect(said(subject('t1', 'p2.1', 'p1.1'))[0]).toMatch(/^t1: "p1\.1" stands before what comes before it/);
  expect(said(subject('x1', 'p1.1'))[0]).toMatch(/must be "t" and a number/);
});
