import { describe, expect, it } from 'vitest';
import { book, chapterBook } from '../../src/formats/book/book.ts';
import { unitBlocks } from '../../src/formats/book/outline.ts';
import { locales } from '../../src/i18n/locale.ts';
import { inBookOrder, placeFaults, wordFaults } from '../formats/book/book-faults.ts';
import { report } from './this-report.ts';

describe.each(locales)('the book of this report in %s', (locale) => {
  const made = book(report, locale);

  it('has every unit once, in printed order, with its own words, and leads nowhere else', () => {
    expect(unitBlocks(made).map(({ id }) => id)).toEqual(inBookOrder(report));
    expect([...wordFaults(report, made, locale), ...placeFaults(made)]).toEqual([]);
  });

  it('has all sections of back matter', () => {
    const names = ['help-lines', 'evidence', 'statistics', 'figures', 'subjects', 'speakers', 'index', 'colophon'];
    expect(made.back.map(({ id }) => id)).toEqual(names.map((name) => `edition.${name}`));
  });

  it('has every chapter alone', () => {
    for (const { number, unit } of report.chapters)
      expect(chapterBook(report, number, locale).body.map(({ id }) => id)).toEqual([unit.id]);
  });
});
