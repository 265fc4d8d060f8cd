// Al-Qaim by mouse from the menu to the after-action report, through the buttons, lists and map that a player has.
// Keyboard alone is keyboard.spec.ts.

import { expect, test } from './support/game.ts';
import { expectAfterAction } from './support/afterAction.ts';
import { playToTheEnd, WANTED } from './support/campaign.ts';
import { beginGame } from './support/menu.ts';
import { mouseHands } from './support/mouse.ts';
import { screenOf } from './support/screen.ts';

test('a whole game by mouse', async ({ open, page }) => {
  test.setTimeout(420_000);
  await open();
  await beginGame(page, 'The Militia Question', 'dust');
  const played = await playToTheEnd(page, mouseHands(page));
  expect([...played.given].sort()).toEqual([...WANTED].sort());
  expect(played.cycles).toBeGreaterThanOrEqual(5);

  await screenOf(page).toAfter.click();
  await expectAfterAction(page, played, {
    toStart: () => page.getByRole('slider', { name: 'Time' }).click({ position: { x: 2, y: 5 } }),
    saveReplay: () => page.getByRole('button', { name: 'Save replay' }).click(),
    toMenu: () => page.getByRole('button', { name: 'Menu', exact: true }).click(),
  });
});
