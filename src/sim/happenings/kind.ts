// What a kind of event says of itself; one file a kind beside this one, the table in index.ts. When each comes is drawn
// and told in rules/event.ts.

import type { Hour } from '../rules/hour.ts';
import type { GameState } from '../state.ts';
import type { Happening } from '../state/happenings.ts';
import type { SystemId } from '../systems.ts';

export interface HappeningKind {
  /** Cycles before it begins in which people hear the date; 0: on the day. */
  readonly ahead: number;
  /** Everybody knows the season: the window and its chance are seen this many cycles before it opens; 0: they are not. */
  readonly seasonAhead: number;
  /** The system of the source it belongs to, if it goes when that is switched off. */
  readonly system?: SystemId;
  /** Settlement it is about where the level names none; -1: none. Higher suits better, below 0 not at all. */
  readonly suits?: (state: GameState, town: number) => number;
  /** People hear of it. */
  readonly heard?: (hour: Hour, one: Happening) => void;
  readonly begins: (hour: Hour, one: Happening) => void;
  /** Every hour while it is on, the first one counted. */
  readonly lasts?: (hour: Hour, one: Happening) => void;
  readonly ends?: (hour: Hour, one: Happening) => void;
}

/** Where an event is, for telling of it. */
export function placeOf(hour: Hour, one: Happening): { tile?: number; settlement?: string } {
  const settlement = hour.board.settlements[one.town];
  return settlement ? { tile: settlement.tile, settlement: settlement.id } : {};
}
