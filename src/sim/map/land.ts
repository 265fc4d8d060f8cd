// What follows from a board's ground alone and never changes in a game: walking costs, hiding places, who lives
// where, which border edge lies between two tiles. Worked out once a board and kept beside it.

import type { Board, Ground, Tile } from '../scenario.ts';
import { distanceKm } from './grid.ts';
import { stepCosts } from './routes.ts';
import { ROAD_CODE, TERRAINS, type Terrain } from './terrain.ts';

/** How well ground hides men who lie still, per cent. Form ours; caves count as broken ground. */
const HIDES: Readonly<Record<Terrain, number>> = {
  river: 0,
  lake: 0,
  irrigated: 25,
  town: 15,
  steppe: 12,
  gravel: 6,
  sand: 15,
  broken: 100,
  wadi: 80,
  escarpment: 90,
};

/** How much of a moving party ground leaves in sight, per cent. From RULES: drone 0.35 open, 0.1 broken. */
const SHOWS: Readonly<Record<Terrain, number>> = {
  river: 100,
  lake: 100,
  irrigated: 45,
  town: 35,
  steppe: 90,
  gravel: 100,
  sand: 95,
  broken: 29,
  wadi: 40,
  escarpment: 29,
};

export interface Land {
  readonly ground: Ground;
  /** Seconds a km by tile, 0 where it cannot be passed. */
  readonly foot: Int32Array;
  readonly wheeled: Int32Array;
  readonly tracked: Int32Array;
  /** 0 to 100 by tile: how well it hides men, roads and towns near it counted against it. */
  readonly hides: Uint8Array;
  /** 0 to 100 by tile: how much of a moving party can be seen. */
  readonly shows: Uint8Array;
  /** 1 where the tile is in the player's province. */
  readonly home: Uint8Array;
  /** Index into board.settlements by tile, or -1. */
  readonly townAt: Int16Array;
  readonly townIndex: ReadonlyMap<string, number>;
  readonly edgeIndex: ReadonlyMap<string, number>;
  /** Edge index by `beyond * tiles + tile`. */
  readonly edgeBetween: ReadonlyMap<number, number>;
  /** Edge indices by home tile. */
  readonly edgesAt: ReadonlyMap<Tile, readonly number[]>;
  /** Home tiles with a road, in order. */
  readonly roadTiles: readonly Tile[];
}

const lands = new WeakMap<Board, Land>();

export function landOf(board: Board): Land {
  let land = lands.get(board);
  if (!land) {
    land = makeLand(board);
    lands.set(board, land);
  }
  return land;
}

function makeLand(board: Board): Land {
  const { ground } = board;
  const tiles = ground.cols * ground.rows;
  const home = new Uint8Array(tiles);
  const shows = new Uint8Array(tiles);
  const townAt = new Int16Array(tiles).fill(-1);
  board.settlements.forEach((s, i) => {
    townAt[s.tile] = i;
  });
  const roadTiles: Tile[] = [];
  for (let t = 0; t < tiles; t++) {
    home[t] = ground.territories[ground.territory[t]]?.kind === 'home' ? 1 : 0;
    shows[t] = SHOWS[TERRAINS[ground.terrain[t]]];
    if (home[t] && ground.road[t] >= ROAD_CODE.secondary) roadTiles.push(t);
  }
  const edgeBetween = new Map<number, number>();
  const edgesAt = new Map<Tile, number[]>();
  board.borders.forEach((edge, i) => {
    edgeBetween.set(edge.beyond * tiles + edge.tile, i);
    edgesAt.set(edge.tile, [...(edgesAt.get(edge.tile) ?? []), i]);
  });
  return {
    ground,
    foot: stepCosts(ground, 'foot'),
    wheeled: stepCosts(ground, 'wheeled'),
    tracked: stepCosts(ground, 'tracked'),
    hides: hidingPlaces(board),
    shows,
    home,
    townAt,
    townIndex: new Map(board.settlements.map((s, i) => [s.id, i])),
    edgeIndex: new Map(board.borders.map((e, i) => [e.id, i])),
    edgeBetween,
    edgesAt,
    roadTiles,
  };
}

/** Hiding is worth less within 4 km of a road or a settlement, where people come by. Form ours. */
function hidingPlaces(board: Board): Uint8Array {
  const { ground } = board;
  const hides = new Uint8Array(ground.cols * ground.rows);
  const near = Math.max(1, Math.round(4 / ground.kmPerTile));
  for (let t = 0; t < hides.length; t++) {
    let worth = HIDES[TERRAINS[ground.terrain[t]]];
    if (worth > 20 && hasRoadWithin(ground, t, near - 1)) worth = Math.floor(worth / 2);
    hides[t] = worth;
  }
  for (const s of board.settlements) {
    for (let t = 0; t < hides.length; t++) {
      if (hides[t] > 20 && distanceKm(ground, t, s.tile) < 4) hides[t] = Math.floor(hides[t] / 2);
    }
  }
  return hides;
}

function hasRoadWithin(ground: Ground, tile: Tile, reach: number): boolean {
  const cx = tile % ground.cols;
  const cy = Math.floor(tile / ground.cols);
  for (let y = Math.max(0, cy - reach); y <= Math.min(ground.rows - 1, cy + reach); y++) {
    for (let x = Math.max(0, cx - reach); x <= Math.min(ground.cols - 1, cx + reach); x++) {
      if (ground.road[y * ground.cols + x] >= ROAD_CODE.secondary) return true;
    }
  }
  return false;
}
