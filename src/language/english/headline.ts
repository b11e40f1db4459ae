import type { Locale } from '../../i18n/locale.ts';

/** Words that stay small inside a title: articles, conjunctions, prepositions. */
const small: ReadonlySet<string> = new Set(
  [
    'a an the and but or nor so yet as if than that',
    'about above across after against along among around at before behind below beneath beside between beyond by despite down',
    'during except for from in inside into like near of off on onto out outside over past per since through throughout till to',
    'toward towards under until up upon via with within without',
  ].flatMap((words) => words.split(' ')),
);

/**
 * A title with capitals as English headlines have them, which Chicago and OSCOLA want: all words but the small ones, these too
 * where they are first, last, or after a colon. Capitals that are there stay.
 */
function headlineCase(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, at) => {
      const isEdge = at === 0 || at === words.length - 1 || /[:?!.—]$/.test(words[at - 1] ?? '');
      return word
        .split('-')
        .map((part, inner) =>
          !(isEdge && inner === 0) && small.has(part.replace(/\P{L}/gu, '')) ? part : capital(part),
        )
        .join('-');
    })
    .join(' ');
}

const capital = (word: string): string =>
  word.replace(/^(\P{L}*)(\p{L})/u, (_, before, letter) => before + letter.toUpperCase());

const cases: Record<Locale, (title: string) => string> = {
  en: headlineCase,
  // Welsh titles have the capitals of a sentence, in every style.
  cy: (title) => title,
};

/** A title with the capitals that its language gives to titles in lists of references. */
export const asHeadline = (title: string, lang: Locale): string => cases[lang](title);
