// The tests that need no browser. `unit` is quick; `slow` (*.slow.test.ts) belongs to npm test; `prove` to
// npm run prove. The tests in a browser are Playwright's (playwright.config.ts).

import { defineConfig } from 'vitest/config';

const SLOW = 'tests/**/*.slow.test.{ts,tsx}';
const PROVE = 'tests/prove/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [SLOW, PROVE, 'tests/browser/**'] },
      },
      { extends: true, test: { name: 'slow', include: [SLOW], exclude: [PROVE], testTimeout: 120_000 } },
      { extends: true, test: { name: 'prove', include: [PROVE], testTimeout: 1_200_000 } },
    ],
  },
});
