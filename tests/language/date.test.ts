import { expect, it } from 'vitest';
import { formatDate, monthName } from '../../src/language/date.ts';

it('writes a date in words, without a zero before the day', () => {
  expect(formatDate('2024-02-09', 'en')).toBe('9 February 2024');
  expect(formatDate('2024-02-09', 'cy')).toBe('9 Chwefror 2024');
  expect(formatDate('2026-12-31', 'cy')).toBe('31 Rhagfyr 2026');
});

it('names all months in both languages', () => {
  const names = (['en', 'cy'] as const).flatMap((locale) =>
    Array.from({ length: 12 }, (_, index) => monthName(index + 1, locale)),
  );
  expect(new Set(names).size).toBe(24);
  expect([monthName(1, 'cy'), monthName(8, 'cy')]).toEqual(['Ionawr', 'Awst']);
});
