import { expect, test } from 'vitest';
import { tidied } from '../../../src/formats/xliff/codes.ts';

test('a run is what it was, however a tool has composed its letters, cut its text and laid out its lines', () => {
  expect(tidied(['w\u0302y ', 'a \r\n   llyfr', { id: '1', children: [' o\u0302l '] }, ' '])).toEqual([
    'ŵy a llyfr',
    { id: '1', children: [' ôl '] },
  ]);
});
