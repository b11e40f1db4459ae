import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { exportXliff } from '../../scripts/export-xliff.ts';
import { importXliff } from '../../scripts/import-xliff.ts';
import { codedText } from '../../src/formats/xliff-codes.ts';
import { unitFields } from '../../src/formats/xliff-fields.ts';
import { loadReport } from '../../src/load.ts';
import type { Report } from '../../src/model/report.ts';
import { toolkit } from './translate-toolkit.ts';

let dir = '';
const content = () => join(dir, 'content');
const [sent, returned] = [() => join(dir, 'sent.xlf'), () => join(dir, 'returned.xlf')];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'toolkit-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Exports a copy of that content, for the toolkit to work on. */
function send(from: string): Report {
  cpSync(from, content(), { recursive: true });
  const made = exportXliff(content(), { stale: false, to: 'cy', ids: [] });
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
    const ids = new Set(found.units.map(([id]) => id));
    const expected = report.units
      .flatMap((unit) => unitFields(unit, 'cy'))
      .filter(({ id }) => ids.has(id))
      .map(({ id, source, target }) => [id, codedText(source), target ? codedText(target) : null]);
    expect(found.units.length).toBeGreaterThan(20);
    expect(found.units).toEqual(expected);
    const xml = readFileSync(returned(), 'utf8');
    expect(xml).not.toBe(readFileSync(sent(), 'utf8'));
    expect(importXliff(content(), xml)).toEqual({ changed: [], files: [] });
  },
);

test('what Translate Toolkit translates is imported with its inserts', () => {
  send('tests/fixtures/report');
  toolkit(translate, [sent(), returned()]);
  expect(importXliff(content(), readFileSync(returned(), 'utf8'))).toMatchObject({
    changed: ['ch3', 'p3.1', 's8'],
  });
  expect(readFileSync(join(content(), 'chapters/3-people.cy.mdx'), 'utf8')).toBe(
    '---\nnumber: 3\ntitle: Pobl\n---\n\n3.1. Mewn <Stat of="s8">8</Stat> llyfrgell: <Lang is="cy">Croeso</Lang>, ond *neb* yno:\n',
  );
});
