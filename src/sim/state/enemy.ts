// ISIL as a whole: who leads, by what method, what money there is, and what of it the player has found out. Its men,
// what each cell has learnt and where it lies are in state.ts (Cell); the rules are leader.ts, lessons.ts, meeting.ts.

import type { Tile } from '../scenario.ts';

/** How the leader wants it done: wear down the roads, storm posts, frighten residents, or lie low and rebuild. */
export type Method = 'attrition' | 'assault' | 'intimidation' | 'lowProfile';
export const METHODS: readonly Method[] = ['attrition', 'assault', 'intimidation', 'lowProfile'];

/** An air strike, as it is talked about for months. */
export interface Blow {
  readonly tile: Tile;
  readonly hour: number;
}

/** What the player has been told of it; nothing here follows the truth by itself. */
export interface EnemyKnown {
  /** Read in papers, and when; the incidents he has seen speak too (knowledge/enemy.ts). */
  method: Method | null;
  methodHour: number;
  /** Hour at which he learnt that a leader was gone, or -1. */
  leaderLostHour: number;
  /** Dollars as papers and investigators put them, and when; null while nothing is known. */
  funds: [low: number, high: number] | null;
  fundsHour: number;
}

/** What came of an attempt, for the cell that made it and for those it was told to. */
export interface Lesson {
  readonly kind: 'device' | 'post' | 'killing' | 'harassment' | 'forage';
  readonly tile: Tile;
  /** Above 0 it went well, below 0 badly; in hundredths. */
  worth: number;
  hour: number;
}

export interface EnemyState {
  /** Id of the cell the leader is with; -1 while nobody leads. */
  leader: number;
  /** How many have led, the present one included. */
  leaders: number;
  method: Method;
  /** The method before; kept to wherever word of the new one has not come. */
  methodBefore: Method;
  /** From where and since when word goes out of what changed last. */
  seat: Tile;
  since: number;
  /** Who has heard that the leader is gone keeps quiet until this hour; -1 while one leads. */
  quietUntil: number;
  /** Dollars. */
  funds: number;
  /** Air strikes of the last months. */
  blows: Blow[];
  known: EnemyKnown;
}
