import type { PluralForms } from '../plural.ts';
import { mutated, softened } from './mutation.ts';

export type Gender = 'm' | 'f';

/** A noun as a dictionary has it, of one word or with what follows it: "casgliad", "model ymarfer". */
export interface CountedNoun {
  noun: string;
  gender: Gender;
}

/** What stands about a counted noun, which is written {counted}: "{counted} wedi’i rifo" of one, "{counted} wedi’u rhifo" of more. */
export interface Around {
  one: string;
  /** Where two are spoken of as "the two" and not as more. */
  two?: string;
  more: string;
}

const alone: Around = { one: '{counted}', more: '{counted}' };

/**
 * The six forms of a phrase that counts a noun. It stays singular, and what the numeral, read aloud, makes of it is made here:
 * un bennod, dau gasgliad, dwy bennod, tri chasgliad but tair pennod, chwe chasgliad (Gramadeg y Gymraeg; Yr Arddulliadur).
 *
 * @param zero the whole phrase for none, which no rule makes
 */
export function welshCount(of: CountedNoun, zero: string, { one, two, more }: Around = alone): PluralForms {
  const phrase = (around: string, n: string, form: string) => around.replace('{counted}', `${n} ${form}`);
  return {
    zero,
    one: phrase(one, '1', afterNumeral(of, 1)),
    two: phrase(two ?? more, '2', afterNumeral(of, 2)),
    few: phrase(more, '3', afterNumeral(of, 3)),
    many: phrase(more, '6', afterNumeral(of, 6)),
    other: phrase(more, '{n}', of.noun),
  };
}

/** The same forms of a phrase in which the number stands by itself: "Mae angen diweddaru {n} ohonynt". */
export const welshNumber = (zero: string, phrase: string): PluralForms => ({
  zero,
  one: phrase.replace('{n}', '1'),
  two: phrase.replace('{n}', '2'),
  few: phrase.replace('{n}', '3'),
  many: phrase.replace('{n}', '6'),
  other: phrase,
});

/** A noun as it stands after a whole number. */
export function afterNumeral({ noun, gender }: CountedNoun, n: number): string {
  if (noun === 'blwyddyn') return yearsAfter(n);
  if (n === 1) return gender === 'f' && !/^(ll|rh)/.test(noun) ? (softened(noun) ?? noun) : noun;
  if (n === 2) return softened(noun) ?? noun;
  const aspirates = n === 6 || (n === 3 && gender === 'm');
  return aspirates ? (mutated(noun, 'aspirate') ?? noun) : noun;
}

/** "Blwyddyn" has a form of its own after numerals, which some of them mutate: 2 flynedd, 4 blynedd, 5 mlynedd, 1 flwyddyn. */
export function yearsAfter(n: number): string {
  if (n === 1) return 'flwyddyn';
  if (n === 2) return 'flynedd';
  return nasalising(n) ? 'mlynedd' : 'blynedd';
}

/** 5, 7 to 10, what is said with them and with "un … ar ddeg": pum mlynedd, un mlynedd ar ddeg, ugain mlynedd, can mlynedd. */
const nasalising = (n: number): boolean =>
  n > 20 ? [0, 1, 5, 7, 8, 9].includes(n % 10) : [5, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 20].includes(n);
