import { end, type Grammar, matches, overlapping, type Slip, start, word } from '../words.ts';

/** English order: "deall yn llawn y deunydd", "cymdeithasol gwasanaethau"; "nifer plant" for "nifer o blant". */
export const order = (text: string, grammar: Grammar): Slip[] => [
  ...splitObjects(text, grammar),
  ...adjectiveFirst(text, grammar),
  ...quantities(text, grammar),
];

/** An adverb between a verb-noun and its object; "yn dda y tu allan" has no object. */
function splitObjects(text: string, { mayBeVerbNoun, isAdjective, radical, nouns, plurals }: Grammar): Slip[] {
  return matches(text, `${start}([\\p{L}-]+)(?:'n|\\s+yn)\\s+(${word})(?:\\s+yr?|'r)\\s+(${word})`).flatMap(
    ([excerpt, verb = '', adverb = '', object = '']) => {
      const noun = radical(object);
      return mayBeVerbNoun(verb) &&
        isAdjective(adverb) &&
        (nouns.has(noun) || plurals.has(noun)) &&
        !/^(?:tu|un|cyfan|mwyaf|hyn)$/.test(noun)
        ? [{ excerpt, what: 'the adverb stands between the verb and its object: put it after the object' }]
        : [];
    },
  );
}

/** Adjectives that stand before their noun. */
const mayPrecede = /^(?:gwahanol|wahanol|unig|hen|prif|holl|amryw|amrywiol|cyffredinol|canlynol|blaenorol)$/;

/** Verb-nouns that no adjective follows. */
const takesObject = /^(?:sicrhau|dd?efnyddio|[cg]ynnal|dd?arparu|creu|helpu|gwerthfawrogi|cael|gael|cynnig|gynnig)$/;

function adjectiveFirst(text: string, grammar: Grammar): Slip[] {
  const { isAdjective, radical, nouns, plurals, isVerbNoun, isSoft } = grammar;
  const isNoun = (of: string) => nouns.has(radical(of)) || plurals.has(radical(of));
  return overlapping(text, `([\\p{L}'-]+)\\s+(\\p{Ll}{4,})\\s+(\\p{Ll}{3,})${end}`).flatMap(
    ({ found: [, lead = '', first = '', second = ''], excerpt }) => {
      // "Gwasanaethau cymdeithasol plant" is right, and so may be "yn effeithiol plant".
      const belongs =
        isNoun(lead) ||
        (isVerbNoun(lead) && !takesObject.test(lead)) ||
        isAdjective(lead) ||
        /^(?:yn|rhai|rai|mwy|fwy|pethau|gwaith|ymddygiad|pobl|bobl)$|'n$/i.test(lead);
      return !belongs &&
        /(?:ol|us|aidd)$/.test(first) &&
        isAdjective(first) &&
        !isNoun(first) &&
        !mayPrecede.test(first) &&
        isNoun(second) &&
        !isAdjective(second) &&
        !isVerbNoun(second) &&
        !(isSoft(second) && /^(?:mor|rhy|lled|hynod|cwbl|gwbl)$/.test(lead))
        ? [{ excerpt, what: 'the adjective stands after its noun' }]
        : [];
    },
  );
}

/** "Nifer plant", "llawer tystiolaeth": what is counted follows "o". */
function quantities(text: string, { radical, nouns, plurals, isWord, isAdjective }: Grammar): Slip[] {
  return matches(
    text,
    `${start}(?<!(?:am|ers|y|'r)\\s)(?:nifer|llawer|lawer|rhagor|gormod|ormod|cyfres|gyfres|amrywiaeth|digon|ddigon)\\s+(?:(?:fach|fawr|sylweddol|cynyddol|helaeth|mawr)\\s+)?(${word})`,
  ).flatMap(([excerpt, next = '']) => {
    const noun = radical(next);
    return (plurals.has(noun) || nouns.has(noun)) &&
      !isAdjective(next) &&
      isWord(next) &&
      !/^(?:mwy|llai|gwell|mwyaf|achos)$/.test(noun)
      ? [{ excerpt, what: 'what there is a number or much of follows “o”' }]
      : [];
  });
}
