import { looksMutated, radicals } from '../../../language/welsh/mutation.ts';
import { mutating } from '../../../language/welsh/triggers.ts';
import { bare, type Grammar, matches, type Slip, start } from '../words.ts';

/**
 * What the aspirate and the nasal mutation follow beside the words that mutate: contractions, figures, and numerals that do so
 * before years. After anything else they are a slip, or the word that asked for them is missing.
 */
const asksForAspirate = /^(?:i'w|\p{L}+'i|3|6)$/iu;
const asksForNasal = /^(?:\p{L}*[aeiouwy]'m|can|gan|un|\d+)$/iu;

export const unlicensed = (text: string, { isWord, nouns, plurals, singular }: Grammar): Slip[] =>
  matches(text, `${start}([\\p{L}\\d'-]+)\\s+((?:ph|th|ch|mh|nh|ngh)\\p{Ll}[\\p{L}'-]*)`, 'gu').flatMap(
    ([excerpt, before = '', next = '']) => {
      const small = bare(next);
      const kind = /^[ptc]h/.test(small) ? 'aspirate' : 'nasal';
      const was = radicals(small).filter(({ radical, kind: its }) => its === kind && isWord(radical));
      const isItself =
        nouns.has(small) ||
        plurals.has(small) ||
        singular.has(small) ||
        looksMutated.test(small) ||
        alwaysSo.test(small);
      const asks = kind === 'aspirate' ? asksForAspirate : asksForNasal;
      return was.length === 0 || isItself || asks.test(before) || mutating[kind].has(before.toLowerCase())
        ? []
        : [{ excerpt, what: `nothing asks for “${small}” here` }];
    },
  );

const alwaysSo = /^(?:them|thâ|nhad|thus|phrase)/;
