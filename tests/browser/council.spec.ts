// Baghdad's council: it opens at the fifth dawn, choices are made and taken back by keyboard and by mouse, and the panel
// on Baghdad and the coalition has what was agreed.

import { expect, test } from './support/game.ts';
import { beginGame } from './support/menu.ts';
import { screenOf } from './support/screen.ts';

const DAWN = /^Cycle 6 of/;

test('a council is held by keyboard and mouse', async ({ open, page }) => {
  test.setTimeout(180_000);
  await open();
  await beginGame(page, 'The Militia Question', 'council');
  const { goOn, toDayOrders } = screenOf(page);
  const skip = page.getByRole('button', { name: 'Skip' });
  const sits = page.getByRole('button', { name: /^The council sits now: 0 of 3 chosen/ });
  await expect(async () => {
    if (await page.getByRole('heading', { name: DAWN }).isVisible()) return;
    for (const button of [toDayOrders, goOn, skip]) {
      if (await button.isVisible()) {
        await button.click({ timeout: 2000 });
        break;
      }
    }
    await expect(page.getByRole('heading', { name: DAWN })).toBeVisible({ timeout: 700 });
  }).toPass({ timeout: 150_000, intervals: [100] });

  // From the dawn report, by mouse.
  await sits.click();
  const council = page.getByRole('dialog', { name: 'The council in Baghdad' });
  await expect(council).toBeVisible();
  const chosen = council.getByText('1 of 3 chosen');
  const choices = council.getByRole('button', { name: /^Choose: / });
  expect(await choices.count()).toBeGreaterThan(4);
  await council.getByRole('button', { name: /^Choose: Investigators/ }).click();
  await expect(chosen).toBeVisible();
  await council.getByRole('button', { name: 'Take it back' }).click();
  await expect(council.getByText('0 of 3 chosen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(council).toBeHidden();

  // By keyboard alone.
  await toDayOrders.press('Enter');
  await page.keyboard.press('u');
  await expect(council).toBeVisible();
  const charter = council.getByRole('button', { name: /^Choose: A stricter charter/ });
  for (let i = 0; i < 30 && !(await charter.evaluate((node) => node === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(chosen).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Baghdad and the coalition/ }).click();
  const panel = page.getByRole('dialog', { name: 'Baghdad and the coalition' });
  await expect(panel.getByText('A stricter charter for the militias')).toBeVisible();
  await expect(panel.getByRole('meter', { name: 'Coalition support' })).toBeVisible();
});
