// Tiny boards for tests of rules: the ground drawn in the letters of a level file, everybody on it named plainly, and
// any hour, light or luck at hand. The sun rises at 6 and sets at 18 on every day; hour 0 is the first midnight.

import { DEFAULT_CONSTANTS, type Options } from '../../../src/sim/index.ts';
import {
  type AssetStart,
  type Board,
  type CellDraw,
  frameOf,
  type Frame,
  type GameEvent,
  type GameState,
  beginPhase,
  newGame,
  type Order,
  giveOrder,
  type FenceStart,
  type Goal,
  type Road,
  ROAD_CODE,
  type Scenario,
  type Settlement,
  step,
  type StructureStart,
  TERRAIN_CODE,
  TERRAIN_LETTERS,
  TERRAINS,
  type Tile,
  type UnitStart,
} from '../../../src/sim/index.ts';
import { keysOf } from '../../../src/sim/random.ts';
import { type Hour, hourOf } from '../../../src/sim/rules/hour.ts';
import { newCell } from '../../../src/sim/rules/recruit.ts';
import type { Cell, Contact, Lead, Structure, Town, Unit } from '../../../src/sim/state.ts';

/** Column and row, from the north-west corner. */
export type At = readonly [x: number, y: number];
type Placed<T extends { readonly tile: Tile }> = Partial<Omit<T, 'tile'>> & { readonly at: At };

export interface Sketch {
  /** Terrain letters (TERRAIN_LETTERS), north to south. */
  readonly map: readonly string[];
  readonly kmPerTile?: number;
  /** So many columns in the west lie in Syria; each row then has a border edge: `e0`, `e1`, from the north. */
  readonly abroad?: number;
  /** So many columns in the east lie in a neighbouring province. */
  readonly neighbour?: number;
  /** Straight roads along a row or a column. */
  readonly roads?: readonly { readonly road: Road; readonly from: At; readonly to: At }[];
  readonly heights?: readonly { readonly at: At; readonly metres: number }[];
  /** Towns of trust 50, without fear, everybody with a telephone, nobody feeding cells, unless said otherwise. */
  readonly towns?: readonly Placed<Settlement>[];
  /** Army companies of 100 that stand ready for nothing: they hold by day and by night. */
  readonly units?: readonly Placed<UnitStart>[];
  readonly structures?: readonly Placed<StructureStart>[];
  readonly fence?: readonly FenceStart[];
  readonly assets?: readonly Partial<AssetStart>[];
  readonly draws?: readonly CellDraw[];
  readonly crossingsPerNight?: number;
  readonly incidentsPerNight?: number;
  readonly goals?: readonly Goal[];
  readonly cycles?: number;
  readonly dustPercent?: number;
  /** Lit share of a moon that stands in the sky all night; none: moonless nights. */
  readonly moonLit?: number;
}

export interface Tiny {
  readonly state: GameState;
  readonly board: Board;
  at(x: number, y: number): Tile;
  /** Goes to an hour of the game, the clock running, and hands over what a rule is handed. */
  hour(hour: number): Hour;
  /** Plays so many hours, giving no orders. */
  run(hours: number): GameEvent[];
  frame(): Frame;
  /** Gives an order that must not be refused. */
  give(order: Order): void;
  cell(at: At, men: number, over?: Partial<Cell>): Cell;
  contact(cell: Cell, over?: Partial<Contact>): Contact;
  lead(at: At, over?: Partial<Lead>): Lead;
  unit(id: string): Unit;
  structure(id: string): Structure;
  town(id: string): Town;
  /** Whether an event with this code has been told. */
  told(code: string): boolean;
}

const DAYS = 60;
const named = (id: string) => ({ en: id });

