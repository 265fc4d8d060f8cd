// What the player is told of the other side: how its leader seems to want it done, what money there is said to be, and
// how hard it presses on the border. Made in ../knowledge/enemy.ts from incidents, papers and news alone.

import type { Tile } from '../scenario.ts';
import type { Method } from '../state/enemy.ts';

export interface EnemyView {
  /** Each method with how likely it is the leader's, per cent, the likeliest first; from what has happened and papers. */
  readonly methods: readonly { readonly method: Method; readonly percent: number }[];
  /** Incidents of the last weeks that this rests on, and when papers said it last. */
  readonly incidents: number;
  readonly methodRead: number | null;
  /** Hour at which it was learnt that a leader fell. */
  readonly leaderFell: number | null;
  /** $1,000 as last told, with the hour. */
  readonly funds: { readonly low: number; readonly high: number; readonly hour: number } | null;
}

/** How many are said to come over, against the usual. */
export type PressureLevel = 'few' | 'usual' | 'more' | 'many';

export interface SectorView {
  /** A border tile in its middle. */
  readonly tile: Tile;
  /** Crossings there as they are said to be, which may be a step off; surges that have begun counted in. */
  readonly level: PressureLevel;
  /** The hour until which fighting across the border presses on it, and whether it is still to come. */
  readonly surgeUntil: number | null;
  readonly surgeFrom: number | null;
}
