// The whole truth of a game at one moment, random keys included. Plain data: numbers are whole unless said
// otherwise, so that hash and copy are exact. What the player may see of it is made in knowledge.ts.

import type { GameEvent } from './events.ts';
import type { CycleSummary, LeadSource, Measure, Outcome, Stage } from './frame.ts';
import type { FenceLayer, Params, Posture, Strictness } from './orders/order.ts';
import type { Options } from './options.ts';
import type { Keys } from './random.ts';
import type { AssetKind, Scenario, StructureKind, Tile, UnitKind, UnitStart } from './scenario.ts';
import type { Cache, Pressure, Trace } from './state/border.ts';
import type { EnemyState, Lesson } from './state/enemy.ts';
import type { Coalition } from './state/coalition.ts';
import type { Council, Work } from './state/council.ts';
import type { Finance } from './state/finance.ts';
import type { AwayUnit, ClaimState, Decision, Gatherers, Happening } from './state/happenings.ts';
import type { Losses } from './state/losses.ts';
import type { Allegiance, People } from './state/people.ts';
import type { Training } from './state/training.ts';

/** A unit's posture, or `busy` while it has a task. */
export type Stance = Posture | 'busy';

/** What a unit is about once it has walked its route. */
export interface Task {
  type:
    | 'move'
    | 'search'
    | 'ambush'
    | 'raid'
    | 'arrest'
    | 'intercept'
    | 'build'
    | 'repair'
    | 'man'
    | 'fence'
    | 'withdraw'
    | 'train';
  tile: Tile;
  /** Structure, lead, contact or edge id. */
  target: string | null;
  /** Hours of work left on the spot. */
  hoursLeft: number;
  /** Fence: edges still to do, the first being in work, and the layer; else empty. */
  edges: string[];
  layer: FenceLayer | null;
  /** Search and ambush: it has come upon somebody. */
  found: boolean;
}

export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  tile: Tile;
  /** Where it lives and comes back to after a raid, a search or an interception. */
  base: Tile;
  /** With the unit, crews it has detached not counted. */
  men: number;
  /** At full strength, crews it has detached included. */
  menAtFull: number;
  training: number;
  fatigue: number;
  discipline: number;
  /** Cycles at its base, up to 10. */
  knowledge: number;
  postureDay: Posture;
  postureNight: Posture;
  task: Task | null;
  route: Tile[];
  /** Seconds already spent on the step to route[0]. */
  walked: number;
  /** Hour from which a raid team can raid again. */
  raidsFrom: number;
  /** Hour at which it last answered an alarm by itself, or -1. */
  answered: number;
  /** Militia. */
  monitored: boolean;
  stallsUntil: number;
  /** Hour at which the player last gave it an order, or -1. */
  orderedAt: number;
  /** Men lost in the last cycles, fading; militias take revenge. */
  grief: number;
}

export interface Structure {
  readonly id: string;
  readonly kind: StructureKind;
  readonly tile: Tile;
  condition: number;
  building: boolean;
  thermal: boolean;
  crewUnit: string | null;
  crew: number;
  strictness: Strictness;
}

/** One a border edge, in the order of board.borders. */
export interface FenceSegment {
  /** Metres of wire and berm. */
  wireM: number;
  sensors: boolean;
  towers: boolean;
  /** Metres done of the layer in work beyond wire. */
  workM: number;
  workLayer: FenceLayer | null;
  cut: boolean;
  cutKnown: boolean;
}

export interface Asset {
  readonly id: string;
  readonly kind: AssetKind;
  sortiesLeft: number;
}

export interface Orbit {
  readonly asset: string;
  tile: Tile;
  hoursLeft: number;
  /** Contact it follows, if any. */
  follows: string | null;
}

/** A flight ordered, carried out in the next hour. */
export interface Flight {
  readonly asset: string;
  readonly kind: 'strike' | 'lift' | 'evacuation' | 'presence';
  readonly target: string;
  readonly tile: Tile;
}

