// What a stylised fact of MODEL.md is here: the games it wants, and the rows of measures that come of them, each with
// its bound and a verdict. The facts themselves are the files beside this one; `facts` (../facts.ts) runs them.

import type { Calibration } from './oddsProbe.ts';
import type { Probed, ProbeTask } from './gameProbe.ts';
import type { Estimate } from './statistics.ts';

/** Games of one kind on all seeds: watched for facts, or for odds. */
export interface Wanted {
  readonly watch: 'game' | 'odds';
  readonly game: Omit<ProbeTask, 'seed'>;
  /** Of the seeds asked for, at most so many; all when left out. */
  readonly most?: number;
}

/** The games played, by what was wanted, in the order of the seeds. */
export interface Games {
  game(wanted: Wanted): readonly Probed[];
  odds(wanted: Wanted): readonly Calibration[];
}

/** One measure. */
export interface Measured {
  /** Number of the fact in MODEL.md. */
  readonly fact: number;
  readonly measure: string;
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
  /** In words: what it must be. */
  readonly bound: string;
  readonly verdict: 'holds' | 'fails';
}

export interface Fact {
  /** Number in MODEL.md. */
  readonly number: number;
  readonly says: string;
  wants(): readonly Wanted[];
  measure(games: Games): readonly Measured[];
}

/** A measure judged by its value; the interval says how sure it is. */
export function within(
  fact: number,
  measure: string,
  estimate: Estimate,
  [least, most]: readonly [least: number, most: number],
): Measured {
  const holds = estimate.value >= least && estimate.value <= most;
  const bound =
    most === Number.POSITIVE_INFINITY
      ? `at least ${least}`
      : least === Number.NEGATIVE_INFINITY
        ? `at most ${most}`
        : `${least} to ${most}`;
  return { fact, measure, ...estimate, bound, verdict: holds ? 'holds' : 'fails' };
}

/** A measure whose whole interval must lie above or below a figure. */
export function surely(
  fact: number,
  measure: string,
  estimate: Estimate,
  side: 'above' | 'below',
  of: number,
): Measured {
  const [low, high] = estimate.interval;
  const holds = side === 'above' ? low > of : high < of;
  return { fact, measure, ...estimate, bound: `interval ${side} ${of}`, verdict: holds ? 'holds' : 'fails' };
}

/**
 * Long games of the middling commanders, neither the best nor nobody: those who do what the report tells of, raids,
 * searches and arrests, and militias that hold the towns.
 */
export const LONG = ['kill-only', 'militia-first'].map((bot) => ({
  level: 'anbar',
  bot,
  cycles: 180,
  options: { endings: false } as const,
}));
export const LONG_CYCLES = 180;

/** A province game of a commander, played to its last dawn so that all are as long. */
export function province(bot: string): Wanted {
  return { watch: 'game', game: { level: 'anbar', bot, options: { endings: false } } };
}
