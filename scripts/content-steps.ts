// What must hold of the content before anything is built from it, in order. Each step says all its problems at once; a
// later step is only asked when the earlier ones have none.
import { loadReport } from '../src/load.ts';
import { ledgerFindings } from '../src/model/ledger.ts';

/** The first step that finds problems, with all of them; undefined when the content may be built. */
export function contentFaults(dir: string): { step: string; problems: string[] } | undefined {
  const { report, problems, sourceProblems } = loadReport(dir);
  if (!report || problems.length > 0) return { step: 'the content', problems };
  if (sourceProblems.length > 0) return { step: 'the words, against the source', problems: sourceProblems };
  const ledger = ledgerFindings(report).problems;
  return ledger.length > 0 ? { step: 'what was published before', problems: ledger } : undefined;
}
