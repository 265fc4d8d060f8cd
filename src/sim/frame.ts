// The player's picture of one moment: all that view, ui and commanders ever see while a game is on.
// It is made in one place, knowledge.ts; the whole truth is state.ts.

import type { ClaimScore, ClaimView, DecisionView, ForecastView, GatherersView } from './frame/happenings.ts';
import type { LocalText } from '../shared/text.ts';
import type { CoalitionView, CouncilView, FinanceView, LossesView, TrainingView, WorkView } from './frame/council.ts';
import type { EnemyView, SectorView } from './frame/enemy.ts';
import type { GameEvent } from './events.ts';
import type { FenceLayer, OrderType, Params, Posture, Strictness } from './orders/order.ts';
import type { MilitiaView, PeopleView } from './frame/people.ts';
import type { AssetKind, Board, Goal, SettlementKind, StructureKind, Tile, UnitKind } from './scenario.ts';

export type * from './frame/council.ts';
export type * from './frame/enemy.ts';

export type * from './frame/happenings.ts';

export type Phase = 'day' | 'night';
/** `orders`: the clock stands at dawn or dusk; `running`: between; `over`: the game has ended. */
export type Stage = 'orders' | 'running' | 'over';

export interface Clock {
  /** Hours since the first midnight of the game. */
  readonly hour: number;
  readonly hourOfDay: number;
  /** ISO date. */
  readonly date: string;
  /** From 1: one day and the night after it. */
  readonly cycle: number;
  readonly cycles: number;
  readonly phase: Phase;
  readonly stage: Stage;
  /** Whole hours of the day at which the phases begin today. */
  readonly dawn: number;
  readonly dusk: number;
  /** Hours until the phase ends. */
  readonly phaseEndsIn: number;
}

export interface Sky {
  /** Light on open ground, 0 (moonless night) to 100 (day); a full moon high up is 30. */
  readonly light: number;
  readonly moonLit: number;
  readonly moonUp: boolean;
  /** Minutes after midnight, if it rises or sets on this date. */
  readonly moonrise: number | null;
  readonly moonset: number | null;
  /** 0 clear, 1 haze, 2 storm. */
  readonly dust: number;
  /** Chance of a storm in the next phase, per cent. */
  readonly dustForecast: number;
}

export interface TaskView {
  /** Order type it came from. */
  readonly type: string;
  readonly tile: Tile | null;
  /** Target: structure, lead, contact, edge or settlement id. */
  readonly target: string | null;
  readonly hoursLeft: number;
}

export interface UnitView {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: LocalText;
  readonly tile: Tile;
  /** Where it lives and goes back to after a task. */
  readonly base: Tile;
  /** Present with the unit, not counting crews it has detached. */
  readonly men: number;
  /** At full strength, crews it has detached included. */
  readonly menAtFull: number;
  readonly detached: number;
  /** 1 to 5. */
  readonly training: number;
  /** 0 rested to 100 spent. */
  readonly fatigue: number;
  /** 0 to 100. */
  readonly discipline: number;
  /** What it knows of the ground it stands on, 0 to 100, grows with stay. */
  readonly knowledge: number;
  readonly postureDay: Posture;
  readonly postureNight: Posture;
  readonly task: TaskView | null;
  /** Tiles still to walk, next first. */
  readonly route: readonly Tile[];
  /** Militia: a monitor is with it. */
  readonly monitored: boolean;
  /** Militia: has been told to go and stalls until this hour. */
  readonly stallsUntil: number | null;
  /** Raid team: hours until it can raid again. */
  readonly readyIn: number;
  /** True while the player has never told it anything and it has no task. */
  readonly withoutOrders: boolean;
}

export interface StructureView {
  readonly id: string;
  readonly kind: StructureKind;
  readonly tile: Tile;
  /** 0 to 100; under construction below 100 with `building` true. */
  readonly condition: number;
  readonly building: boolean;
  readonly thermal: boolean;
  readonly crewUnit: string | null;
  readonly crew: number;
  readonly crewFull: number;
  readonly strictness: Strictness;
}

