import { type Locale, originalOf } from '../../i18n/locale.ts';
import type { TranslationRecord } from '../../schemas/translation.ts';
import { unitHashes } from '../hash.ts';
import type { Report } from '../report.ts';
import type { Unit } from '../unit/unit.ts';
import { missingLanguage, translationState } from './translation.ts';

/** What is to be recorded: that translations render the words as they are now. */
export interface Recording {
  /** The units; empty: every unit that is in both languages and has no record yet. */
  ids: string[];
  /** The language that the units were first written in; left out, what their records say, or that of the report. */
  from?: Locale | undefined;
  /** True to make drafts of translations that a person has read, because what they read has changed. */
  draft: boolean;
}

/** The records after a recording, in printed order, and the ids that it changed; or every reason against it. */
export type Recorded =
  | { records: [id: string, record: TranslationRecord][]; changed: string[] }
  | { refused: string[] };

export function recordTranslations(report: Report, recording: Recording): Recorded {
  const { ids } = recording;
  const units = ids.length > 0 ? report.units.filter(({ id }) => ids.includes(id)) : unrecorded(report);
  const refused = [
    ...ids.filter((id) => !report.byId.has(id)).map((id) => `no unit has the id "${id}". Correct it`),
    ...units.flatMap((unit) => refusal(report, unit, recording) ?? []),
  ];
  if (refused.length > 0) return { refused };
  const records = new Map(report.translations);
  for (const unit of units) {
    const next = nextRecord(report, unit, recording);
    if (next) records.set(unit.id, next);
  }
  const changed = units.map(({ id }) => id).filter((id) => records.get(id) !== report.translations.get(id));
  const inOrder = report.units.flatMap(({ id }): [string, TranslationRecord][] => {
    const record = records.get(id);
    return record ? [[id, record]] : [];
  });
  return { records: inOrder, changed };
}

const unrecorded = (report: Report): Unit[] =>
  report.units.filter((unit) => translationState(report, unit).state === 'none');

/** What a person has read is made a draft only when that is asked for. */
function refusal(report: Report, unit: Unit, { draft, from }: Recording): string | undefined {
  const now = translationState(report, unit);
  if (now.state === 'missing')
    return `${unit.id}: there is no translation to record: words are missing in "${now.lang}"`;
  if (now.state !== 'reviewed' && now.state !== 'approved') return undefined;
  const turns = from !== undefined && from !== (now.record.from ?? originalOf(report));
  if (draft || (!now.stale && !turns)) return undefined;
  return (
    `${unit.id}: ${now.by} has ${now.state} it (${now.date}), and what it renders has changed since. Have it read again and ` +
    'write that into translation.json by hand, or add --draft to make it a draft'
  );
}

/** The record to be; the very same one where nothing changes. */
function nextRecord(report: Report, unit: Unit, { draft, from }: Recording): TranslationRecord | undefined {
  const now = report.translations.get(unit.id);
  const original = originalOf(report);
  const source = from ?? now?.from ?? original;
  const of = missingLanguage(report, unit) ? undefined : unitHashes(unit)[source];
  if (of === undefined) return now;
  const isSame = now && now.of === of && (now.from ?? original) === source && (now.status === 'draft' || !draft);
  return isSame ? now : { ...(source === original ? {} : { from: source }), of, status: 'draft' };
}
