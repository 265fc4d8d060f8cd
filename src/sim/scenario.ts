// What a game starts from, in memory: the ground and everybody on it. The file it is read from, its schema and
// checks are in src/level. A Board is what the player may know from the first minute; a Scenario adds the rest.

import type { LocalText } from '../shared/text.ts';
import type { Constants } from './constants.ts';
import type { LeadSource, Phase } from './frame.ts';
import type { OrderType, Posture, Strictness } from './orders/order.ts';
import type { Method } from './state/enemy.ts';

/** Index of a tile: y * cols + x, rows north to south, columns west to east. */
export type Tile = number;

export interface Ground {
  readonly cols: number;
  readonly rows: number;
  readonly kmPerTile: number;
  /** TERRAINS code by tile. */
  readonly terrain: Uint8Array;
  /** Metres above the sea by tile. */
  readonly elevation: Int16Array;
  /** ROADS code by tile: the best road that runs through it. */
  readonly road: Uint8Array;
  /** Index into `territories` by tile. */
  readonly territory: Uint8Array;
  readonly territories: readonly Territory[];
}

export interface Territory {
  readonly id: string;
  readonly name: LocalText;
  /** `home` is the player's province; `neighbour` another Iraqi province; `abroad` another country. */
  readonly kind: 'home' | 'neighbour' | 'abroad';
  /** Country code as in the level file: `iraq`, `syria`, `jordan`, `saudi-arabia`. */
  readonly country: string;
}

/** One side between a home tile and a tile abroad. */
export interface BorderEdge {
  readonly id: string;
  /** The home tile. */
  readonly tile: Tile;
  /** The tile on the other side. */
  readonly beyond: Tile;
  /** Territory id of the other side's country. */
  readonly country: string;
  /** Its share of the true border line, in metres. */
  readonly lengthM: number;
  /** That share as points in tile units (x east, y south, tile corner 0,0), for drawing. */
  readonly path: readonly (readonly [number, number])[];
}

export type SettlementKind = 'city' | 'town' | 'village' | 'camp';

export interface Settlement {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: SettlementKind;
  readonly tile: Tile;
  /** Inhabitants; size classes are better known than figures (assets/geo). */
  readonly people: number;
  /** False for the villages and camps this game has made up where none is recorded. */
  readonly real: boolean;
  /** Share of households with mobile coverage, 0 to 100. */
  readonly phones: number;
  /** At the start, 0 to 100. */
  readonly trust: number;
  readonly fearOfIsil: number;
  readonly fearOfForces: number;
}

/** A named place outside the province: a label on the map, nothing to play. */
export interface Place {
  readonly name: LocalText;
  readonly kind: SettlementKind;
  readonly tile: Tile;
}

export type SiteKind = 'airbase' | 'crossing' | 'dam' | 'field' | 'garrison';

export interface Site {
  readonly id: string;
  readonly kind: SiteKind;
  readonly name: LocalText;
  readonly tile: Tile;
}

/** A line drawn on the map: true course in tile units. Roads give the ground its road classes. */
export interface MapLine {
  readonly kind: 'river' | 'wadi' | 'motorway' | 'primary' | 'secondary' | 'track' | 'rail' | 'border' | 'province';
  readonly name?: LocalText;
  readonly ref?: string;
  readonly points: readonly (readonly [number, number])[];
}

/** Sun and moon of one date at the level's middle, minutes after local midnight; written by the cutter. */
export interface AlmanacDay {
  /** ISO date. */
  readonly date: string;
  readonly sunrise: number;
  readonly sunset: number;
  /** Lit share of the moon's disc, 0 to 100. */
  readonly moonLit: number;
  /** Null where the moon does not rise or set on this date. */
  readonly moonrise: number | null;
  readonly moonset: number | null;
}

export type UnitKind =
  | 'army'
  | 'mechanised'
  | 'border'
  | 'police'
  | 'engineers'
  | 'raid'
  | 'recon'
  | 'tribal'
  | 'militia';

export interface UnitStart {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: LocalText;
  readonly tile: Tile;
  readonly men: number;
  /** 1 to 5. */
  readonly training: number;
  /** Militia only: 0 undisciplined to 100. */
  readonly discipline?: number;
  /** By its kind when left out. */
  readonly postureDay?: Posture;
  readonly postureNight?: Posture;
  /** Cycles it has known its ground. */
  readonly knowledge?: number;
  /** Militia only: a monitor is with it. */
  readonly monitored?: boolean;
}

