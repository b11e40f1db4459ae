import { loadSoundReport } from '../src/load.ts';
import type { Report } from '../src/model/report.ts';

/** The invented review of tests/fixtures/report, read once for all tests that only look at it. */
export const report = loadSoundReport('tests/fixtures/report');

/** The same with nothing of what a report may lack: no statistics, figures or subjects, names, evidence or notes. */
export const bareReport: Report = {
  ...report,
  units: report.units.filter(({ type }) => type !== 'statistic' && type !== 'figure' && type !== 'subject'),
  names: [],
  evidence: [],
  unlinked: [],
  derived: [],
  notes: [],
};
