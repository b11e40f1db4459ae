import type { Flaw } from '../../../model/problem/problem.ts';

/** A character that must not stand in a text, at its place in it. */
export interface Odd {
  index: number;
  /** What it is and what to do: "U+200B (zero-width space) cannot be seen". */
  flaw: Flaw;
}

/**
 * Characters that nobody sees or that mean nothing by themselves: control and format characters, halves of characters, private
 * and unassigned ones, separators of lines and paragraphs, blanks that are letters or signs, stand-ins for what could not be
 * read. Line breaks and tabs are for the caller to judge.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u1680\u2800\u3000\ufffc\ufffd]/u;

/** Letters and digits that look like ordinary ones: of full width, mathematical, phonetic; digits of other scripts. */
const disguised = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u0250-\u02af\u1d00-\u1dbf\u24b6-\u24e9]|(?![0-9])\p{Nd}/u;

/** Letters of other scripts that look like Latin ones. */
const lookalikes = /^[аеорсухіјѕһԁԛԝьАВЕЅЗКМНОРСТУХІЈαοινυρκτωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;

/** Nearly every text: letters of English and Welsh with the signs between them, which need no closer look. */
const ordinary = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2013-\u201d\u2026]*$/;

const oddSign = new RegExp(`${unseen.source}|${disguised.source}`, 'gu');
const word = /[\p{L}\p{M}]+/gu;
const notLatin = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const piledMarks = /\p{M}{3,}/gu;

/**
 * The characters of a text that must not stand in it.
 *
 * @param spared characters that may stand here: line breaks in a file, tabs in JSON
 */
export function oddCharacters(text: string, spared = ''): Odd[] {
  if (ordinary.test(text)) return [];
  const signs = [...text.matchAll(oddSign)]
    .filter(([sign]) => !spared.includes(sign))
    .map(({ 0: sign, index }): Odd => {
      const [what, remedy] = reason(sign);
      return { index, flaw: flaw(`${shown(sign)} ${what}`, remedy) };
    });
  return [...signs, ...foreignLetters(text), ...piled(text)].sort((a, b) => a.index - b.index);
}

/** A text for a message: what cannot be seen, or would move the rest of the line, is named. */
export const shown = (text: string): string =>
  text.replace(oddSign, (sign) => (sign === '\n' ? sign : `${codeOf(sign)}${namedAs(sign)}`));

function foreignLetters(text: string): Odd[] {
  if (!notLatin.test(text)) return [];
  return [...text.matchAll(word)].flatMap(({ 0: letters, index }): Odd[] => {
    const foreign = notLatin.exec(letters);
    if (!foreign || !(/\p{Script=Latin}/u.test(letters) || lookalikes.test(letters))) return [];
    return [
      {
        index: index + foreign.index,
        flaw: flaw(
          `${codeOf(foreign[0])} in "${letters}" looks like a Latin letter and is none`,
          'Type the letter itself',
        ),
      },
    ];
  });
}

const piled = (text: string): Odd[] =>
  [...text.matchAll(piledMarks)].map(({ 0: marks, index }) => ({
    index,
    flaw: flaw(`${[...marks].length} accents upon one letter (${codeOf(marks)} …)`, 'Keep the one that belongs there'),
  }));

const flaw = (message: string, remedy: string): Flaw => ({ rule: 'characters-plain', message, remedy });

/** "U+200B". A half of a character has a code of its own. */
const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const namedAs = (sign: string): string => (names[sign] ? ` (${names[sign]})` : '');

/** What is wrong with a character, and what mends it. */
function reason(sign: string): [what: string, remedy: string] {
  if (sign === '\ufffd')
    return ['stands where a letter could not be read', 'Put the letter back, and save the file as UTF-8'];
  if (sign === '\t' || sign === '\n' || sign === '\r') return ['has no place here', 'Write a space'];
  if (disguised.test(sign)) return ['looks like an ordinary letter or digit and is none', 'Type that itself'];
  if (/\p{Cs}/u.test(sign)) return ['is half a character', 'Put the whole one back, or take it out'];
  if (/[\p{Co}\p{Cn}]/u.test(sign)) return ['is no character that others know', 'Put what is meant in its place'];
  return ['cannot be seen', 'Take it out'];
}

const names: Partial<Record<string, string>> = {
  '\u0000': 'NUL',
  '\u0008': 'backspace',
  '\t': 'tab',
  '\n': 'line break',
  '\r': 'carriage return',
  '\u001b': 'escape',
  '\u00ad': 'soft hyphen',
  '\u034f': 'grapheme joiner',
  '\u061c': 'direction mark',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of direction',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'direction isolate',
  '\u2069': 'end of isolate',
  '\u2800': 'blank of Braille',
  '\u3000': 'ideographic space',
  '\ufeff': 'byte-order mark',
  '\ufffc': 'place of an object',
  '\ufffd': 'replacement character',
};
