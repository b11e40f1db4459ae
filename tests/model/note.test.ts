import { expect, test } from 'vitest';
import { isLongNote } from '../../src/model/note.ts';

test.each([
  ['two lines', 'Two counts', 'Seven local authorities were visited; the acknowledgements name six.', false],
  ['five lines', 'Two counts', 'Seven local authorities were visited; the acknowledgements name six. '.repeat(2), true],
  ['two lines but for tags', 'As printed', `“<Lang is="en">sighted</Lang>” ${'stands here, '.repeat(6)}`, false],
])('a note of %s is long: %#', (_, label, text, isLong) => {
  expect(isLongNote({ label: { en: label, cy: '' }, text: { en: text, cy: '' } }, 'en')).toBe(isLong);
});

test('the length is that of the reader’s language', () => {
  const note = { text: { en: 'Short.', cy: 'Hir iawn. '.repeat(20) } };
  expect([isLongNote(note, 'en'), isLongNote(note, 'cy')]).toEqual([false, true]);
});
