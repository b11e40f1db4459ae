// Ways in which words go wrong: signs that nobody sees or that look like others, and what is no text of a report.
import { one } from '../../chance.ts';
import { atOne, type Damage, english, everyText, prose, records } from './folder.ts';

/** A place within running words: of prose below its frontmatter, or of words in a record. */
const within = /(?<=[a-z]{3} [a-z]{2})(?=[a-z]{2} [a-z])/;
const welsh = (dir: string): string[] => prose(dir).filter((file) => file.endsWith('.cy.mdx'));
const sign = (signs: string[]): Damage => atOne(everyText, within, (_, chance) => one(signs, chance));

export const wrongSigns: Record<string, Damage> = {
  'a space of no width': sign(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']),
  'a soft hyphen': sign(['\u00ad']),
  'a sign that turns the direction': sign(['\u202e', '\u2066', '\u200f', '\u061c']),
  'a control character': sign(['\u0000', '\u0007', '\u0008', '\u001b', '\u007f', '\u0085']),
  'a separator of lines or paragraphs': sign(['\u2028', '\u2029']),
  'what stands for a letter that could not be read': sign(['\ufffd', '\ufffc']),
  'a letter of another script': sign(['а', 'е', 'о', 'ο', 'ѕ']),
  'a letter or digit of full width': sign(['ａ', 'ｅ', '１', '𝐚']),
  'a private or unassigned character': sign(['\ue000', '\u{10ffff}', '\u0378']),
  'accents piled on a letter': sign(['a\u0301\u0302\u0303\u0304']),
  'half a character': atOne(records, /(?<="(?:en|cy)": "[^"]*)(?=[a-z])/, (_, chance) =>
    one(['\\ud83d', '\\udc00'], chance),
  ),
  'a ligature of a printer': atOne(english, /fi|fl|ff/, ([letters]) => ({ fi: 'ﬁ', fl: 'ﬂ', ff: 'ﬀ' })[letters] ?? ''),
  'a hard space in the source’s words': atOne(english, /(?<=[a-z]{3}) (?=[a-z]{3})/, () => '\u00a0'),
  'two spaces for one': atOne(english, /(?<=[a-z]{3}) (?=[a-z]{3})/, () => '  '),
  'a dash for a hyphen': atOne(english, /(?<=[a-z])-(?=[a-z])|(?<=[a-z]{3}), (?=[a-z]{3})/, () => ' – '),
  'a capital that a program put there': atOne(english, /(?<=[a-z]{3} )[a-z](?=[a-z]{3})/, ([letter]) =>
    letter.toUpperCase(),
  ),
  'a word corrected by a program': atOne(english, /\b[a-z]{4,}\b(?=[^<>]*\n)/, ([word]) => `${word.slice(0, -1)}e`),
};

export const notTheReport: Record<string, Damage> = {
  'a remark to do': atOne(welsh, /(?<=[a-z]{3}) (?=[a-z]{3})/, (_, chance) =>
    one([' TODO ', ' XXX ', ' FIXME ', ' lorem ipsum ', ' ??? '], chance),
  ),
  'English for Welsh': atOne(
    records,
    /"en": ("[^"]{50,}"),(\s*)"cy": "[^"]*"/,
    ([, en, blank]) => `"en": ${en},${blank}"cy": ${en}`,
  ),
  'the languages exchanged': atOne(
    records,
    /"en": ("[^"]{25,}"),(\s*)"cy": ("[^"]{25,}")/,
    ([, en, blank, cy]) => `"en": ${cy},${blank}"cy": ${en}`,
  ),
  'a sentence repeated': atOne(
    english,
    /(?<=\n\n[^\n<]*)[A-Z][^.\n<]{20,}\./,
    ([sentence]) => `${sentence} ${sentence}`,
  ),
  'a sentence added': atOne(english, /(?<=[a-z])\.(?=\n)/, () => '. Nobody had asked for that.'),
  'a word left out': atOne(english, /(?<=[a-z] )[a-z]{3,} (?=[a-z])/, () => ''),
  'a number that says something else': atOne(english, /(?<=<Stat of="s\d+">)\d+/, ([number], chance) =>
    String(Number(number) + 1 + chance(9)),
  ),
};
