import { describe, expect, test } from 'vitest';
import { unbroken } from '../../src/language/unbroken.ts';

/** With "_" for the spaces at which no line ends. */
const shown = (text: string, locale: 'en' | 'cy') => unbroken(text, locale).replaceAll('\u00a0', '_');

describe('no line ends inside what is read as one', () => {
  test.each([
    ['a further 29 per cent from', 'a further 29_per_cent from'],
    ['more than a third (36 per cent) of', 'more than a third (36_per_cent) of'],
    ['More than 80% of those', 'More than_80% of those'],
    ['about 1 in 6 of them', 'about_1_in_6 of them'],
    ['rates from 54 to 167 per', 'rates from 54_to_167 per'],
    ['between 45,000 to 50,000 children', 'between 45,000 to_50,000 children'],
    ['(see Appendix A), in appendix A. A child', '(see Appendix_A), in appendix_A. A child'],
    ['see paragraph 3.3 and stage 4 work', 'see paragraph_3.3 and stage_4 work'],
    ['at 31 March 2012, the last 15 years', 'at_31_March 2012, the last 15_years'],
    ['approximately 150 social practitioners', 'approximately_150 social practitioners'],
    ['in part and in full: 7 of which', 'in part and in full: 7 of which'],
    ['a section I wrote', 'a section_I wrote'],
    ['In this chapter a young person; Chapter A, CHAPTER 3', 'In this chapter a young person; Chapter_A, CHAPTER_3'],
    ['section Families; 20 yearsome', 'section Families; 20 yearsome'],
  ])('in English: %s', (text, set) => {
    expect(shown(text, 'en')).toBe(set);
  });

  test.each([
    ['a 29 y cant gan', 'a_29_y_cant gan'],
    ['Dywedodd mwy nag 80% fod', 'Dywedodd mwy nag_80% fod'],
    ['mewn mwy na 50% o’r', 'mewn mwy na_50% o’r'],
    ['tua 1 o 6 ohonynt', 'tua_1_o_6 ohonynt'],
    ['o 54 i 167 fesul 10,000', 'o_54_i_167 fesul 10,000'],
    ['(gweler Atodiad A), yn Atodiad A', '(gweler Atodiad_A), yn Atodiad_A'],
    ['ym mharagraff 3.3 a pharagraff 4.1', 'ym mharagraff_3.3 a pharagraff_4.1'],
    ['ar 31 Mawrth 2012, y 15 mlynedd', 'ar_31_Mawrth 2012, y_15_mlynedd'],
    ['rhan o’r gwaith, rhan A a rhan y plant', 'rhan o’r gwaith, rhan_A a rhan y plant'],
    ['oddeutu 150 o ymarferwyr', 'oddeutu_150 o ymarferwyr'],
  ])('in Welsh: %s', (text, set) => {
    expect(shown(text, 'cy')).toBe(set);
  });

  test('the text is as long as it was, and the same where spaces are alike', () => {
    const text = 'In 69% of the 15 cases (see Appendix A)';
    expect(unbroken(text, 'en')).toHaveLength(text.length);
    expect(unbroken(text, 'en').replaceAll('\u00a0', ' ')).toBe(text);
  });
});
