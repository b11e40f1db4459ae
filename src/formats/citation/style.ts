import type { Words } from '../../i18n/en.ts';
import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { canonical } from '../../model/address/permalink.ts';
import type { Report } from '../../model/report.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { findPinpoint, type Pinpoint, type PinpointForms, pinpointRuns } from './pinpoint.ts';
import { filledRuns, joinedRuns, type Run, run } from './run.ts';
import { citedWork, type Work } from './work.ts';

/** What every style makes a citation of. */
export interface Cited {
  work: Work;
  pinpoint?: Pinpoint | undefined;
  /** The unit's own address in the language, whole. */
  address: string;
  locale: Locale;
}

/** How a style cites. */
export interface Style {
  /** In a list of references; of styles that have notes, the note, with its pinpoint. */
  cite: (cited: Cited) => Run[];
  /** In brackets in the text, with the pinpoint; of styles that have notes nothing. */
  inText?: (cited: Cited) => Run[];
}

/** A unit, or the whole report, as it is cited in a language. */
export const cited = (report: Report, unit: Unit | undefined, locale: Locale): Cited => ({
  work: citedWork(report, unit, locale),
  pinpoint: unit && findPinpoint(report, unit, locale),
  address: citedAddress(report, unit, locale),
  locale,
});

/** The unit's own address in the language; of the report that of its edition. */
export const citedAddress = ({ site }: Report, unit: Unit | undefined, locale: Locale): string =>
  canonical(site, unit ? { to: 'unit', unit } : { to: 'room', room: 'home' }, locale);

/** ", para. 3.2" with what stands before it; nothing where there is no pinpoint. */
export const pinpointAfter = (before: string, { pinpoint, locale }: Cited, forms: PinpointForms): Run[] =>
  pinpoint ? joinedRuns([run(before, locale)], pinpointRuns(pinpoint, forms, locale)) : [];

/** "(Author, 2019, para. 3.2)": in the text, of a style by author and year; `between` is what it has between the two. */
export const authorAndYear = (of: Cited, between: string, forms: PinpointForms): Run[] =>
  joinedRuns(
    [run('(', of.locale), of.work.author, run(`${between}${of.work.year}`, of.locale)],
    pinpointAfter(', ', of, forms),
    [run(')', of.locale)],
  );

/** "accessed 23 November 2026", the day being filled in when somebody copies it. */
export function accessedRuns(style: keyof Words['citation']['accessed'], locale: Locale): Run[] {
  const t = words(locale).citation;
  return filledRuns(t.accessed[style], 'date', { value: t.date, lang: locale, accessed: true }, locale);
}
