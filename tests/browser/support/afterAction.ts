// What the after-action report must say of a game that was played, and that the replay it hands out holds the orders
// and plays again in Node, hour by hour, to the same hashes.

import { expect, type Page } from '@playwright/test';
import { readLevel } from '../../../src/cli/files.ts';
import { parseReplay, verifyReplay } from '../../../src/save/index.ts';
import type { Order } from '../../../src/sim/index.ts';
import type { Campaign, Wanted } from './campaign.ts';
import { downloaded } from './menu.ts';

interface AfterHands {
  /** Moves the timeline to its beginning. */
  toStart(): Promise<void>;
  saveReplay(): Promise<void>;
  toMenu(): Promise<void>;
}

const TYPES: Readonly<Record<Wanted, Order['type']>> = {
  Monitor: 'monitorMilitia',
  Checkpoint: 'buildStructure',
  Fence: 'buildFence',
  Fly: 'flyOrbit',
  Raid: 'raidTile',
  Inquiry: 'openInquiry',
  Compensate: 'compensateTown',
  Strike: 'flyStrike',
};

export async function expectAfterAction(page: Page, played: Campaign, hands: AfterHands): Promise<void> {
  await expect(page.getByRole('heading', { name: 'After-action report' })).toBeVisible({ timeout: 60_000 });
  const { cycles } = played;
  const head = page
    .getByRole('paragraph')
    .filter({ hasText: new RegExp(`^The Militia Question.*${cycles} cycles, .* to .*`, 's') });
  await expect(head).toBeVisible();
  for (const goal of [
    /^Our night \d+%, goal \d+%/,
    /^Trust .*, goal \+\d+/,
    /^Deadly attacks \d+, goal \d+ or fewer/,
  ]) {
    await expect(page.getByText(goal)).toBeVisible();
  }
  for (const score of ['Security', 'Forces', 'People']) {
    await expect(page.getByRole('img', { name: new RegExp(`^${score}: \\d+ at the first dawn, \\d+`) })).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Turning notes' }).getByRole('listitem').first()).toBeVisible();

  await expect(page.getByText(new RegExp(`^Cycle ${cycles}, `))).toBeVisible();
  await hands.toStart();
  await expect(page.getByText(/^Cycle 1, /)).toBeVisible();

  const replay = parseReplay(await downloaded(page, hands.saveReplay));
  expect(replay.result?.outcome).toMatch(/^(won|lost)$/);
  expect(replay.orders).toHaveLength(played.orders);
  const types = new Set(replay.orders.map(({ order }) => order.type));
  for (const name of played.given) expect(types).toContain(TYPES[name]);
  const verified = verifyReplay(replay, readLevel('al-qaim'));
  expect(verified).toMatchObject({ ok: true, differs: null });
  expect(replay.hashes).toHaveLength(verified.hours + 1);

  await hands.toMenu();
  await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
}
