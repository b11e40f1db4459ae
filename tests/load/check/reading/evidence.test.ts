import { expect, it } from 'vitest';
import { loadSoundReport } from '../../../../src/load.ts';
import { bearingsOf, evidenceOf } from '../../../../src/model/evidence/evidence.ts';
import { unit } from '../../../../src/model/report.ts';
import { edited, problemsOf } from '../../edited.ts';

const why = { en: 'It says so', cy: 'Mae’n dweud hynny' };
const link = (unit: string, more: object = {}) => ({ unit, role: 'supports', why, ...more });
const sound = [link('p1.1'), link('q1', { role: 'illustrates' }), link('p2.1', { role: 'qualifies' }), link('p2.2')];
const all = ['c1', 'c2', 'c3', 'c4', 'c5'].map((of) => ({ of, evidence: sound }));
const none = (...units: string[]) => units.map((each) => ({ unit: each, why }));

const { silent, entries } = whatIsThere();

/** What of the invented review leads nowhere by that evidence, and its entries with pages. */
function whatIsThere() {
  const report = loadSoundReport('tests/fixtures/report');
  const linked = new Set(sound.map((each) => each.unit));
  return {
    silent: report.units
      .filter(
        ({ id, kind, parent }) =>
          (kind === 'quotation' && !linked.has(id)) || (kind === 'statistic' && !linked.has(parent ?? '')),
      )
      .map(({ id }) => id),
    entries: report.units.filter((each) => each.type === 'entry' && each.entry.address).map(({ id }) => id),
  };
}

const written = (findings: object[], more: object = {}) => ({
  'evidence.json': () => JSON.stringify({ findings, none: none(...silent), ...more }, null, 1),
});
const first = (evidence: object[]) => [{ of: 'c1', evidence }, ...all.slice(1)];
const said = (findings: object[], more: object = {}) =>
  problemsOf(written(findings, more)).map((line) => line.replace(/^evidence\.json:\d+:\d+ /, ''));

it('is of every entry, and leads there and back', () => {
  expect(entries).toEqual(all.map(({ of }) => of));
  const report = loadSoundReport(edited(written(all)));
  expect(evidenceOf(report, unit(report, 'c2')).map((each) => each.unit)).toEqual(['p1.1', 'q1', 'p2.1', 'p2.2']);
  expect(bearingsOf(report, unit(report, 'q1')).map(({ of, role }) => `${of} ${role}`)).toEqual(
    all.map(({ of }) => `${of} illustrates`),
  );
});

it('an id that nothing has is told, with the nearest', () => {
  expect(said(first([...sound, link('p9.9')]))[0]).toMatch(/^no unit has the id "p9\.9"/);
  expect(said([{ of: 'c9', evidence: sound }, ...all])[0]).toMatch(
    /^"c9" is no entry with a page of its own\. Did you/,
  );
  expect(said([...all, { of: 'c1', evidence: sound }])[0]).toMatch(/^duplicate id "c1", first used at evidence\.json/);
  expect(said(first([...sound, link('q1')]))[0]).toMatch(/^duplicate id "q1"/);
});

it('a chapter, a heading or another entry is no evidence', () => {
  for (const [id, kind] of [
    ['ch1', 'chapter'],
    ['introduction', 'section'],
    ['c2', 'conclusion'],
  ] as const)
    expect(said(first([...sound, link(id)]))[0]).toMatch(new RegExp(`^"${id}" is a ${kind}\\. Name a paragraph`));
});

it('a link has a role and a reason in every language', () => {
  expect(said(first([...sound, { unit: 'p1.2', role: 'supports', why: { en: 'So' } }]))[0]).toMatch(
    /findings\.0\.evidence\.4\.why\.cy/,
  );
  expect(said(first([...sound, link('p1.2', { role: 'proves' })]))[0]).toMatch(/"proves" must be one of "supports"/);
});

it('sentences are of a paragraph that has them, counted upwards', () => {
  expect(said(first([link('p1.1', { sentences: [99] }), ...sound.slice(1)]))).toEqual([
    expect.stringMatching(/^sentence 99 of "p1\.1", which has \d+ in "cy"\. Correct the numbers/),
    expect.stringMatching(/^sentence 99 of "p1\.1", which has \d+ in "en"/),
  ]);
  expect(said(first([link('q1', { sentences: [1] }), ...sound.slice(2), link('p1.1')]))[0]).toMatch(
    /^"q1" is no paragraph\. Take its "sentences" out/,
  );
  expect(said(first([link('p1.1', { sentences: [2, 1] }), ...sound.slice(1)]))[0]).toMatch(/^\[2,1\] are not in order/);
});

it('too little stops the build: few links, one kind alone, an entry without any', () => {
  expect(said(first(sound.slice(0, 2)))[0]).toMatch(/^"c1" has 2 of at least 3 links/);
  expect(said(first([link('p1.1'), link('p2.1'), link('p2.2')]))[0]).toMatch(
    /^"c1" has evidence of one kind alone, "paragraph"/,
  );
  expect(said(all.slice(1))[0]).toMatch(/^"c1" has no evidence/);
});

it('no quotation or number leads nowhere, unless it is said why; and what leads somewhere is not said to lead nowhere', () => {
  const [one = ''] = silent;
  expect(said(all, { none: none(...silent.slice(1)) })).toEqual([
    expect.stringMatching(new RegExp(`^"${one}" bears on no`)),
  ]);
  expect(said(all, { none: none(...silent, 'q1') })[0]).toMatch(/^"q1" does bear on a/);
  expect(said(all, { none: none(...silent, 'p1.1') })[0]).toMatch(/^no quotation or statistic has the id "p1\.1"/);
});

it('nothing is missed while a file cannot be read', () => {
  const problems = problemsOf({ ...written(first([link('p9.9')])), 'sections/introduction.en.mdx': () => undefined });
  expect(problems.filter((problem) => problem.startsWith('evidence.json'))).toEqual([]);
});
