import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../src/model/address/reading-order.ts';
import { hasSideBySide, sideBySideNeighbours, sideBySideRows } from '../../../src/model/address/side-by-side.ts';
import { leadIn, type Report, unit, unitsOf } from '../../../src/model/report.ts';
import { pageNotice } from '../../../src/model/translation/translation.ts';
import { chapterTitledAs, groupOf, noticeUnits, othersFrom, placeWords } from '../../../src/model/unit/unit-page.ts';
import { report } from '../../invented-report.ts';
import { ofType } from '../../units.ts';

const notice = (of: Report, id: string) => pageNotice(of, 'cy', noticeUnits(of, unit(of, id), 'cy'));

it('an approved unit’s own page keeps the notice while words of drafts stand on it', () => {
  expect(notice(report, 'c4')).toBe('partly-checked');
});

it('the notice goes when all of them are approved', () => {
  const approved: Report = {
    ...report,
    translations: new Map(
      [...report.translations].map(([id, { from, of }]) => [
        id,
        { from, of, status: 'approved', by: 'Gwenno Brynarth', date: '2024-03-01' },
      ]),
    ),
  };
  expect(notice(approved, 'c4')).toBe('none');
});

it('a unit that nobody has read speaks for itself, and one first written in the language for nothing', () => {
  expect(notice(report, 'c2')).toBe('unchecked');
  expect(notice(report, 'q2')).toBe('none');
});

it('the notice speaks for the others of a group, whose words stand there, too', () => {
  const ids = (of: string) => noticeUnits(approvedBut(of), unit(report, 'c1'), 'cy').map(({ id }) => id);
  // c3 is no neighbour of c1.
  expect(ids('c3')).toContain('c3');
});

/** The fixture with every translation approved but one. */
const approvedBut = (id: string): Report => ({
  ...report,
  translations: new Map(
    [...report.translations].map(([each, record]) => [
      each,
      each === id
        ? record
        : { from: record.from, of: record.of, status: 'approved', by: 'Gwenno Brynarth', date: '2024-03-01' },
    ]),
  ),
});

describe('what stands around a unit on its own page', () => {
  it('the others of its group, none of another group', () => {
    const within = groupOf(report, ofType(report, 'entry', 'c2'));
    expect(within?.group.id).toBe('g1');
    expect(within?.others.map(({ id }) => id)).toEqual(['c1', 'c3']);
  });

  it('the chapter that has the group’s title word for word, and none that is only like it', () => {
    const titled = (en: string) => ({ ...ofType(report, 'section', 'g1'), title: { en } });
    expect(chapterTitledAs(report, titled('Buildings'))?.unit.id).toBe('ch1');
    expect(chapterTitledAs(report, ofType(report, 'section', 'g1'))).toBeUndefined();
    expect(chapterTitledAs(report, titled('buildings'))).toBeUndefined();
    // "Llyfrau mewn dwy iaith" is a translation: the report is in English.
    expect(chapterTitledAs(report, { ...titled('Books'), title: { cy: 'Llyfrau mewn dwy iaith' } })).toBeUndefined();
  });

  it('the other quotations of the same kind of speaker, and not itself', () => {
    const quotation = ofType(report, 'quotation', 'q1');
    expect(othersFrom(report, quotation).map(({ id }) => id)).toEqual(['q3']);
    expect(othersFrom(report, ofType(report, 'quotation', 'q4'))).toEqual([]);
  });

  it('all of them also of a unit that was read anew, as pages are while one writes', () => {
    const anew = structuredClone(report.units);
    const find = (id: string) => anew.find((each) => each.id === id);
    const [entry, quotation] = [find('c2'), find('q1')];
    if (entry?.type !== 'entry' || quotation?.type !== 'quotation') throw new Error('The fixture has c2 and q1.');
    expect(groupOf(report, entry)?.others.map(({ id }) => id)).toEqual(['c1', 'c3']);
    expect(othersFrom(report, quotation).map(({ id }) => id)).toEqual(['q3']);
    expect(leadIn(report, quotation)?.id).toBe(leadIn(report, ofType(report, 'quotation', 'q1'))?.id);
    expect(neighbours(unitsOf(report, 'entry'), entry).next?.id).toBe('c3');
    expect(hasSideBySide(report, entry)).toBe(true);
    expect(sideBySideRows(report, entry).map(({ id }) => id)).toEqual(['c2']);
    expect(sideBySideNeighbours(report, entry).previous?.id).toBe('c1');
  });

  it.each([
    ['en', 'q1', 'Read it in chapter 1'],
    ['cy', 'q1', 'Darllen y geiriau ym mhennod 1'],
    ['en', 'c1', 'Read it in its place: What we concluded'],
    ['cy', 'methodology-1', /^Darllen y geiriau yn eu lle: /],
  ] as const)('in %s the way from %s to its place says %s', (locale, id, said) => {
    const text = placeWords(report, unit(report, id), locale)
      .map(({ value }) => value)
      .join('');
    expect(text).toMatch(said);
  });
});