export type StructureKind = 'checkpoint' | 'post' | 'tower';

export interface StructureStart {
  readonly id: string;
  readonly kind: StructureKind;
  readonly tile: Tile;
  readonly thermal: boolean;
  /** Unit that mans it at the start, if any. */
  readonly crew?: string;
  readonly strictness?: Strictness;
}

/** A lead the player has at the start; right where a cell lies in its area. */
export interface LeadStart {
  readonly source: LeadSource;
  /** Settlement id, if it comes from one. */
  readonly settlement?: string;
  readonly tile: Tile;
  readonly hoursOld?: number;
}

/** Orders that come in at one phase and stay. */
export interface AllowedOrders {
  /** From 1. */
  readonly fromCycle: number;
  readonly phase: Phase;
  readonly orders: readonly OrderType[];
}

/** What is said when a phase begins, on levels that teach. */
export interface Tip {
  readonly fromCycle: number;
  readonly phase: Phase;
  readonly text: LocalText;
}

/** A page to read on. */
export interface Link {
  readonly name: LocalText;
  readonly url: string;
}

export interface FenceStart {
  readonly edge: string;
  readonly sensors: boolean;
  readonly towers: boolean;
}

export type AssetKind = 'drone' | 'strike' | 'lift';

export interface AssetStart {
  readonly id: string;
  readonly kind: AssetKind;
  readonly name: LocalText;
  /** Site id of an air base. */
  readonly base: string;
  readonly owner: 'iraq' | 'coalition';
  /** Sorties it can fly by day and by night. */
  readonly sortiesDay: number;
  readonly sortiesNight: number;
}

/** A cell at the start: exactly placed, or drawn by the seed within a list of areas. */
export interface CellStart {
  readonly men: number;
  readonly tile: Tile;
}
export interface CellDraw {
  readonly cells: number;
  /** Fighters in all of them, 2 to 12 a cell. */
  readonly men: number;
  /** Centre and radius in km; none: anywhere in the home province where there is cover. */
  readonly area?: { readonly tile: Tile; readonly radiusKm: number };
}

export interface HiddenForces {
  readonly cells: readonly CellStart[];
  readonly draws: readonly CellDraw[];
  /** Groups that try to cross from Syria each night, mean. */
  readonly crossingsPerNight: number;
  /** Attacks of any kind a night, mean, before what the player does. */
  readonly incidentsPerNight: number;
  /** Stores prepared years ahead, drawn by the seed; one for every third cell when none is said. */
  readonly caches?: readonly CacheDraw[];
  /** How the first leader wants it done; drawn by the seed when not said. */
  readonly method?: Method;
}

/** So many caches within an area, or anywhere in the home province where there is cover. */
export interface CacheDraw {
  readonly count: number;
  readonly area?: { readonly tile: Tile; readonly radiusKm: number };
}

export const LEVEL_EVENT_KINDS = [
  'dustStorm',
  'truffleSeason',
  'pilgrimage',
  'protest',
  'flood',
  'surge',
  'troopsCalledAway',
  'armourSent',
  'policyChange',
  'patronsCall',
] as const;
export type LevelEventKind = (typeof LEVEL_EVENT_KINDS)[number];

/** What each kind may say of itself in `params`, all whole numbers, and what it is when nothing is said. */
export const LEVEL_EVENT_PARAMS: Readonly<Record<LevelEventKind, Readonly<Record<string, number>>>> = {
  /** Cycles it lasts. */
  dustStorm: { cycles: 1 },
  /** Parties a day, people in each, and how far from the place they go, km. */
  truffleSeason: { cycles: 6, parties: 3, people: 12, radiusKm: 30 },
  /** The road to the place, so far out from it, km; people a day. */
  pilgrimage: { cycles: 2, radiusKm: 35, people: 600 },
  protest: { cycles: 3 },
  /** River ground so far from the place, km. */
  flood: { cycles: 4, radiusKm: 30 },
  /** Crossings in per cent of what is usual. */
  surge: { cycles: 5, percent: 250 },
  /** Cycles the company is away. */
  troopsCalledAway: { cycles: 6 },
  /** Men of the armoured company offered. */
  armourSent: { men: 100 },
  /** Money a cycle in per cent more or less, while it lasts; capital once. */
  policyChange: { cycles: 10, moneyPercent: -20, capital: 0 },
  /** Cycles the militia is away. */
  patronsCall: { cycles: 5 },
};

