import { radicals } from '../../language/welsh/mutation.ts';
import { bare, type Grammar, matches, type Slip, start } from './words.ts';

/** What the aspirate and the nasal mutation follow; after anything else they are a slip, or the word that asked for them is missing. */
const asksForAspirate = /^(?:a|â|gyda|tua|tri|thri|dri|chwe|na|ni|oni|ei|i'w|\p{L}+'i|o'i|no|efo|3|6)$/iu;
const asksForNasal =
  /^(?:fy|yn|ym|yng|\p{L}*[aeiouwy]'m|pum|bum|phum|saith|wyth|naw|deg|ddeg|dengug|deuddeg|bymtheg|pymtheg|ugain|can|gan|un|\d+)$/iu;

export const unlicensed = (text: string, { isWord, nouns, plurals, singular }: Grammar): Slip[] =>
  matches(text, `${start}([\\p{L}\\d'-]+)\\s+((?:ph|th|ch|mh|nh|ngh)\\p{Ll}[\\p{L}'-]*)`, 'gu').flatMap(
    ([excerpt, before = '', next = '']) => {
      const small = bare(next);
      const kind = /^[ptc]h/.test(small) ? 'aspirate' : 'nasal';
      const was = radicals(small).filter(({ radical, kind: its }) => its === kind && isWord(radical));
      const isItself = nouns.has(small) || plurals.has(small) || singular.has(small) || alwaysSo.test(small);
      const asks = kind === 'aspirate' ? asksForAspirate : asksForNasal;
      return was.length === 0 || isItself || asks.test(before)
        ? []
        : [{ excerpt, what: `nothing asks for “${small}” here` }];
    },
  );

const alwaysSo = /^(?:chw|chi$|chithau|therap|theor|them|thâ|theatr|nhw|nhad|thus|phrase)/;
