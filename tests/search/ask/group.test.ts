import { expect, test } from 'vitest';
import { groups } from '../../../src/search/ask/group.ts';

test('groups come in the order of their best members, members in their own', () => {
  expect(groups(['b1', 'a1', 'c1', 'a2', 'b2'], ([letter = '']) => letter)).toEqual([
    ['b1', 'b2'],
    ['a1', 'a2'],
    ['c1'],
  ]);
});

test('nothing makes no groups', () => {
  expect(groups([], () => 'a')).toEqual([]);
});
