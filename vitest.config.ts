import { defineConfig } from 'vitest/config';
import { readsDocuments, withShortClasses } from './scripts/letters.ts';

export default defineConfig({
  plugins: [
    {
      name: 'short-classes',
      enforce: 'pre',
      // What is tested is what ships.
      transform: (code, id) => (readsDocuments.test(id) ? { code: withShortClasses(code), map: null } : null),
    },
  ],
  // No test changes what another one sees; loading everything again for each file takes as long as testing it.
  test: { include: ['test/unit/**/*.test.ts'], testTimeout: 120_000, maxWorkers: '100%', isolate: false },
});
