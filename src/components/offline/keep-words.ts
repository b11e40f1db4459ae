import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';

/** The words that the row's script shows, as JSON that is safe inside a script element. */
export const keepJson = (locale: Locale): string => JSON.stringify(keepWords(locale)).replaceAll('<', '\\u003c');

export type KeepWords = ReturnType<typeof keepWords>;

function keepWords(locale: Locale) {
  const { keep, keptCopy } = words(locale).offline;
  const { count, size, button, again, progress, kept, removed, notRemoved, stopped, failed } = keep;
  const said = { size, button, again, progress, kept, removed, notRemoved, stopped, failed };
  return { locale, pages: count.page, ...said, keptCopy };
}