function groundOf(sketch: Sketch): Board['ground'] {
  const cols = sketch.map[0].length;
  const rows = sketch.map.length;
  const code = new Map(TERRAINS.map((t) => [TERRAIN_LETTERS[t], TERRAIN_CODE[t]]));
  const road = new Uint8Array(cols * rows);
  for (const line of sketch.roads ?? []) {
    for (let y = Math.min(line.from[1], line.to[1]); y <= Math.max(line.from[1], line.to[1]); y++) {
      for (let x = Math.min(line.from[0], line.to[0]); x <= Math.max(line.from[0], line.to[0]); x++) {
        road[y * cols + x] = ROAD_CODE[line.road];
      }
    }
  }
  const elevation = new Int16Array(cols * rows).fill(200);
  for (const { at, metres } of sketch.heights ?? []) elevation[at[1] * cols + at[0]] = metres;
  return {
    cols,
    rows,
    kmPerTile: sketch.kmPerTile ?? 5,
    terrain: Uint8Array.from(sketch.map.join(''), (letter) => code.get(letter) as number),
    elevation,
    road,
    territory: Uint8Array.from({ length: cols * rows }, (_, t) =>
      t % cols < (sketch.abroad ?? 0) ? 1 : t % cols >= cols - (sketch.neighbour ?? 0) ? 2 : 0,
    ),
    territories: [
      { id: 'anbar', name: named('Anbar'), kind: 'home', country: 'iraq' },
      { id: 'syria', name: named('Syria'), kind: 'abroad', country: 'syria' },
      { id: 'nineveh', name: named('Nineveh'), kind: 'neighbour', country: 'iraq' },
    ],
  };
}

/** The scenario of a sketch; build it once where many games are played on it. */
export function scenarioOf(sketch: Sketch): Scenario {
  const ground = groundOf(sketch);
  const { cols, rows, kmPerTile } = ground;
  const tile = ([x, y]: At): Tile => y * cols + x;
  const abroad = sketch.abroad ?? 0;
  return {
    board: {
      id: 'tiny',
      title: named('Tiny'),
      briefing: named('A board for tests.'),
      ground,
      borders: Array.from({ length: abroad > 0 ? rows : 0 }, (_, y) => ({
        id: `e${y}`,
        tile: tile([abroad, y]),
        beyond: tile([abroad - 1, y]),
        country: 'syria',
        lengthM: kmPerTile * 1000,
        path: [
          [abroad, y],
          [abroad, y + 1],
        ] as const,
      })),
      settlements: (sketch.towns ?? []).map(({ at, ...town }, i) => ({
        id: `town${i}`,
        name: named(`town${i}`),
        kind: 'town',
        people: 8000,
        real: true,
        phones: 100,
        trust: 50,
        fearOfIsil: 0,
        fearOfForces: 0,
        ...town,
        tile: tile(at),
      })),
      sites: [{ id: 'base', kind: 'airbase', name: named('base'), tile: tile([cols - 1, rows - 1]) }],
      places: [],
      lines: [],
      almanac: Array.from({ length: DAYS }, (_, day) => ({
        date: `2018-${String(10 + Math.floor(day / 30)).padStart(2, '0')}-${String((day % 30) + 1).padStart(2, '0')}`,
        sunrise: 360,
        sunset: 1080,
        moonLit: sketch.moonLit ?? 0,
        moonrise: sketch.moonLit === undefined ? null : 1080,
        moonset: sketch.moonLit === undefined ? null : 360,
      })),
      cycles: sketch.cycles ?? 20,
      staff: 8,
      money: { start: 500, perCycle: 40 },
      capital: 5,
      goals: sketch.goals ?? [{ kind: 'ourNight', value: 101 }],
      estimate: { cells: [2, 6], men: [10, 40] },
      idle: { harmSecurity: 50, harmForces: 50 },
      dustPercent: sketch.dustPercent ?? 0,

      constants: DEFAULT_CONSTANTS,
    },
    units: (sketch.units ?? []).map(({ at, ...unit }, i) => ({
      id: `unit${i}`,
      kind: 'army',
      name: named(`unit${i}`),
      men: 100,
      training: 3,
      ...unit,
      tile: tile(at),
    })),
    structures: (sketch.structures ?? []).map(({ at, ...structure }, i) => ({
      id: `post${i}`,
      kind: 'post',
      thermal: false,
      ...structure,
      tile: tile(at),
    })),
    fence: sketch.fence ?? [],
    assets: (sketch.assets ?? []).map((asset, i) => ({
      id: `asset${i}`,
      kind: 'drone',
      name: named(`asset${i}`),
      base: 'base',
      owner: 'iraq',
      sortiesDay: 1,
      sortiesNight: 1,
      ...asset,
    })),
    hidden: {
      cells: [],
      draws: sketch.draws ?? [],
      crossingsPerNight: sketch.crossingsPerNight ?? 0,
      incidentsPerNight: sketch.incidentsPerNight ?? 0,
    },
    events: [],
    claims: [],
  };
}

