import { defineConfig } from 'vitest/config';

/** These stand in for modules or globals (the browser's API, a build's settings), so each gets a world of its own. */
const standIns = ['tests/browser/**/*.test.ts', 'tests/classify/model/weights-set.test.ts'];

export default defineConfig({
  test: {
    exclude: ['tests/e2e/**'],
    testTimeout: 30_000,
    // a file of the command line's tests mostly waits for processes of its own: no core is left idle for it
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: standIns,
          // the core is pure: its knowledge is compiled once, and not again for every file
          isolate: false,
        },
      },
      { extends: true, test: { name: 'stand-ins', include: standIns } },
    ],
  },
});
