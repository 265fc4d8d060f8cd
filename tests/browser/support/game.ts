// What every browser test starts from: a page that opens the built game on the project's renderer, and fails the test
// when the game complains on the console, breaks its own security policy, or asks another host for anything.

import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

export type Renderer = 'canvas' | 'webgl';

export interface GameFixtures {
  /** The renderer this run is on, from the project. */
  renderer: Renderer;
  /** Set false by tests that provoke complaints. */
  quiet: boolean;
  /** What the page complained of so far; empty in a good game. */
  complaints: string[];
  /** Opens the game; `query` goes beside the renderer in the address, such as `{ level: 'al-qaim' }`. */
  open: (query?: Readonly<Record<string, string>>) => Promise<void>;
}

/** Collects what a page complains of, and refuses it every host but its own. */
async function listen(page: Page, home: string, complaints: string[]): Promise<void> {
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  await page.route(
    (url) => url.protocol.startsWith('http') && url.origin !== home,
    (route) => {
      complaints.push(`asked another host: ${route.request().url()}`);
      return route.abort();
    },
  );
}

/** Software WebGL says how slow it is at reading pixels; that is no fault of the game's. */
const HARMLESS = /GPU stall due to ReadPixels|software WebGL|Automatic fallback to software/;

export const test = base.extend<GameFixtures>({
  renderer: ['canvas', { option: true }],
  quiet: [true, { option: true }],
  complaints: async ({ baseURL, page, quiet }, use) => {
    const complaints: string[] = [];
    await listen(page, new URL(baseURL ?? '').origin, complaints);
    await use(complaints);
    const serious = complaints.filter((complaint) => !HARMLESS.test(complaint));
    if (quiet && serious.length > 0) throw new Error(`The page complained:\n${serious.join('\n')}`);
  },
  open: async ({ complaints: _listening, page, renderer }, use) => {
    await use(async (query = {}) => {
      await page.goto(`./?${new URLSearchParams({ renderer, ...query })}`);
    });
  },
});
