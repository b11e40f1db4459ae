import { radicals, vowels } from '../../../language/welsh/mutation.ts';
import { adjectives } from '../../../language/welsh/nouns.ts';
import { isWelshPlace } from '../../../language/welsh/places.ts';
import { bare, type Grammar, matches, type Slip, start } from '../words.ts';

/** "Yn Nghymru", "yn ran", "yn cyson", "yn poblogaeth". */
export function afterYn(text: string, { nouns, isWord, isHard, isVerbNoun }: Grammar): Slip[] {
  return [
    ...matches(text, `${start}(yn)\\s+((?:Ngh|Mh|Ng|M|ngh|mh|ng)\\p{Ll}[\\p{L}'-]*)`, 'gu').flatMap(
      ([excerpt, , next = '']) => {
        const was = radicals(next.toLowerCase()).filter(({ kind }) => kind === 'nasal');
        const isPlace = was.some(({ radical }) => isWelshPlace(radical));
        const isNoun = /^(?:ngh|mh|ng)/.test(next) && was.some(({ radical }) => isWord(radical));
        return isPlace || isNoun || /^(?:Ngh|Mh)/.test(next)
          ? [{ excerpt, what: 'before ng it is “yng”, before m “ym”' }]
          : [];
      },
    ),
    ...matches(text, `(?:${start}yn|(?<=[${vowels}])'n)(?=\\s+((?:l(?!l)|r(?!h))\\p{Ll}[\\p{L}'-]*))`, 'gu').flatMap(
      ([yn, next = '']) => {
        const excerpt = `${yn} ${next}`;
        const word = bare(next);
        const was = word.startsWith('l') ? `l${word}` : `rh${word.slice(1)}`;
        return isWord(was) && (!isWord(`g${word}`) || /^(?:lai|leol|lawn|lle|ran|rai)$/u.test(word))
          ? [{ excerpt, what: `after “yn” ll and rh are kept: “${was}”` }]
          : [];
      },
    ),
    ...matches(
      text,
      `(?:${start}(?:yn)|(?<=[${vowels}])'n)(?=\\s+((?:p(?!h)|t(?!h)|c(?!h)|b|d(?!d)|g|m)\\p{Ll}[\\p{L}'-]*))`,
      'gu',
    ).flatMap(([yn, next = '']) => {
      const excerpt = `${yn} ${next}`;
      const word = bare(next);
      return adjectives.has(word) ||
        nouns.has(word) ||
        /^(?:mwy|mwyaf)$/.test(word) ||
        (isHard(word) && !isVerbNoun(word) && !keptAfterYn.test(word))
        ? [{ excerpt, what: 'a noun or an adjective mutates after “yn”' }]
        : [];
    }),
  ];
}

/** Words that stay as they are after "yn", or of which "yn" is no part: yn bell, yn bump. */
const keptAfterYn = /^(?:dy|gyda?|gan|byth|bron|braf|gêm|bob)$/;
