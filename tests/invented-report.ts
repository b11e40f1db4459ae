import { loadSoundReport } from '../src/load.ts';

/** The invented review of tests/fixtures/report, read once for all tests that only look at it. */
export const report = loadSoundReport('tests/fixtures/report');
