import { expect, it } from 'vitest';
import { type Report, unit } from '../../../src/model/report.ts';
import { pageNotice } from '../../../src/model/translation/translation.ts';
import { noticeUnits } from '../../../src/model/unit/unit-page.ts';
import { report } from '../../invented-report.ts';

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
