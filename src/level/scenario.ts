// From the level file to what a game starts from: typed arrays for tiles, tile numbers for positions, road classes
// from the road lines.

import {
  type Board,
  type Constants,
  DEFAULT_CONSTANTS,
  type Scenario,
  TERRAIN_CODE,
  TERRAIN_LETTERS,
  TERRAINS,
} from '../sim/index.ts';
import { rasterRoads } from './roads.ts';
import type { Level } from './schema/level.ts';

type At = readonly [number, number];

/** The tile beyond a side, as a step in columns and rows. */
export const SIDE_STEP = { n: [0, -1], e: [1, 0], s: [0, 1], w: [-1, 0] } as const;

/** Builds the scenario of a level that has been read without errors. */
export function toScenario(level: Level): Scenario {
  const { cols } = level;
  const tileOf = (at: At): number => at[1] * cols + at[0];
  const placed = <T extends { readonly at: At }>(thing: T): Omit<T, 'at'> & { readonly tile: number } => {
    const { at, ...rest } = thing;
    return { ...rest, tile: tileOf(at) };
  };
  const board: Board = {
    id: level.id,
    title: level.title,
    briefing: level.briefing,
    ground: ground(level),
    borders: level.borders.map(({ at, side, ...edge }) => {
      const [dx, dy] = SIDE_STEP[side];
      return { ...edge, tile: tileOf(at), beyond: tileOf([at[0] + dx, at[1] + dy]) };
    }),
    settlements: level.settlements.map(placed),
    sites: level.sites.map(placed),
    places: level.places.map(placed),
    lines: level.lines,
    almanac: level.almanac,
    cycles: level.cycles,
    staff: level.staff,
    money: level.money,
    capital: level.capital,
    goals: level.goals,
    estimate: level.estimate,
    idle: level.idle,
    dustPercent: level.dustPercent,
    constants: constantsOf(level),
    ...given({ base: level.base, allowedOrders: level.allowedOrders, handover: level.handover }),
    ...given({ tips: level.tips, links: level.links }),
  };
  return {
    board,
    units: level.units.map(placed),
    structures: level.structures.map(placed),
    fence: level.fence,
    assets: level.assets,
    hidden: {
      cells: level.hidden.cells.map(placed),
      draws: level.hidden.draws.map(({ area, ...draw }) => (area ? { ...draw, area: placed(area) } : draw)),
      crossingsPerNight: level.hidden.crossingsPerNight,
      incidentsPerNight: level.hidden.incidentsPerNight,
      ...given({
        caches: level.hidden.caches?.map(({ area, ...draw }) => (area ? { ...draw, area: placed(area) } : draw)),
        method: level.hidden.method,
      }),
    },
    ...given({ leads: level.leads?.map(placed) }),
    events: (level.events ?? []).map((event) => ({ ...event, params: event.params ?? {} })) as Scenario['events'],
    claims: (level.claims as Scenario['claims'] | undefined) ?? null,
  };
}

/** The level's own constants among the usual ones; the same object where it has none. */
function constantsOf({ constants }: Level): Constants {
  return constants === undefined ? DEFAULT_CONSTANTS : { ...DEFAULT_CONSTANTS, ...(constants as Partial<Constants>) };
}

/** What is there: optional keys that are not said stay away. */
function given<T extends object>(optional: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> {
  return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as never;
}

function ground(level: Level): Board['ground'] {
  const { cols, rows } = level;
  const terrain = new Uint8Array(cols * rows);
  const territory = new Uint8Array(cols * rows);
  const elevation = new Int16Array(cols * rows);
  const code = new Map(TERRAINS.map((t) => [TERRAIN_LETTERS[t], TERRAIN_CODE[t]]));
  const index = new Map(level.territories.map((t, i) => [t.letter, i]));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      const tile = y * cols + x;
      terrain[tile] = code.get(level.terrain[y][x]) as number;
      territory[tile] = index.get(level.territory[y][x]) as number;
      elevation[tile] = level.elevation[y][x];
    }
  }
  return {
    cols,
    rows,
    kmPerTile: level.kmPerTile,
    terrain,
    elevation,
    road: rasterRoads(level.lines, cols, rows),
    territory,
    territories: level.territories.map(({ letter: _, ...t }) => t),
  };
}
