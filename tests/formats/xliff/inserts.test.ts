import { expect, test } from 'vitest';
import { insertProblems } from '../../../src/formats/xliff/inserts.ts';
import { field, text } from './field.ts';

const link = { type: 'ref', to: 'c1' } as const;
const welsh = { type: 'lang', lang: 'cy' } as const;

test('what marks a language may come out of a link or go into it, and emphasis may not', () => {
  const marked = field([{ ...link, children: [text('see '), { ...welsh, children: [text('Silff')] }] }]);
  const emphasis = field([{ ...link, children: [text('see '), { type: 'emphasis', children: [text('shelf')] }] }]);
  const apart = [
    { id: '1', children: ['gweler'] },
    { id: '2', children: ['Silff'] },
  ];
  expect(insertProblems(marked, apart)).toEqual([]);
  expect(insertProblems(emphasis, apart)).toEqual([
    'p1.1: the insert <g id="2"> stands by itself, in the source in <g id="1">. Put it where it was',
  ]);
});

test('a mark of language may go with its words', () => {
  const marked = field([text('Silff')], [{ type: 'lang', lang: 'en', children: [text('Open House')] }]);
  expect(insertProblems(marked, ['Tŷ Agored'])).toEqual([]);
  expect(insertProblems(marked, ['Y tŷ Open House'])).toEqual([
    'p1.1: the insert <g id="t1">, <Lang is="en">, is lost. Put it around “Open House”',
  ]);
});
