import { findLocale, type InLanguages, type Locale, shown } from '../i18n/locale.ts';
import { type ForeignNames, textRuns } from '../model/foreign-names.ts';
import { typographic, typographicWords } from '../model/typography.ts';
import type { Inline, Unit } from '../model/unit/unit.ts';

/** A run of a unit's words in one language. */
export interface Run {
  text: string;
  lang: Locale;
  /** In titles any word may have a capital. */
  isTitle: boolean;
  /** Whether something of the other language stands before it on its line. */
  continues: boolean;
}

/** The title and the words of a unit as a reader of that language sees them, parted where the language changes. */
export function unitRuns(report: InLanguages, { title, prose }: Unit, locale: Locale, names: ForeignNames): Run[] {
  const head = title && shown(title, locale, report);
  const words = prose && shown(prose, locale, report);
  return [
    ...(head ? titleRuns(typographic(head.value), head.lang, names) : []),
    ...(words ? [words.value.words, ...words.value.items].flatMap((line) => lineRuns(line, words.lang, names)) : []),
  ];
}

const titleRuns = (title: string, lang: Locale, names: ForeignNames): Run[] =>
  textRuns(title, lang, names).map((run, at) => ({ ...run, isTitle: true, continues: at > 0 }));

/** Neighbours of one language are one run, so that no word and no mutation is parted. */
function lineRuns(line: Inline[], lang: Locale, names: ForeignNames): Run[] {
  const runs: Run[] = [];
  for (const run of parted(typographicWords(line), lang, names)) {
    const last = runs.at(-1);
    if (last?.lang === run.lang) last.text += run.text;
    else runs.push({ ...run, continues: last !== undefined });
  }
  return runs;
}

function parted(words: Inline[], lang: Locale, names: ForeignNames): Run[] {
  return words.flatMap((word): Run[] => {
    if (word.type === 'text')
      return textRuns(word.value, lang, names).map((run) => ({ ...run, isTitle: false, continues: false }));
    // Words of a third language stand in the list of no alphabet.
    const own = word.type === 'lang' ? findLocale(word.lang) : lang;
    return own ? parted(word.children, own, names) : [];
  });
}
