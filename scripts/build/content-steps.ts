// What must hold of the content before anything is built from it. All problems of the content are said at once, with what
// differs from the source; what was published before is only asked when there are none.
import { languageNames, originalOf, otherLocale } from '../../src/i18n/locale.ts';
import { isOfRecords } from '../../src/load/check/translation.ts';
import { loadReport } from '../../src/load.ts';
import { ledgerFindings, ledgerRemarks } from '../../src/model/ledger/ledger.ts';
import type { Problem } from '../../src/model/problem/problem.ts';
import type { Report } from '../../src/model/report.ts';
import { editionTextProblems } from '../../src/model/translation/edition-text.ts';

/** The first step that finds problems, with all of them. */
export interface Faults {
  step: string;
  problems: Problem[];
}

/** What keeps the content from being built or, when it may be, the report and what to tell whoever builds it. */
export function contentState(
  dir: string,
): { faults: Faults; report?: never } | { faults?: never; report: Report; remarks: string[] } {
  const { report, problems, sourceProblems } = loadReport(dir);
  if (!report || problems.length > 0) {
    // Records of translations that do not fit may only follow from what became of published units.
    const before = report && problems.every(isOfRecords) ? ledgerFindings(report).problems : [];
    return { faults: { step: 'the content', problems: [...before, ...problems, ...sourceProblems] } };
  }
  if (sourceProblems.length > 0) return { faults: { step: 'the words, against the source', problems: sourceProblems } };
  const own = editionTextProblems(report);
  if (own.length > 0)
    return {
      faults: {
        step: `the ${languageNames[otherLocale(originalOf(report))]} of the edition’s own texts`,
        problems: own,
      },
    };
  const ledger = ledgerFindings(report).problems;
  if (ledger.length > 0) return { faults: { step: 'what was published before', problems: ledger } };
  return { report, remarks: ledgerRemarks(report) };
}

export const contentFaults = (dir: string): Faults | undefined => contentState(dir).faults;
