// Fact 3: where tips come from.

import { type Fact, province, surely, within } from './fact.ts';
import type { Probed } from './gameProbe.ts';
import { resampled, sum } from './statistics.ts';

const BOTS = ['idle', 'kill-only', 'militia-first', 'protect-and-inform', 'balanced'] as const;
const WANTS = BOTS.map(province);

/** Share of all tips that came from places with control in these bands of 0.1. */
function share(games: readonly Probed[], from: number, to: number): number {
  const tips = (g: Probed, a: number, b: number): number => sum(g.tips.tips.slice(a, b));
  return sum(games.map((g) => tips(g, from, to))) / Math.max(1, sum(games.map((g) => tips(g, 0, 10))));
}

/** Tips a settlement-phase in these bands. */
function rate(games: readonly Probed[], from: number, to: number): number {
  const tips = sum(games.map((g) => sum(g.tips.tips.slice(from, to))));
  return tips / Math.max(1, sum(games.map((g) => sum(g.tips.phases.slice(from, to)))));
}

export const tips: Fact = {
  number: 3,
  says: 'Most tips come from contested places that lean to the government; few from parity, none from places ISIL holds',
  wants: () => WANTS,
  measure(games) {
    const played = WANTS.flatMap((wanted) => games.game(wanted));
    const leaning = resampled(played, (sample) => share(sample, 6, 9));
    const parity = resampled(played, (sample) => rate(sample, 4, 6) / rate(sample, 6, 9));
    const theirs = resampled(played, (sample) => share(sample, 0, 2));
    return [
      surely(3, 'share of tips from control 0.6 to 0.9', leaning, 'above', 0.5),
      surely(3, 'tips a place at control 0.4 to 0.6 over those at 0.6 to 0.9', parity, 'below', 0.6),
      within(3, 'share of tips from control below 0.2', theirs, [0, 0.05]),
    ];
  },
};
