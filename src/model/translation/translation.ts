import { type Locale, type Localised, locales, otherLocale } from '../../i18n/locale.ts';
import type { TranslationRecord } from '../../schemas/translation.ts';
import { unitHashes } from '../hash.ts';
import type { Report } from '../report.ts';
import type { Unit } from '../unit/unit.ts';

/** What a state is asked of: a whole report will do. */
export type Translated = Pick<Report, 'translations'>;

/** The state of one unit's translation. `lang` is the language translated into, or the one that is missing. */
export type TranslationState =
  /** Its words are not, or not all, in `lang`. */
  | { state: 'missing'; stale: false; lang: Locale }
  /** Words in both languages of which no record says which renders which; only in content that has problems. */
  | { state: 'none'; stale: false; lang: Locale }
  /** `stale`: the words that it renders have changed since. */
  | { state: 'draft'; stale: boolean; lang: Locale; record: TranslationRecord }
  | {
      state: 'reviewed' | 'approved';
      stale: boolean;
      lang: Locale;
      record: TranslationRecord;
      by: string;
      date: string;
    };

export function translationState({ translations }: Translated, unit: Unit): TranslationState {
  const missing = missingLanguage(unit);
  if (missing) return { state: 'missing', stale: false, lang: missing };
  const record = translations.get(unit.id);
  if (!record) return { state: 'none', stale: false, lang: 'cy' };
  const from = record.from ?? 'en';
  const common = { stale: unitHashes(unit)[from] !== record.of, lang: otherLocale(from), record };
  if (record.status === 'draft') return { state: 'draft', ...common };
  return { state: record.status, ...common, by: record.by, date: record.date };
}

/** The language that a unit's words are not, or not all, in; undefined where both have them whole. */
export function missingLanguage({ title, prose }: Unit): Locale | undefined {
  const lacks = (locale: Locale) => lacking(title, locale) || lacking(prose, locale);
  return locales.find(lacks);
}

const lacking = <T>(words: Localised<T> | undefined, locale: Locale): boolean =>
  words !== undefined && words[locale] === undefined;

/** Whether a reader of `locale` is shown a translation, and not the words as first written. */
export function isTranslated(report: Translated, unit: Unit, locale: Locale): boolean {
  const { state, lang } = translationState(report, unit);
  return state !== 'missing' && lang === locale;
}

/** What a page must say of the translations that it shows. */
export type Notice =
  /** Nothing: no translation, or each approved by a person for the words as they are now. */
  | 'none'
  /** No person has checked any of it. */
  | 'unchecked'
  /** A person has checked some of it. */
  | 'partly-checked';

/**
 * The notice of a page in `locale` that shows those units. A page that shows none of the report's words, or none of them
 * translated, speaks for the report: it has the notice where most of the report is a translation into its language.
 */
export function pageNotice(report: Report, locale: Locale, units: Unit[] = []): Notice {
  const own = units.map((unit) => translationState(report, unit));
  const shown = own.filter(({ state, lang }) => lang === locale && state !== 'missing');
  if (shown.length > 0) return checking(own.filter(({ lang }) => lang === locale));
  const isOriginal = own.length > 0 && own.every(({ lang }) => lang !== locale);
  return isOriginal ? 'none' : reportNotice(report, locale);
}

/** The notice of the whole report. */
function reportNotice(report: Report, locale: Locale): Notice {
  const all = report.units.map((unit) => translationState(report, unit));
  const into = all.filter(({ lang }) => lang === locale);
  const isTranslation = into.length * 2 > all.length && into.some(({ state }) => state !== 'missing');
  return isTranslation ? checking(into) : 'none';
}

/** What is to be said of translations in those states. */
export function checking(states: TranslationState[]): Notice {
  if (states.every(({ state, stale }) => state === 'approved' && !stale)) return 'none';
  return states.some(({ state }) => state === 'reviewed' || state === 'approved') ? 'partly-checked' : 'unchecked';
}

/** How many units there are, and in what state their translations into one language are. Stale ones are counted by their status, too. */
export interface TranslationCounts {
  all: number;
  translated: number;
  draft: number;
  reviewed: number;
  approved: number;
  stale: number;
  missing: number;
}

/** The counts of those units whose translation is, or would be, into `locale`. */
export function translationCounts(report: Translated, units: Unit[], locale: Locale): TranslationCounts {
  const states = units.map((unit) => translationState(report, unit)).filter(({ lang }) => lang === locale);
  const count = (is: (state: TranslationState) => boolean) => states.filter(is).length;
  return {
    all: states.length,
    translated: count(({ state }) => state !== 'missing'),
    // What no record speaks of has been checked by nobody.
    draft: count(({ state }) => state === 'draft' || state === 'none'),
    reviewed: count(({ state }) => state === 'reviewed'),
    approved: count(({ state }) => state === 'approved'),
    stale: count(({ stale }) => stale),
    missing: count(({ state }) => state === 'missing'),
  };
}

/** Units whose translation into `locale` is behind the words that it renders. */
export const staleUnits = (report: Report, locale: Locale): Unit[] =>
  report.units.filter((unit) => {
    const { stale, lang } = translationState(report, unit);
    return stale && lang === locale;
  });

/** Units of which `locale` has no words, or not all. */
export const missingUnits = (report: Report, locale: Locale): Unit[] =>
  report.units.filter((unit) => missingLanguage(unit) === locale);