/** One a settlement, in the order of board.settlements. Trust and fears in hundredths of a point. */
export interface Town {
  trust: number;
  trustAtStart: number;
  fearOfIsil: number;
  fearOfForces: number;
  /** What a cell's visit leaves, in millionths; halves each night. The second counts what is known of. */
  visit: number;
  visitKnown: number;
  /** People here who feed and hide cells. */
  supporters: number;
  /** Held after arrests: how many had to do with ISIL and how many not. */
  heldGuilty: number;
  heldInnocent: number;
  /** Trust moved since the last dawn, in hundredths, for the limit a cycle. */
  movedUp: number;
  movedDown: number;
  /** Nights in a row below the control at which a town counts as given up. */
  nightsLost: number;
  /** Nights held and not visited since they were last counted. */
  nightsKept: number;
}

export type Doing = 'hide' | 'walk' | 'forage' | 'scout' | 'prepare' | 'strike' | 'cross' | 'flee';

/** Something a cell's own men have seen or been told: a place where forces were, and how strong. */
export interface Memory {
  tile: Tile;
  men: number;
  hour: number;
}

export interface Operation {
  kind: 'device' | 'post' | 'killing' | 'harassment';
  tile: Tile;
  /** Structure, unit or settlement id aimed at; empty for a road. */
  target: string;
  /** Nights of scouting still to do; then one of preparation, then the strike. */
  scoutsLeft: number;
  prepared: boolean;
}

/** A group on the move or in hiding that the player does not see: a cell of ISIL, or smugglers. */
export interface Cell {
  readonly id: number;
  /** What its draws are keyed by: made from where it came from, so that one group more shifts nobody's luck. */
  readonly luck: number;
  readonly faction: 'isil' | 'smugglers';
  men: number;
  tile: Tile;
  doing: Doing;
  /** Man-nights of food, a man. In hundredths. */
  supplies: number;
  /** 0 broken to 100 bold. */
  nerve: number;
  route: Tile[];
  walked: number;
  /** Hour at which tonight's plan begins, -1 when there is none. */
  startsAt: number;
  /** What the walk is for; done on arrival. */
  errand: 'none' | 'forage' | 'fetch' | 'scout' | 'strike' | 'move' | 'cross' | 'leave';
  operation: Operation | null;
  /** Wants to strike and looks for something in reach; nearer to roads and people each night until it finds it. */
  eager: boolean;
  memory: Memory[];
  /** What its men have found out of what works, and where; told on to cells they meet. */
  lessons: Lesson[];
  /** Stores its men know of, by number. */
  caches: number[];
  /** While crossing: border edge index, hours of delay left; -1 when not. */
  edge: number;
  delay: number;
  /** Home-side tile where it came in, -1 for those that were here. */
  enteredAt: Tile;
  /** Noticed while it was crossing. */
  seenCrossing: boolean;
}

export interface Contact {
  readonly id: string;
  /** Hidden link to the group seen. */
  readonly cell: number;
  tile: Tile;
  seenHour: number;
  menLow: number;
  menHigh: number;
  live: boolean;
  identified: boolean;
  hostilePercent: number;
  source: 'patrol' | 'post' | 'tower' | 'fence' | 'orbit' | 'attack' | 'visit';
}

export interface Lead {
  readonly id: string;
  readonly kind: 'hideout' | 'suspect' | 'cache';
  readonly source: LeadSource;
  /** Index of the settlement it came from, or -1. */
  readonly town: number;
  readonly tile: Tile;
  readonly radiusTiles: number;
  readonly heardHour: number;
  /** Hours of darkness since: men walk off by night. */
  darkHours: number;
  /** Truth: the cell it is about, or -1 for a false one. */
  readonly cell: number;
  /** Truth of a suspect. */
  readonly guilty: boolean;
  /** Truth of a false one: it was given to harm a rival. */
  readonly grudge: boolean;
  protected: boolean;
}

