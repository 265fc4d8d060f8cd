// What a choice before Baghdad's council is: its price, when it pays, whether it is on the table, what it does. Each
// subject has a file beside this one; index.ts lists all. When the council sits is in rules/council.ts.

import type { Hour } from '../rules/hour.ts';
import type { Board } from '../scenario.ts';
import type { GameState } from '../state.ts';

export const CHOICE_IDS = [
  'askMoney',
  'lendReserves',
  'charter',
  'disbandAuxiliaries',
  'integration',
  'trainersArmy',
  'trainersPolice',
  'instructors',
  'aircrew',
  'investigators',
  'hardLine',
  'concede',
  'thermals',
  'sorties',
  'troops',
] as const;
export type ChoiceId = (typeof CHOICE_IDS)[number];

export const SUBJECTS = ['money', 'militias', 'training', 'finance', 'baghdad', 'coalition'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What is paid when it is chosen. */
export interface Price {
  /** $1,000. */
  readonly money: number;
  /** Below 0: it brings some. */
  readonly capital: number;
  /** Points of coalition support. */
  readonly support: number;
}

export interface Choice {
  readonly subject: Subject;
  price(board: Board): Price;
  /** Cycles until it pays; 0: at once. */
  paysIn(state: GameState): number;
  /** Cycles it runs from then on; 0: it is done when it pays. */
  runs(): number;
  /** Whether it is put before the council, from what everybody at the table knows. */
  fits(state: GameState): boolean;
  /** What it does at once. Draws no luck. */
  take?(state: GameState): void;
  /** What it does when it pays, if that is later. */
  done?(hour: Hour): void;
}

export const FREE: Price = { money: 0, capital: 0, support: 0 };
