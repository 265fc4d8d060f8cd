// Scripted commanders: what each is known by, over a whole game; all of them answer equal frames with equal orders, give
// only orders that parse, and are short enough to read.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BOTS, COMMANDERS, playGame } from '../../src/bots/index.ts';
import { readLevel } from '../../src/cli/files.ts';
import type { Order, OrderType } from '../../src/sim/index.ts';

const SOURCES = fileURLToPath(new URL('../../src/bots', import.meta.url));
const MOST_LINES = 200;

/** Orders a commander gave in a game, and how many he would have given again on the same frame. */
function played(bot: string, level: string, seed = '3'): { orders: readonly Order[]; changed: number } {
  const seen: Order[] = [];
  let changed = 0;
  const commander = BOTS[bot];
  const { orders } = playGame({
    scenario: readLevel(level).scenario,
    seed,
    bot: {
      name: bot,
      commands(frame) {
        const given = commander.commands(frame);
        if (JSON.stringify(commander.commands(frame)) !== JSON.stringify(given)) changed++;
        seen.push(...given);
        return given;
      },
    },
    cycles: 6,
  });
  return { orders: orders.map(({ order }) => order), changed };
}

const typesOf = (orders: readonly Order[]): ReadonlySet<OrderType> => new Set(orders.map((order) => order.type));

test.each(COMMANDERS.map((bot) => bot.name))('%s answers the same frame with the same orders', (bot) => {
  expect(played(bot, 'twenty-kilometres').changed).toBe(0);
});

test('each file of theirs can be read at a sitting', () => {
  const names = [
    'killOnly',
    'fenceOnly',
    'watchAndAnswer',
    'militiaFirst',
    'nightFirst',
    'protectAndInform',
    'balanced',
  ];
  for (const name of names) {
    const lines = readFileSync(join(SOURCES, `${name}.ts`), 'utf8').split('\n').length;
    expect(lines, name).toBeLessThan(MOST_LINES);
  }
});

test('idle does nothing; fence only sends nobody out', () => {
  expect(played('idle', 'twenty-kilometres').orders).toEqual([]);
  const types = typesOf(played('fence-only', 'twenty-kilometres').orders);
  expect(types).toContain('buildFence');
  for (const type of ['raidTile', 'searchArea', 'interceptContact', 'moveUnit'] as const)
    expect(types).not.toContain(type);
});

test('who watches and answers looks for nobody inside, buys sights and stands ready', () => {
  const { orders } = played('watch-and-answer', 'twenty-kilometres');
  const types = typesOf(orders);
  for (const type of ['raidTile', 'searchArea', 'arrestSuspect'] as const) expect(types).not.toContain(type);
  expect(types).toContain('addThermal');
  expect(orders.some((o) => o.type === 'setPosture' && o.when === 'night' && o.posture === 'ready')).toBe(true);
});

test('who puts the night first sleeps by day and lies out in the dark', () => {
  const { orders } = played('night-first', 'truffle-season');
  for (const o of orders) if (o.type === 'setPosture' && o.when === 'day') expect(o.posture).toBe('rest');
  expect(typesOf(orders)).toContain('layAmbush');
  expect(orders.some((o) => o.type === 'setPosture' && o.when === 'night' && o.posture === 'patrol')).toBe(true);
});

test('who protects answers for wrongs; who only kills does not', () => {
  const protect = typesOf(played('protect-and-inform', 'al-qaim').orders);
  const kill = typesOf(played('kill-only', 'al-qaim').orders);
  expect(protect).toContain('monitorMilitia');
  expect(protect).toContain('openInquiry');
  for (const type of ['monitorMilitia', 'openInquiry', 'compensateTown', 'startProject'] as const) {
    expect(kill).not.toContain(type);
  }
});

test('who goes after what was seen sends no unit twice', () => {
  for (const bot of ['watch-and-answer', 'night-first']) {
    const { orders } = playGame({ scenario: readLevel('surge').scenario, seed: '5', cycles: 6, bot: BOTS[bot] });
    const sent = orders.flatMap(({ hour, order }) =>
      order.type === 'interceptContact' ? [`${hour} ${order.unit}`, `${hour} ${order.contact}`] : [],
    );
    expect(sent.length, bot).toBeGreaterThan(0);
    expect(new Set(sent).size, bot).toBe(sent.length);
  }
});
