import { describe, expect, it } from 'vitest';
import { figuresSchema } from '../../src/schemas/statistic.ts';
import { translationSchema } from '../../src/schemas/translation.ts';

describe('who made a translation', () => {
  it.each([
    { by: 'machine' },
    { by: 'machine', rereadBy: 'machine', publishedElsewhere: true },
    { by: 'person', name: 'Non Brynarth', how: { en: 'By hand.', cy: 'Â llaw.' } },
    { by: 'body', name: { en: 'Translation Unit', cy: 'Uned Gyfieithu' } },
    { by: 'publisher' },
  ])('may be %o', (translation) => {
    expect(translationSchema.parse(translation)).toEqual(translation);
  });

  it.each([
    ['nobody knows what', { by: 'robot' }, 'must be "machine", "person", "body" or "publisher"'],
    ['a person without a name', { by: 'person' }, ''],
    ['a person whose name is a number', { by: 'person', name: '7' }, 'must be the name of a person'],
    ['a body named in one language', { by: 'body', name: { en: 'Unit' } }, ''],
    ['a machine with a name', { by: 'machine', name: 'M' }, ''],
    ['a publisher whose text is another than the published one', { by: 'publisher', publishedElsewhere: true }, ''],
    ['a person read again by a machine', { by: 'person', name: 'Non Brynarth', rereadBy: 'machine' }, ''],
  ])('is not %s', (_, translation, message) => {
    const { success, error } = translationSchema.safeParse(translation);
    expect(success).toBe(false);
    expect(error?.issues.map((issue) => issue.message).join()).toContain(message);
  });
});

it('a figure is printed or says nothing of it', () => {
  const both = { en: 'x', cy: 'y' };
  const rows = [{ label: both, statistic: 's1' }];
  const figure = { id: 'f1', title: both, reading: both, panels: [{ form: 'bars', rows }] };
  expect(figuresSchema.safeParse([{ ...figure, printed: true }, figure]).success).toBe(true);
  expect(figuresSchema.safeParse([{ ...figure, printed: false }]).success).toBe(false);
});
