// The last attack that killed some of ours, kept for as long as help can still be flown. The rule is evacuation.ts.

import type { Tile } from '../scenario.ts';

export interface Losses {
  readonly hour: number;
  readonly tile: Tile;
  killed: number;
}
