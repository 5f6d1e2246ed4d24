import { defineConfig } from 'vitest/config';

/** What holds no process, socket or file: these files share the modules and the knowledge that they read, which saves minutes. */
const rooms = 'language|matching|questions|answers';
/** Watches which modules are loaded, and so has to begin with none. */
const watchesModules = 'tests/src/answers/citing/loads-when-needed.test.ts';

// A slow machine gets its time: what hangs is seen all the same.
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Many tests wait for processes and sockets; two files at a time wait together.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'connected',
          include: [
            'tests/*.test.ts',
            'tests/!(src)/**/*.test.ts',
            'tests/src/*.test.ts',
            `tests/src/!(${rooms})/**/*.test.ts`,
            watchesModules,
          ],
          ...timeouts,
        },
      },
      {
        test: {
          name: 'pure',
          include: [`tests/src/@(${rooms})/**/*.test.ts`],
          exclude: [watchesModules],
          isolate: false,
          ...timeouts,
        },
      },
    ],
  },
});
