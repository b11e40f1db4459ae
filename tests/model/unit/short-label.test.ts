import { expect, it } from 'vitest';
import { unit } from '../../../src/model/report.ts';
import { shortLabel } from '../../../src/model/unit/label.ts';
import { report } from '../../invented-report.ts';
import { entry } from '../../units.ts';

it.each([
  ['ch2', 'en', 'Chapter 2', undefined],
  ['p1.1', 'en', '1.1', 'Paragraph 1.1'],
  ['p1.1-2', 'cy', '1.1, yr ail floc', 'Paragraff 1.1, yr ail floc'],
  ['c2', 'en', 'c2', 'Conclusion c2'],
  ['q1', 'cy', 'q1', 'Dyfyniad q1'],
  ['s1', 'en', 's1', 'Statistic s1'],
  ['introduction-2', 'en', 'Introduction, second paragraph', undefined],
  ['introduction', 'cy', 'Cyflwyniad', undefined],
  ['overview-2', 'en', 'Chapter 2 overview', undefined],
  ['overview-2-1', 'cy', 'Trosolwg pennod 2, y paragraff cyntaf', undefined],
] as const)('%s is in %s “%s”', (id, locale, text, name) => {
  expect(shortLabel(report, unit(report, id), locale)).toMatchObject(name ? { text, name } : { text });
});

it('whole names have the short ones in them', () => {
  const labels = report.units.flatMap((each) =>
    (['en', 'cy'] as const).map((locale) => shortLabel(report, each, locale)),
  );
  expect(labels.filter(({ text, name }) => text === '' || (name !== undefined && !name.includes(text)))).toEqual([]);
});

it('a name in the other language says so', () => {
  const model = entry('model', { id: 'm1', title: { en: 'Shelf marks' } });
  expect(shortLabel(report, model, 'cy')).toEqual({ text: 'Shelf marks', lang: 'en' });
});
