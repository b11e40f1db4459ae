import { describe, expect, it, test } from 'vitest';
import { noChoices } from '../../../src/search/ask/query.ts';
import { idsOf, searchIn } from '../../../src/search/make/in-memory.ts';
import { report } from '../../invented-report.ts';

const find = searchIn(report);

test('results come best first, a quotation in the group of its paragraph', async () => {
  const { groups } = await find('en', 'library');
  const members = groups.map((group) => group.map(({ unit }) => unit.id));
  expect(members.flat()).toContain('q1');
  for (const group of groups) expect(new Set(group.map(({ unit }) => unit.group)).size).toBe(1);
});

test('without words everything that the filters leave is found, in reading order', async () => {
  const found = await find('en', '', { ...noChoices, kind: ['conclusion'] });
  expect(idsOf(found)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
});

test('counts are those of the words that were found, whatever filters leave of them', async () => {
  const all = await find('en', 'bus');
  const quotations = await find('en', 'bus', { ...noChoices, kind: ['quotation'] });
  expect(quotations.counts.kind).toEqual(all.counts.kind);
  expect(quotations.total).toBe(all.counts.kind.get('quotation'));
});

describe('a query that names a unit is answered by it alone', () => {
  it.each([
    ['c2', 'c2'],
    ['C2', 'c2'],
    ['p1.1', 'p1.1'],
    ['1.1', 'p1.1'],
    ['paragraph 1.1', 'p1.1'],
    ['para 1.1', 'p1.1'],
    ['Conclusion 2', 'c2'],
    ['quotation q1', 'q1'],
    ['ch1', 'ch1'],
  ])('%s', async (typed, id) => {
    expect(idsOf(await find('en', typed))).toEqual([id]);
  });

  it('in Welsh, too', async () => {
    expect(idsOf(await find('cy', 'paragraff 1.1'))).toEqual(['p1.1']);
    expect(idsOf(await find('cy', 'casgliad 2'))).toEqual(['c2']);
  });
});
