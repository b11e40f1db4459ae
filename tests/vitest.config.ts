import { defineConfig } from 'vitest/config';

const sites = { globalSetup: ['tests/sites.ts'] };

export default defineConfig({
  test: {
    root: '.',
    // All cores: by default Vitest leaves one idle, which of two is half.
    maxWorkers: '100%',
    // A limit catches what hangs; it is no measure of time, and machines are busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{site,browser,verify}/**'],
        },
      },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 300_000, ...sites } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: pages of several would wait for one another and time out.
          fileParallelism: false,
          ...sites,
        },
      },
    ],
  },
});
