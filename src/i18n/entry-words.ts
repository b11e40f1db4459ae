import { english, type PluralForms } from '../language/plural.ts';
import { afterArticle, withArticle } from '../language/welsh/article.ts';
import { type Gender, welshCount } from '../language/welsh/count.ts';
import type { Locale } from './locale.ts';
import { fill, words } from './words.ts';

/** What a list calls its entries: nouns as they stand within a sentence. */
export interface EntryNouns {
  en: { singular: string; plural: string };
  cy: {
    singular: string;
    plural: string;
    gender: Gender;
    /** The noun after 1, 2, 3, 6 and other numbers, where no rule of mutation makes it. */
    counted?: Partial<Record<'one' | 'two' | 'few' | 'many' | 'other', string>> | undefined;
  };
}

/** What pages say of the entries of a list, in one language. */
export interface EntryWords {
  /** Over or before one of them: "Conclusion". */
  kind: string;
  /** Over several: "Conclusions". */
  kinds: string;
  /** Within a sentence: "conclusions". */
  within: string;
  count: PluralForms;
  /** Any phrase about them with {kind}, {kinds} and their other forms in their places, and `more` in its own. */
  say: (phrase: string, more?: Record<string, string>) => string;
}

export function entryWords(nouns: EntryNouns, locale: Locale): EntryWords {
  const { singular, plural } = nouns[locale];
  const forms = formsOf[locale](nouns);
  const say = (phrase: string, more: Record<string, string> = {}) => fill(phrase, { ...forms, ...more });
  return {
    kind: capital(singular),
    kinds: capital(plural),
    within: plural,
    count: countOf[locale](nouns, say(words(locale).entry.none)),
    say,
  };
}

/** The forms in which phrases have the nouns, by the names of their places. */
const formsOf: Record<Locale, (nouns: EntryNouns) => Record<string, string>> = {
  en: ({ en }) => ({ ...commonForms(en), each: en.plural }),
  cy: ({ cy }) => {
    // After the article stands the same form as after "un".
    const theKind = cy.counted?.one ? afterArticle(cy.counted.one) : withArticle(cy.singular, cy.gender);
    return {
      ...commonForms(cy),
      each: cy.singular,
      theKind,
      TheKind: capital(theKind),
    };
  },
};

const commonForms = ({ singular, plural }: EntryNouns['en']) => ({
  kind: singular,
  kinds: plural,
  Kind: capital(singular),
  Kinds: capital(plural),
});

const countOf: Record<Locale, (nouns: EntryNouns, none: string) => PluralForms> = {
  en: ({ en }, none) => english(none, `1 ${en.singular}`, `{n} ${en.plural}`),
  cy: ({ cy: { singular, gender, counted } }, none) => {
    const { one, two, few, many, other } = counted ?? {};
    return {
      ...welshCount({ noun: singular, gender }, none),
      ...(one && { one: `1 ${one}` }),
      ...(two && { two: `2 ${two}` }),
      ...(few && { few: `3 ${few}` }),
      ...(many && { many: `6 ${many}` }),
      ...(other && { other: `{n} ${other}` }),
    };
  },
};

const capital = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
