import { defineConfig } from 'vitest/config';

/** End to end, in real browsers: `npx vitest run --config vitest.e2e.config.ts`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/build.ts'],
    // two browsers at once starve each other on a small machine
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
