// The built page itself: it opens without a complaint, its security policy holds, and it is small enough to load on a
// school's line. What the game does is in the other files.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './support/game.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const ENTRY_KB = 70;
/** All script a first game loads; the editor's and the classroom's chunks carry those words in their names. */
const GAME_KB = 480;

/** Kilobytes (1000) of files of dist/ when sent compressed. */
function gzipKb(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path))).length, 0) / 1000;
}

test('opens with its name @both', async ({ open, page }) => {
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/Anbar/);
});

test.describe('the security policy', () => {
  test.use({ quiet: false });

  test('lets no script or style in from the page', async ({ complaints, open, page }) => {
    await open();
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      const style = document.createElement('style');
      style.textContent = 'body { outline: 7px solid red }';
      document.head.append(script, style);
      return { title: document.title, outline: getComputedStyle(document.body).outlineWidth };
    });
    expect(ran.title).not.toBe('inline');
    expect(ran.outline).not.toBe('7px');
    expect(complaints.join('\n')).toContain('Content Security Policy');
  });

  test('lets no text be run as code', async ({ open, page }) => {
    await open();
    // From a timer: what DevTools runs itself is let through.
    const outcome = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              resolve(`ran: ${setTimeout.constructor('return 1')()}`);
            } catch (error) {
              resolve(String(error));
            }
          });
        }),
    );
    expect(outcome).toContain('EvalError');
  });
});

test('is small enough to load', () => {
  const entry = /<script[^>]*src="\.\/([^"]+)"/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))?.[1] ?? '';
  expect(gzipKb([entry])).toBeLessThan(ENTRY_KB);
  const scripts = readdirSync(join(DIST, 'assets')).filter(
    (name) => name.endsWith('.js') && !/editor|classroom/.test(name),
  );
  expect(gzipKb(scripts.map((name) => join('assets', name)))).toBeLessThan(GAME_KB);
});
