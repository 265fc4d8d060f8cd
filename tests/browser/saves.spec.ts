// Games keep themselves: at each dawn and dusk, through a reload in mid-night and a page that is killed; several side
// by side; taken out and in as files; and where the browser keeps nothing, the screen says so and the game goes on.

import type { Page } from '@playwright/test';
import { expect, test } from './support/game.ts';
import { arrived, beginGame, downloaded, leaveToMenu, noteOf, openFile, openSavedGames } from './support/menu.ts';
import { intoThePhase, mouseHands, toNextOrders } from './support/mouse.ts';
import { moment, screenOf } from './support/screen.ts';

const expectSaved = async (page: Page, names: readonly string[]) => {
  const loads = page.getByRole('button', { name: /^Load / });
  await expect(loads).toHaveCount(names.length);
  for (const [i, name] of names.entries()) await expect(loads.nth(i)).toHaveAccessibleName(`Load ${name}`);
};

test('each dawn and dusk is kept, and orders not yet run as well', async ({ open, page }) => {
  await open();
  await beginGame(page, 'The Militia Question', 'kept');
  // A game in which nothing was done yet is not kept.
  await leaveToMenu(page);
  await openSavedGames(page);
  await expectSaved(page, []);
  await beginGame(page, 'The Militia Question', 'kept');
  for (const name of ['The Militia Question, cycle 1, night', 'The Militia Question, cycle 2, day']) {
    await toNextOrders(page);
    await leaveToMenu(page);
    await openSavedGames(page);
    await expectSaved(page, [name]);
    await page.getByRole('button', { name: `Load ${name}` }).click();
    await arrived(page);
    if (name.endsWith('2, day')) await mouseHands(page).leaveReport();
    await expect(screenOf(page).run).toBeVisible();
  }
  expect(await mouseHands(page).order.Monitor()).toBe(true);
  await expect(page.getByText('1 order given')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await mouseHands(page).leaveReport();
  await expect(page.getByText('1 order given')).toBeVisible();
});

test('a reload in mid-night goes on from that very hour', async ({ open, page }) => {
  await open();
  await beginGame(page, 'The Militia Question', 'mid-night');
  await toNextOrders(page);
  await intoThePhase(page);
  const stood = await moment(page);
  await page.reload();
  await page.getByRole('button', { name: /^Continue The Militia Question, cycle 1/ }).click();
  await arrived(page);
  expect(await moment(page)).toBe(stood);
  await toNextOrders(page);
  await expect(screenOf(page).cycle).toHaveText('Cycle 2 of 15');
});

test('a page that is killed loses no hour', async ({ context, open, page, renderer }) => {
  await open();
  await beginGame(page, 'The Militia Question', 'killed');
  expect(await mouseHands(page).order.Monitor()).toBe(true);
  await intoThePhase(page);
  const stood = await moment(page);
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  await crashed;

  const next = await context.newPage();
  await next.goto(`./?renderer=${renderer}`);
  await next.getByRole('button', { name: /^Continue/ }).click();
  await arrived(next);
  expect(await moment(next)).toBe(stood);
});

test('several games are kept side by side, deleted, taken out and brought in', async ({ open, page }) => {
  await open();
  await beginGame(page, 'The Militia Question', 'one');
  await toNextOrders(page);
  await leaveToMenu(page);
  await beginGame(page, 'Anbar', 'two');
  expect(await mouseHands(page).order.Monitor()).toBe(true);
  await leaveToMenu(page);
  await openSavedGames(page);
  await expectSaved(page, ['Anbar, cycle 1, day', 'The Militia Question, cycle 1, night']);

  const save = page.getByRole('button', { name: 'Save The Militia Question, cycle 1, night to a file' });
  const text = await downloaded(page, () => save.click());
  await page.getByRole('button', { name: 'Delete The Militia Question, cycle 1, night' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(save).toBeVisible();
  await page.getByRole('button', { name: 'Delete The Militia Question, cycle 1, night' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(save).toHaveCount(0);

  expect(await openFile(page, 'al-qaim.json', text)).toBe('The game from the file is in the list now.');
  await expectSaved(page, ['The Militia Question, cycle 1, night', 'Anbar, cycle 1, day']);
  expect(await downloaded(page, () => save.click())).toBe(text);
  await page.reload();
  await openSavedGames(page);
  await page.getByRole('button', { name: 'Load The Militia Question, cycle 1, night' }).click();
  await expect(page.getByRole('button', { name: /^Run the night/ })).toBeVisible();
});

test.describe('where the browser keeps nothing', () => {
  test.use({ quiet: false });

  /** Puts code before that of the worker in which games are kept. */
  const beforeWorker = (page: Page, code: string) =>
    page.route(/\/worker-[^/]*\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${code};\n${await response.text()}` });
    });

  const goesOn = async (page: Page) => {
    expect(await mouseHands(page).order.Monitor()).toBe(true);
    await toNextOrders(page);
    await toNextOrders(page);
    await expect(screenOf(page).cycle).toHaveText('Cycle 2 of 15');
    await page.getByRole('button', { name: 'Game menu' }).click();
    const replay = await downloaded(page, () => page.getByRole('button', { name: 'Save replay' }).click());
    expect(replay).toContain('monitorMilitia');
  };

  test('storage that is forbidden is told, and the game goes on', async ({ open, page }) => {
    await beforeWorker(
      page,
      `IDBFactory.prototype.open = () => { throw new DOMException('Access is denied', 'SecurityError'); }`,
    );
    await open();
    await beginGame(page, 'The Militia Question', 'forbidden');
    expect(await noteOf(page)).toMatch(/does not let the game keep anything\. You can play on/);
    await goesOn(page);
  });

  test('storage that is full is told, and the game goes on', async ({ open, page }) => {
    await beforeWorker(
      page,
      `const { put } = IDBObjectStore.prototype;
      let full = false;
      new BroadcastChannel('full').onmessage = ({ data }) => { full = data; };
      IDBObjectStore.prototype.put = function (...args) {
        if (full) throw new DOMException('No room', 'QuotaExceededError');
        return put.apply(this, args);
      }`,
    );
    const setFull = (full: boolean) => page.evaluate((now) => new BroadcastChannel('full').postMessage(now), full);
    await open();
    await beginGame(page, 'The Militia Question', 'full');
    await toNextOrders(page);
    await setFull(true);
    await toNextOrders(page);
    expect(await noteOf(page)).toMatch(/storage is full, so the last phase was not kept/);
    await toNextOrders(page);
    await toNextOrders(page);
    await expect(screenOf(page).cycle).toHaveText('Cycle 3 of 15');

    // With room again the next phase is kept.
    await setFull(false);
    await toNextOrders(page);
    await page.reload();
    await page.getByRole('button', { name: /^Continue The Militia Question, cycle 3/ }).click();
    await arrived(page);
    await expect(page.getByRole('button', { name: /^Run the night/ })).toBeVisible();
  });
});
