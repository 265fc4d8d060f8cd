// What the player knows of events, decisions and claims: dates people speak of, questions that wait for an answer, and
// what officials and residents say. Made in ../knowledge/happenings.ts.

import type { Effect } from '../decisions/kind.ts';
import type { Params, Refusal } from '../orders/order.ts';
import type { ClaimKind, LevelEventKind, Tile } from '../scenario.ts';

/** An event people know of: with its date, or as a season in which it comes with a chance. */
export interface ForecastView {
  readonly id: string;
  readonly kind: LevelEventKind;
  readonly settlement: string | null;
  /** First hour, and the hour at which it is over; of a season, the window in which it can begin. */
  readonly fromHour: number;
  readonly untilHour: number;
  /** Chance that it comes, per cent; 100 once the date is known. */
  readonly percent: number;
  readonly dated: boolean;
  /** It is on. */
  readonly now: boolean;
  /** What was answered to the question it brought, or empty. */
  readonly answer: string;
  /** River ground under water, a pilgrims' road: the tiles it is about now. */
  readonly tiles: readonly Tile[];
}

/** People out in the desert for truffles; everybody sees them drive out. */
export interface GatherersView {
  readonly tile: Tile;
  readonly people: number;
  readonly settlement: string;
}

export interface DecisionOptionView {
  readonly id: string;
  readonly effects: readonly Effect[];
  /** Why it cannot be chosen now, or null. */
  readonly refusal: Refusal | null;
}

/** A question that waits for an answer, or has been answered in this phase. */
export interface DecisionView {
  readonly id: string;
  /** Key of src/text/en/decisions.ts, with `_title`, `_asks`, and `_<option>`, `_<option>_note`. */
  readonly kind: string;
  readonly params: Params;
  readonly openedHour: number;
  readonly dueHour: number;
  readonly options: readonly DecisionOptionView[];
  /** What happens if nobody answers. */
  readonly fallback: string;
  readonly chosen: string | null;
}

/** How well the claims of a game were judged. */
export interface ClaimScore {
  /** Brier score in thousandths: 0 perfect, 250 even chances for everything, 1000 sure and wrong throughout. */
  readonly brier: number;
  /** Claims the player said something about, of how many; the others count as even chances. */
  readonly judged: number;
  readonly claims: number;
}

/** Something officials and residents do not agree on. */
export interface ClaimView {
  readonly id: string;
  /** Key of src/text/en/claims.ts, with `_officials` and `_residents`. */
  readonly kind: ClaimKind;
  readonly params: Params;
  /** The place as a tile, where it is about one. */
  readonly tile: Tile | null;
  /** Chance the player gives the officials, per cent; null while he has said nothing. */
  readonly judged: number | null;
  /** Who was right; null until the game is over. */
  readonly officialsRight: boolean | null;
}
