import { agent, end, type Grammar, matches, type Slip, start, word } from '../words.ts';

/** "Â" and "gyda": left out ("ymwneud hwy"), without an accent ("cymharu a"), in the wrong form ("ag plant"). */
export const withRules = (text: string, grammar: Grammar): Slip[] => [
  ...missing(text, grammar),
  ...unaccented(text, grammar),
  ...beforeVowels(text),
];

/** Verbs of which what follows "â" can be no object. */
const asksForWith =
  'ymwneud|hymwneud|ymgysylltu|ymgysylltodd|ymgysylltir|delio|ddelio|cwrdd|gwrdd|cydweithio|gydweithio|ymdrin|ymdrinnir|ymdriniwyd|siaradwyd|siaradodd|siarad|ymwelwyd|ymweld|cyfwelwyd|cyfweld|gyfweld|chyfweld|ymgynghorwyd|ymgynghori|ymgynghorodd|cyfathrebu|gyfathrebu|chyfathrebu|ymgymryd|peidio|beidio|pheidio|cytuno|gytuno|cystal|ynglŷn|ynghyd|ymuno|cyfarfod|gyfarfod|cydymffurfio|gydymffurfio|cymharu|gymharu';

/** Of these a noun may follow that says whose they are: cydweithio asiantaethau. */
const freely =
  /^(?:ymgynghori|cyfathrebu|gyfathrebu|chyfathrebu|siarad|cyfarfod|gyfarfod|cytuno|gytuno|cydweithio|gydweithio|cyfweld|gyfweld|chyfweld|ymgynghorwyd|ymgynghorodd|siaradodd|ymdrin|cymharu|gymharu|ymgysylltu|cystal)$/i;

/** "Y siaradwyd hwy", "ymgysylltu phlant", "delio achosion". */
const missing = (text: string, { radical, nouns, plurals, isAdjective }: Grammar): Slip[] =>
  matches(text, `${start}(${asksForWith})\\s+((?:yr?\\s+)?(${word}))`).flatMap(
    ({ 0: excerpt, 1: verb = '', 2: next = '', 3: noun = '', index }) => {
      const isPronoun = /^(?:hwy|nhw|hi|ef|fi|chi|hyn|hynny|hynny'n|eraill|phawb|neb)$/i.test(next);
      const isDefinite = /^yr?\s/i.test(next) && !/(?:ir|wyd|odd|ai)$/.test(noun);
      const isAspirated = /^(?:ph|th|ch(?!w))/.test(next);
      const isNoun = (nouns.has(radical(noun)) || plurals.has(radical(noun))) && !isAdjective(noun);
      const isVerb =
        /(?:wyd|odd|ir)$/.test(verb) || /(?:^|\s)(?:yn|wrth|wedi|heb|o|i|gan)\s+$|'n\s+$/.test(text.slice(0, index));
      return isPronoun || isAspirated || (isVerb && (isDefinite || (isNoun && !freely.test(verb))))
        ? [{ excerpt, what: `after “${verb}” comes “â”` }]
        : [];
    },
  );

/** "Ymwneud a hwy", "gymharu a", "mor glir a phosibl": "â" has its accent. */
const unaccented = (text: string, { radical, nouns, plurals, isVerbNoun }: Grammar): Slip[] => [
  ...matches(
    text,
    `${start}(?:${asksForWith}|gysylltiedig|cysylltiedig|ynghlwm|ymweliad|unol|law yn llaw|ochr yn ochr|cysylltu|gysylltu|chysylltu|chymharu)(?:(?:'n|\\s+yn)\\s+${word})?\\s+a\\s+((?:yr?\\s+)?(${word}))`,
  ).flatMap(([excerpt, , noun = '']) => {
    const of = radical(noun);
    const isThing =
      nouns.has(of) ||
      plurals.has(of) ||
      /^(?:hwy|hi|ef|hyn|hynny|nhw|pobl|phobl|rhai|eraill|neb|phawb|bod|newid|lle|fu)$/i.test(noun);
    return isThing && !isVerbNoun(of) ? [{ excerpt, what: 'here it is “â”, with its accent' }] : [];
  }),
  ...matches(
    text,
    `${start}(?:(?:[pb]h?eidio)\\s+a\\s+${word}|ogystal\\s+a\\s+${word}|o gymharu\\s+a\\s+(?:${word}|\\d+)|unol\\s+a\\s+${word}|(?:trin|drin)\\s+a\\s+pharch|[pb]h?erthynas(?:\\s+${word})?\\s+a\\s+(?:${agent})${end})`,
  ).map(([excerpt]) => ({ excerpt, what: 'here it is “â”, with its accent' })),
  ...matches(text, `${start}(?:[cg]ai|chai|g?cytun|gytun)${end}`, 'gu').map(([excerpt]) => ({
    excerpt,
    what: 'it has its accent: “câi, gâi, châi”, “cytûn”',
  })),
  ...matches(
    text,
    `${start}(?:mor|cyn)\\s+${word}\\s+a\\s+(?:phosibl|phosib|phosibl|phan|phlant|bod|hyn|hynny)${end}`,
  ).map(([excerpt]) => ({
    excerpt,
    what: 'in a comparison it is “â”, with its accent',
  })),
  ...matches(text, `${start}(?:\\p{L}+wyd|\\p{L}+ir|wedi'[iu] \\p{L}+)\\s+a\\s+(?:grant|grantiau|llaw|phin)${end}`).map(
    ([excerpt]) => ({
      excerpt,
      what: 'here it is “â”, with its accent',
    }),
  ),
  ...matches(text, `${start}[cg]h?ant\\s+(?:eu|ei|gynnig|gyfle|help|gymorth)${end}`).map(([excerpt]) => ({
    excerpt,
    what: 'the verb is “cânt”, with its accent',
  })),
];

/** "Ag plant", "â asesiadau": ag, gydag before vowels; i and w may be consonants, which only the word tells. */
const beforeVowels = (text: string): Slip[] => [
  ...matches(text, `${start}(?:ag|gydag)\\s+(?!(?:mi|fi)${end})[bcdfghjlmnprst]\\p{Ll}[\\p{L}'-]*`).map(
    ([excerpt]) => ({
      excerpt,
      what: 'before a consonant it is “â” or “gyda”',
    }),
  ),
  ...matches(text, `${start}(?:â|gyda)\\s+(?:[aeouyâêôûŷ]\\p{L}|i(?:aith|echyd|n|s)|un)[\\p{L}'-]*`).map(
    ([excerpt]) => ({
      excerpt,
      what: 'before a vowel it is “ag” or “gydag”',
    }),
  ),
];
