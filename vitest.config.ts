// The tests that need no browser. `unit` is quick; `slow` (*.slow.test.ts) belongs to npm test; `prove` to
// npm run prove. The tests in a browser are Playwright's (playwright.config.ts).

import { defineConfig } from 'vitest/config';

const SLOW = 'tests/**/*.slow.test.{ts,tsx}';
const SIM = 'tests/{sim,fuzz}/**/*.test.ts';
const PROVE = 'tests/prove/**/*.test.ts';

export default defineConfig({
  test: {
    // Only against hanging: a busy machine must fail nothing.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [SLOW, PROVE, SIM, 'tests/browser/**'] },
      },
      // Plain functions without a world around them: one worker for all saves half a minute.
      { extends: true, test: { name: 'sim', include: [SIM], exclude: [SLOW], isolate: false, pool: 'threads' } },
      { extends: true, test: { name: 'slow', include: [SLOW], exclude: [PROVE], testTimeout: 120_000 } },
      { extends: true, test: { name: 'prove', include: [PROVE], testTimeout: 1_200_000 } },
    ],
  },
});