export interface FenceView {
  readonly edge: string;
  readonly layers: readonly FenceLayer[];
  /** Metres built of the layer in work, if one is. */
  readonly work: { readonly layer: FenceLayer; readonly doneM: number; readonly unit: string } | null;
  /** Known to be cut; found out at dawn or by an alarm. */
  readonly cut: boolean;
}

export interface AssetView {
  readonly id: string;
  readonly kind: AssetKind;
  readonly name: LocalText;
  readonly owner: 'iraq' | 'coalition';
  readonly baseTile: Tile;
  readonly sortiesLeft: number;
  readonly sortiesPerPhase: number;
  readonly grounded: boolean;
}

export interface OrbitView {
  readonly asset: string;
  readonly tile: Tile;
  readonly hoursLeft: number;
}

export interface SettlementView {
  readonly id: string;
  readonly kind: SettlementKind;
  readonly tile: Tile;
  /** Readings, 0 to 100, and how sure the trust is: fear of the forces silences complaint and widens the band. */
  readonly trust: number;
  readonly trustBand: number;
  readonly trustAtStart: number;
  readonly fearOfIsil: number;
  readonly fearOfForces: number;
  /** Control as known, 0 to 100. */
  readonly controlDay: number;
  readonly controlNight: number;
  /** Counted into our night. */
  readonly held: boolean;
  /** Nights kept quiet since they were last counted up (rules/quietNight.ts), and what each of them brings in trust. */
  readonly nightsKept: number;
  readonly nightKeptTrust: number;
  readonly detainees: number;
  /** The town has asked the forces to leave, or has called them. */
  readonly mood: 'asksYouToLeave' | 'wary' | 'calm' | 'callsYou';
}

export interface ContactView {
  readonly id: string;
  readonly tile: Tile;
  readonly seenHour: number;
  /** Men counted, as a range. */
  readonly men: readonly [number, number];
  /** Watched this very hour. */
  readonly live: boolean;
  /** Known to be ISIL; a strike wants this. */
  readonly identified: boolean;
  /** Chance that they are ISIL, per cent, from what is known. */
  readonly hostilePercent: number;
  /** Tiles it can have reached since it was lost; the contact's belief is spread over them. */
  readonly reach: readonly Tile[];
  readonly source: 'patrol' | 'post' | 'tower' | 'fence' | 'orbit' | 'attack' | 'visit';
}

export type LeadSource = 'resident' | 'mukhtar' | 'shepherd' | 'driver' | 'police' | 'phone' | 'papers' | 'tracks';

export interface LeadView {
  readonly id: string;
  readonly kind: 'hideout' | 'suspect' | 'cache';
  readonly source: LeadSource;
  readonly settlement: string | null;
  readonly tile: Tile;
  readonly radiusTiles: number;
  readonly heardHour: number;
  /** Chance that it is right and still fresh, per cent. */
  readonly confidence: number;
  /** How often such a source is right at all, and how often its word serves a grudge, per cent. */
  readonly reliability: number;
  readonly grudge: number;
  /** Chance that acting now gives the source away, per cent. */
  readonly exposure: number;
  readonly protected: boolean;
}

export type Measure = 'trust' | 'fearOfIsil' | 'fearOfForces';

export interface LedgerView {
  readonly id: number;
  readonly hour: number;
  readonly settlement: string;
  readonly measure: Measure;
  /** Points, signed, in hundredths; while the cause is unexplained, what it looks like by half points. */
  readonly delta: number;
  /** Key of src/text/en/ledger.ts, or `unexplained`. */
  readonly cause: string;
  readonly params: Params;
  /** Unit or structure id behind it, when known. */
  readonly by: string | null;
  /** An inquiry is under way and due at this hour. */
  readonly inquiryDue: number | null;
  readonly compensated: boolean;
  readonly prosecuted: boolean;
  /** May be prosecuted or compensated: an abuse that has been found out. */
  readonly abuse: boolean;
  /** What is said of somebody and not proven, what an inquiry has shown to be untrue; else null. */
  readonly said: 'accused' | 'cleared' | null;
}

export interface ThreatView {
  readonly tile: Tile;
  readonly settlement: string | null;
  readonly structure: string | null;
  /** Chance of an attack there this night, per cent. */
  readonly percent: number;
  /** Key of src/text/en/threats.ts. */
  readonly reason: string;
  readonly params: Params;
}

