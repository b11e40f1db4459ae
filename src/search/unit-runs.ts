import { type Locale, shown } from '../i18n/locale.ts';
import { typographic, typographicWords } from '../model/typography.ts';
import type { Inline, Unit } from '../model/unit.ts';

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
export function unitRuns({ title, prose }: Unit, locale: Locale): Run[] {
  const head = title && shown(title, locale);
  const words = prose && shown(prose, locale);
  return [
    ...(head ? [{ text: typographic(head.value), lang: head.lang, isTitle: true, continues: false }] : []),
    ...(words ? [words.value.words, ...words.value.items].flatMap((line) => lineRuns(line, words.lang)) : []),
  ];
}

/** Neighbours of one language are one run, so that no word and no mutation is parted. */
function lineRuns(line: Inline[], lang: Locale): Run[] {
  const runs: Run[] = [];
  for (const run of parted(typographicWords(line), lang)) {
    const last = runs.at(-1);
    if (last?.lang === run.lang) last.text += run.text;
    else runs.push({ ...run, continues: last !== undefined });
  }
  return runs;
}

function parted(words: Inline[], lang: Locale): Run[] {
  return words.flatMap((word): Run[] => {
    if (word.type === 'text') return [{ text: word.value, lang, isTitle: false, continues: false }];
    return parted(word.children, word.type === 'lang' ? word.lang : lang);
  });
}
