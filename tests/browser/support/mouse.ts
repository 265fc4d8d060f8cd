// Orders by mouse: buttons, lists and the map are clicked; nothing else is done. A list's choice stands for the click
// on its line, which a browser without a screen does not draw.

import { expect, type Page } from '@playwright/test';
import type { Hands, Wanted } from './campaign.ts';
import { canBeGiven, moment, optionsOf, screenOf, stands, taken } from './screen.ts';

/** Middle of the map between the panels, where what is chosen in a list is brought to. */
const MIDDLE = { x: 644, y: 397 };
const TRIES = 6;

export function mouseHands(page: Page): Hands {
  const screen = screenOf(page);
  const bar = page.getByRole('toolbar', { name: 'Orders' });
  const map = page.getByRole('application', { name: /^Map of/ });

  const give = async () => {
    if (!(await canBeGiven(page))) return false;
    await screen.give.click();
    return taken(page);
  };
  const cancel = async () => {
    await screen.details.getByRole('button', { name: 'Cancel' }).last().click();
    return false;
  };
  const begin = (name: Wanted) => bar.getByRole('button', { name, exact: true }).click();
  const beginFromAll = async (name: Wanted) => {
    await bar.getByRole('button', { name: 'All orders' }).click();
    await page
      .getByRole('dialog', { name: 'All orders' })
      .getByRole('button', { name: new RegExp(`^${name} `) })
      .click();
  };
  /** Tries what a list offers, those that match `first` before others, until an order can be given. */
  const fromList = async (slot: string, first = /./) => {
    const list = screen.slot(slot);
    const all = await optionsOf(list);
    const sorted = [...all.filter((one) => first.test(one)), ...all.filter((one) => !first.test(one))];
    for (const label of sorted.slice(0, TRIES)) {
      await list.selectOption({ index: all.indexOf(label) + 1 });
      if (await give()) return true;
    }
    return cancel();
  };
  const clickMap = (dx: number, dy: number) => map.click({ position: { x: MIDDLE.x + dx, y: MIDDLE.y + dy } });

  return {
    order: {
      Monitor: async () => {
        await begin('Monitor');
        return fromList('Who');
      },
      Checkpoint: async () => {
        // A town is brought to the middle of the map; the checkpoint is put on the ground beside it.
        await page.getByRole('tab', { name: /^Towns/ }).click();
        await page.getByRole('tabpanel').getByRole('button').first().click();
        await begin('Checkpoint');
        for (let i = 1; i <= TRIES; i++) {
          await clickMap(i * 17, i * 5);
          if (await give()) return true;
        }
        return cancel();
      },
      Fence: async () => {
        await begin('Fence');
        await page.getByRole('radio', { name: 'Wire and berm' }).check();
        return fromList('From');
      },
      Fly: async () => {
        await begin('Fly');
        for (let i = 0; i < TRIES; i++) {
          await clickMap(i * 40, i * 20);
          if (await give()) return true;
        }
        return cancel();
      },
      Raid: async () => {
        await begin('Raid');
        return fromList('Lead or place', /^Lead|^Contact/);
      },
      Inquiry: async () => {
        await begin('Inquiry');
        return fromList('What happened');
      },
      Compensate: async () => {
        await beginFromAll('Compensate');
        return fromList('What happened');
      },
      Strike: async () => {
        await beginFromAll('Strike');
        return fromList('Whom');
      },
    },
    async strikeAtAlarm() {
      const strike = screen.details.getByRole('button', { name: /^Strike/ });
      if (!(await strike.isVisible())) return false;
      await strike.click();
      return (await give()) || cancel();
    },
    leaveReport: () => screen.toDayOrders.click(),
    skip: () => page.getByRole('button', { name: /^Skip/ }).click(),
  };
}

/** Skips on to the next dawn or dusk, whatever alarm stops the clock in between; leaves the dawn report. */
export async function toNextOrders(page: Page): Promise<void> {
  const { leaveReport, skip } = mouseHands(page);
  let standing = 'alarm';
  while (standing === 'alarm') {
    const before = await moment(page);
    await skip();
    standing = await stands(page, before);
  }
  if (standing === 'report') await leaveReport();
}

/**
 * Runs until an hour of the phase has passed, and stops the clock: by its key, since a click waits for pictures that
 * come slowly where WebGL is software.
 */
export async function intoThePhase(page: Page): Promise<void> {
  const began = await moment(page);
  await page.getByRole('button', { name: /^Run the (day|night)/ }).click();
  await expect.poll(() => moment(page)).not.toBe(began);
  if (await page.getByRole('button', { name: 'Pause' }).isVisible()) await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
}
