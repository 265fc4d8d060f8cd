// A board of 14 by 10 tiles with everything on it that a game has, for tests that need a game but no map.

import { DEFAULT_CONSTANTS } from '../../src/sim/index.ts';
import { createHash } from '../../src/shared/hash.ts';
import type { LevelInPlay } from '../../src/save/index.ts';
import { ROAD_CODE, type Scenario, TERRAIN_CODE } from '../../src/sim/index.ts';

const COLS = 14;
const ROWS = 10;
const at = (x: number, y: number): number => y * COLS + x;
const name = (en: string) => ({ en });

/** Syria lies west of column 2; a road runs along row 5, a river along row 4. */
export function tinyScenario(cycles = 4): Scenario {
  const terrain = new Uint8Array(COLS * ROWS).fill(TERRAIN_CODE.gravel);
  const road = new Uint8Array(COLS * ROWS);
  const territory = new Uint8Array(COLS * ROWS);
  for (let y = 0; y < ROWS; y++) {
    territory[at(0, y)] = 1;
    territory[at(1, y)] = 1;
  }
  for (let x = 0; x < COLS; x++) {
    terrain[at(x, 4)] = TERRAIN_CODE.irrigated;
    road[at(x, 5)] = ROAD_CODE.primary;
    terrain[at(x, 8)] = TERRAIN_CODE.broken;
    terrain[at(x, 9)] = TERRAIN_CODE.wadi;
  }
  const town = (id: string, kind: 'city' | 'town' | 'village', x: number, people: number) => ({
    id,
    name: name(id),
    kind,
    tile: at(x, 4),
    people,
    real: true,
    phones: 60,
    trust: 45,
    fearOfIsil: 40,
    fearOfForces: 30,
  });
  const unit = (id: string, kind: Scenario['units'][number]['kind'], x: number, men: number) => ({
    id,
    kind,
    name: name(id),
    tile: at(x, 5),
    men,
    training: 3,
    ...(kind === 'militia' ? { discipline: 40 } : {}),
  });
  return {
    board: {
      id: 'tiny',
      title: name('Tiny'),
      briefing: name('A board for tests.'),
      ground: {
        cols: COLS,
        rows: ROWS,
        kmPerTile: 5,
        terrain,
        elevation: new Int16Array(COLS * ROWS).fill(200),
        road,
        territory,
        territories: [
          { id: 'home', name: name('Home'), kind: 'home', country: 'iraq' },
          { id: 'syria', name: name('Syria'), kind: 'abroad', country: 'syria' },
        ],
      },
      borders: Array.from({ length: ROWS }, (_, y) => ({
        id: `syria-${y}`,
        tile: at(2, y),
        beyond: at(1, y),
        country: 'syria',
        lengthM: 5000,
        path: [
          [2, y],
          [2, y + 1],
        ] as const,
      })),
      settlements: [
        town('east', 'city', 11, 60_000),
        town('middle', 'town', 7, 20_000),
        town('west', 'village', 3, 900),
      ],
      sites: [{ id: 'base', kind: 'airbase', name: name('Base'), tile: at(12, 6) }],
      places: [],
      lines: [],
      almanac: Array.from({ length: cycles + 2 }, (_, day) => ({
        date: `2018-10-${String(day + 1).padStart(2, '0')}`,
        sunrise: 358,
        sunset: 1068,
        moonLit: 40 + day,
        moonrise: 1320,
        moonset: 600,
      })),
      cycles,
      staff: 4,
      money: { start: 250, perCycle: 40 },
      capital: 5,
      goals: [
        { kind: 'ourNight', value: 60 },
        { kind: 'trustGain', value: 5 },
        { kind: 'deadlyAttacks', value: 2 },
      ],
      estimate: { cells: [2, 6], men: [10, 40] },
      idle: { harmSecurity: 10, harmForces: 10 },
      dustPercent: 10,

      constants: DEFAULT_CONSTANTS,
    },
    units: [
      unit('army-1', 'army', 11, 100),
      unit('army-2', 'army', 7, 100),
      unit('border-1', 'border', 3, 100),
      unit('raid-1', 'raid', 12, 40),
      unit('engineers-1', 'engineers', 10, 60),
      unit('militia-1', 'militia', 8, 120),
    ],
    structures: [{ id: 'checkpoint-1', kind: 'checkpoint', tile: at(6, 5), thermal: false, crew: 'army-2' }],
    fence: [{ edge: 'syria-5', sensors: true, towers: false }],
    assets: [
      {
        id: 'drone-1',
        kind: 'drone',
        name: name('Drone'),
        base: 'base',
        owner: 'iraq',
        sortiesDay: 1,
        sortiesNight: 1,
      },
      {
        id: 'strike-1',
        kind: 'strike',
        name: name('Jet'),
        base: 'base',
        owner: 'coalition',
        sortiesDay: 1,
        sortiesNight: 1,
      },
    ],
    hidden: {
      cells: [
        { men: 6, tile: at(5, 8) },
        { men: 8, tile: at(9, 9) },
      ],
      draws: [{ cells: 2, men: 9 }],
      crossingsPerNight: 1.5,
      incidentsPerNight: 0.8,
    },
    events: [],
    claims: [],
  };
}

/** The board as a level; its hash stands for its number of cycles alone. */
export function tinyLevel(cycles = 4): LevelInPlay {
  const hash = createHash();
  hash.number(cycles);
  return { id: 'tiny', hash: hash.hex(), scenario: tinyScenario(cycles) };
}
