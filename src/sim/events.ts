// What happened in an hour, as the player learns it: codes with parameters. The sentences are in src/text.

import type { Params } from './orders/order.ts';
import type { Tile } from './scenario.ts';

/** How loud an event is: `alarm` stops the clock, `notice` stands in the report, `note` only in the log. */
export type Loudness = 'note' | 'notice' | 'alarm';

export interface GameEvent {
  readonly id: number;
  readonly hour: number;
  /** Key of src/text/en/events.ts. */
  readonly code: string;
  readonly loudness: Loudness;
  readonly tile: Tile | null;
  readonly settlement: string | null;
  readonly unit: string | null;
  readonly params: Params;
}

/** Families of events that can be an alarm; the player may switch stopping off for all but attacks. */
export const ALARMS = ['attack', 'contact', 'crossing'] as const;
export type Alarm = (typeof ALARMS)[number];
