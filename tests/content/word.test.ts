import { expect, test } from 'vitest';
import { chartsForWord } from '../../scripts/build/editions/charts-for-word.ts';
import { book, bookBlocks } from '../../src/formats/book/book.ts';
import { blockLines } from '../../src/formats/book/text.ts';
import { wordFile } from '../../src/formats/word/word.ts';
import { wordFaults } from '../formats/word/word-faults.ts';
import { bodyWords, wordParts } from '../formats/word/word-text.ts';
import { report } from './this-report.ts';

test('the Word document of this report in Welsh has every word of its book once, in order, and is sound', async () => {
  const parts = wordParts(await wordFile(report, 'cy', { draw: await chartsForWord() }));
  const lines = bookBlocks(book(report, 'cy')).flatMap(blockLines).join('').replace(/\s/g, '');
  expect(bodyWords(parts.root('word/document.xml'))).toBe(lines);
  expect(wordFaults(parts)).toEqual([]);
});
