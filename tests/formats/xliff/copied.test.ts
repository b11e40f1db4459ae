import { expect, test } from 'vitest';
import { isCopied } from '../../../src/formats/xliff/copied.ts';
import { field, text, written } from './field.ts';

const source = 'The books were on time. All four shelves are full. Open House!';
const copied = (target: string, before?: string) =>
  isCopied(field([text(source)], before === undefined ? undefined : [text(before)]), written(target), 'cy', []);

test('a sentence of four words that is still the source’s is not translated, however it is written', () => {
  expect(copied('Roedd y llyfrau mewn pryd. Mae’r silffoedd yn llawn.')).toBe(false);
  expect(copied('Roedd y llyfrau mewn pryd. ALL FOUR  SHELVES are full.')).toBe(true);
  expect(copied('Roedd y llyfrau mewn pryd. Pedair silff lawn. Open House!')).toBe(false);
});

test('quotation marks and apostrophes make no difference, as tools change them', () => {
  const said = field([text('She said “I’m a reader of books”.')]);
  expect(isCopied(said, written('She said "I\'m a reader of books".'), 'cy', [])).toBe(true);
  expect(isCopied(said, written('She said «I`m a reader of books».'), 'cy', [])).toBe(true);
});

test('a sentence that the translation had until now may stay', () => {
  expect(copied('All four shelves are full. Iawn.', 'All four shelves are full.')).toBe(false);
  expect(copied('All four shelves are full. Iawn.', 'Iawn.')).toBe(true);
});
