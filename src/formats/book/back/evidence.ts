import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import { findings } from '../../../model/evidence/evidence.ts';
import { type Report, unit as unitOf } from '../../../model/report.ts';
import { entryWords } from '../../../model/unit/kind.ts';
import { labelParts } from '../../../model/unit/label.ts';
import type { EntryUnit } from '../../../model/unit/unit.ts';
import { restsOn } from '../apparatus.ts';
import type { Block, BookSection, ReferencesBlock, TitleBlock } from '../block.ts';
import { editionId, editionSection, remark } from '../edition-title.ts';
import { reference } from '../reference.ts';
import { linked, ownRuns, partRuns, unitLink } from '../run.ts';

/** What each finding rests on, with every reason, and what bears on none of them. */
export function evidenceSection(report: Report, locale: Locale): BookSection | undefined {
  const all = findings(report);
  const [first] = all;
  if (!first) return undefined;
  const t = words(locale);
  return editionSection(report, locale, {
    section: 'evidence',
    title: entryWords(first.entry, locale).say(t.book.evidence),
    blocks: [
      remark(report, t.evidence.ours, locale),
      ...all.flatMap((finding) => ofFinding(report, finding, locale)),
      ...unlinked(report, first, locale),
    ],
  });
}

function ofFinding(report: Report, finding: EntryUnit, locale: Locale): Block[] {
  const head: TitleBlock = {
    type: 'title',
    id: editionId('evidence', finding.id),
    level: 2,
    title: linked(partRuns(report, labelParts(report, finding, locale)), unitLink(report, finding.id, locale)),
  };
  const parts = restsOn(report, finding, locale).map(
    ({ label, items }): ReferencesBlock => ({ type: 'references', lead: label, items }),
  );
  return [head, ...parts];
}

function unlinked(report: Report, { entry }: EntryUnit, locale: Locale): Block[] {
  if (report.unlinked.length === 0) return [];
  const lead = entryWords(entry, locale).say(words(locale).book.unlinked);
  return [
    {
      type: 'references',
      lead: ownRuns(report, lead, locale),
      items: report.unlinked.map(({ unit, why }) => reference(report, unitOf(report, unit), locale, why[locale])),
    },
  ];
}
