import { concordances, type LetterEntry } from '../concordance/concordance.ts';
import { type Locale, listedLanguages } from '../i18n/locale.ts';
import { hasRoom } from '../model/address/pages.ts';
import type { Target } from '../model/address/permalink.ts';
import { rooms } from '../model/address/room.ts';
import type { Report } from '../model/report.ts';
import { type WelshGuide, welshGuide } from '../search/welsh/guide.ts';
import { installedGuide } from '../search/welsh/installed.ts';
import { currentReport } from '../site.ts';
import type { Path } from './_paths.ts';

const made = new WeakMap<Report, Record<Locale, LetterEntry[]>>();

/** A report without Welsh has no use for its dictionary. */
const guideOf = (report: Report): WelshGuide =>
  report.languages.includes('cy')
    ? installedGuide(report)
    : welshGuide({ has: () => false, takes: () => false }, report.welsh);

/** The letters of the concordance of the report that this site publishes; made once for each report. */
export function currentConcordance(locale: Locale, report: Report = currentReport()): LetterEntry[] {
  const both = made.get(report) ?? concordances(report, guideOf(report));
  made.set(report, both);
  return both[locale];
}

/** The pages of the letters, each once for all languages. */
export function letterTargets(): Target[] {
  const all = listedLanguages(currentReport()).flatMap((locale) =>
    currentConcordance(locale).map(({ target }) => target),
  );
  return [...new Map(all.map((target) => [target.letter, target])).values()];
}

/** The paths of the pages of the letters, in each language its own. */
export function letterPaths(report: Report): Path<{ entry: LetterEntry }>[] {
  if (!hasRoom(report, 'concordance')) return [];
  return report.languages.flatMap((locale) =>
    currentConcordance(locale, report).map((entry) => ({
      params: { locale, concordance: rooms.concordance[locale], letter: entry.letter.name },
      props: { locale, entry },
    })),
  );
}
