import { expect, test } from 'vitest';
import { citationSchema, isbnFault } from '../../src/schemas/publication/citation.ts';

test.each(['978-0-7504-9568-4', '9780750495684', '979-10-90636-07-1', '0-306-40615-2', '0-8044-2957-X'])(
  '%s is an ISBN',
  (isbn) => {
    expect(isbnFault(isbn)).toBeUndefined();
  },
);

test.each([
  ['978-0-7504-9568-5', 'has a digit wrong'],
  ['978-0-7504-9586-4', 'has a digit wrong'],
  ['0-306-40615-3', 'has a digit wrong'],
  ['978 0 7504 9568 4', 'with single hyphens'],
  ['978--0-7504-9568-4', 'with single hyphens'],
  ['978-0-7504-9568', 'is no ISBN'],
  ['WG18828', 'is no ISBN'],
])('%s is none: it %s', (isbn, message) => {
  const { error } = citationSchema.safeParse({ isbn });
  expect(error?.issues.map((issue) => issue.message).join()).toContain(message);
});

test('a key is small letters, digits and single hyphens', () => {
  const isKey = (key: string) => citationSchema.safeParse({ key }).success;
  expect(['cssiw2013', 'a-b-2'].every(isKey)).toBe(true);
  expect(['CSSIW', '2013', 'a b', 'a--b', 'a-', 'a:b'].some(isKey)).toBe(false);
});
