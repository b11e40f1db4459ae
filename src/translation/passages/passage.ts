import { isWelsh } from '../../language/tag.ts';
import { langInsert } from '../../schemas/localised.ts';
import type { WelshCheck } from '../../schemas/welsh.ts';

/** Words in Welsh with the English that they render: what a check looks at. */
export interface Passage {
  /** The id of a unit, or where else the words are written: "p3.2", "note n8", "page about", "interface nav.skip". */
  unit: string;
  /** `spoken`: the words of a speaker; `short`: titles, labels and words of the interface. */
  form: 'prose' | 'spoken' | 'short';
  /** Undefined where there is no English to compare with. */
  en?: string;
  cy: string;
  /** The Welsh with `foreign` in place of what is marked or quoted as English, of addresses, code and {places to fill}. */
  own: string;
  /** The English without what the Welsh leaves in English, too, and without addresses, code and {places to fill}. */
  ownEnglish: string;
  /** What stands in the words and must stand in both languages: "Ref p3.2", "{n}", an address. */
  inserts: { en: string[]; cy: string[] };
}

/** Stands for words that are not Welsh: no letter, so that nothing is read across it. */
export const foreign = '\uFFFC';

export interface Finding {
  unit: string;
  check: WelshCheck;
  /** The words it is about, as they stand but for `straight`; with unit and check the name by which it may be excused. */
  excerpt: string;
  /** What is wrong and what to do. */
  message: string;
}

/** Addresses, code and {places to fill} are in no language. */
const inNoLanguage = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|`[^`]*`|\{\w+\}/g;

/** A passage of words that may hold <Lang is="en">…</Lang> and no other markup. */
export function passage(unit: string, form: Passage['form'], en: string | undefined, cy: string): Passage {
  const plain = (text: string) => text.replace(langInsert, '$2');
  const found = (text: string) =>
    plain(text)
      .match(inNoLanguage)
      ?.map((each) => each.replace(/[.,;:)]+$/, '')) ?? [];
  const marked = [...cy.matchAll(langInsert)].flatMap(([, lang = '', words = '']) => (isWelsh(lang) ? [] : [words]));
  const own = cy.replace(langInsert, (_, lang: string, words: string) => (isWelsh(lang) ? words : foreign));
  return {
    unit,
    form,
    en: en && plain(en),
    cy: plain(cy),
    own: own.replace(inNoLanguage, foreign),
    ownEnglish: withoutRuns(plain(en ?? '').replace(inNoLanguage, foreign), marked),
    inserts: { en: found(en ?? ''), cy: found(cy) },
  };
}

/** A text with `foreign` in place of each of those runs. */
export const withoutRuns = (text: string, runs: string[]): string =>
  runs.reduce((rest, run) => rest.replaceAll(run, foreign), text);

/**
 * The same passage with quoted English left out: notes and pages of the edition quote the report as printed, and what the
 * Welsh has in quotation marks and the English has, too, is quoted, not translated.
 */
export function withoutQuotedEnglish(of: Passage): Passage {
  const runs = of.own.match(/“[^”]+”/g)?.map((run) => run.slice(1, -1)) ?? [];
  const quoted = runs.filter((run) => run !== foreign && of.en?.includes(run));
  return { ...of, own: withoutRuns(of.own, quoted), ownEnglish: withoutRuns(of.ownEnglish, quoted) };
}

/** The same passage without names of several words, which are no words of Welsh one by one. */
export function withoutNames(of: Passage, names: string[]): Passage {
  const own = names
    .filter((name) => name.includes(' '))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, foreign), of.own);
  return { ...of, own };
}
