import type { Locale } from '../../../i18n/locale.ts';
import { distance } from '../../../language/edit-distance.ts';
import { possibleRadicals } from '../../../language/welsh/mutation.ts';
import { keyOf } from '../../files/keys.ts';
import type { KnownWord, Lexicon } from '../../files/lexicon.ts';
import { remembered } from '../../files/remembered.ts';
import { soundOf } from '../../files/sound.ts';
import { LEAST_SOUNDS, LETTERS_A_SOUND } from '../weights.ts';
import type { Correction } from './correct.ts';

/** What Welsh puts after a loan, or what a loan brings along: "ffindodd", "targeds". */
const ending = /(?:i?(?:odd|ais|on|wyd|es|ith|ant)|s|i?o)$/;

/**
 * The English word that sounds like one that no text and no dictionary has, as it is written by ear or by the rules of Welsh:
 * Australia for "ostrelia", foster for "ffostro".
 *
 * @param locale of the page
 */
export function heardAs(typed: string, locale: Locale, english: Lexicon): Correction | undefined {
  const alike = formsOf(typed, locale).flatMap((form) => soundingLike(form, locale, english));
  const [best] = alike.sort((a, b) => a.slipped - b.slipped || b.known.count - a.known.count);
  return best && { typed, word: best.known.word, spelling: best.known.spelling, locale: 'en' };
}

/** Whether a word would be heard as some other, for who asks it of a whole dictionary, whose words share most of their forms. */
export function hearing(locale: Locale, english: Lexicon): (typed: string) => boolean {
  const isHeard = remembered((form: string) => soundingLike(form, locale, english).length > 0);
  return (typed) => formsOf(typed, locale).some(isHeard);
}

/** A word, in Welsh also unmutated and without an ending. */
const formsOf = (typed: string, locale: Locale): string[] =>
  locale === 'cy'
    ? [...new Set([typed, ...possibleRadicals(typed)].flatMap((form) => [form, form.replace(ending, '')]))]
    : [typed];

/** The words that sound like a form and are not written all too differently; none where the sound is too little. */
function soundingLike(form: string, locale: Locale, { sounding }: Lexicon): { known: KnownWord; slipped: number }[] {
  const sound = soundOf(form, locale);
  if (sound.replace('A', '').length < LEAST_SOUNDS) return [];
  const limit = Math.floor(form.length / LETTERS_A_SOUND);
  return sounding(sound).flatMap((known) => {
    const slipped = apart(form, known, limit);
    return slipped <= limit ? [{ known, slipped }] : [];
  });
}

const apart = (form: string, { word }: KnownWord, limit: number): number =>
  Math.min(...[word, keyOf(word, 'en')].map((each) => distance(form, each, limit)));
