import { originalOf, otherLocale } from '../../i18n/locale.ts';
import { unitHashes } from '../../model/hash.ts';
import type { Report } from '../../model/report.ts';
import { translationState } from '../../model/translation/translation.ts';
import { recordTranslations } from '../../model/translation/translation-record.ts';
import type { TranslationRecord } from '../../schemas/translation.ts';
import type { Translations } from './import.ts';

/** Who has read translations against the words that they render, and when. */
export interface Reading {
  status: 'reviewed' | 'approved';
  by: string;
  date: string;
}

/**
 * The records of all translations after an import: what it changed is a draft; with a reading, all that was in the file has
 * been read. What was approved already, and is as it was, stays approved. Undefined where nothing changes.
 *
 * @param report the report with the new words in it
 */
export function recordsAfter(
  report: Report,
  { changed, unchanged, to }: Translations,
  reading: Reading | undefined,
): Map<string, TranslationRecord> | undefined {
  const ids = [...changed.keys(), ...(reading ? unchanged : [])];
  if (ids.length === 0) return undefined;
  const recorded = recordTranslations(report, {
    ids,
    draft: true,
    ...(to === originalOf(report) && { from: otherLocale(to) }),
  });
  if ('refused' in recorded) throw new Error(recorded.refused.join('\n'));
  const records = new Map(recorded.records);
  for (const id of reading ? ids : []) {
    const record = records.get(id);
    if (record && reading) records.set(id, readRecord(report, id, record, changed.has(id), reading));
  }
  const isSame = [...records].every(([id, record]) => isEqual(record, report.translations.get(id)));
  return isSame && records.size === report.translations.size ? undefined : records;
}

function readRecord(report: Report, id: string, record: TranslationRecord, isChanged: boolean, reading: Reading) {
  const unit = report.byId.get(id);
  const now = unit && translationState(report, unit);
  if (now?.state === 'approved' && !now.stale && !isChanged && reading.status === 'reviewed') return now.record;
  const { from, of } = record;
  const { status, by, date } = reading;
  const is = unit && unitHashes(unit)[otherLocale(from ?? originalOf(report))];
  return { ...(from && { from }), of, status, ...(is && { is }), by, date };
}

const isEqual = (one: TranslationRecord, other: TranslationRecord | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
