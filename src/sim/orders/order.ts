// The orders a player can give, as plain data, and the shapes of an answer to one: refusal and preview.
// What each costs, when it may be given and what it does is in a file of its own beside this one.

import type { ChoiceId } from '../council/choice.ts';
import type { BorderEdge, StructureKind, Tile } from '../scenario.ts';
import type { ProjectKind } from '../state/people.ts';

export const POSTURES = ['rest', 'hold', 'patrol', 'ready'] as const;
/**
 * What a unit does when it has no task: `rest` recovers, `hold` stands where it is, `patrol` walks the ground
 * around it, `ready` waits mounted to answer an alarm.
 */
export type Posture = (typeof POSTURES)[number];

export const STRICTNESS = ['lax', 'standard', 'strict'] as const;
export type Strictness = (typeof STRICTNESS)[number];

export const FENCE_LAYERS = ['wire', 'sensors', 'towers'] as const;
/** Wire and berm first; sensors and towers are bought apart and need wire. */
export type FenceLayer = (typeof FENCE_LAYERS)[number];

/** The longest row of border edges that one order may fence. */
export const MOST_EDGES = 12;

export type Order =
  | { readonly type: 'moveUnit'; readonly unit: string; readonly to: Tile }
  | { readonly type: 'recallUnit'; readonly unit: string }
  | { readonly type: 'setPosture'; readonly unit: string; readonly when: 'day' | 'night'; readonly posture: Posture }
  | { readonly type: 'searchArea'; readonly unit: string; readonly tile: Tile }
  | { readonly type: 'raidTile'; readonly unit: string; readonly tile: Tile; readonly lead?: string }
  | { readonly type: 'layAmbush'; readonly unit: string; readonly settlement: string }
  | { readonly type: 'arrestSuspect'; readonly unit: string; readonly lead: string }
  | { readonly type: 'releaseDetainees'; readonly settlement: string }
  | { readonly type: 'interceptContact'; readonly unit: string; readonly contact: string }
  | { readonly type: 'buildStructure'; readonly kind: StructureKind; readonly tile: Tile; readonly unit: string }
  | { readonly type: 'manStructure'; readonly structure: string; readonly unit: string }
  | { readonly type: 'unmanStructure'; readonly structure: string }
  | { readonly type: 'repairStructure'; readonly structure: string; readonly unit: string }
  | { readonly type: 'dismantleStructure'; readonly structure: string }
  | { readonly type: 'addThermal'; readonly structure: string }
  | { readonly type: 'setStrictness'; readonly structure: string; readonly strictness: Strictness }
  | {
      readonly type: 'buildFence';
      readonly unit: string;
      readonly edges: readonly BorderEdge['id'][];
      readonly layer: FenceLayer;
    }
  | { readonly type: 'repairFence'; readonly unit: string; readonly edge: BorderEdge['id'] }
  | { readonly type: 'flyOrbit'; readonly asset: string; readonly tile: Tile }
  | { readonly type: 'flyStrike'; readonly asset: string; readonly contact: string }
  | { readonly type: 'flyLift'; readonly asset: string; readonly unit: string; readonly to: Tile }
  | { readonly type: 'flyEvacuation'; readonly asset: string }
  | { readonly type: 'flyPresence'; readonly asset: string; readonly tile: Tile }
  | { readonly type: 'chooseAtCouncil'; readonly choice: ChoiceId }
  | { readonly type: 'askBaghdad'; readonly for: 'money' | 'company' }
  | { readonly type: 'askCoalition'; readonly for: 'sorties' | 'troops' }
  | { readonly type: 'trainUnit'; readonly unit: string }
  | { readonly type: 'protectSource'; readonly lead: string }
  | { readonly type: 'monitorMilitia'; readonly unit: string }
  | { readonly type: 'openInquiry'; readonly entry: number }
  | { readonly type: 'prosecuteAbuse'; readonly entry: number }
  | { readonly type: 'compensateTown'; readonly entry: number }
  | { readonly type: 'withdrawMilitia'; readonly unit: string }
  | { readonly type: 'decide'; readonly decision: string; readonly option: string }
  | { readonly type: 'judgeClaim'; readonly claim: string; readonly percent: number }
  | { readonly type: 'integrateMilitia'; readonly unit: string }
  | { readonly type: 'startAwareness'; readonly settlement: string }
  | { readonly type: 'endAwareness'; readonly settlement: string }
  | { readonly type: 'startProject'; readonly settlement: string; readonly kind: ProjectKind }
  | { readonly type: 'cancelProject'; readonly settlement: string }
  | { readonly type: 'setCurfew'; readonly settlement: string; readonly on: boolean }
  | { readonly type: 'protectMukhtar'; readonly settlement: string; readonly on: boolean }
  | { readonly type: 'raiseTribal'; readonly settlement: string };

export type OrderType = Order['type'];

/** Values for the sentence that a code stands for: ids of things, numbers in the unit the code says. */
export type Params = Readonly<Record<string, string | number>>;

/** Why an order cannot be given; the sentence is in src/text, keyed by `code`. */
export interface Refusal {
  readonly code: string;
  readonly params: Params;
}

/** One line of what odds are made of; the points of all factors add up to the odds shown. */
export interface Factor {
  readonly code: string;
  readonly params: Params;
  /** Percentage points, rounded so that the column adds up. */
  readonly points: number;
}

/** A chance shown to the player. All in per cent, 0 to 100. */
export interface Odds {
  /** What it is a chance of: `find`, `stop`, `hit`, `heldNight` …; a key of src/text. */
  readonly of: string;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly factors: readonly Factor[];
}

/** What giving an order now would cost and promise, from what the player knows. */
export interface Preview {
  readonly refusal: Refusal | null;
  readonly staff: number;
  /** $1,000 at once, and by the cycle from then on. */
  readonly money: number;
  readonly moneyPerCycle: number;
  readonly capital: number;
  /** Hours from now until it begins to count and until it is done; null where it has no end. */
  readonly startsIn: number;
  readonly doneIn: number | null;
  readonly odds: Odds | null;
  /** Chance of harm to civilians, per cent. */
  readonly harmPercent: number | null;
  /** Chance of losses of one's own, per cent. */
  readonly lossPercent: number | null;
  /** Fence, orbit and intercept: seen × in time = stopped, per cent. */
  readonly chain: { readonly seen: number; readonly inTime: number; readonly stopped: number } | null;
  /** Tiles walked, the first being where the unit stands, and the hour from now at which each is reached. */
  readonly route: readonly { readonly tile: Tile; readonly inHours: number }[];
  /**
   * What it is sure to move, by name: `trust` and `fear` in hundredths of a point, `discipline` in points, `most` the
   * most that `trust` can be. The order's form has the sentence.
   */
  readonly effects: Readonly<Record<string, number>>;
  /** What to think of before giving it: codes of src/text. */
  readonly warnings: readonly { readonly code: string; readonly params: Params }[];
}
