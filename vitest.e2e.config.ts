import { defineConfig } from 'vitest/config';

/** End to end, in real browsers: `npx vitest run --config vitest.e2e.config.ts`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/build.ts'],
    // two browsers at once starve each other on a small machine
    fileParallelism: false,
    // a browser's window may lose the focus to another once; what fails twice fails
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
