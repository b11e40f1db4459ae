// What the report says beside the words of an entry goes out to translators and comes back with them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { exportXliff } from '../../scripts/translation/export-xliff.ts';
import { importXliff } from '../../scripts/translation/import-xliff.ts';
import { recordTranslation } from '../../scripts/translation/record.ts';
import { loadReport } from '../../src/load.ts';
import { problemText } from '../../src/model/problem/problem.ts';
import { translationsSchema } from '../../src/schemas/translation.ts';
import { translated, wordsIn } from '../formats/translated.ts';
import { writeRecommendations } from '../recommendations.ts';
import { bytes, changedSince, dir, exported, inCopies, nothing, roundTrips } from './round-trips.ts';

inCopies();
beforeEach(() => {
  writeRecommendations('tests/fixtures/report', dir);
  const recorded = recordTranslation(dir, { ids: [], draft: false });
  if ('refused' in recorded) throw new Error(recorded.refused.join('\n'));
});

roundTrips();

const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(dir, file), text);
const records = () => translationsSchema.parse(JSON.parse(read('translation.json')));
const ofEntries = (xml: string): string[] => [...xml.matchAll(/<trans-unit id="(r\d[^"]*)"/g)].map(([, id = '']) => id);

test('names and values of printed fields are pieces of their entry; replies and fields of the edition are none', () => {
  const xml = exported();
  expect(ofEntries(xml)).toEqual([
    'r1',
    'r1:field1:name',
    'r1:field1',
    'r1:field2:name',
    'r1:field2',
    'r2',
    'r2:field1:name',
    'r2:field1',
  ]);
  expect(wordsIn(xml, 'r1:field1:name', 'source')).toBe('Addressee');
  expect(wordsIn(xml, 'r1:field1', 'target')).toBe('Y cyngor sir');
  expect(xml).not.toContain('saith ramp');
  write('recommendations.json', read('recommendations.json').replace('"kind":{', '"kind":{"fields":"edition",'));
  expect(ofEntries(exported())).toEqual(['r1', 'r2']);
});

test('an entry lacks its translation while one of its fields does, and gets it at its place and nowhere else', () => {
  const stale = exported({ stale: true });
  expect(ofEntries(stale)).toEqual(['r2', 'r2:field1:name', 'r2:field1']);
  expect(records()).not.toHaveProperty('r2');
  const before = read('recommendations.json');
  expect(importXliff(dir, translated(stale, 'r2:field1', 'Y cwmni bysiau'))).toMatchObject({
    changed: ['r2'],
    files: ['recommendations.json', 'translation.json'],
  });
  expect(read('recommendations.json')).toBe(
    before.replace('"en":"The bus company"', '"en":"The bus company", "cy": "Y cwmni bysiau"'),
  );
  expect(records().r2).toMatchObject({ status: 'draft' });
  expect(loadReport(dir).problems.map(problemText)).toEqual([]);
});

test('a reworded field is not approved any more by the person who approved other words', () => {
  const reading = { status: 'approved', by: 'A. Reader', date: '2026-11-01' } as const;
  const made = exportXliff(dir, { stale: false, to: 'cy', ids: ['r1'] });
  const xml = 'xml' in made ? made.xml : '';
  importXliff(dir, xml, reading);
  expect(records().r1).toMatchObject(reading);
  importXliff(dir, translated(xml, 'r1:field1', 'Cyngor y sir'));
  expect(records().r1).toEqual({ of: records().r1?.of, status: 'draft' });
  write('recommendations.json', read('recommendations.json').replace('Dyddiad cau', 'Dyddiad olaf'));
  importXliff(dir, exported(), reading);
  expect(records().r1).toMatchObject(reading);
  write('recommendations.json', read('recommendations.json').replace('"I bwy"', '"At bwy"'));
  expect(loadReport(dir).problems.map(problemText)).toEqual([
    expect.stringContaining('r1: the translation is not the one that was read'),
  ]);
});

test('what would damage a field, or leave one out, is refused and written nowhere', () => {
  const xml = exported();
  const before = bytes();
  const refused = (changed: string) => {
    const done = importXliff(dir, changed);
    return 'refused' in done ? done.refused.join('\n') : '';
  };
  expect(refused(translated(xml, 'r1:field2', '31 Mawrth 2021'))).toContain('r1: 2020 is missing; 2021');
  expect(refused(translated(xml, 'r1:field1', 'Y {cyngor}'))).toContain('r1:field1: { } would be markup');
  expect(refused(translated(xml, 'r1:field1:name', '<g id="a" ctype="x-lang-en">To</g>'))).toContain(
    'cannot stand in the name of a field',
  );
  expect(refused(translated(xml, 'r1:field1', undefined))).toContain('r1:field1: there is no translation');
  expect(refused(xml.replace(/<trans-unit id="r1:field2"[\s\S]*?<\/trans-unit>\n/, ''))).toContain(
    'the file lacks its part r1:field2',
  );
  expect(
    refused(xml.replace('<source xml:lang="en">The county council<', '<source xml:lang="en">The council<')),
  ).toContain('r1:field1: its <source> is');
  expect(changedSince(before)).toEqual([]);
  expect(importXliff(dir, xml)).toEqual(nothing(xml));
});

test('words of another language are marked in values', () => {
  expect(
    importXliff(dir, translated(exported(), 'r1:field1', 'Y <g id="a" ctype="x-lang-en">council</g>')),
  ).toHaveProperty('changed', ['r1']);
  expect(read('recommendations.json')).toContain(String.raw`"Y <Lang is=\"en\">council</Lang>"`);
  expect(importXliff(dir, exported())).toEqual(nothing(exported()));
});
