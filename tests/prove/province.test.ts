// What the three scripted commanders must show over sixty games on the province: doing nothing loses, in several ways;
// killing removes fighters and leaves cells; living among people earns trust and quiet nights.

import { beforeAll, expect, test } from 'vitest';
import type { Simulated } from '../../src/cli/simulated.ts';
import { mean, playAll, share } from './games.ts';

const CYCLES = 40;
const SEEDS = Array.from({ length: 60 }, (_, i) => `prove-${i + 1}`);
const BOTS = ['idle', 'kill-only', 'protect-and-inform'] as const;
type BotName = (typeof BOTS)[number];

let games: Readonly<Record<BotName, readonly Simulated[]>>;

beforeAll(async () => {
  games = await playAll('anbar', BOTS, SEEDS);
  for (const bot of BOTS) console.log(figures(bot, games[bot]));
}, 1_200_000);

function figures(bot: string, played: readonly Simulated[]): string {
  const one = (of: (game: Simulated) => number) => mean(played, of).toFixed(1);
  const ends = new Map<string, number>();
  for (const game of played) {
    const end = `${game.outcome} (${game.reason}) ${game.cycles < CYCLES ? 'early' : 'at the end'}`;
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return [
    `${bot}, means of ${played.length} games:`,
    `  trust ${one((g) => g.trust)}, our night ${one((g) => g.ourNight)}, attacks ${one((g) => g.attacks)}` +
      ` (deadly ${one((g) => g.deadlyAttacks)}), cells ${one((g) => g.cells)},` +
      ` fighters ${one((g) => g.fighters)} (removed ${one((g) => g.fightersRemoved)}),` +
      ` crossings ${one((g) => g.crossings.attempted)}, abuses ${one((g) => g.abuses)}, cycles ${one((g) => g.cycles)}`,
    ...[...ends].sort((a, b) => b[1] - a[1]).map(([end, count]) => `  ${count} × ${end}`),
  ].join('\n');
}

test('doing nothing loses nine games in ten', () => {
  expect(share(games.idle, (game) => game.outcome === 'lost')).toBeGreaterThanOrEqual(0.9);
});

test('half of the games lost by doing nothing are lost before the last dawn, and for three reasons or more', () => {
  const lost = games.idle.filter((game) => game.outcome === 'lost');
  expect(share(lost, (game) => game.cycles < CYCLES)).toBeGreaterThanOrEqual(0.5);
  expect(new Set(lost.map((game) => game.reason)).size).toBeGreaterThanOrEqual(3);
});

test('protecting and informing ends with more trust and fewer attacks than killing alone', () => {
  const [protect, kill] = [games['protect-and-inform'], games['kill-only']];
  expect(mean(protect, (game) => game.trust)).toBeGreaterThan(mean(kill, (game) => game.trust));
  expect(mean(protect, (game) => game.attacks)).toBeLessThan(mean(kill, (game) => game.attacks));
});

test('protecting and informing wins a quarter or more', () => {
  expect(share(games['protect-and-inform'], (game) => game.outcome === 'won')).toBeGreaterThanOrEqual(0.25);
});

test('killing alone removes twice the fighters, and leaves as many cells as doing nothing', () => {
  const [idle, kill] = [games.idle, games['kill-only']];
  const removed = (game: Simulated) => game.fightersRemoved;
  expect(mean(kill, removed)).toBeGreaterThanOrEqual(2 * mean(idle, removed));
  const cells = mean(kill, (game) => game.cells) / mean(idle, (game) => game.cells);
  expect(cells).toBeGreaterThanOrEqual(0.8);
  expect(cells).toBeLessThanOrEqual(1.2);
});
