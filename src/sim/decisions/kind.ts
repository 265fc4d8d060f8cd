// What a kind of decision says of itself; one file a kind beside this one, the table in index.ts. Who asks, in words, is
// in src/text/en/decisions.ts. What an option surely does is listed as effects and shown as it is; what else may come
// of it is in `brings`, and its note says so.

import type { Params } from '../orders/order.ts';
import type { Hour } from '../rules/hour.ts';
import type { Decision } from '../state/happenings.ts';

/** Points of trust or fear in the place the decision is about (or everywhere), capital, $1,000. */
export interface Effect {
  readonly what: 'trust' | 'fearOfForces' | 'fearOfIsil' | 'capital' | 'money';
  readonly amount: number;
  /** Trust and fear: in every settlement. */
  readonly everywhere?: true;
}

export interface OptionKind {
  readonly id: string;
  readonly effects: readonly Effect[];
  /** What comes of it with the next hour. May draw luck and tell. */
  readonly brings?: (hour: Hour, decision: Decision) => void;
}

export interface DecisionKind {
  /** Comes by itself at a dawn, with this chance, where `find` finds what it is about. Else an event brings it. */
  readonly comes?: {
    readonly percent: number;
    /** Does not wait until the last one is two cycles old, and is asked at once. */
    readonly urgent?: true;
    readonly find: (hour: Hour) => Params | null;
  };
  /** Cycles until it answers itself; 0: at the next dawn or dusk. */
  readonly cycles: number;
  readonly options: readonly OptionKind[];
  /** What happens if nobody answers; it costs neither money nor capital. */
  readonly fallback: string;
}
