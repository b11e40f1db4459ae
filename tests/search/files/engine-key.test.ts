import { expect, it } from 'vitest';
import { engineKey } from '../../../src/search/files/engine-key.ts';

const keys = [
  'care',
  'carer',
  'car',
  '1',
  '11',
  '111',
  '78',
  '78pc',
  '7',
  'z',
  'za',
  'zb',
  'zq',
  'q',
  'zqz',
  '1a',
  'a1',
];

it('keys are letters alone', () => {
  for (const key of keys) expect(engineKey(key)).toMatch(/^[a-z]+$/);
});

it('no two keys become one', () => {
  expect(new Set(keys.map(engineKey)).size).toBe(keys.length);
});

it('no key becomes the beginning of another', () => {
  for (const a of keys)
    for (const b of keys) if (a !== b) expect(engineKey(b).startsWith(engineKey(a)), `${a} ${b}`).toBe(false);
});