function found<T>(thing: T | undefined, id: string): T {
  if (thing === undefined) throw new Error(`no ${id} on this board`);
  return thing;
}

/** A game on a sketch, or on a scenario made before, at its first dawn. */
export function play(on: Sketch | Scenario, seed = 'tiny', options: Options = {}): Tiny {
  const scenario = 'board' in on ? on : scenarioOf(on);
  const { board } = scenario;
  const state = newGame(scenario, seed, options);
  // What is told on the first morning is left out.
  state.leads = [];
  state.log = [];
  for (const town of state.towns) town.supporters = 0;
  for (const unit of state.units) {
    unit.postureDay = 'hold';
    unit.postureNight = 'hold';
  }
  const at = (x: number, y: number): Tile => y * board.ground.cols + x;
  return {
    state,
    board,
    at,
    hour(hour) {
      state.hour = hour;
      state.stage = 'running';
      return hourOf(state);
    },
    run(hours) {
      const events: GameEvent[] = [];
      for (let i = 0; i < hours && state.stage !== 'over'; i++) {
        if (state.stage === 'orders') beginPhase(state);
        events.push(...step(state));
      }
      return events;
    },
    frame: () => frameOf(state),
    give(order) {
      const refusal = giveOrder(state, order);
      if (refusal) throw new Error(`${order.type} was refused: ${refusal.code}`);
    },
    cell(where, men, over = {}) {
      const cell: Cell = { ...newCell({ state }, at(...where), men, state.nextCell), ...over };
      state.cells.push(cell);
      return cell;
    },
    contact(cell, over = {}) {
      const contact: Contact = {
        id: `c${state.nextContact++}`,
        cell: cell.id,
        tile: cell.tile,
        seenHour: state.hour,
        menLow: 1,
        menHigh: 4,
        live: true,
        identified: true,
        hostilePercent: 100,
        source: 'post',
        ...over,
      };
      state.contacts.push(contact);
      return contact;
    },
    lead(where, over = {}) {
      const lead: Lead = {
        id: `l${state.nextLead++}`,
        kind: 'hideout',
        source: 'resident',
        town: 0,
        tile: at(...where),
        radiusTiles: 1,
        heardHour: state.hour,
        cell: -1,
        guilty: false,
        grudge: false,
        darkHours: 0,
        protected: false,
        ...over,
      };
      state.leads.push(lead);
      return lead;
    },
    unit: (id) =>
      found(
        state.units.find((u) => u.id === id),
        id,
      ),
    structure: (id) =>
      found(
        state.structures.find((s) => s.id === id),
        id,
      ),
    town: (id) => found(state.towns[board.settlements.findIndex((s) => s.id === id)], id),
    told: (code) => state.log.some((e) => e.code === code),
  };
}

/** Share of so many games, alike but for their luck, in which something happens. */
export function shareOf(games: number, on: Sketch | Scenario, happens: (game: Tiny) => boolean): number {
  const scenario = 'board' in on ? on : scenarioOf(on);
  let times = 0;
  for (let i = 0; i < games; i++) if (happens(play(scenario, `luck ${i}`))) times++;
  return times / games;
}

/** Mean over so many games, alike but for their luck. */
export function meanOf(games: number, on: Sketch | Scenario, value: (game: Tiny) => number): number {
  const scenario = 'board' in on ? on : scenarioOf(on);
  let sum = 0;
  for (let i = 0; i < games; i++) sum += value(play(scenario, `luck ${i}`));
  return sum / games;
}

/** Gives a game other luck from here on. */
export function relucked(game: Tiny, seed: string): void {
  Object.assign(game.state, { seed, keys: keysOf(seed) });
}

/** A map of one terrain. */
export function plain(cols: number, rows: number, letter = 'g'): string[] {
  return Array.from({ length: rows }, () => letter.repeat(cols));
}
