import type { InLanguages, Locale } from '../../i18n/locale.ts';
import { type ForeignNames, type MarkedRun, textRuns } from '../../model/foreign-names.ts';

/** Under a language the words that stand in its texts and are in the other one: { "cy": ["Open House"] }. */
export type ForeignWords = Partial<Record<Locale, string[]>>;

/**
 * What JSON has in place of `lang`: the names in another language than the texts of a record that they stand in, each once,
 * in order; a text is what stands under "en" or "cy" anywhere in it. Undefined where there are none.
 * @param marked what authors have marked besides
 */
export function foreignWords(
  { languages }: InLanguages,
  record: object,
  names: ForeignNames,
  marked: MarkedRun[] = [],
): ForeignWords | undefined {
  const found = languages.flatMap((locale): [Locale, string[]][] => {
    const runs = textsIn(record, locale).flatMap((text) => textRuns(text, locale, names));
    const words = [...runs, ...marked.filter(({ text }) => isIn(record, locale, text))]
      .filter(({ lang }) => lang !== locale)
      .map(({ text }) => text);
    return words.length > 0 ? [[locale, [...new Set(words)]]] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** Every text in that language within a record. */
const textsIn = (value: unknown, locale: Locale): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === locale && typeof inner === 'string' ? [inner] : textsIn(inner, locale),
      );

const isIn = (record: object, locale: Locale, words: string): boolean =>
  textsIn(record, locale).some((text) => text.includes(words));