export interface LedgerEntry {
  /** Given when the player can see it (rules/ledger.ts); 0 before. */
  id: number;
  readonly hour: number;
  readonly town: number;
  readonly measure: Measure;
  readonly delta: number;
  /** What it looks like while nobody explains it: off by up to a third, in half points. */
  readonly looks: number;
  readonly cause: string;
  readonly params: Params;
  readonly by: string | null;
  known: boolean;
  inquiryDue: number;
  compensated: boolean;
  prosecuted: boolean;
  readonly abuse: boolean;
  /** Said in public and not found out: somebody is named, nothing is proven. */
  accused: boolean;
  /** Truth: what is said did not happen. */
  readonly untrue: boolean;
}

/** An explosive laid on a road. */
export interface Device {
  readonly tile: Tile;
  /** Luck of the cell that laid it. */
  readonly luck: number;
  readonly hour: number;
}

/** One incident by ISIL, kept for clustering and for the count. */
export interface Incident {
  readonly hour: number;
  readonly tile: Tile;
  readonly kind: Operation['kind'];
  readonly deadly: boolean;
}

/** Running counts of the truth; scores and the end are made from them. */
export interface Tally {
  attacks: number;
  deadlyAttacks: number;
  crossingsAttempted: number;
  crossingsStopped: number;
  abuses: number;
  ownKilled: number;
  ownWounded: number;
  civiliansHarmed: number;
  civiliansHarmedByForces: number;
  /** Of the two counts that are not plain to see, what has come to light. */
  harmKnown: number;
  throughKnown: number;
  fightersRemoved: number;
  spent: number;
}

export interface GameState {
  /** As played: options counted in. */
  readonly scenario: Scenario;
  readonly options: Options;
  readonly seed: string;
  readonly keys: Keys;
  /** Hours since the first midnight. */
  hour: number;
  stage: Stage;
  staffLeft: number;
  staffKept: number;
  /** Dollars. */
  money: number;
  capital: number;
  dust: number;
  /** Chance of a storm in the coming phase as forecast, per cent. */
  dustForecast: number;
  units: Unit[];
  structures: Structure[];
  fence: FenceSegment[];
  assets: Asset[];
  orbits: Orbit[];
  flights: Flight[];
  /** Towns whose detainees go home in the next hour. */
  releases: number[];
  towns: Town[];
  /** One a settlement, in the order of board.settlements. */
  people: People[];
  allegiances: Allegiance[];
  cells: Cell[];
  contacts: Contact[];
  leads: Lead[];
  ledger: LedgerEntry[];
  devices: Device[];
  incidents: Incident[];
  log: GameEvent[];
  history: CycleSummary[];
  council: Council;
  /** What is under way, of councils and of requests between them. */
  works: Work[];
  coalition: Coalition;
  training: Training;
  finance: Finance;
  /** Where some of ours were killed last; null once help was flown or it is too late to matter. */
  lastLosses: Losses | null;
  enemy: EnemyState;
  caches: Cache[];
  traces: Trace[];
  pressure: Pressure;
  /** What cells that crossed have learnt of each border edge: 0 untried, + bad, - good; fades. In hundredths. */
  routeLore: number[];
  /** Expected cells by tile, in millionths; the player's belief, from what he has seen only. */
  belief: Int32Array;
  tally: Tally;
  /** Edges over which a party that had been seen got through since the last dawn. */
  seenThrough: number[];
  /** Cells the player has reason to believe in, in millionths: the estimate, less those destroyed, more those let in. */
  believedCells: number;
  /** How long each way of losing has stood open: dawns for trust, councils for capital, nights for towns. */
  losing: { trust: number; capital: number; towns: number };
  /** The level's events that this seed brings, drawn at the start. */
  happenings: Happening[];
  gatherers: Gatherers[];
  decisions: Decision[];
  claims: ClaimState[];
  /** Units that were raised or sent after the start, with their names; and units called away for a time. */
  raised: UnitStart[];
  away: AwayUnit[];
  nightsHeld: number;
  /** Counts as they stood at the last dawn. */
  atDawn: { ownLosses: number; harmKnown: number };
  /** What a player sees is numbered by kind, and what is hidden apart: gaps in ids would tell of it. */
  nextEvent: number;
  nextStructure: number;
  nextContact: number;
  nextEntry: number;
  nextCell: number;
  /** Leads are called by their number, so they count from one. */
  nextLead: number;
  outcome: Outcome | null;
}
