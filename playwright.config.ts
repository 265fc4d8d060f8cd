// The tests in a real browser, on the built game (npm run build first; npm test does). A test runs on the Canvas
// renderer, which is what machines without a GPU get; one tagged @both runs on WebGL too, one tagged @webgl there
// alone. speed.spec.ts runs by itself after the others, so that they do not slow what it measures.

import { defineConfig } from '@playwright/test';
import type { Renderer } from './tests/browser/support/game.ts';
import { BROWSER_FLAGS, findBrowser } from './tools/browser.mjs';

// Several checkouts, or several people in one, may test at once: a port by process, handed on to the workers.
process.env.ANBAR_TEST_PORT ??= String(20_000 + (process.pid % 20_000));
const port = Number(process.env.ANBAR_TEST_PORT);
const baseURL = `http://127.0.0.1:${port}/`;
const SPEED = '**/speed.spec.ts';

export default defineConfig<{ renderer: Renderer }>({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: 'line',
  use: {
    baseURL,
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
  },
  projects: [
    { name: 'canvas', testIgnore: SPEED, grepInvert: /@webgl/, use: { renderer: 'canvas' } },
    { name: 'webgl', testIgnore: SPEED, grep: /@webgl|@both/, use: { renderer: 'webgl' } },
    { name: 'speed', testMatch: SPEED, dependencies: ['canvas', 'webgl'], use: { renderer: 'canvas' } },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
