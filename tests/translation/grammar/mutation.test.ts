import { describe, expect, it } from 'vitest';
import { welshDictionary } from '../../../scripts/translation/welsh-dictionary.ts';
import { mutatedForms } from '../../../src/language/welsh/mutation.ts';
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

  it('knows every word that mutates what follows, and what it makes of it', () => {
    const asks = {
      'am ar at dan dros drwy trwy gan heb hyd i o wrth neu dau ddau dwy ddwy pa dy': ['plentyn', 'blentyn'],
      'mor rhy': ['parod', 'barod'],
      'a â gyda tua tri thri dri chwe': ['plentyn', 'phlentyn'],
      fy: ['plant', 'mhlant'],
    };
    for (const [triggers, [wrong, right]] of Object.entries(asks)) {
      const all = triggers.split(' ');
      expect(all.flatMap((trigger) => found(`${trigger} ${wrong}`))).toEqual(
        all.map((trigger) => `${trigger} ${wrong}`),
      );
      expect(all.flatMap((trigger) => found(`${trigger} ${right}`))).toEqual([]);
    }
  });

  it.each([
    'o blant, i weithwyr, ar rieni, a phlant, gyda theuluoedd',
    'yng Nghymru, yn Nhorfaen, ym mis Mai, ym mhob man, yn gwneud, yn byw, yn Rhondda Cynon Taf',
    'eu hasesiadau, wedi’u hasesu, eu cynlluniau, ein hadroddiad, eu bod, eu gofal',
    'ei blant, ei phlant, fy mrawd, mor bwysig, fe’i cynhaliwyd',
    'i chi, i mi, gan mwyaf, neu rhoddwyd, neu mae plant, am mai’r, o dan, gan ei fod, i gydag un',
    'gan Rollnick, i Cognition, o Milwaukee, ac i Meic',
    'Ni chafodd, ac i ni pan ddaeth, i bawb',
    'Tua tt. 4–8',
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
