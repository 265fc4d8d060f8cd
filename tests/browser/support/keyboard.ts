// Orders by keyboard alone: every step is a key that the page itself is given. What is looked up on the screen is only
// read, as a person would read it.

import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './campaign.ts';
import { canBeGiven, optionsOf, screenOf, taken } from './screen.ts';

const TRIES = 6;
const FURTHEST_TAB = 80;

/** Moves the focus with Tab until it is on `wanted`. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const there = wanted.and(page.locator(':focus'));
  await expect(wanted).toBeVisible();
  for (let i = 0; i < FURTHEST_TAB; i++) {
    if ((await there.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** From the menu to the first orders. */
export async function beginByKeys(page: Page, seed: string): Promise<void> {
  const { keyboard } = page;
  await tabTo(page, page.getByRole('button', { name: 'New game' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: 'First Night' }));
  for (let i = 0; i < 4; i++) await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'The Militia Question' })).toBeFocused();
  await tabTo(page, page.getByText('Options', { exact: true }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Seed' }));
  await keyboard.press('Control+a');
  await keyboard.type(seed);
  await keyboard.press('Enter');
  for (const name of ['Go on to the game', 'Take command']) {
    await expect(page.getByRole('button', { name })).toBeFocused();
    await keyboard.press('Enter');
  }
  await expect(screenOf(page).run).toBeVisible();
}

export function keyboardHands(page: Page): Hands {
  const { keyboard } = page;
  const screen = screenOf(page);

  const give = async () => {
    if (!(await canBeGiven(page))) return false;
    await keyboard.press('Enter');
    return taken(page);
  };
  const cancel = async () => {
    await keyboard.press('Escape');
    await expect(screen.give).toBeHidden();
    return false;
  };
  /**
   * In the list that has the focus, takes line after line until the order can be given. A list with one line is
   * filled by the screen itself.
   */
  const downTheList = async (slot: string) => {
    const list = screen.slot(slot);
    if ((await list.inputValue()) !== '') return (await give()) || cancel();
    // While the map has the focus it keeps it.
    await tabTo(page, list);
    const lines = (await optionsOf(list)).length;
    for (let i = 0; i < Math.min(lines, TRIES); i++) {
      await keyboard.press('ArrowDown');
      if (await give()) return true;
    }
    return cancel();
  };
  const byList = (key: string, slot: string) => async () => {
    await keyboard.press(key);
    return downTheList(slot);
  };

  return {
    order: {
      Monitor: byList('o', 'Who'),
      Checkpoint: async () => {
        await keyboard.press('c');
        await tabTo(page, screen.slot('Who'));
        await keyboard.press('ArrowDown');
        // Out of the list, and over the map with its cursor.
        await keyboard.press('F6');
        for (let i = 0; i < TRIES; i++) {
          await keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowUp');
          await keyboard.press('Enter');
          if (await give()) return true;
        }
        return cancel();
      },
      Fence: byList('f', 'From'),
      Fly: byList('y', 'Where'),
      Raid: async () => {
        await keyboard.press('r');
        await tabTo(page, screen.slot('Who'));
        await keyboard.press('ArrowDown');
        await tabTo(page, screen.slot('Lead or place'));
        return downTheList('Lead or place');
      },
      Inquiry: byList('q', 'What happened'),
      Compensate: async () => {
        await keyboard.press('g');
        const ledger = page.getByRole('dialog');
        const pay = ledger.getByRole('button', { name: 'Compensate' }).first();
        await expect(ledger).toBeVisible();
        if (await pay.isVisible()) {
          await tabTo(page, pay);
          await keyboard.press('Enter');
          return (await give()) || cancel();
        }
        await keyboard.press('Escape');
        await expect(ledger).toBeHidden();
        return false;
      },
      Strike: byList('x', 'Whom'),
    },
    async strikeAtAlarm() {
      const strike = screen.details.getByRole('button', { name: /^Strike/ });
      if (!(await strike.isVisible())) return false;
      const number = /\d$/.exec((await strike.innerText()).trim())?.[0] ?? '';
      await keyboard.press(number);
      return (await give()) || cancel();
    },
    leaveReport: async () => {
      await keyboard.press('Escape');
      await expect(screen.report).toBeHidden();
    },
    skip: () => keyboard.press('End'),
  };
}
