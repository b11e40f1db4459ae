import { expect, test } from 'vitest';
import { compareVersions, isLasting, nextVersion } from '../../../src/model/ledger/version.ts';

test('versions are compared number by number', () => {
  expect(compareVersions('1.10.0', '1.9.3')).toBeGreaterThan(0);
  expect(compareVersions('0.9.9', '1.0.0')).toBeLessThan(0);
  expect(compareVersions('2.0.0', '2.0.0')).toBe(0);
});

test('promises begin with 1.0.0', () => {
  expect(['0.1.0', '0.99.9', '1.0.0', '10.0.0'].map(isLasting)).toEqual([false, false, true, true]);
});

test('the version proposed after a change begins a new minor one', () => expect(nextVersion('1.2.4')).toBe('1.3.0'));
