import { expect, test } from 'vitest';
import { type Reading, recordsAfter } from '../../../src/formats/xliff/records.ts';
import { unitHashes } from '../../../src/model/hash.ts';
import { unit } from '../../../src/model/report.ts';
import { plainProse } from '../../../src/model/unit/unit.ts';
import { report } from '../../invented-report.ts';

const approved = { status: 'approved', by: 'A. Reader', date: '2024-01-09' } as const;
const reviewed = { status: 'reviewed', by: 'B. Reader', date: '2026-11-23' } as const;
const of = report.translations.get('c2')?.of ?? '';
const is = unitHashes(unit(report, 'c2')).cy;
const before = { ...report, translations: new Map([...report.translations, ['c2', { of, ...approved }] as const]) };
const changed = new Map([['c2', { prose: plainProse('Dylai’r oriau ddilyn y bysiau.') }]]);

/** The record of a conclusion that A. Reader had approved, after an import. */
const after = (translations: Partial<Parameters<typeof recordsAfter>[1]>, reading?: Reading) =>
  recordsAfter(
    before,
    { to: 'cy', changed: new Map(), unchanged: [], copied: new Map(), ...translations },
    reading,
  )?.get('c2');

test('reworded Welsh is not approved any more by the person who approved other words', () => {
  expect(after({ changed })).toEqual({ of, status: 'draft' });
  expect(after({ changed }, reviewed)).toEqual({ of, is, ...reviewed });
  expect(after({ changed }, { ...approved, date: '2026-11-23' })).toEqual({
    of,
    is,
    ...approved,
    date: '2026-11-23',
  });
});

test('Welsh that is as it was stays approved when somebody reviews it, and is approved anew by who approves it', () => {
  expect(after({ unchanged: ['c2', 'c3'] }, reviewed)).toEqual({ of, ...approved });
  const other = { ...approved, by: 'C. Reader' };
  expect(
    recordsAfter(before, { to: 'cy', changed: new Map(), unchanged: ['c2'], copied: new Map() }, other)?.get('c2'),
  ).toEqual({ of, is, ...other });
});

test('what was skipped, as nobody has translated it, was read by nobody', () => {
  expect(after({ copied: new Map([['c2', ['c2']]]) }, reviewed)).toBeUndefined();
});

test('approval of words that have changed since is no approval: whoever reviews them as they are is named', () => {
  const stale = { of: 'a'.repeat(64), ...approved };
  const changedSince = { ...report, translations: new Map([...report.translations, ['c2', stale] as const]) };
  const read = recordsAfter(
    changedSince,
    { to: 'cy', changed: new Map(), unchanged: ['c2'], copied: new Map() },
    reviewed,
  );
  expect(read?.get('c2')).toEqual({ of, is, ...reviewed });
});

test('English that renders Welsh is recorded as that, with the English that was read', () => {
  const [id = '', { of = '' } = {}] = [...report.translations].find(([, { from }]) => from === 'cy') ?? [];
  const read = recordsAfter(report, { to: 'en', changed: new Map(), unchanged: [id], copied: new Map() }, reviewed);
  expect(read?.get(id)).toEqual({ from: 'cy', of, is: unitHashes(unit(report, id)).en, ...reviewed });
});
