import { describe, expect, it } from 'vitest';
import { strangeBases } from '../../src/load/check/numbers/bases.ts';
import { statisticsSchema } from '../../src/schemas/statistic.ts';
import { read } from './material.ts';

const { statistics } = statisticsSchema.parse(JSON.parse(read('content', 'statistics.json')));
const baseOf = (id: string) => statistics.find((each) => each.id === id)?.base ?? { en: '', cy: '' };

/** The languages in which anything is said of the bases, with that one changed. */
function said(id: string, base: { en: string; cy: string }): string[] {
  const all = statistics.map((each) => (each.id === id ? { ...each, base } : each));
  return all.flatMap((each) =>
    strangeBases(each, all, each.unit.startsWith('per-'), ['en', 'cy']).map(({ locale }) => locale),
  );
}

describe('the base of a number', () => {
  it('is its own everywhere', () => expect(said('', { en: '', cy: '' })).toEqual([]));

  it.each([
    ['s2', 's5'],
    ['s5', 's2'],
    ['s6', 's8'],
    ['s8', 's6'],
    ['s11', 's14'],
    ['s17', 's22'],
    ['s17', 's27'],
    ['s20', 's21'],
    ['s21', 's20'],
    ['s22', 's17'],
    ['s23', 's27'],
    ['s34', 's32'],
  ])('is refused where %s has that of %s, in either language', (id, from) => {
    const [own, other] = [baseOf(id), baseOf(from)];
    expect(said(id, { ...own, en: other.en })).toContain('en');
    expect(said(id, { ...own, cy: other.cy })).toContain('cy');
  });

  it.each([
    ['s38', 'the 37 case files'],
    ['s12', 'the local authorities'],
    ['s27', 'children who were surveyed'],
    ['s10', 'children looked after in Wales'],
  ])('is refused where %s says of “%s”', (id, en) => {
    expect(said(id, { ...baseOf(id), en })).toContain('en');
  });
});
