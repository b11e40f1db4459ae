import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { exportXliff } from '../../scripts/translation/export-xliff.ts';
import { importXliff } from '../../scripts/translation/import-xliff.ts';
import { codedText } from '../../src/formats/xliff/codes.ts';
import { unitFields } from '../../src/formats/xliff/fields.ts';
import { loadReport } from '../../src/load.ts';
import type { Report } from '../../src/model/report.ts';
import { staleUnits } from '../../src/model/translation/translation.ts';
import { omegatProject } from './omegat.ts';
import { toolkit } from './translate-toolkit.ts';

let dir = '';
const content = () => join(dir, 'content');
const [sent, returned] = [() => join(dir, 'sent.xlf'), () => join(dir, 'returned.xlf')];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'toolkit-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Exports a copy of that content, for the toolkit to work on. */
function send(from: string, stale = false): Report {
  cpSync(from, content(), { recursive: true });
  const made = exportXliff(content(), { stale, to: 'cy', ids: [] });
  const { report } = loadReport(content());
  if ('refused' in made || !report) throw new Error(from);
  writeFileSync(sent(), made.xml);
  return report;
}

const read = `
import json, sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
print(json.dumps({
    'languages': [store.sourcelanguage, store.targetlanguage],
    'units': [[unit.xmlelement.get('id'), str(unit.source), unit.target and str(unit.target)] for unit in store.units],
}))
store.savefile(sys.argv[2])
`;

const translate = `
import sys
from translate.storage import xliff
from translate.storage.placeables import StringElem
from translate.storage.placeables.xliff import G
store = xliff.xlifffile.parsefile(sys.argv[1])
for unit in store.units:
    if unit.xmlelement.get('id') == 'p3.1':
        unit.rich_target = [StringElem(['Mewn ', G(id='1', sub=['8']), ' llyfrgell: ', G(id='2', sub=['Croeso']), ', ond ', G(id='3', sub=['neb']), ' yno:'])]
    if unit.xmlelement.get('id') == 'ch3':
        unit.target = 'Pobl'
    if unit.xmlelement.get('id') == 's8':
        unit.target = 'Mewn 8 llyfrgell'
    if unit.xmlelement.get('id') == 's8:title':
        unit.target = 'Llyfrgelloedd lle mae un person ar waith'
store.savefile(sys.argv[2])
`;

const shape = z.object({
  languages: z.array(z.string()),
  units: z.array(z.tuple([z.string(), z.string(), z.string().nullable()])),
});

test.each(['content', 'tests/fixtures/report'])(
  'Translate Toolkit reads the export of %s word for word, and what it saves changes nothing',
  (from) => {
    const report = send(from);
    const found = shape.parse(JSON.parse(toolkit(read, [sent(), returned()])));
    expect(found.languages).toEqual(['en', 'cy']);
    const stale = new Set(staleUnits(report, 'cy').map(({ id }) => id));
    const ids = new Set(found.units.map(([id]) => id));
    const expected = report.units
      .flatMap((unit) => unitFields(unit, 'cy'))
      .filter(({ id }) => ids.has(id))
      // What is to be translated has its source for a target.
      .map(({ id, unit, source, target }) => [
        id,
        codedText(source),
        codedText((!stale.has(unit) && target) || source),
      ]);
    expect(found.units.length).toBeGreaterThan(20);
    expect(found.units).toEqual(expected);
    const xml = readFileSync(returned(), 'utf8');
    expect(xml).not.toBe(readFileSync(sent(), 'utf8'));
    expect(importXliff(content(), xml)).toMatchObject({ changed: [], files: [] });
  },
);

test('what Translate Toolkit translates is imported with its inserts', () => {
  send('tests/fixtures/report');
  toolkit(translate, [sent(), returned()]);
  expect(importXliff(content(), readFileSync(returned(), 'utf8'))).toMatchObject({
    changed: ['ch3', 'p3.1', 's8'],
  });
  expectThirdChapter();
});

function expectThirdChapter(): void {
  expect(readFileSync(join(content(), 'chapters/3-people.cy.mdx'), 'utf8')).toBe(
    '---\nnumber: 3\ntitle: Pobl\n---\n\n3.1. Mewn <Stat of="s8">8</Stat> llyfrgell: <Lang is="cy">Croeso</Lang>, ond *neb* yno:\n',
  );
}

test('OmegaT shows the words to translate, and what it translates is imported with its inserts', () => {
  send('tests/fixtures/report', true);
  const project = omegatProject(join(dir, 'omegat'), sent());
  const segments = project.segments();
  const stat = segments.find((segment) => segment.startsWith('In <g0>8</g0> libraries one person works alone. The'));
  expect(segments.length).toBeGreaterThan(12);
  const words: Record<string, string> = {
    [stat ?? '']: 'Mewn <g0>8</g0> llyfrgell: <g1>Croeso</g1>, ond <g2>neb</g2> yno:',
    People: 'Pobl',
    'In 8 libraries one person works alone.': 'Mewn 8 llyfrgell',
    'Libraries where one person works alone': 'Llyfrgelloedd lle mae un person ar waith',
  };
  const untouched = importXliff(content(), project.translated({}));
  expect(untouched).toMatchObject({ changed: [], files: [] });
  const all = 'skipped' in untouched ? untouched.skipped?.length : 0;
  const done = importXliff(content(), project.translated(words));
  expect(done).toMatchObject({ changed: ['ch3', 'p3.1', 's8'] });
  expect('skipped' in done && done.skipped).toHaveLength((all ?? 0) - 3);
  expectThirdChapter();
});
