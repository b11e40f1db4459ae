import { describe, expect, it } from 'vitest';
import { unit } from '../../../src/model/report.ts';
import { printedLines } from '../../../src/model/source/printed.ts';
import { plainProse, type Unit } from '../../../src/model/unit/unit.ts';
import { report } from '../../invented-report.ts';
import { chapter, entry, section } from '../../units.ts';

const { languages } = report;
const record = { ...report.record, cover: [] };
const printed = (...units: Unit[]): string[] => printedLines({ record, languages, units }).map(({ text }) => text);
const named = (...ids: string[]): string[] => printed(...ids.map((id) => unit(report, id)));

describe('printedLines', () => {
  it('begin with the cover and the contents, which belong to no unit', () => {
    const lines = printedLines(
      { record: report.record, languages, units: [] },
      { title: 'Inside', entries: [{ label: 'Part 1', page: 3, units: ['ch1'] }] },
    );
    expect(lines.map(({ text }) => text)).toEqual([...report.record.cover, 'Inside', 'Part 1\t3']);
    expect(lines.filter(({ unit: of, words }) => of !== undefined || words)).toEqual([]);
    expect(new Set(lines.map(({ place }) => place))).toEqual(new Set(['report.json: cover', 'contents.json']));
  });

  it('print numbers with chapters and paragraphs, and later blocks without', () => {
    expect(named('ch1', 'overview-1', 'p1.2', 'p1.1-2')).toEqual([
      '1. Buildings',
      'At a glance',
      '1.2. Heating costs more than books in 5 libraries.',
      'Where the hours had been changed to follow the buses, visits rose by 12% in a year.',
    ]);
  });

  it('print a quotation in its marks, then its speaker, whose name is not its words', () => {
    const lines = printedLines({ record, languages, units: [unit(report, 'q4')] });
    expect(lines).toEqual([
      { text: '“Two people at every desk by 2021.”', unit: 'q4', place: 'q4', words: true },
      { text: 'County plan', unit: 'q4', place: 'q4', words: false },
    ]);
  });

  it('print the items of a list as lines of their own', () => {
    expect(named('introduction-2')).toEqual([
      'We looked at three things:',
      'buildings and their opening hours',
      'books in two languages',
      'the people at the desk',
    ]);
  });

  it('print a definition as its head and its text', () => {
    const outcome = entry('outcome', { id: 'o1', title: { en: 'Warmth' }, prose: { en: plainProse('Is it warm?') } });
    expect(printed(outcome)).toEqual(['Warmth\nIs it warm?']);
  });

  it('leave out what is not there in English: block, numbered paragraph, quotation with its speaker, heading', () => {
    expect(named('p2.1-2', 'p2.2', 'q3')).toEqual([]);
    expect(printed(section({ id: 'g1', title: { cy: 'Adeiladau' } }))).toEqual([]);
    expect(printed(chapter(9, { title: { cy: 'Pobl' } }))).toEqual([]);
  });

  it('leave out what this edition has added', () => {
    expect(printed(section({ id: 'appendix-a', title: { en: 'Appendix A' }, editorial: true }))).toEqual([]);
  });
});
