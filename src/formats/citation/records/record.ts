import type { Locale } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import { standing } from '../../../model/edition.ts';
import { type Report, unit as unitOf } from '../../../model/report.ts';
import { unitLabel } from '../../../model/unit/label.ts';
import { printedNumber, type Unit } from '../../../model/unit/unit.ts';
import { findPinpoint, pinpointRuns } from '../pinpoint.ts';
import { runsText } from '../run.ts';
import { citedAddress } from '../style.ts';
import { citationKey, citedWork, type Work } from '../work.ts';

/** What a reference manager is told: the work and, of a unit, where in it that is. */
export interface CitationRecord {
  /** "bro2019-p3.2" */
  key: string;
  work: Work;
  locale: Locale;
  /** Which unit, and its pinpoint: "q8: Quotation q8 (number of the unofficial edition), para. 3.3". */
  note?: string;
  /** The unit's own address in the language; of the report that of its edition. */
  address: string;
}

/** The record of a unit, or of the whole report. */
export function citationRecord(report: Report, unit: Unit | undefined, locale: Locale): CitationRecord {
  return {
    key: citationKey(report, unit),
    work: citedWork(report, unit, locale),
    locale,
    ...(unit && { note: noteOf(report, unit, locale) }),
    address: citedAddress(report, unit, locale),
  };
}

function noteOf(report: Report, unit: Unit, locale: Locale): string {
  const t = words(locale).citation;
  const label = unitLabel(report, unit, locale);
  const name = hasEditionsNumber(unit) ? fill(t.note.numbered[standing(report.record)], { label }) : label;
  const pinpoint = isPinpoint(report, unit) ? undefined : findPinpoint(report, unit, locale);
  const at = pinpoint && runsText(pinpointRuns(pinpoint, t.pinpoints.apa, locale));
  const place = at && pinpoint.type === 'pages' ? fill(t.note.about, { pages: at }) : at;
  return fill(t.note.unit, { id: unit.id, label: place && !name.includes(place) ? `${name}, ${place}` : name });
}

/** Whether people call a unit by a number that the edition gave it. */
const hasEditionsNumber = (unit: Unit): boolean =>
  unit.type === 'entry'
    ? unit.entry.numbers === 'edition' && unit.title === undefined
    : unit.type === 'quotation' || unit.type === 'statistic';

/** Whether its own name says already where it is: "Paragraph 3.2, second block". */
const isPinpoint = (report: Report, unit: Unit): boolean =>
  printedNumber(unit) !== undefined || (unit.type === 'paragraph' && unitOf(report, unit.parent).type === 'paragraph');
