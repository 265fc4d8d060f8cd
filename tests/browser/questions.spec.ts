// Contested claims and questions on the screen: judged by keys and by buttons, kept as orders, told after the end.

import { expect, test } from './support/game.ts';
import { beginGame } from './support/menu.ts';
import { screenOf } from './support/screen.ts';

test('claims are judged by keyboard and by button, and the end tells', async ({ open, page }) => {
  await open();
  await beginGame(page, 'The Militia Question', 'claims');
  await page.keyboard.press('d');
  const questions = page.getByRole('dialog', { name: 'Questions that wait for you' });
  await expect(questions).toContainText('Nobody waits for an answer.');
  await page.keyboard.press('Escape');
  await expect(questions).toBeHidden();

  await page.keyboard.press('j');
  const claims = page.getByRole('dialog', { name: 'Whom do you believe?' });
  const cards = claims.getByRole('article');
  await expect(cards).toHaveCount(6);
  const slider = cards.first().getByRole('slider');
  await slider.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect(cards.first()).toContainText('Officials right 75%');
  await cards
    .nth(1)
    .getByRole('button', { name: /^Residents, surely/ })
    .click();
  await expect(claims.getByRole('status')).toHaveText('2 of 6 judged');
  await page.keyboard.press('Escape');
  // Five steps of the slider are one thought, so one order.
  await expect(page.getByRole('listitem').filter({ hasText: 'Judge a claim' })).toHaveCount(2);

  await page.getByRole('button', { name: 'Game menu' }).click();
  await page.getByRole('button', { name: 'End here and read the after-action report' }).click();
  await screenOf(page).toAfter.click();
  const judged = page.getByRole('region', { name: 'Whom you believed' });
  await expect(judged).toContainText(/Brier score 0\.\d+/);
  await expect(judged.getByText(/^The (officials|residents) were right\.$/)).toHaveCount(6);
  await expect(judged).toContainText('you: 75% for the officials');
});
