// Pictures of each screen on both renderers, for people to look at: in test-results/screens. With ANBAR_PICTURES=1 two
// of them become the pictures of the README (assets/readme).

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './support/game.ts';
import { beginGame } from './support/menu.ts';
import { mouseHands, toNextOrders } from './support/mouse.ts';
import { moment, screenOf } from './support/screen.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const README = join(ROOT, 'assets', 'readme');
/** Kilobytes that a picture of the README may take. */
const PICTURE_KB = 400;

test('the screens, to be looked at @both', async ({ open, page, renderer }) => {
  test.setTimeout(180_000);
  const picture = (name: string) => take(page, renderer, name);
  await open();
  await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
  await picture('menu');

  await beginGame(page, 'The Militia Question', 'dust');
  await expect(page.getByText('Unrolling the map…')).toBeHidden();
  const { order, skip } = mouseHands(page);
  expect(await order.Monitor()).toBe(true);
  await page.getByRole('radio', { name: 'Belief' }).check({ force: true });
  await page.getByRole('toolbar', { name: 'Orders' }).getByRole('button', { name: 'Raid' }).click();
  await screenOf(page).slot('Lead or place').selectOption({ index: 1 });
  await expect(screenOf(page).ready).toBeVisible();
  await picture('orders-day');
  await screenOf(page).give.click();

  await toNextOrders(page);
  expect(await order.Fly()).toBe(true);
  await page.getByRole('radio', { name: 'None' }).check({ force: true });
  const dusk = await moment(page);
  await screenOf(page).run.click();
  await expect.poll(() => moment(page)).not.toBe(dusk);
  await picture('night');

  const report = screenOf(page).report;
  for (let i = 0; i < 10 && !(await report.isVisible()); i++) {
    const before = await moment(page);
    if (await page.getByRole('button', { name: /^Skip/ }).isVisible()) await skip();
    await expect.poll(() => moment(page)).not.toBe(before);
  }
  await expect(report).toBeVisible();
  await picture('dawn-report');

  await mouseHands(page).leaveReport();
  for (let i = 0; i < 10; i++) await toNextOrders(page);
  await page.getByRole('button', { name: 'Game menu' }).click();
  await page.getByRole('button', { name: 'End here and read the after-action report' }).click();
  await screenOf(page).toAfter.click();
  await expect(page.getByRole('heading', { name: 'After-action report' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Time' })).toBeVisible();
  await picture('after-action');
});

async function take(page: Page, renderer: string, name: string): Promise<void> {
  await settled(page);
  const folder = join(ROOT, 'test-results', 'screens');
  mkdirSync(folder, { recursive: true });
  const png = await page.screenshot({ path: join(folder, `${name}-${renderer}.png`) });
  if (!process.env.ANBAR_PICTURES || renderer !== 'canvas' || !/^(orders-day|night)$/.test(name)) return;
  mkdirSync(README, { recursive: true });
  const { size } = await sharp(png)
    .webp({ quality: 82 })
    .toFile(join(README, `${name}.webp`));
  expect(size / 1000).toBeLessThan(PICTURE_KB);
}

/** Gives the map the time of its longest glide, dusk, so that nothing is caught on its way. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(1600);
}
