// What `simulate --json` prints of a game.

import type { Played } from '../bots/index.ts';
import type { LevelInPlay } from '../save/index.ts';
import { rowOf } from './row.ts';

/** What `--json` prints. */
export interface Simulated {
  readonly level: string;
  readonly seed: string;
  readonly bot: string;
  readonly rulesVersion: number;
  readonly cycles: number;
  readonly ticks: number;
  readonly outcome: 'won' | 'lost' | 'undecided';
  /** Key of src/text/en/outcome.ts; null where the game was not played to its end. */
  readonly reason: string | null;
  readonly scores: { readonly security: number; readonly forces: number; readonly people: number };
  readonly trust: number;
  readonly ourNight: number;
  readonly attacks: number;
  readonly deadlyAttacks: number;
  readonly crossings: { readonly attempted: number; readonly stopped: number };
  readonly abuses: number;
  readonly cells: number;
  readonly fighters: number;
  readonly fightersRemoved: number;
  readonly orders: number;
  readonly hash: string;
}

/** The numbers of a game that was played: those of a row of a sweep, as one object. */
export function simulated(level: LevelInPlay, seed: string, bot: string, played: Played): Simulated {
  const row = rowOf({ level, bot, seed, played });
  return {
    level: row.level,
    seed: row.seed,
    bot: row.bot,
    rulesVersion: row.rules_version,
    cycles: row.cycles,
    ticks: row.hours,
    outcome: row.outcome,
    reason: row.reason === '-' ? null : row.reason,
    scores: { security: row.security, forces: row.forces, people: row.people },
    trust: row.trust,
    ourNight: row.our_night,
    attacks: row.attacks,
    deadlyAttacks: row.deadly_attacks,
    crossings: { attempted: row.crossings_attempted, stopped: row.crossings_stopped },
    abuses: row.abuses,
    cells: row.cells,
    fighters: row.fighters,
    fightersRemoved: row.fighters_removed,
    orders: row.orders,
    hash: row.hash,
  };
}
