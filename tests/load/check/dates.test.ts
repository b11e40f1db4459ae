import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../src/load/check/dates.ts';
import { readContent } from '../../../src/load/read/content.ts';
import { openFolder } from '../../../src/load/read/document.ts';
import { problemText } from '../../../src/model/problem/problem.ts';
import { problemsOf, replace } from '../edited.ts';

const content = readContent(openFolder('tests/fixtures/report'));
const { record, translations, changes, published } = content;
if (!record || !translations || !changes || !published) throw new Error('The invented review cannot be read.');
const at = () => ({ file: 'there' });
const of = '0'.repeat(64);

/** What is said of a day on the first of March 2030. */
function said(change: Partial<typeof content>): string[] {
  return checkDates({ ...content, ...change }, '2030-03-01').map(problemText);
}

const read = (date: string) => ({
  translations: { value: { c1: { of, is: of, status: 'approved', by: 'A. B.', date } as const }, at },
});
const compared = (checked: string) => ({ helpLines: { value: { checked, lines: [] }, at } });
const edition = (date: string) => ({
  record: { ...record, value: { ...record.value, edition: { version: '9.0.0', date, official: false } } },
});
const told = (date: string) => ({
  changes: { value: [{ version: '9.0.0', date, summary: { en: 'x', cy: 'x' } }], at },
});
const made = (date: string) => ({
  published: { value: { editions: [{ version: '9.0.0', date, digest: of }], units: {} }, at },
});

describe('a date that cannot be right', () => {
  it.each([
    ['an approval to come', read('2030-03-03'), 'c1: approved on 2030-03-03, a day to come: today is 2030-03-01'],
    [
      'an approval before the report',
      read('2018-12-31'),
      'c1: approved on 2018-12-31, before the report was published',
    ],
    ['numbers compared on a day to come', compared('2099-01-01'), 'the numbers were compared on 2099-01-01'],
    ['an edition of 2099', edition('2099-01-01'), 'edition has the date 2099-01-01, more than a year ahead'],
    ['an edition of the changelog', told('2031-04-01'), 'edition 9.0.0 has the date 2031-04-01'],
    ['an edition of the ledger', made('2099-01-01'), 'edition 9.0.0 has the date 2099-01-01'],
  ])('is refused: %s', (_what, change, words) => {
    expect(said(change)).toEqual([expect.stringContaining(words)]);
  });

  it('is none of today, of tomorrow in other parts of the world, nor of an edition that is planned', () => {
    for (const change of [read('2030-03-02'), compared('2030-03-01'), edition('2031-02-01'), told('2030-12-01'), {}])
      expect(said(change)).toEqual([]);
  });

  it('is not made of a clock that runs behind', () => {
    expect(checkDates({ ...content, ...read('2026-12-01') }, '1970-01-01')).toEqual([]);
  });

  it('stops the whole report with its place', () => {
    expect(problemsOf({ 'translation.json': replace('2024-02-12', '2099-02-12') })).toContainEqual(
      expect.stringMatching(/^translation\.json:\d+:\d+ c4: approved on 2099-02-12, a day to come/),
    );
  });
});
