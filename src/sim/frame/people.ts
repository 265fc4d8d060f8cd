// What the player knows of the people of a settlement beside trust and fears, and of whom a militia heeds. The truth is
// state/people.ts; the picture is made in knowledge/people.ts.

import type { Tile } from '../scenario.ts';
import type { Mukhtar, ProjectKind } from '../state/people.ts';

/** One a settlement, in the order of board.settlements. */
export interface PeopleView {
  readonly settlement: string;
  /** How far what ISIL says is repeated here, 0 to 100 in steps of 5: a reading, like trust. */
  readonly propaganda: number;
  readonly awareness: boolean;
  readonly project: { readonly kind: ProjectKind; readonly cyclesLeft: number } | null;
  readonly projects: readonly ProjectKind[];
  /** Somebody is here by night who would guard what is built. */
  readonly guarded: boolean;
  readonly curfew: boolean;
  readonly mukhtar: Mukhtar;
  readonly mukhtarGuarded: boolean;
  /** The mukhtar was killed, and nobody says a word for some days. */
  readonly quiet: boolean;
  readonly asks: 'leave' | 'call' | null;
  readonly raised: boolean;
}

/** One a militia. */
export interface MilitiaView {
  readonly unit: string;
  /** How much its patrons across the eastern border have to say, 0 to 100: everybody knows whose men they are. */
  readonly pull: number;
  /** Orders it has refused or put off so far. */
  readonly refused: number;
  /** Chance, per cent, that it refuses the next order or puts it off: where it stands, and when it has to leave there. */
  readonly refusesPercent: number;
  readonly refusesToLeavePercent: number;
  /** Chance, per cent, that it stalls when it is told to leave the province now. */
  readonly stallsPercent: number;
  /** Chance, per cent, that it takes a prosecution of its men amiss. */
  readonly amissPercent: number;
  readonly sulksUntil: number | null;
  readonly calledTo: Tile | null;
  readonly calledAt: number | null;
  readonly integratedAt: number | null;
}
