import source from 'dictionary-cy';
import { describe, expect, it } from 'vitest';
import { type Mutation, mutated, mutatedForms, mutations, radicals } from '../../../src/language/welsh/mutation.ts';

const { aff, dic } = { aff: new TextDecoder().decode(source.aff), dic: new TextDecoder().decode(source.dic) };

describe('mutations', () => {
  it.each([
    ['plant', 'blant phlant mhlant'],
    ['teulu', 'deulu theulu nheulu'],
    ['cartref', 'gartref chartref nghartref'],
    ['brawd', 'frawd mrawd'],
    ['dyn', 'ddyn nyn'],
    ['gofal', 'ofal ngofal'],
    ['mam', 'fam'],
    ['llais', 'lais'],
    ['rhieni', 'rieni'],
    ['addysg', 'haddysg'],
    ['ŵyr', 'hŵyr'],
    ['chwaer', ''],
    ['therapi', ''],
    ['fforwm', ''],
    ['ysgol', 'hysgol'],
    ['sir', ''],
  ])('of “%s” are “%s”', (word, forms) => {
    expect(mutations(word).map(({ form }) => form)).toEqual(forms.split(' ').filter(Boolean));
  });

  /** How many words of the dictionary each of its own rules differs in from ours. */
  it('are those of the dictionary’s own rules', () => {
    const kinds: [string, Mutation][] = [
      ['M', 'soft'],
      ['T', 'nasal'],
      ['L', 'aspirate'],
      ['H', 'h'],
    ];
    const words = dic.split('\n').map((line) => line.split('/'));
    for (const [flag, kind] of kinds) {
      const rules = [...aff.matchAll(new RegExp(`^PFX ${flag}\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)$`, 'gm'))].map(
        ([, strip = '', add = '', condition = '']) => ({
          strip: strip === '0' ? 0 : strip.length,
          add: add === '0' ? '' : add,
          condition: new RegExp(`^${condition}`),
        }),
      );
      const compared = words.flatMap(([word = '', flags = '']) => {
        const rule = rules.find(({ condition }) => condition.test(word));
        if (!flags.includes(flag) || !rule || word !== word.toLowerCase()) return [];
        return [{ theirs: rule.add + word.slice(rule.strip), ours: mutated(word, kind) }];
      });
      expect(compared.length).toBeGreaterThan(5000);
      expect(compared.filter(({ theirs, ours }) => theirs !== ours)).toEqual([]);
    }
  });
});

describe('radicals', () => {
  it.each([
    ['blant', 'plant'],
    ['mhlant', 'plant'],
    ['fam', 'bam mam'],
    ['ofal', 'gofal'],
    ['lais', 'llais glais'],
    ['rieni', 'rhieni grieni'],
    ['nghartref', 'cartref'],
    ['ngofal', 'gofal'],
    ['haddysg', 'addysg'],
    ['wasanaethau', 'gwasanaethau'],
    ['ddyn', 'dyn'],
    ['plant', ''],
    ['llais', ''],
    ['hir', 'ir'],
    ['cartref', ''],
  ])('of “%s” may be “%s”', (word, possible) => {
    expect(radicals(word).map(({ radical }) => radical)).toEqual(possible.split(' ').filter(Boolean));
  });

  it('lead back from every mutation of every word of the dictionary', () => {
    const words = dic.split('\n').flatMap((line) => /^\p{Ll}{2,}(?=\/|$)/u.exec(line.normalize('NFC'))?.[0] ?? []);
    expect(words.length).toBeGreaterThan(50_000);
    const lost = words.filter((word) =>
      mutatedForms(word).some((form) => form !== word && !radicals(form).some(({ radical }) => radical === word)),
    );
    // Words whose g goes before n, which ours leave alone on the way back.
    expect(lost.filter((word) => !/^gn/.test(word))).toEqual([]);
  });
});
