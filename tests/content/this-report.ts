import { loadSoundReport } from '../../src/load.ts';
import { searchIn } from '../../src/search/make/in-memory.ts';

/** This report, read once for all tests that only look at it. */
export const report = loadSoundReport('content');

/** Its search; made when it is first asked, as that takes a second. */
export const find: ReturnType<typeof searchIn> = (...asked) => {
  made ??= searchIn(report);
  return made(...asked);
};
let made: ReturnType<typeof searchIn> | undefined;
