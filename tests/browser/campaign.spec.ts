// New games that are no plain level: a prepared position on its base's pictures, and a campaign, whose years are kept
// like any game. Difficulty is chosen once and shown with the saved game and after the end.

import { expect, test } from './support/game.ts';
import { leaveToMenu, openSavedGames } from './support/menu.ts';
import { toNextOrders } from './support/mouse.ts';

test('a prepared position is played at the difficulty that was chosen', async ({ open, page }) => {
  await open();
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('radio', { name: 'Prepared positions' }).check({ force: true });
  await page.getByRole('radio', { name: 'The Gap' }).check({ force: true });
  await page.getByRole('radio', { name: 'Recruit' }).check({ force: true });
  await expect(page.getByText('One more of the staff each phase')).toBeVisible();
  await page.getByRole('button', { name: 'Begin in The Gap' }).click();
  await page.getByRole('button', { name: 'Go on to the game' }).click();
  await expect(page.getByText('Twenty kilometres of fence have become twenty-six.')).toBeVisible();
  const pictures = () => page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  await expect.poll(async () => (await pictures()).some((name) => name.includes('twenty-kilometres-day'))).toBe(true);
  await page.getByRole('button', { name: 'Take command' }).click();
  await expect(page.getByText('5 of 5 staff left')).toBeVisible();
  await toNextOrders(page);
  await leaveToMenu(page);
  await openSavedGames(page);
  await expect(page.getByText('The Gap, cycle 1, night')).toBeVisible();
  await expect(page.getByText(/ · Recruit · seed /)).toBeVisible();
});

test('a campaign begins with its first year, which says where in it one is when it ends', async ({ open, page }) => {
  await open();
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('radio', { name: 'The campaign' }).check({ force: true });
  await page.getByRole('button', { name: 'Begin the campaign' }).click();
  await page.getByRole('button', { name: 'Go on to the game' }).click();
  await expect(page.getByRole('heading', { name: 'Anbar 2018: build and train' })).toBeVisible();
  await page.getByRole('button', { name: 'Take command' }).click();
  await toNextOrders(page);
  await page.reload();
  await page.getByRole('button', { name: /^Continue Anbar 2018/ }).click();
  await page.getByRole('button', { name: 'Game menu' }).click();
  await page.getByRole('button', { name: /End the game here|End here/ }).click();
  await page.getByRole('button', { name: /after-action/i }).click();
  await expect(page.getByText(/Officer · Four years in Anbar, 1 \/ 4 · no council follows this year/)).toBeVisible();
});
