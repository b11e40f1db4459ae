import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    name: 'verify',
    include: ['tests/verify/**/*.test.ts'],
    globalSetup: ['tests/sites.ts'],
    testTimeout: 20 * 60_000,
    hookTimeout: 5 * 60_000,
    // Each of them takes the whole machine.
    fileParallelism: false,
  },
});
