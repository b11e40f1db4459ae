import { expect, test } from 'vitest';
import { searchChoices } from '../../../src/search/make/choices.ts';
import { searchRecords } from '../../../src/search/make/records.ts';
import { report } from '../../invented-report.ts';

test('only kinds that the report has can be chosen', () => {
  const { kind } = searchChoices(report, 'en');
  expect(kind.map(({ value }) => value)).toEqual([
    'conclusion',
    'quotation',
    'statistic',
    'figure',
    'paragraph',
    'section',
    'chapter',
  ]);
});

test('every record can be filtered by each of its values', () => {
  const choices = searchChoices(report, 'cy');
  const values = (name: 'kind' | 'chapter' | 'speaker') => choices[name].map(({ value }) => value);
  for (const { kind, chapter, speaker } of searchRecords(report, 'cy')) {
    expect(values('kind')).toContain(kind);
    expect(values('chapter')).toContain(chapter);
    if (speaker) expect(values('speaker')).toContain(speaker);
  }
});

test('a chapter goes by its number, other parts by their titles, in the language that these have', () => {
  expect(searchChoices(report, 'cy').chapter).toEqual([
    { value: 'introduction', label: 'Cyflwyniad', lang: 'cy' },
    { value: 'conclusions', label: 'Ein casgliadau', lang: 'cy' },
    { value: 'ch1', label: '1', detail: 'Adeiladau', lang: 'cy' },
    { value: 'ch2', label: '2', detail: 'Llyfrau mewn dwy iaith', lang: 'cy' },
    { value: 'ch3', label: '3', detail: 'People', lang: 'en' },
    { value: 'methodology', label: 'Sut y gweithiwyd', lang: 'cy' },
  ]);
});
