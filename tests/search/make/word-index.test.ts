import { expect, it } from 'vitest';
import { postingsIn, wordFileOf } from '../../../src/search/files/word-file.ts';
import { wordFiles } from '../../../src/search/make/word-files.ts';
import { lengthOf, textIn, vocabulary, wordIndex } from '../../../src/search/make/word-index.ts';
import { recordsOf } from '../texts.ts';

const records = recordsOf({ en: ['Toolkits and a toolkit', 'no plan', 'the toolkit-based plan: 78%'] }, 'en');
const index = wordIndex(records, 'en');

it('every key has its units in their order, with all places there', () => {
  expect(index.get('toolkit')).toEqual([
    { unit: 0, places: [0, 3] },
    { unit: 2, places: [1] },
  ]);
  expect(index.get('plan')).toEqual([
    { unit: 1, places: [1] },
    { unit: 2, places: [2] },
  ]);
  expect(index.get('78pc')).toEqual([{ unit: 2, places: [3] }]);
  expect(index.has('the')).toBe(false);
});

it('files hold the whole index, each key in the file of its name', () => {
  const files = wordFiles(index);
  for (const [key, postings] of index) expect(postingsIn(files.get(wordFileOf(key)) ?? {}, key)).toEqual(postings);
  expect([...files.values()].flatMap((file) => Object.keys(file)).sort()).toEqual([...index.keys()].sort());
  expect(Object.keys(files.get('to') ?? {})).toEqual(['toolkit', 'toolkitbas']);
});

it('a file has nothing of a key that it lacks, be it the name of what every object has', () => {
  expect(postingsIn({}, 'constructor')).toEqual([]);
});

it('of words in the other language only a heading counts', () => {
  const [foreign] = recordsOf({ cy: ['Plant'] }, 'en');
  if (!foreign) throw new Error('There is no record.');
  expect(textIn(foreign, 'en')).toBe('');
  expect(textIn({ ...foreign, title: 'Children' }, 'en')).toBe('Children');
  expect(textIn(foreign, 'cy')).toBe('Plant');
});

it('little words don’t count for the length of a text', () => {
  expect(lengthOf({ text: 'the plan of the year' }, 'en')).toBe(2);
});

it('the vocabulary has words by their most frequent spelling, compounds and figures too', () => {
  const words = vocabulary(['Tŷ ty tŷ', 'multi-agency 5,725'], 'cy');
  expect(words.get('ty')).toEqual({ spelling: 'tŷ', count: 3 });
  expect(words.get('multiagency')).toEqual({ spelling: 'multi-agency', count: 1 });
  expect([...words.keys()]).toEqual(expect.arrayContaining(['multi', 'agency', '5725']));
});
