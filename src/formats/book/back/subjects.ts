import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import { membersOf } from '../../../model/evidence/subjects.ts';
import { type Report, unitsOf } from '../../../model/report.ts';
import type { SubjectUnit } from '../../../model/unit/unit.ts';
import type { BookSection, SubjectBlock } from '../block.ts';
import { editionSection, remark } from '../edition-title.ts';
import { reference } from '../reference.ts';
import { shownRuns } from '../run.ts';
import { proseParts, unitBase } from '../unit-base.ts';

/** The subjects, each with its passages. */
export function subjectsSection(report: Report, locale: Locale): BookSection | undefined {
  const all = unitsOf(report, 'subject');
  if (all.length === 0) return undefined;
  const t = words(locale);
  return editionSection(report, locale, {
    section: 'subjects',
    title: t.book.subjects,
    blocks: [remark(report, t.ways.subjects.intro, locale), ...all.map((unit) => subject(report, unit, locale))],
  });
}

const subject = (report: Report, unit: SubjectUnit, locale: Locale): SubjectBlock => ({
  type: 'subject',
  ...unitBase(report, unit, locale),
  level: 2,
  title: shownRuns(report, unit.title, locale),
  ...proseParts(report, unit, locale),
  members: membersOf(report, unit).map((member) => reference(report, member, locale)),
});
