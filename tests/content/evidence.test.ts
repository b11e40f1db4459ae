// What this report's evidence and subjects must be: src/load/check/reading holds every report to less.
import { expect, test } from 'vitest';
import { evidenceCsv } from '../../src/formats/tables/evidence-csv.ts';
import { evidenceOf, findings, isSummary, mainChapter } from '../../src/model/evidence/evidence.ts';
import { evidenceMap } from '../../src/model/evidence/map.ts';
import { subjectsOf } from '../../src/model/evidence/subjects.ts';
import { unit, unitsOf, unitsOfKind } from '../../src/model/report.ts';
import { report } from './this-report.ts';

const linksOf = (id: string) => evidenceOf(report, unit(report, id));

test('every conclusion rests on what the review saw, and says what qualifies it', () => {
  const all = unitsOfKind(report, 'conclusion').map(({ id }) => id);
  expect(findings(report).map(({ id }) => id)).toEqual(all);
  for (const id of all) {
    const links = linksOf(id);
    const seen = links.filter((link) => !isSummary(report, unit(report, link.unit)));
    expect([seen.length >= 5, links.length <= 20, links.some(({ role }) => role === 'qualifies')], id).toEqual([
      true,
      true,
      true,
    ]);
    expect(new Set(seen.map((link) => unit(report, link.unit).kind)).size, id).toBeGreaterThan(1);
  }
});

test('every reason is a few words, in both languages', () => {
  const long = [...report.evidence, ...report.unlinked].flatMap(({ unit: id, why }) =>
    [why.en, why.cy]
      .filter((words = '') => words.split(/\s+/).length > 18 || /\.$/.test(words))
      .map((words) => `${id}: ${words}`),
  );
  expect(long).toEqual([]);
});

test('a conclusion whose group is no chapter’s has a chapter by its evidence', () => {
  for (const id of ['c4', 'c5', 'c6', 'c7']) expect(mainChapter(report, unit(report, id)), id).toBeDefined();
});

test('the map has every link once, by chapter', () => {
  const map = evidenceMap(report);
  const rows = map.groups.flatMap(({ rows: own }) => own);
  expect(rows).toHaveLength(20);
  expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => 7));
  expect(rows.flatMap(({ cells }) => cells.flatMap(({ links }) => links)).length).toBe(report.evidence.length);
});

test('conclusions, voices, numbered paragraphs, models and outcomes are each under a subject, and none under too many', () => {
  const asked = report.units.filter(
    (each) =>
      ['conclusion', 'quotation', 'model', 'outcome'].includes(each.kind) ||
      (each.type === 'paragraph' && each.number !== undefined),
  );
  expect(asked.filter((each) => subjectsOf(report, each).length === 0).map(({ id }) => id)).toEqual([]);
  expect(report.units.filter((each) => subjectsOf(report, each).length > 4).map(({ id }) => id)).toEqual([]);
  expect(unitsOf(report, 'subject')).toHaveLength(15);
});

test('the table of evidence has a row for each link, under the promised names', () => {
  const [head = '', ...rows] = (evidenceCsv(report) ?? '')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
  expect(head).toBe('conclusion,unit,kind,role,why_en,why_cy,url_en,url_cy,url_id,href_en,href_cy');
  expect(rows).toHaveLength(report.evidence.length);
  expect(rows[0]).toMatch(/^c1,[a-z]/);
});