export interface GoalView {
  readonly kind: Goal['kind'];
  readonly value: number;
  readonly now: number;
  readonly met: boolean;
}

export interface WarningView {
  /** `trust`, `capital`, `night`: how the game is being lost, and in how many cycles. */
  readonly kind: 'trust' | 'capital' | 'towns';
  readonly cyclesLeft: number;
  readonly params: Params;
}

export interface Scores {
  readonly security: number;
  readonly forces: number;
  readonly people: number;
}

/** One row a dawn, for sparklines and the dawn report. */
export interface CycleSummary {
  readonly cycle: number;
  readonly trust: number;
  readonly ourNight: number;
  readonly attacks: number;
  readonly deadlyAttacks: number;
  readonly crossingsStopped: number;
  readonly crossingsKnown: number;
  readonly ownLosses: number;
  readonly civilianHarm: number;
  readonly scores: Scores;
}

export interface Outcome {
  readonly result: 'won' | 'lost' | 'undecided';
  /** Key of src/text/en/outcome.ts. */
  readonly reason: string;
  readonly params: Params;
}

export interface Frame {
  readonly board: Board;
  readonly clock: Clock;
  readonly sky: Sky;
  /** `kept` for reactions and not yet `used`; none outside a running phase. */
  readonly staff: { readonly left: number; readonly perPhase: number; readonly kept: number; readonly used: number };
  readonly money: { readonly now: number; readonly income: number; readonly upkeep: number };
  readonly capital: number;
  /** Weighted trust of the province with its band, and our night, 0 to 100. */
  readonly trust: { readonly now: number; readonly band: number; readonly atStart: number };
  readonly ourNight: number;
  readonly attacksLast30: { readonly all: number; readonly deadly: number };
  readonly units: readonly UnitView[];
  /** Units that have left the province, for sentences about them. */
  readonly departed: readonly { readonly id: string; readonly name: LocalText }[];
  readonly structures: readonly StructureView[];
  readonly fence: readonly FenceView[];
  readonly assets: readonly AssetView[];
  readonly orbits: readonly OrbitView[];
  readonly settlements: readonly SettlementView[];
  readonly people: readonly PeopleView[];
  readonly militias: readonly MilitiaView[];
  readonly contacts: readonly ContactView[];
  readonly leads: readonly LeadView[];
  readonly ledger: readonly LedgerView[];
  readonly threats: readonly ThreatView[];
  readonly goals: readonly GoalView[];
  readonly warnings: readonly WarningView[];
  readonly scores: Scores;
  readonly history: readonly CycleSummary[];
  readonly council: CouncilView;
  readonly works: readonly WorkView[];
  readonly coalition: CoalitionView;
  readonly training: TrainingView;
  readonly finance: FinanceView;
  readonly losses: LossesView | null;
  readonly enemy: EnemyView;
  readonly sectors: readonly SectorView[];
  readonly estimate: { readonly cells: readonly [number, number]; readonly men: readonly [number, number] };
  /** Expected number of cells by tile, times a million (Int32Array so that every engine agrees). */
  readonly belief: Int32Array;
  /** Chance per cent, by tile, that a party moving there this hour would be noticed. */
  readonly watch: Uint8Array;
  /** Everything the player has been told so far, oldest first. */
  readonly log: readonly GameEvent[];
  readonly outcome: Outcome | null;
  /** Events people know of, by date. */
  readonly forecast: readonly ForecastView[];
  readonly gatherers: readonly GatherersView[];
  readonly decisions: readonly DecisionView[];
  readonly claims: readonly ClaimView[];
  /** Null until the game is over, and where there were no claims. */
  readonly claimScore: ClaimScore | null;
  /** Orders there are by now on a level that does not have all. */
  readonly allowedOrders?: readonly OrderType[];
}

/** What was so, hour by hour; leaves the worker only after the end. */
export interface TruthFrame {
  readonly hour: number;
  readonly cells: readonly { readonly id: string; readonly tile: Tile; readonly men: number; readonly doing: string }[];
}
