import {
  type InLanguages,
  type Locale,
  type Localised,
  listedLanguages,
  originalOf,
  otherLocale,
} from '../../i18n/locale.ts';
import type { ReportRecord } from '../../schemas/report.ts';
import type { TranslationRecord } from '../../schemas/translation.ts';
import { unitHashes } from '../hash.ts';
import type { Report } from '../report.ts';
import { reportFields, type Unit } from '../unit/unit.ts';

/** What a state is asked of: a whole report will do. */
export interface Translated extends Pick<Report, 'translations' | 'languages'> {
  record: Pick<ReportRecord, 'edition' | 'translation'>;
}

/** The state of one unit's translation. `lang` is the language translated into, or the one that is missing. */
export type TranslationState =
  /** Its words are not, or not all, in `lang`. */
  | { state: 'missing'; stale: false; lang: Locale }
  /** Words in both languages of which no record says which renders which; only in content that has problems. */
  | { state: 'none'; stale: false; lang: Locale }
  /** `stale`: the words that it renders have changed since. */
  | { state: 'draft'; stale: boolean; lang: Locale; record: TranslationRecord }
  /** The words of both languages are the report's own, as its publisher put them out. */
  | { state: 'published'; stale: boolean; lang: Locale; record: TranslationRecord }
  | {
      state: 'reviewed' | 'approved';
      stale: boolean;
      lang: Locale;
      record: TranslationRecord;
      by: string;
      date: string;
    };

export function translationState(report: Translated, unit: Unit): TranslationState {
  const missing = missingLanguage(report, unit);
  if (missing) return { state: 'missing', stale: false, lang: missing };
  const record = report.translations.get(unit.id);
  // Of a report in one language this is the other one, which nobody reads.
  if (!record) return { state: 'none', stale: false, lang: otherLocale(originalOf(report)) };
  const from = record.from ?? originalOf(report);
  const common = { stale: unitHashes(unit)[from] !== record.of, lang: otherLocale(from), record };
  if (record.status === 'draft') return { state: isPublishers(report.record, unit) ? 'published' : 'draft', ...common };
  return { state: record.status, ...common, by: record.by, date: record.date };
}

/** Whether the publisher put out both languages of a unit. An edition of somebody else's has words of its own in both, too. */
const isPublishers = ({ edition, translation }: Translated['record'], unit: Unit): boolean =>
  translation?.by === 'publisher' && (edition.official || !isEditions(unit));

/** Whether the words of a unit are the edition's and not the report's. */
const isEditions = (unit: Unit): boolean =>
  unit.type === 'figure' ? !unit.figure.printed : unit.editorial === true || unit.type === 'statistic';

/** The language of a report that a unit's words are not, or not all, in; undefined where each has them whole. */
export function missingLanguage(report: InLanguages, unit: Unit): Locale | undefined {
  const { title, prose } = unit;
  const fields = reportFields(unit);
  const lacks = (locale: Locale) =>
    lacking(title, locale) ||
    lacking(prose, locale) ||
    fields.some(({ name, value }) => lacking(name, locale) || lacking(value, locale));
  return listedLanguages(report).find(lacks);
}

const lacking = <T>(words: Localised<T> | undefined, locale: Locale): boolean =>
  words !== undefined && words[locale] === undefined;

/** Whether a reader of `locale` is shown a translation, and not the words as first written. */
export function isTranslated(report: Translated, unit: Unit, locale: Locale): boolean {
  const { state, lang } = translationState(report, unit);
  return state !== 'missing' && state !== 'published' && lang === locale;
}

/** What a page must say of the translations that it shows. */
export type Notice =
  /** Nothing: no translation, or each the publisher's own or approved by a person for the words as they are now. */
  | 'none'
  /** No person has checked any of it. */
  | 'unchecked'
  /** A person has checked some of it. */
  | 'partly-checked';

/**
 * The notice of a page in `locale` that shows those units. A page that shows none of the report's words, or none of them
 * translated, speaks for the report: it has the notice where most of the report is a translation into its language.
 */
export const pageNotice = (report: Report, locale: Locale, units: Unit[] = []): Notice =>
  checking(noticed(report, locale, units).filter(({ lang }) => lang === locale));

/** The notice of all words of a report, in whichever language. */
export const reportNotice = (report: Report): Notice =>
  report.record.translation?.by === 'publisher'
    ? 'none'
    : checking(report.units.map((unit) => translationState(report, unit)));

/** Whether the notice of a page speaks of all words of the page, and not only of some among words first written in `locale`. */
export const isWhollyTranslated = (report: Report, locale: Locale, units: Unit[] = []): boolean =>
  noticed(report, locale, units).every(({ lang }) => lang === locale);

/** What a page's notice speaks for: its own units, or the whole report. */
function noticed(report: Report, locale: Locale, units: Unit[]): TranslationState[] {
  // Words that an edition of another's adds in both languages are not a translation of the report.
  if (report.record.translation?.by === 'publisher') return [];
  const own = units.map((unit) => translationState(report, unit));
  if (own.some(({ state, lang }) => lang === locale && state !== 'missing')) return own;
  const isOriginal = own.length > 0 && own.every(({ lang }) => lang !== locale);
  const all = isOriginal ? [] : report.units.map((unit) => translationState(report, unit));
  return all.filter(({ lang }) => lang === locale).length * 2 > all.length ? all : [];
}

/** What is to be said of translations in those states. What is not translated says so by itself, where it stands. */
function checking(states: TranslationState[]): Notice {
  const translated = states.filter(({ state }) => state !== 'missing');
  if (translated.every(isSettled)) return 'none';
  return translated.some(({ state }) => state === 'reviewed' || state === 'approved') ? 'partly-checked' : 'unchecked';
}

const isSettled = ({ state, stale }: TranslationState): boolean =>
  state === 'published' || (state === 'approved' && !stale);

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

/** The counts of those units whose translation is, or would be, into `locale`; what was published in both languages has none. */
export function translationCounts(report: Translated, units: Unit[], locale: Locale): TranslationCounts {
  const states = units
    .map((unit) => translationState(report, unit))
    .filter(({ lang, state }) => lang === locale && state !== 'published');
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

/** Whether the publisher has put out all words in both languages, so that of their translation there is nothing to say. */
export const isAllPublished = (report: Report): boolean =>
  report.record.translation?.by === 'publisher' &&
  [...report.translations.values()].every(({ status }) => status === 'draft') &&
  report.units.every((unit) => isPublishers(report.record, unit) && missingLanguage(report, unit) === undefined);

/** Units whose translation into `locale` is behind the words that it renders. */
export const staleUnits = (report: Report, locale: Locale): Unit[] =>
  report.units.filter((unit) => {
    const { stale, lang } = translationState(report, unit);
    return stale && lang === locale;
  });

/** Units of which `locale` has no words, or not all. */
export const missingUnits = (report: Report, locale: Locale): Unit[] =>
  report.units.filter((unit) => missingLanguage(report, unit) === locale);
