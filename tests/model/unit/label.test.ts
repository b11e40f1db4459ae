import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { unit } from '../../../src/model/report.ts';
import { labelParts, printedPages, rangeLabel, titleIn, unitLabel } from '../../../src/model/unit/label.ts';
import { report } from '../../invented-report.ts';
import { ofType } from '../../units.ts';

const labels = (id: string) => locales.map((locale) => unitLabel(report, unit(report, id), locale));

describe('unitLabel', () => {
  it('names the chapter of an overview', () => {
    expect(labels('overview-1')).toEqual(['Trosolwg pennod 1', 'Chapter 1 overview']);
    expect(labels('overview-1-1')).toEqual([
      'Trosolwg pennod 1, y paragraff cyntaf',
      'Chapter 1 overview, first paragraph',
    ]);
  });

  it('begins a later block of a paragraph with a capital, as titles do', () => {
    expect(labels('p1.1-2')).toEqual(['Paragraff 1.1, yr ail floc', 'Paragraph 1.1, second block']);
  });

  it('names the part that a group is in, as a chapter may have the same title', () => {
    for (const locale of locales) {
      const [part, group] = ['conclusions', 'g1'].map((id) => titleIn(unit(report, id), locale));
      expect(unitLabel(report, unit(report, 'g1'), locale)).toBe(`${part}: ${group}`);
    }
  });

  it('is a title alone for a part of the report', () => {
    expect(labels('introduction')).toEqual(locales.map((locale) => titleIn(unit(report, 'introduction'), locale)));
  });

  it('says of each run which language it is in: a title may have no words in the reader’s', () => {
    const untranslated = { ...unit(report, 'ch1'), title: { en: "The readers' rooms" } };
    expect(labelParts(report, untranslated, 'cy')).toEqual([
      { value: 'Pennod 1: ', lang: 'cy' },
      { value: 'The readers’ rooms', lang: 'en' },
    ]);
  });

  it('differs from unit to unit', () => {
    for (const locale of locales) {
      const all = report.units.map((of) => unitLabel(report, of, locale));
      expect(all.filter((label, index) => all.indexOf(label) !== index)).toEqual([]);
    }
  });
});

describe('rangeLabel', () => {
  it('is first and last, or the only one', () => {
    const conclusions = ['c1', 'c2'].map((id) => ofType(report, 'entry', id));
    expect(rangeLabel(conclusions)).toBe('1–2');
    expect(rangeLabel(conclusions.slice(0, 1))).toBe('1');
  });
});

describe('printedPages', () => {
  it('is one page, a range, or nothing where the source does not tell', () => {
    expect(printedPages({ lines: [1, 2], pages: [4] }, 'en')).toBe('Printed page 4 (about)');
    expect(printedPages({ lines: [1, 2], pages: [4, 7] }, 'en')).toBe('Printed pages 4–7 (about)');
    expect(printedPages({ lines: [1, 2] }, 'en')).toBe(undefined);
  });
});
