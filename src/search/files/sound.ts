import type { Locale } from '../../i18n/locale.ts';

/** How letters of each language sound: a capital for a sound that takes two letters in one of them. */
const sounds: Record<Locale, readonly [letters: RegExp, sound: string][]> = {
  en: [
    [/(?:t|ss?|ci)ion/g, 'Sn'],
    [/[cst]i(?=[aeou])|sh/g, 'S'],
    [/t?ch/g, 'C'],
    [/^kn/, 'n'],
    [/^wr/, 'r'],
    [/^wh/, 'w'],
    [/ph|f/g, 'F'],
    [/gh/g, ''],
    [/dg|j|g(?=(?:e[drs]?|ing|y)$)/g, 'J'],
    [/c(?=[eiy])/g, 's'],
    [/x/g, 'ks'],
    [/ck|[cq]/g, 'k'],
  ],
  cy: [
    [/ff|ph/g, 'F'],
    [/f/g, 'v'],
    [/tsh?|ch/g, 'C'],
    [/si(?=[aeouwy])|sh/g, 'S'],
    [/dj|j/g, 'J'],
    [/[cq]/g, 'k'],
    [/rh/g, 'r'],
    [/x/g, 'ks'],
  ],
};

/** The consonants of a word as they sound, whichever language spells it: of "foster" and "ffostr" FsTr. */
export function soundOf(word: string, locale: Locale): string {
  const heard = sounds[locale].reduce((said, [letters, sound]) => said.replace(letters, sound), word);
  return heard
    .replace(/th|dd/g, 'D')
    .replaceAll('z', 's')
    .replace(/^(?![wy][aeiouwy])[aeiouwy]/, 'A')
    .replace(/(?<!^)[aeiouwy]|h/g, '')
    .replace(/(.)\1+/g, '$1');
}
