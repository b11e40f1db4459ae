import type { Locale } from '../../../i18n/locale.ts';
import type { CiteFormat } from '../../../model/address/permalink.ts';
import { findUnit, type Report } from '../../../model/report.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { type CitationRecord, citationRecord } from './record.ts';
import { ris } from './ris.ts';

/** The file of the whole report, beside those of its units; no unit has that id (schemas/report.ts). */
const whole = 'report';

const writers: Record<CiteFormat, (record: CitationRecord) => string> = { bib: bibtex, ris, json: cslJson };

/** What each file is called by programs; links to it say so. */
export const citationTypes: Record<CiteFormat, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

export const citationFormats: CiteFormat[] = ['bib', 'ris', 'json'];

/** The names of all files of a language, without their endings. */
export const citationFiles = ({ units }: Pick<Report, 'units'>): string[] => [whole, ...units.map(({ id }) => id)];

/** The record of a unit or of the whole report in a format; undefined where there is no such unit. */
export function citationFile(report: Report, id: string, format: CiteFormat, locale: Locale): string | undefined {
  const unit = findUnit(report, id);
  return unit || id === whole ? writers[format](citationRecord(report, unit, locale)) : undefined;
}
