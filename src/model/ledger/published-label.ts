import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import type { Report } from '../report.ts';
import { distinctKinds, entryWords } from '../unit/kind.ts';

/** What an id that no unit has any more is called: "Conclusion c6"; the id alone where no kind of its name is left. */
export function publishedLabel(report: Pick<Report, 'parts' | 'published'>, id: string, locale: Locale): string {
  const kind = report.published.units[id]?.kind;
  const list = distinctKinds(report).find(({ name }) => name === kind);
  const noun = list
    ? entryWords(list, locale).kind
    : Object.entries(words(locale).kind).find(([name]) => name === kind)?.[1];
  return noun === undefined ? id : `${noun} ${id}`;
}
