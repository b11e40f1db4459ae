import { describe, expect, it } from 'vitest';
import { straight } from '../../src/language/letters.ts';
import { englishTerm, welshTerm } from '../../src/model/term-finder.ts';

describe('englishTerm', () => {
  it.each([
    ['local authority', 'all local authorities were asked'],
    ['child in need', 'plans for children in need'],
    ['looked after children', 'a looked after child'],
    ["children's social services", "each child's social services"],
    ['young person', 'young people said'],
    ['care plan', "the care plan's aims"],
    ['multi-agency', 'multiagency work, multi agency work'],
    ['risk management', 'risk-management'],
    ['review (n.)', 'this review found'],
    ['Local Service Board (LSB)', 'the LSB met'],
    ['Local Service Board (LSB)', 'two local service boards'],
    ['victim / survivor', 'survivors of'],
    ['process', 'processes'],
    ['abuse', 'abuses'],
    ['per 10,000', 'a rate per 10,000'],
    ['(translated)', 'it is translated'],
    ['life story work', 'life stories’ works'],
    ['life story', 'the story of lives: lives stories'],
    ['young woman', "young women's aid"],
    ['plan (draft) of care', 'plans of care'],
    ['agency', 'multi-agency'],
  ])('finds “%s” in “%s”', (en, text) => {
    expect(englishTerm({ en }).test(straight(text))).toBe(true);
  });

  it.each([
    ['care', 'career, scare, careful'],
    ['care plan', 'care planning'],
    ['parent', 'parenting'],
    ['multi-agency', 'multi, agency'],
    ['review (n.)', 'n. 5'],
    ['Local Service Board (LSB)', 'local board'],
    ['Team Around the Family (TAF)', 'in Rhondda Cynon Taf'],
    ['a level', 'a leveller'],
    ['per 10.000', 'per 10,000'],
  ])('does not find “%s” in “%s”', (en, text) => {
    expect(englishTerm({ en }).test(text)).toBe(false);
  });
});

describe('a term that a translation is held to', () => {
  it('is not found where its words may mean something else', () => {
    expect(englishTerm({ en: 'agency' }, true).test('multi-agency work')).toBe(false);
    expect(englishTerm({ en: 'acknowledgements' }, true).test('with acknowledgement')).toBe(false);
    expect(englishTerm({ en: 'children in need' }, true).test('a child in need')).toBe(false);
    expect(englishTerm({ en: 'multi-agency' }, true).test('multiagency work')).toBe(true);
    expect(englishTerm({ en: 'child in need' }, true).test('children in need')).toBe(true);
  });

  it('leaves no sign of itself that a shorter term could be found in', () => {
    expect(englishTerm({ en: 'care plan (CP)' }).without('Care plans, a CP; cp')).toBe(
      `${'\uFFFC'.repeat(10)}, a ${'\uFFFC'.repeat(2)}; cp`,
    );
  });
});

describe('welshTerm', () => {
  const finder = welshTerm({ cy: 'y gweithiwr ieuenctid', plural: 'gweithwyr ieuenctid', also: ['GI'] });
  it.each(['dau weithiwr ieuenctid', 'gweithwyr-ieuenctid’r', "y gweithiwr'n ieuenctid", 'y GI'])(
    'is in “%s”',
    (cy) => {
      expect(finder.test(straight(cy))).toBe(true);
    },
  );
  it.each(['gweithwyr yr ieuenctid', 'gi', 'ieuenctid'])('is not in “%s”', (cy) => {
    expect(finder.test(cy)).toBe(false);
  });
});
