import { describe, expect, it } from 'vitest';
import { welshDictionary } from '../../../scripts/translation/welsh-dictionary.ts';
import { mutatedForms } from '../../../src/i18n/welsh-mutation.ts';
import { mutation } from '../../../src/translation/grammar/mutation.ts';
import { passage } from '../../../src/translation/passages/passage.ts';
import { wordTest } from '../../../src/translation/word.ts';

const isWord = wordTest(welshDictionary(), { names: [], initialisms: [], words: [] });
const found = (cy: string) => mutation(passage('p1.1', 'prose', undefined, cy), isWord).map(({ excerpt }) => excerpt);

describe('the mutation lint', () => {
  it.each([
    'o plant',
    'i gweithwyr',
    'ar rhieni',
    'a plant',
    'gyda teuluoedd',
    'yng Cymru',
    'yn Cymru',
    'yn Torfaen',
    'yn mis',
    'yn mhob',
    'eu asesiadau',
    'wedi’u asesu',
    'eu chynlluniau',
    'ein adroddiad',
    'ei plant',
    'fy brawd',
    'mor pwysig',
    'i phlant',
    'i Caerdydd',
  ])('finds “%s”', (cy) => {
    expect(found(cy)).toEqual([cy.replace('’', "'")]);
  });

  it.each([
    'o blant, i weithwyr, ar rieni, a phlant, gyda theuluoedd',
    'yng Nghymru, yn Nhorfaen, ym mis Mai, ym mhob man, yn gwneud, yn byw, yn Rhondda Cynon Taf',
    'eu hasesiadau, wedi’u hasesu, eu cynlluniau, ein hadroddiad, eu bod, eu gofal',
    'ei blant, ei phlant, fy mrawd, mor bwysig, fe’i cynhaliwyd',
    'i chi, i mi, gan mwyaf, neu rhoddwyd, neu mae plant, am mai’r, o dan, gan ei fod, i gydag un',
    'gan Rollnick, i Cognition, o Milwaukee, ac i Meic',
    'Ni chafodd, ac i ni pan ddaeth, i bawb',
  ])('passes “%s”', (cy) => {
    expect(found(cy)).toEqual([]);
  });

  it('reads nothing across words that are not Welsh', () => {
    expect(found('i {name} plant, gan `code` plant')).toEqual([]);
  });
});

it.each([
  ['plant', ['plant', 'blant', 'phlant', 'mhlant']],
  ['gofal', ['gofal', 'ofal', 'ngofal']],
  ['llais', ['llais', 'lais']],
  ['anghenion', ['anghenion', 'hanghenion']],
  ['chwaer', ['chwaer']],
  ['ddoe', ['ddoe']],
])('%s has its mutated forms', (word, forms) => {
  expect(mutatedForms(word)).toEqual(forms);
});
