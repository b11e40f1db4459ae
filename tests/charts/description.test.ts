import { expect, it } from 'vitest';
import { figureDescription } from '../../src/charts/description.ts';
import { figures, sources } from './sample.ts';

const described = (id: string, locale: 'en' | 'cy') =>
  figures.filter((unit) => unit.id === id).map(({ figure }) => figureDescription(figure, sources, locale))[0];

it('says counts by place, with their years', () => {
  expect(described('f1', 'en')).toBe('Coast: 2,863 in 1998, 5,726 in 2012. Hills: 33,525 in 1998, 67,050 in 2012.');
  expect(described('f1', 'cy')).toBe(
    'Arfordir: 2,863 yn 1998, 5,726 yn 2012. Bryniau: 33,525 yn 1998, 67,050 yn 2012.',
  );
});

it('says rates with their unit, and days as days', () => {
  expect(described('f2', 'en')).toContain('Hills: 1 per 10,000 in 1998, 99 per 10,000 on 31 March 2012.');
  expect(described('f2', 'cy')).toContain('Bryniau: 1 fesul 10,000 yn 1998, 99 fesul 10,000 ar 31 Mawrth 2012.');
});

it('never leaves out a bound, a range or what is missing', () => {
  for (const said of [
    'Of everyone who was asked in the survey of readers: Visitors who said',
    '(of visitors asked), more than 80%; All, 100%; Half, about 50%;',
    'Later, about 44% in 2012–13; The others, number not stated; None <known> & "given", lost.',
    '(of visitors asked): 54 to 167 per 10,000.',
  ])
    expect(described('f3', 'en')).toContain(said);
  for (const said of ['dros 80%', 'tua 50%', 'Y lleill, ni nodir y nifer', '54 i 167 fesul 10,000'])
    expect(described('f3', 'cy')).toContain(said);
});
