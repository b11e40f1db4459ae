import { expect, it } from 'vitest';
import { closingSentences } from '../../../src/model/unit/closing-sentences.ts';
import { type Inline, inlineText } from '../../../src/model/unit/unit.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const sentence = (first: string, words: number) => `${first}${' word'.repeat(words - 1)}.`;
const said = (...words: Inline[]) => {
  const last = closingSentences({ words, items: [] });
  return last && inlineText(last);
};

it('are the last of a long block that say enough, from the beginning of one', () => {
  const [first, second, third] = [sentence('One', 40), sentence('Two', 20), sentence('Three', 10)];
  expect(said(text(`${first} ${second} ${third}`))).toBe(`${second} ${third}`);
  expect(said(text(`${first} ‘${second}’ ${third}`))).toBe(`‘${second}’ ${third}`);
  expect(said(text(`${first} ${sentence('"Is it', 30)}`))).toBe(sentence('"Is it', 30));
});

it('are not told from the rest where that is short, one sentence or followed by a list', () => {
  expect(said(text(`${sentence('One', 20)} ${sentence('Two', 30)}`))).toBeUndefined();
  expect(said(text(sentence('One', 90)))).toBeUndefined();
  const words = [text(`${sentence('One', 90)} ${sentence('Two', 30)}`)];
  expect(closingSentences({ words, items: [[text('An item')]] })).toBeUndefined();
});

it('no sentence begins at a number, or in lower case after an abbreviation', () => {
  const last = sentence('Two e.g. three and 4.5 per cent', 30);
  expect(said(text(`${sentence('One', 40)} ${last}`))).toBe(last);
});

it('keep the marks that they have, and of one across their beginning what is theirs', () => {
  const before = `${sentence('One', 40)} `;
  const mark = (value: string): Inline => ({ type: 'stat', of: 's1', children: [text(value)] });
  const end = text(` of them${' word'.repeat(25)}.`);
  expect(closingSentences({ words: [text(before), mark('Two'), end], items: [] })).toEqual([mark('Two'), end]);
  expect(closingSentences({ words: [mark(`${before}Two`), end], items: [] })).toEqual([mark('Two'), end]);
});
