import { defineConfig } from 'vitest/config';

const report = process.env.REPORT_FILE;

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      // These read the built site in dist.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/require-build.ts',
          // The files of a worker share the parsed pages; no test changes them.
          isolate: false,
          // By default a machine with two cores runs one file at a time.
          maxWorkers: 2,
          // The longest build the site again.
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