/** Something that can come upon the province by date and chance; whether and when is drawn by the seed. */
export interface LevelEvent {
  readonly id: string;
  readonly kind: LevelEventKind;
  /** Cycles, from 1, at whose dawn it can begin, both counted. */
  readonly fromCycle: number;
  readonly toCycle: number;
  /** Chance that it comes at all. */
  readonly percent: number;
  /** Settlement id; none: the first city or town that suits the kind. */
  readonly place?: string;
  /** Unit id, for troopsCalledAway and patronsCall; none: the largest that suits. */
  readonly unit?: string;
  /** Names and usual values by kind in LEVEL_EVENT_PARAMS. */
  readonly params: Readonly<Record<string, number>>;
}

export const CLAIM_KINDS = [
  'militiaConduct',
  'policeConduct',
  'townFeeds',
  'tipsHonest',
  'nightIsOurs',
  'nightRoad',
  'killingStopped',
  'crossingSector',
  'fenceSensors',
  'cellCount',
  'storesNear',
  'moneySource',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a claim's `place` names, by kind; `none`: the whole province. */
export const CLAIM_PLACES: Readonly<Record<ClaimKind, 'unit' | 'settlement' | 'edge' | 'none'>> = {
  militiaConduct: 'unit',
  policeConduct: 'unit',
  townFeeds: 'settlement',
  tipsHonest: 'settlement',
  nightIsOurs: 'settlement',
  nightRoad: 'settlement',
  killingStopped: 'none',
  crossingSector: 'edge',
  fenceSensors: 'edge',
  cellCount: 'none',
  storesNear: 'settlement',
  moneySource: 'none',
};

/** A matter on which officials and residents say opposite things; which is so is drawn by the seed. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** Id of a unit, a settlement or a border edge, or null: CLAIM_PLACES. */
  readonly place: string | null;
  /** Chance that the officials are right; 50 if not said. */
  readonly percent?: number;
}

export type GoalKind = 'ourNight' | 'trustGain' | 'deadlyAttacks';

export interface Goal {
  readonly kind: GoalKind;
  /** ourNight: share in hundredths; trustGain: points over the start; deadlyAttacks: at most, in ten cycles. */
  readonly value: number;
}

/** What the player may know from the start. */
export interface Board {
  readonly id: string;
  readonly title: LocalText;
  readonly briefing: LocalText;
  readonly ground: Ground;
  readonly borders: readonly BorderEdge[];
  readonly settlements: readonly Settlement[];
  readonly sites: readonly Site[];
  readonly places: readonly Place[];
  readonly lines: readonly MapLine[];
  readonly almanac: readonly AlmanacDay[];
  /** Cycles to play; the almanac has at least one date more. */
  readonly cycles: number;
  readonly staff: number;
  readonly money: { readonly start: number; readonly perCycle: number };
  readonly capital: number;
  readonly goals: readonly Goal[];
  /** What is believed of the enemy at the start, as ranges. */
  readonly estimate: {
    readonly cells: readonly [number, number];
    readonly men: readonly [number, number];
    /** Groups thought to try the border with Syria in 30 nights; none when left out. */
    readonly crossings?: readonly [number, number];
  };
  /**
   * What the scores are measured against: medians of games in which nothing is ordered. Forces that do nothing lose
   * few, so theirs is at least 30 in a sector and 75 in the province, or any fight would be a score of 0.
   */
  readonly idle: { readonly harmSecurity: number; readonly harmForces: number };
  /** Chance of a dust storm in a phase, per cent. */
  readonly dustPercent: number;
  /** Id of the level whose ground this is, where it is another's. */
  readonly base?: string;
  /** None: every order may be given from the first day. */
  readonly allowedOrders?: readonly AllowedOrders[];
  /** Orders of systems that a study has switched off. */
  readonly withheld?: readonly OrderType[];
  /** The last so many cycles are played without the coalition's help. */
  readonly handover?: number;
  readonly tips?: readonly Tip[];
  readonly links?: readonly Link[];
  /** The model's main constants as this game plays them: the level's own, difficulty counted in. */
  readonly constants: Constants;
}

export interface Scenario {
  readonly board: Board;
  readonly units: readonly UnitStart[];
  readonly structures: readonly StructureStart[];
  readonly fence: readonly FenceStart[];
  readonly assets: readonly AssetStart[];
  readonly hidden: HiddenForces;
  readonly leads?: readonly LeadStart[];
  readonly events: readonly LevelEvent[];
  /** Null: six are made to fit the board (claims/usual.ts). */
  readonly claims: readonly Claim[] | null;
}
