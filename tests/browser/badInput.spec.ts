// Files that are broken, huge, hostile or newer, and graphics that are missing or lost: one clear sentence with the
// place of the fault, and nothing that was there has changed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/game.ts';
import { beginGame, downloaded, leaveToMenu, noteOf, openFile, openSavedGames } from './support/menu.ts';
import { intoThePhase, mouseHands, toNextOrders } from './support/mouse.ts';
import { recorded } from './support/recorded.ts';
import { screenOf } from './support/screen.ts';

const RECORDED = recorded('bad input');
const LEVEL = readFileSync(join(import.meta.dirname, '..', '..', 'levels', 'al-qaim.json'), 'utf8');

interface Recorded {
  seed: string;
  levelHash: string;
  rulesVersion: number;
  version: number;
  hashes: [number, string][];
  orders: { hour: number; order: Record<string, unknown> }[];
}

/** The recorded game's text with something in it changed. */
function changed(change: (replay: Recorded) => void): string {
  const replay = JSON.parse(RECORDED) as Recorded;
  change(replay);
  return JSON.stringify(replay);
}

const FILES: readonly (readonly [what: string, content: string | Buffer, says: RegExp])[] = [
  ['cut off in the middle', RECORDED.slice(0, RECORDED.length / 2), /at line \d+, column \d+ is not JSON/],
  ['a letter too many', RECORDED.replace('"seed"', 'x"seed"'), /at line [1-9]\d*, column \d+ is not JSON/],
  ['empty', '', /at line 1, column 1 is not JSON/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), /not text/],
  ['huge', Buffer.alloc(9 * 1024 * 1024, 0x20), /larger than 8 MB/],
  ['enormous', Buffer.alloc(21_000_000, 0x20), /too big to be a saved game/],
  ['nested a thousand deep', `${'['.repeat(1000)}${']'.repeat(1000)}`, /nested too deeply at line 1, column \d+/],
  ['a name that poisons', RECORDED.replace('{', '{"__proto__":{"x":1},'), /“__proto__” at line 1, column \d+/],
  ['the same name twice', RECORDED.replace('"seed"', '"seed":"a",\n"seed"'), /“seed” stands twice/],
  ['another kind of file', LEVEL, /not a replay of this game/],
  ['of a newer version', changed((one) => (one.version = 99)), /newer version of the game \(format 99/],
  ['of other rules', changed((one) => (one.rulesVersion = 99)), /under other rules \(version 99,/],
  [
    'of another level',
    changed((one) => (one.levelHash = '0123456789abcdef')),
    /another version of the level “al-qaim”/,
  ],
  [
    'with a value missing',
    changed((one) => (one.hashes[3] = [one.hashes[3][0], 'none'])),
    /at .*hashes.*3.* is missing/,
  ],
  [
    'with an order that is none',
    changed((one) => (one.orders[0].order = { type: 'win' })),
    /at .*orders.*0.* is missing/,
  ],
  ['with another seed', changed((one) => (one.seed = 'another')), /hour \d+ comes out otherwise/],
  ['with an order taken out', changed((one) => one.orders.splice(2, 1)), /hour \d+ comes out otherwise/],
];

test('no bad file gets in, and each is told why in a sentence', async ({ open, page }) => {
  test.setTimeout(120_000);
  await open();
  await openSavedGames(page);
  expect(await openFile(page, 'good.json', RECORDED)).toBe('The game from the file is in the list now.');
  const kept = page.getByRole('button', { name: /^Save The Militia Question.* to a file$/ });
  const before = await downloaded(page, () => kept.click());

  for (const [what, content, says] of FILES) {
    await test.step(what, async () => {
      const said = await openFile(page, 'bad.json', content);
      expect(said).toMatch(says);
      expect(said).toMatch(/^[“A-Z].*\.$/);
      expect(said.length).toBeLessThan(280);
    });
  }

  await expect(kept).toHaveCount(1);
  expect(await downloaded(page, () => kept.click())).toBe(before);
  await page.getByRole('button', { name: /^Load The Militia Question/ }).click();
  await expect(screenOf(page).cycle).toBeVisible();
});

test('without WebGL the map is drawn with Canvas, and the screen says so', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'WebGL' }).check();
  await beginGame(page, 'The Militia Question', 'no webgl');
  expect(await noteOf(page)).toMatch(/no WebGL, so the map is drawn with Canvas/);
  expect(await mouseHands(page).order.Checkpoint()).toBe(true);
  await leaveToMenu(page);
});

test.describe('graphics that are lost @webgl', () => {
  // The browser says on its console that the context was lost.
  test.use({ quiet: false });

  test('in mid-night: the screen says so, the map comes back, the game goes on', async ({ open, page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
        const context: unknown = Reflect.apply(getContext, this, args);
        if (context instanceof WebGLRenderingContext) Object.assign(globalThis, { mapContext: context });
        return context;
      } as typeof getContext;
    });
    await open();
    await beginGame(page, 'The Militia Question', 'lost');
    await toNextOrders(page);
    await intoThePhase(page);

    const lose = () =>
      page.evaluate(() => {
        const { mapContext } = globalThis as unknown as { mapContext: WebGLRenderingContext };
        const held = mapContext.getExtension('WEBGL_lose_context');
        held?.loseContext();
        setTimeout(() => held?.restoreContext(), 1500);
      });
    await lose();
    expect(await noteOf(page)).toMatch(/The graphics card let go of the map\. The game is safe/);
    expect(await noteOf(page)).toMatch(/drawn again/);

    // The night that was under way goes on to its end, and orders can be given on the map.
    await toNextOrders(page);
    await expect(screenOf(page).cycle).toHaveText('Cycle 2 of 15');
    expect(await mouseHands(page).order.Checkpoint()).toBe(true);
  });
});
