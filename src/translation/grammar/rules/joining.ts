import { mutated, softened, vowels } from '../../../language/welsh/mutation.ts';
import { bare, type Grammar, matches, type Slip, start, word as w } from '../words.ts';

/** Verb forms in their person: what "ni" and "na" negate and what "a" makes a relative clause of. */
const finite = /(?:odd|wyd|ir|id|ai|ent|ant|asant|asom|iff|em|ech)$/u;

/** Those in the present that no ending shows. */
const presents =
  /^(?:gall|dywed|daw|ceir|cei|gellir|gwna|rhydd|dengys|golyga|gwêl|medr|gwyr|gŵyr|cred|tybia|llwydda|parha|rhoddant)$/u;

/** "A" and "ac", "na" and "nac", "ni" and "nad", and what they do to the word after. */
export const joining = (text: string, { isWord }: Grammar): Slip[] => [
  ...joined(text, isWord),
  ...negated(text, isWord),
];

/** Words before which "ac" and "nac" stand, though they begin with a consonant (Yr Arddulliadur). */
const likeVowels =
  /^(?:mae\p{L}*|nid|ni|nis|na|nad|nac|r[ow]\p{L}*|ryd\p{L}*|sy|sydd|fe|fel|felly|mai|mor|mewn|megis|mwyach|dim)$/u;

/** Little words, which are no verbs. */
const alwaysJoined =
  /^(?:ar|yn|yng|ym|yr?|o|i|am|at|un|unrhyw|er|wrth|os|oherwydd|eraill|arall|ei|eu|ein|eich|ymhlith|erbyn|efallai|wedi|oddi|heb|hefyd|hyd|hynny|hyn|hwy|aelodau|addysg|iechyd|amser)$/u;

/** "A iechyd", "ac plant"; "na ymgysylltu", "nac plant". */
function joined(text: string, isWord: (word: string) => boolean): Slip[] {
  return [
    ...matches(text, `${start}(a)\\s+([${vowels}][\\p{L}'-]*)`).flatMap(([excerpt, , next = '']) => {
      const word = bare(next);
      const isVerb =
        (!alwaysJoined.test(word) && (finite.test(word) || isWord(`g${word}`))) ||
        /^(?:oedd\p{L}*|oes|yw|ydy\p{L}*|eir|aeth\p{L}*|aed|wn\p{L}+|wyddys|elwir)$/u.test(word);
      return isVerb || (/^(?:wnel|wna|yma|yna|\p{L}+wch|\p{L})$/u.test(word) && !alwaysJoined.test(word))
        ? []
        : [{ excerpt, what: 'before a vowel it is “ac”' }];
    }),
    ...matches(text, `${start}(na)\\s+([${vowels}][\\p{L}'-]*)`).flatMap(([excerpt, , next = '']) =>
      !alwaysJoined.test(bare(next)) && (isWord(`g${bare(next)}`) || /^w[nyl]/.test(bare(next)))
        ? []
        : [{ excerpt, what: 'before a vowel it is “nac”, or “nad” before a verb' }],
    ),
    ...matches(text, `${start}(ac|nac)\\s+([bcdfghjlmnprst]${w})`).flatMap(([excerpt, , next = '']) =>
      likeVowels.test(bare(next)) || (/^\p{Lu}/u.test(next) && next === next.toUpperCase())
        ? []
        : [{ excerpt, what: 'before a consonant it is “a” or “na”' }],
    ),
  ];
}

/** "Ni rhoddir", "na llwyddwyd", "na canlyniadau", "nad gwelwyd". */
function negated(text: string, isWord: (word: string) => boolean): Slip[] {
  return [
    ...matches(text, `${start}(na)\\s+((?:p(?!h)|t(?!h)|c(?!h))\\p{Ll}[\\p{L}'-]*)`, 'gu').flatMap(
      ([excerpt, , next = '']) =>
        isWord(next) && !/^(?:ti|pan)$/u.test(next)
          ? [{ excerpt, what: 'after “na” comes the aspirate mutation' }]
          : [],
    ),
    ...matches(
      text,
      `${start}([Nn]i|na|oni)\\s+((?:p(?!h)|t(?!h)|c(?!h)|ll|rh|m|g|b|d(?!d))\\p{Ll}[\\p{L}'-]*)`,
      'gu',
    ).flatMap(([excerpt, , next = '']) => {
      const word = bare(next);
      const soft = softened(word) ?? mutated(word, 'aspirate');
      const isVerb =
        (finite.test(word) || presents.test(word)) &&
        isWord(word) &&
        soft !== undefined &&
        !/^(?:bu|bydd|mai|mae|bai|rhai|rhaid)$/.test(word);
      return isVerb ? [{ excerpt, what: 'the negated verb mutates: ph, th, ch, or the soft mutation' }] : [];
    }),
    ...matches(text, `${start}(nad)\\s+([bcdfglmnprst]${w})`).map(([excerpt]) => ({
      excerpt,
      what: 'before a consonant it is “na”',
    })),
  ];
}
