import { defineConfig } from 'vitest/config';

/** Watches which modules are loaded, and so has to begin with none. */
const watchesModules = 'tests/src/answers/citing/loads-when-needed.test.ts';

// A slow machine gets its time: what hangs is seen all the same.
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Many tests wait for processes and sockets; two files at a time wait together.
    maxWorkers: 2,
    projects: [
      // No file leaves anything behind, so all share the modules and the knowledge that they read, which saves minutes.
      {
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: [watchesModules],
          isolate: false,
          // Of the tests of one file that wait together: their processes are not to starve those of the other file.
          maxConcurrency: 3,
          ...timeouts,
        },
      },
      { test: { name: 'alone', include: [watchesModules], ...timeouts } },
    ],
  },
});
