// What comes upon the province by date and chance (rules/event.ts), and who asks the player to decide (rules/decision.ts),
// as they are in truth. What of it is known, and when, is made in knowledge/happenings.ts.

import type { Params } from '../orders/order.ts';
import type { ClaimKind, LevelEventKind, Tile } from '../scenario.ts';
import type { Unit } from '../state.ts';

/** An event of the level that this seed has drawn. */
export interface Happening {
  readonly id: string;
  readonly kind: LevelEventKind;
  /** Index of the settlement it is about, -1 for the whole province. */
  readonly town: number;
  /** The unit it is about, or that goes along. */
  unit: string | null;
  /** Hours: people hear the date, it begins, it is over. */
  readonly heardHour: number;
  readonly fromHour: number;
  untilHour: number;
  readonly params: Readonly<Record<string, number>>;
  stage: 'drawn' | 'heard' | 'on' | 'over';
  /** What was decided about it (an option's id), empty while nothing was. */
  answer: string;
}

/** People out in the desert for a day. */
export interface Gatherers {
  readonly tile: Tile;
  readonly people: number;
  /** Index of the settlement they come from. */
  readonly town: number;
}

/** A question somebody puts to the player, with a day by which it answers itself. */
export interface Decision {
  readonly id: string;
  /** A kind of decisions/index.ts. */
  readonly kind: string;
  readonly options: readonly string[];
  readonly fallback: string;
  readonly openedHour: number;
  readonly dueHour: number;
  /** What the sentences and the effects need: ids and numbers. */
  readonly params: Params;
  /** Option chosen by the player, or the fallback once it was due. */
  chosen: string | null;
  /** Its effects have been worked. */
  done: boolean;
  byDefault: boolean;
}

/** A unit that is out of the province and comes back. */
export interface AwayUnit {
  readonly unit: Unit;
  readonly backHour: number;
}

/** A claim of the level with its truth, and what the player makes of it. */
export interface ClaimState {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly place: string | null;
  /** Truth, drawn by the seed. */
  readonly officialsRight: boolean;
  /** Chance the player gives the officials, per cent; null while he has said nothing. */
  judged: number | null;
}
