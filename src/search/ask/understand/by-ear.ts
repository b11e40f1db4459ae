import type { Locale } from '../../../i18n/locale.ts';
import { distance } from '../../../language/edit-distance.ts';
import { possibleRadicals } from '../../../language/welsh/mutation.ts';
import { keyOf } from '../../files/keys.ts';
import type { KnownWord, Lexicon } from '../../files/lexicon.ts';
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
export function heardAs(typed: string, locale: Locale, { sounding }: Lexicon): Correction | undefined {
  const alike = soundsOf(typed, locale).flatMap(([form, sound]) =>
    sounding(sound).flatMap((known) => {
      const slipped = apart(form, known);
      return slipped <= form.length / LETTERS_A_SOUND ? [{ known, slipped }] : [];
    }),
  );
  const [best] = alike.sort((a, b) => a.slipped - b.slipped || b.known.count - a.known.count);
  return best && { typed, word: best.known.word, spelling: best.known.spelling, locale: 'en' };
}

/** How a word may sound, unmutated and without an ending, too; nothing where that is too little. */
function soundsOf(typed: string, locale: Locale): [form: string, sound: string][] {
  const forms =
    locale === 'cy' ? [typed, ...possibleRadicals(typed)].flatMap((form) => [form, form.replace(ending, '')]) : [typed];
  return [...new Set(forms)]
    .map((form): [string, string] => [form, soundOf(form, locale)])
    .filter(([, sound]) => sound.replace('A', '').length >= LEAST_SOUNDS);
}

const apart = (form: string, { word }: KnownWord): number =>
  Math.min(...[word, keyOf(word, 'en')].map((each) => distance(form, each, form.length)));
