import { defineConfig } from 'vitest/config';
import { contentId, contentProject, leftOut } from './scripts/tests/content-project.ts';
import { LongestFirst } from './scripts/tests/longest-first.ts';

/** Here nearly every test reads, edits or writes a whole report. */
const wholeReports = ['tests/load.test.ts', 'tests/{load,scripts,write}/**/*.test.ts'];

// Modules are loaded once for all files of a project: to load them takes longer than most tests.
const shared = { isolate: false };
const exclude = leftOut(contentId());
const sites = { globalSetup: ['tests/sites.ts'] };
const browser = { globalSetup: [...sites.globalSetup, 'tests/browser/launched.ts'] };

export default defineConfig({
  test: {
    root: '.',
    // All cores: by default Vitest leaves one idle, which of two is half.
    maxWorkers: '100%',
    // A limit catches what hangs; it is no measure of time, and machines are busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
    // An expected file is written on request (-u) alone, never because it was not there.
    update: 'none',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...wholeReports, 'tests/{content,site,browser,verify}/**'],
          ...shared,
        },
      },
      { extends: true, test: { name: 'reports', include: wholeReports, ...shared } },
      ...contentProject(contentId(), shared),
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], exclude, testTimeout: 300_000, ...sites },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude,
          sequence: { groupOrder: 1 },
          ...shared,
          ...browser,
        },
      },
      {
        extends: true,
        test: {
          name: 'verify',
          include: ['tests/verify/**/*.test.ts'],
          testTimeout: 40 * 60_000,
          // Programs are installed in hooks, and one installation waits for another.
          hookTimeout: 15 * 60_000,
          ...browser,
        },
      },
    ],
  },
});
