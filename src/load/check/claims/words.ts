import type { Locale } from '../../../i18n/locale.ts';

const word = (en: string, cy: string): Record<Locale, RegExp> => ({
  en: new RegExp(`(?<!\\p{L})(?:${en})(?!\\p{L})`, 'giu'),
  cy: new RegExp(`(?<!\\p{L})(?:${cy})(?!\\p{L})`, 'giu'),
});

/** Words of a change over time, in all forms and mutations. */
export const trends = {
  rise: word(
    'rose|ris(?:e|es|en|ing)|increas\\w+|grew|grow\\w*|climb\\w*',
    'c?[cgh]?od(?:odd|i|wyd)|[cg]hod(?:odd|i)|[cg]h?yn+ydd\\p{L}*|[td]yf\\p{L}+|thyf\\p{L}+|[td]wf|thwf',
  ),
  fall: word(
    'fell|fall\\w*|decreas\\w*|declin\\w*|drop\\w*|shr[aiu]nk\\w*|reduc\\w*',
    'g?ostyng\\p{L}*|g?ostwng|ll?eih\\p{L}*|dd?isgyn\\p{L}*|[cg]wymp\\p{L}*|chwymp\\p{L}*',
  ),
  rest: word(
    'unchanged|stable|steady|constant|the same|did not change',
    'sefydlog|digyfnewid|yr un (?:fath|faint|peth)|heb newid',
  ),
};
export type Trend = keyof typeof trends;

/** Words that compare two numbers; in Welsh those of an adjective in the comparative. */
export const comparisons = {
  more: word('more|higher|greater|larger|bigger', 'yn uwch|uwch|(?:yn )?[mf]wy'),
  less: word('fewer|less|lower|smaller', 'yn is|(?:yn )?ll?ai'),
};

/** What stands between the two. */
export const than = word('than', 'nag?');

/** Words that name an end of a scale. */
export const ends = {
  most: word('highest|largest|greatest|biggest|the most', 'uchaf|[mf]wyaf'),
  least: word('lowest|smallest|fewest|the least', 'isaf|ll?eiaf'),
};

/** The ends of a range that words name, in their order. */
export const endsNamed = (text: string, locale: Locale): ('low' | 'high')[] =>
  [
    ...[...text.matchAll(ends.most[locale])].map(({ index }) => ({ index, end: 'high' as const })),
    ...[...text.matchAll(ends.least[locale])].map(({ index }) => ({ index, end: 'low' as const })),
  ]
    .sort((a, b) => a.index - b.index)
    .map(({ end }) => end);

/** Words of more, or less, than a half. */
export const halves = {
  most: word(
    'most|(?:a |the )?majority|(?:more than|over) half',
    '(?:y )?rhan fwyaf|[mf]wyafrif|(?:dros|[mf]wy na) hanner',
  ),
  least: word('(?:a |the )?minority|(?:less|fewer) than half|under half', 'll?eiafrif|(?:dan|ll?ai na) hanner'),
};

/** So many times as much. */
export const multiples: { times: number; words: Record<Locale, RegExp> }[] = [
  { times: 2, words: word('doubled', 'd?dybl(?:odd|u)') },
  { times: 3, words: word('trebled|tripled', 'th?rebl(?:odd|u)|dreblu') },
  { times: 4, words: word('quadrupled', 'pedwarplyg\\p{L}*') },
  { times: 0.5, words: word('halved', 'haner(?:odd|u|wyd)') },
];
/** So many times as much as another number. */
export const times: { times: number; words: Record<Locale, RegExp> }[] = [
  { times: 1.5, words: word('half (?:as \\w+ )?again', 'hanner (?:cymaint )?eto') },
  { times: 2, words: word('twice|double|two times', '(?:dd?wywaith|d?dwbl)') },
  { times: 3, words: word('three times|thrice|treble|triple', '[dt]h?eirgwaith|[dt]h?air gwaith') },
  { times: 4, words: word('four times', '[pb]h?edair gwaith') },
  { times: 5, words: word('five times', '[pb]h?um gwaith') },
  { times: 6, words: word('six times', 'chwe gwaith') },
  { times: 10, words: word('ten times', '[dn]+eg gwaith') },
];

/** Parts of a whole, in hundredths. */
export const parts: { share: number; words: Record<Locale, RegExp> }[] = [
  { share: 75, words: word('three[ -]quarters', 'tri chwarter|dri chwarter') },
  { share: 200 / 3, words: word('two[ -]thirds', 'dwy ran o dair|ddwy ran o dair') },
  { share: 100 / 3, words: word('(?:a|one)[ -]third', '(?:t|d|th)raean') },
  { share: 25, words: word('(?:a|one)[ -]quarter', '(?:ch|)(?:w|)chwarter') },
  { share: 50, words: word('half', 'h?hanner|hanner') },
];

/** Two numbers of which the first is a part of the second. */
export const portions: Record<Locale, RegExp> = {
  en: /(?<!\p{L})[\p{L}\d]+ (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)(?![\p{L}\d%])/giu,
  cy: /(?<!\p{L})[\p{L}\d]+ (?:o bob|allan o|ym mhob) [\p{L}\d]+/giu,
};

/** Numbers that are no values, with the words that say so: "per 10,000", "under 18 years", "31 March". */
export const numbersBeside: Record<Locale, RegExp> = {
  en: /\b(?:per|every) \d[\d,]*|\b(?:under|over|aged?) \d+|\d+ (?:january|february|march|april|may|june|july|august|september|october|november|december)/giu,
  cy: /(?<!\p{L})(?:fesul|bob) \d[\d,]*|(?:o dan|dan|dros) \d+ oed|\d+ oed|\d+ (?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)/giu,
};

export const nearly = word('nearly|almost', 'bron|ymron');
export const beyond = word('more than|over', 'dros|[mf]wy na');

/** A text that denies or doubts what it says is not judged. */
export const denials = word(
  "not|no|neither|nor|never|whether|may|might|expected|\\w+n[’']t",
  'nid|ni|nad|na chafodd|heb|a all(?:ai)?|efallai',
);

export const has = (words: Record<Locale, RegExp>, text: string, locale: Locale): boolean =>
  count(words, text, locale) > 0;
export const count = (words: Record<Locale, RegExp>, text: string, locale: Locale): number =>
  text.match(words[locale])?.length ?? 0;

/** The words of a text that tell it from others, a rise and a fall by whatever word. */
export function alike(text: string, locale: Locale): string {
  return text
    .replace(trends.rise[locale], 'upwards')
    .replace(trends.fall[locale], 'downwards')
    .replace(trends.rest[locale], 'restful');
}
