import { defineConfig } from 'vitest/config';

/** Scenarios in the window of the newest host, one after the other: they share one server and one browser. */
export default defineConfig({
  test: {
    include: ['test/ui/**/*.test.ts'],
    globalSetup: 'test/ui/host.ts',
    fileParallelism: false,
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
