import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import { type Report, unitsOf } from '../../../model/report.ts';
import type { BookSection } from '../block.ts';
import { editionSection, remark } from '../edition-title.ts';
import { reference } from '../reference.ts';
import { shownRuns } from '../run.ts';

/** Whoever is quoted, in the order in which they first speak, with their quotations. */
export function speakersSection(report: Report, locale: Locale): BookSection | undefined {
  const quotations = unitsOf(report, 'quotation');
  if (quotations.length === 0) return undefined;
  const t = words(locale).book.speakers;
  const entries = [...Map.groupBy(quotations, ({ speaker }) => speaker.id).values()].flatMap((own) =>
    own.slice(0, 1).map(({ speaker }) => ({
      term: shownRuns(report, speaker.name, locale),
      places: own.map((unit) => reference(report, unit, locale)),
    })),
  );
  return editionSection(report, locale, {
    section: 'speakers',
    title: t.title,
    blocks: [remark(report, t.intro, locale), { type: 'index', groups: [{ entries }] }],
  });
}
