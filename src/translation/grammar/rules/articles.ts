import { end, type Grammar, matches, type Slip, start, word } from '../words.ts';

/** "Y adroddiad", "yr plant"; "mewn y cartref", "o y"; "y dau"; "y rhaglen hwn", "y plant hwn". */
export const articles = (text: string, grammar: Grammar): Slip[] => [
  ...beforeVowels(text),
  ...afterPrepositions(text),
  ...beforeNumerals(text),
  ...demonstratives(text, grammar),
];

/** Before vowels and h it is "yr"; w and i may be consonants, which only the word tells: y wlad, yr wythnos. */
const beforeVowels = (text: string): Slip[] => [
  ...matches(
    text,
    `${start}[Yy]\\s+(?:[aeouyâêôûŷ]\\p{Ll}|h(?!\\p{Lu})\\p{Ll}|i(?![aeou])\\p{Ll}|iaith|iau|iach)[\\p{L}'-]*`,
    'gu',
  ).map(([excerpt]) => ({ excerpt, what: 'before a vowel or h it is “yr”' })),
  ...matches(text, `${start}[Yy]r\\s+[bcdfgjlmnprst]\\p{Ll}[\\p{L}'-]*`, 'gu').map(([excerpt]) => ({
    excerpt,
    what: 'before a consonant it is “y”',
  })),
];

const afterPrepositions = (text: string): Slip[] => [
  ...matches(text, `${start}mewn(?:\\s+yr?|'r)\\s+${word}`).map(([excerpt]) => ({
    excerpt,
    what: 'with the article it is “yn”, not “mewn”',
  })),
  ...matches(
    text,
    `${start}(?:i|o|gyda|tua|â)\\s+(?:yr?)\\s+(?!(?:mae|bydd|(?!plant|siant)\\p{L}+(?:ir|wyd|ai|odd|ant))${end})${word}`,
  ).map(([excerpt]) => ({ excerpt, what: 'after a vowel the article is written ’r' })),
  ...matches(text, `${start}[\\p{L}-]*[bcdfghjklmnpqrstvxz]'(?:r|n|i|u|w)${end}`).map(([excerpt]) => ({
    excerpt,
    what: '’r, ’n, ’i and ’u are written to vowels only',
  })),
];

const beforeNumerals = (text: string): Slip[] =>
  matches(
    text,
    `(?:${start}[Yy]|'r)\\s+(?:dau|dwy|bath|pobl|fobl|gyfan|du(?=\\s+(?:allan|mewn|hwnt|ôl)))${end}`,
    'gu',
  ).map(([excerpt]) => ({
    excerpt,
    what: 'after the article it is softened',
  }));

/** A noun, its adjectives, and "hwn, hon, hyn" after them, in the gender and number of the noun. */
function demonstratives(text: string, { gender, isPlural, isAdjective, isVerbNoun }: Grammar): Slip[] {
  const pattern = `(?=((?:${start}yr?|'r)\\s+(?:(?:ddau|ddwy|tri|tair|pedwar|pedair)\\s+)?(${word})((?:\\s+${word}){0,3}?)\\s+(h(?:[wo]n|yn|wnnw|onno|ynny))${end}))`;
  return matches(text, pattern).flatMap(([, excerpt = '', noun = '', between = '', which = '']) => {
    const words = between.trim().split(/\s+/).filter(Boolean);
    if (!words.every((each) => isAdjective(each) || /^(?:gwaith|gofal|achos|cyfan|maeth|ymarfer)$/.test(each)))
      return [];
    const isAside = /\s(?:hyn|hynny)$/.test(excerpt) && !isPlural(noun);
    if (isAside) return [];
    const wanted = isPlural(noun) ? 'y' : { m: 'w', f: 'o' }[gender(noun) ?? 'm'];
    const known = isPlural(noun) || gender(noun) !== undefined || isVerbNoun(noun);
    return known && which.slice(1, 2).toLowerCase() !== wanted
      ? [{ excerpt, what: `of “${noun}” it is “${{ w: 'hwn, hwnnw', o: 'hon, honno', y: 'hyn, hynny' }[wanted]}”` }]
      : [];
  });
}
