import { expect, it } from 'vitest';
import { shortestOf } from '../../../src/model/unit/shortest.ts';
import { plainProse } from '../../../src/model/unit/unit.ts';
import { entry } from '../../units.ts';

const said = (id: string, en: string, cy?: string) =>
  entry('conclusion', { id, prose: { en: plainProse(en), ...(cy && { cy: plainProse(cy) }) } });

it('the shortest entry is that of the fewest letters in either language, the first of equals', () => {
  const [long, short, same] = [said('c1', 'A long sentence.'), said('c2', 'Short one.'), said('c3', 'Same here!')];
  expect(shortestOf([long, short, same])).toBe(short);
  const shorterInWelsh = said('c4', 'Another long sentence.', 'Byr.');
  expect(shortestOf([short, shorterInWelsh])).toBe(shorterInWelsh);
  expect(shortestOf([])).toBeUndefined();
});
