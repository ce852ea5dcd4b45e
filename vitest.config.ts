import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` runs pure rooms, components and promises in Node; `browser` drives the built extension in real
 * Chromium and Firefox and is therefore slow and strictly one file at a time (two cores, two browsers), after `unit`.
 * JSX is compiled as tsconfig.json says.
 */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
