import { defineConfig } from 'vitest/config';

/**
 * Units stand beside their files and share their modules, which halves the time; whole packs are built once,
 * then looked at from all sides.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', isolate: false, include: ['src/**/*.test.ts'] } },
      {
        test: {
          name: 'packs',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/support/build-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
