import { expect, it } from 'vitest';
import { englishOrdinals } from '../../src/language/english/ordinal.ts';
import { nth } from '../../src/language/ordinal.ts';
import { welshOrdinals } from '../../src/language/welsh/ordinal.ts';

const bloc = welshOrdinals({ noun: 'bloc', gender: 'm' });
const paragraff = welshOrdinals({ noun: 'paragraff', gender: 'm' });
const pennod = welshOrdinals({ noun: 'pennod', gender: 'f' });
const llinell = welshOrdinals({ noun: 'llinell', gender: 'f' });

it.each([
  [bloc, 1, 'y bloc cyntaf'],
  [bloc, 2, 'yr ail floc'],
  [bloc, 3, 'y trydydd bloc'],
  [bloc, 8, 'yr wythfed bloc'],
  [paragraff, 2, 'yr ail baragraff'],
  [paragraff, 6, 'y chweched paragraff'],
  [paragraff, 11, 'yr unfed paragraff ar ddeg'],
  [paragraff, 17, 'yr ail baragraff ar bymtheg'],
  [paragraff, 19, 'y pedwerydd paragraff ar bymtheg'],
  [paragraff, 20, 'yr ugeinfed paragraff'],
  [paragraff, 21, 'paragraff 21'],
  [pennod, 1, 'y bennod gyntaf'],
  [pennod, 2, 'yr ail bennod'],
  [pennod, 3, 'y drydedd bennod'],
  [pennod, 5, 'y bumed bennod'],
  [pennod, 10, 'y ddegfed bennod'],
  [pennod, 14, 'y bedwaredd bennod ar ddeg'],
  [llinell, 1, 'y llinell gyntaf'],
  [llinell, 4, 'y bedwaredd linell'],
] as const)('in Welsh, of %o place %i is “%s”', (forms, n, phrase) => {
  expect(nth(n, forms)).toBe(phrase);
});

it('in English words go as far as twenty', () => {
  const block = englishOrdinals('block');
  expect([1, 2, 3, 5, 8, 12, 20, 21, 104].map((n) => nth(n, block))).toEqual([
    'first block',
    'second block',
    'third block',
    'fifth block',
    'eighth block',
    'twelfth block',
    'twentieth block',
    'block 21',
    'block 104',
  ]);
});
