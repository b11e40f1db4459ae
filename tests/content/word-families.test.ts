import { describe, expect, it } from 'vitest';
import { mutations, radicals } from '../../src/language/welsh/mutation.ts';
import { lexicon } from '../../src/search/files/lexicon.ts';
import { isStopWord } from '../../src/search/files/stop-words.ts';
import { plainWord } from '../../src/search/files/tokens.ts';
import { searchRecords } from '../../src/search/make/records.ts';
import { lexiconFile } from '../../src/search/make/word-files.ts';
import { welshGuide } from '../../src/search/welsh/guide.ts';
import { welshRadicals } from '../../src/search/welsh/installed.ts';
import { welshWords } from '../../src/search/welsh/read.ts';
import { report } from './this-report.ts';

const { families } = report.welsh;
const dictionary = welshRadicals();
const guide = welshGuide(dictionary, report.welsh);
const records = searchRecords(report, 'cy').filter(({ lang }) => lang === 'cy');
const words = records.flatMap(({ text }) => welshWords(text.normalize('NFC'), guide.dictionary));
const vocabulary = new Set(words.flatMap(({ word, radicals }) => (radicals.length > 0 ? radicals : [word])));
const plainVocabulary = new Set([...vocabulary].map(plainWord));
const { keysOf } = lexicon('cy', lexiconFile(records, 'cy', [], guide));

describe('the families of words', () => {
  it('are many', () => {
    expect(families.length).toBeGreaterThan(400);
  });

  it('are each of a word that the report has', () => {
    expect(families.filter((family) => !family.some((word) => vocabulary.has(word)))).toEqual([]);
  });

  it('have no mutated form in them', () => {
    const unknown = families.flat().filter((word) => !dictionary.has(word));
    expect(unknown.filter((word) => radicals(word).some(({ radical }) => dictionary.has(radical)))).toEqual([]);
    expect(unknown.length).toBeLessThan(15);
  });

  it('are found under one key each, that of the first', () => {
    const known = families.filter(([head = '']) => keysOf(plainWord(head)).length > 0);
    expect(known.length).toBeGreaterThan(400);
    for (const family of known) {
      const key = plainWord(guide.heads.get(family[0] ?? '') ?? family[0] ?? '');
      for (const word of family) expect(keysOf(plainWord(word)), word).toContain(key);
    }
  });
});

describe('the Welsh of the report', () => {
  it('has radicals for one word in nine or so: no list of chances', () => {
    const share = words.filter(({ radicals }) => radicals.length > 0).length / words.length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.13);
  });

  it('is found by every mutation of its words, but for those that are words of the report themselves', () => {
    const open = [...vocabulary].filter((word) => /^\p{L}{3,}$/u.test(word) && !isStopWord(word, 'cy'));
    expect(open.length).toBeGreaterThan(1300);
    const forms = open.flatMap((word) =>
      mutations(word).map(({ form }) => ({ form: plainWord(form), key: guide.heads.get(word) ?? word })),
    );
    const missed = forms.filter(({ form, key }) => !keysOf(form).includes(plainWord(key)));
    expect(missed.map(({ form }) => form).filter((form) => !plainVocabulary.has(form))).toEqual([]);
    expect(missed.length).toBeLessThan(forms.length / 50);
  });
});
