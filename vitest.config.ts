import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/house/longest-first.ts';

/** Their helpers open a browser, a program or a database for the file that loads them: each file loads them anew. */
const WITH_A_GROUND_OF_THEIR_OWN = ['test/cli/**/*.test.ts', 'test/database/**/*.test.ts', 'test/web/**/*.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    globalSetup: ['test/house/build.ts', 'test/house/databases.ts'],
    setupFiles: 'test/house/seed.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'ground', include: WITH_A_GROUND_OF_THEIR_OWN } },
      {
        extends: true,
        test: {
          name: 'units',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
          exclude: WITH_A_GROUND_OF_THEIR_OWN,
          // The law and the form are loaded once for all files of a worker, not once for each.
          isolate: false,
        },
      },
    ],
  },
});
