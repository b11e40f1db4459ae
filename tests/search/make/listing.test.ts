import { expect, test } from 'vitest';
import { listing } from '../../../src/search/make/listing.ts';
import { searchRecords } from '../../../src/search/make/records.ts';
import { report } from '../../invented-report.ts';

const list = (locale: 'en' | 'cy') => listing(report, searchRecords(report, locale), locale);
const find = (id: string, locale: 'en' | 'cy' = 'en') => list(locale).units.find((unit) => unit.id === id);

test('a unit is listed with its address, its name and what it stands in', () => {
  expect(find('q1')).toMatchObject({
    length: expect.any(Number),
    url: '/en/quotations/q1/',
    label: 'Quotation q1',
    mark: 'q1',
    within: ['p1.1', 'ch1'],
  });
  expect(find('c2')).toMatchObject({ label: 'Conclusion 2', mark: '2', within: ['g1', 'conclusions'] });
});

test('what stands in the margin is a part of the name, so that the link can be called by what is seen', () => {
  for (const locale of ['en', 'cy'] as const) {
    for (const { label, mark } of list(locale).units) expect(label.toLowerCase()).toContain(mark.toLowerCase());
  }
});

test('a language is named only where it is not the page’s', () => {
  expect(find('c5', 'cy')?.lang).toBe('en');
  expect(find('c2', 'cy')).not.toHaveProperty('lang');
});

test('everything that a unit stands in is listed, too, by a title or a name', () => {
  const { units } = list('en');
  const ids = new Set(units.map(({ id }) => id));
  for (const { within } of units) for (const id of within) expect(ids).toContain(id);
});

test('a heading has its words and the telling ones; one of little words alone is no name to search by', () => {
  const [first] = searchRecords(report, 'en');
  const headed = (head: string) => first && listing(report, [{ ...first, head }], 'en').units[0]?.head;
  expect(headed('Steps at the door')).toEqual([4, 2]);
  expect(headed('Who and what')).toBeUndefined();
});
