import { expect, test } from 'vitest';
import { isLongNote } from '../../src/model/note.ts';

test.each([
  ['two lines', 'Two counts', 'Seven local authorities were visited; the acknowledgements name six.', false],
  ['five lines', 'Two counts', 'Seven local authorities were visited; the acknowledgements name six. '.repeat(2), true],
  ['two lines but for tags', 'As printed', `“<Lang is="en">sighted</Lang>” ${'stands here, '.repeat(6)}`, false],
])('a note of %s is long: %#', (_, label, text, isLong) => {
  expect(isLongNote({ label: { en: label, cy: '' }, text: { en: text, cy: '' } })).toBe(isLong);
});

test('a note is long in both languages if it is in one', () => {
  expect(isLongNote({ text: { en: 'Short.', cy: 'Hir iawn. '.repeat(20) } })).toBe(true);
});
