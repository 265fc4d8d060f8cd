// What the game screen says, read as a person would: whether the clock stands and why, whether an order can be given.
// Nothing here presses anything; that is mouse.ts and keyboard.ts.

import { expect, type Locator, type Page } from '@playwright/test';
import { CYCLE } from './menu.ts';

export type Standing = 'report' | 'orders' | 'alarm' | 'end';

/** The parts of the screen by the names they have. */
export function screenOf(page: Page) {
  const order = page.getByRole('complementary', { name: 'Details' });
  return {
    clock: page.getByRole('strong').filter({ hasText: /^\d\d:\d\d · / }),
    cycle: page.getByRole('heading', { name: CYCLE }),
    details: order,
    give: order.getByRole('button', { name: /^Give order/ }),
    ready: order.getByRole('button', { name: /^Give order/, disabled: false }),
    // An alarm's panel is an alert too, with a heading.
    refusal: order.getByRole('alert').filter({ hasNot: page.getByRole('heading') }),
    incomplete: order.getByText('Choose the rest to see what it promises.'),
    slot: (name: string) => order.getByRole('combobox', { name }),
    report: page.getByRole('region', { name: 'Dawn report' }),
    toDayOrders: page.getByRole('button', { name: 'Day orders' }),
    run: page.getByRole('button', { name: /^Run the (day|night)/ }),
    goOn: page.getByRole('button', { name: /^Go on/ }),
    toAfter: page.getByRole('dialog').getByRole('button', { name: 'After-action report' }),
    given: page.getByRole('status').filter({ hasText: /^Order given/ }),
  };
}

export type Screen = ReturnType<typeof screenOf>;

/** Waits until the clock stands at another hour than `before`, and says why it stands. */
export async function stands(page: Page, before: string | null): Promise<Standing> {
  const screen = screenOf(page);
  if (before !== null) {
    await expect.poll(() => moment(page), { timeout: 30_000, intervals: [50, 100, 200] }).not.toBe(before);
  }
  const { goOn, report, run, toAfter } = screen;
  await expect(report.or(run).or(goOn).or(toAfter).first()).toBeVisible({ timeout: 30_000 });
  if (await toAfter.isVisible()) return 'end';
  if (await report.isVisible()) return 'report';
  return (await goOn.isVisible()) ? 'alarm' : 'orders';
}

/** Cycle and hour as the clock shows them. */
export async function moment(page: Page): Promise<string> {
  const { clock, cycle } = screenOf(page);
  return `${await cycle.innerText()} ${(await clock.innerText()).slice(0, 5)}`;
}

export async function cycleNow(page: Page): Promise<number> {
  return Number(CYCLE.exec(await screenOf(page).cycle.innerText())?.[1]);
}

/** How long an answer may take on a slow machine, and how long one that says no may be that of the choice before. */
const ANSWER_MS = 15_000;
const SECOND_THOUGHT_MS = 500;

const seen = (locator: Locator, timeout: number) =>
  locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );

/** Whether the order that has been filled in can be given. */
export async function canBeGiven(page: Page): Promise<boolean> {
  const { incomplete, ready, refusal } = screenOf(page);
  if (!(await seen(ready.or(refusal).or(incomplete).first(), ANSWER_MS))) return false;
  return seen(ready, SECOND_THOUGHT_MS);
}

/** After the order was given: true once the screen says that it was, false if the form still stands. */
export async function taken(page: Page): Promise<boolean> {
  const { give, given } = screenOf(page);
  const refused = screenOf(page)
    .refusal.waitFor({ timeout: ANSWER_MS })
    .then(() => false);
  const gone = give.waitFor({ state: 'hidden', timeout: ANSWER_MS }).then(() => true);
  const was = await Promise.any([gone, refused]).catch(() => false);
  if (was) await expect(given).toBeAttached();
  return was;
}

/** Texts of what can be chosen in a slot, without the line that stands for nothing. */
export async function optionsOf(slot: Locator): Promise<readonly string[]> {
  return (await slot.getByRole('option').allInnerTexts()).slice(1);
}
