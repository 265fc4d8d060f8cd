// A whole game, by whatever hands: at each dawn and dusk a few orders, at each alarm a strike where one is offered, and
// on to the end. Which orders are tried when stands here; how each is given is in mouse.ts and keyboard.ts.

import type { Page } from '@playwright/test';
import { cycleNow, moment, stands } from './screen.ts';

/** Orders that a game must hold, by what the screen calls them. */
export const WANTED = ['Monitor', 'Checkpoint', 'Fence', 'Fly', 'Raid', 'Inquiry', 'Compensate', 'Strike'] as const;
export type Wanted = (typeof WANTED)[number];

/** Each way to give an order answers whether it was taken. */
export interface Hands {
  readonly order: Readonly<Record<Wanted, () => Promise<boolean>>>;
  /** The strike that the panel of an alarm offers. */
  strikeAtAlarm(): Promise<boolean>;
  leaveReport(): Promise<void>;
  skip(): Promise<void>;
}

/** Orders at one dawn or dusk: two of four staff are kept for alarms. */
const AT_ONCE = 2;
const BY_DAY: readonly Wanted[] = ['Monitor', 'Checkpoint', 'Compensate', 'Inquiry', 'Fence', 'Raid', 'Strike'];
const BY_NIGHT: readonly Wanted[] = ['Fly', 'Strike', 'Compensate', 'Inquiry'];
/** Orders given again and again: the drone finds whom a strike needs. */
const AGAIN: ReadonlySet<Wanted> = new Set(['Fly']);

export interface Campaign {
  readonly given: ReadonlySet<Wanted>;
  readonly orders: number;
  readonly cycles: number;
  readonly alarms: number;
}

/** Plays from the first orders until the end is announced. */
export async function playToTheEnd(page: Page, hands: Hands): Promise<Campaign> {
  const given = new Set<Wanted>();
  let orders = 0;
  let alarms = 0;
  let standing = await stands(page, null);
  const took = (name: Wanted) => {
    given.add(name);
    orders++;
  };
  while (standing !== 'end') {
    if (standing === 'report') await hands.leaveReport();
    if (standing === 'alarm') {
      alarms++;
      if (!given.has('Strike') && (await hands.strikeAtAlarm())) took('Strike');
    } else {
      const day = await page.getByRole('button', { name: /^Run the day/ }).isVisible();
      let left = AT_ONCE;
      for (const name of day ? BY_DAY : BY_NIGHT) {
        if (left === 0 || (given.has(name) && !(AGAIN.has(name) && !given.has('Strike')))) continue;
        if (!(await hands.order[name]())) continue;
        took(name);
        left--;
      }
    }
    const before = await moment(page);
    await hands.skip();
    standing = await stands(page, before);
  }
  return { given, orders, cycles: await cycleNow(page), alarms };
}
