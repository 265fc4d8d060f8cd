// Al-Qaim by keyboard alone from the menu to the after-action report: no mouse, no click. By mouse is mouse.spec.ts.

import { expect, test } from './support/game.ts';
import { expectAfterAction } from './support/afterAction.ts';
import { playToTheEnd, WANTED } from './support/campaign.ts';
import { beginByKeys, keyboardHands, tabTo } from './support/keyboard.ts';
import { screenOf } from './support/screen.ts';

test('a whole game by keyboard alone', async ({ open, page }) => {
  test.setTimeout(420_000);
  await open();
  await beginByKeys(page, 'dust');
  const played = await playToTheEnd(page, keyboardHands(page));
  expect([...played.given].sort()).toEqual([...WANTED].sort());
  expect(played.cycles).toBeGreaterThanOrEqual(5);

  await expect(screenOf(page).toAfter).toBeFocused();
  await page.keyboard.press('Enter');
  const press = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  await expectAfterAction(page, played, {
    toStart: async () => {
      await tabTo(page, page.getByRole('slider', { name: 'Time' }));
      await page.keyboard.press('Home');
    },
    saveReplay: () => press('Save replay'),
    toMenu: () => press('Menu'),
  });
});
