// What a step costs, and the player's routes: PathFinding.js over true terrain costs. Cells, which choose among
// many goals at once, use the cost fields of fields.ts; a test holds the two equal.

import DiagonalMovement from 'pathfinding/src/core/DiagonalMovement.js';
import Grid, { type GridNode } from 'pathfinding/src/core/Grid.js';
import AStarFinder from 'pathfinding/src/finders/AStarFinder.js';
import type { Ground, Tile, UnitKind } from '../scenario.ts';
import { ROADS, type Road, TERRAINS, type Terrain } from './terrain.ts';

export type Mobility = 'foot' | 'wheeled' | 'tracked';

export const MOBILITY: Readonly<Record<UnitKind, Mobility>> = {
  army: 'wheeled',
  mechanised: 'tracked',
  border: 'wheeled',
  police: 'wheeled',
  engineers: 'wheeled',
  raid: 'wheeled',
  recon: 'wheeled',
  tribal: 'wheeled',
  militia: 'wheeled',
};

/**
 * Seconds a km over open ground, 0 where there is no way. MODEL.md gives the anchors: a foot group 0.8 tiles of
 * 5 km an hour (900 s a km), a vehicle 2 to 4 tiles off the road (180 to 360) and 10 on a highway (72).
 */
const OFF_ROAD: Readonly<Record<Mobility, Readonly<Record<Terrain, number>>>> = {
  foot: {
    river: 3600,
    lake: 0,
    irrigated: 1000,
    town: 900,
    steppe: 880,
    gravel: 900,
    sand: 1200,
    broken: 1300,
    wadi: 1000,
    escarpment: 2000,
  },
  wheeled: {
    river: 0,
    lake: 0,
    irrigated: 330,
    town: 180,
    steppe: 200,
    gravel: 190,
    sand: 450,
    broken: 620,
    wadi: 400,
    escarpment: 1400,
  },
  tracked: {
    river: 0,
    lake: 0,
    irrigated: 300,
    town: 200,
    steppe: 190,
    gravel: 190,
    sand: 260,
    broken: 380,
    wadi: 300,
    escarpment: 900,
  },
};

const ON_ROAD: Readonly<Record<Mobility, Readonly<Record<Exclude<Road, 'none'>, number>>>> = {
  foot: { track: 860, secondary: 820, primary: 800, motorway: 800 },
  wheeled: { track: 150, secondary: 90, primary: 75, motorway: 60 },
  tracked: { track: 160, secondary: 110, primary: 100, motorway: 90 },
};

/** Seconds a km by tile for one kind of mobility, 0 where it cannot pass. A road bridges a river. */
export function stepCosts(ground: Ground, mobility: Mobility): Int32Array {
  const costs = new Int32Array(ground.cols * ground.rows);
  for (let t = 0; t < costs.length; t++) {
    const off = OFF_ROAD[mobility][TERRAINS[ground.terrain[t]]];
    const road = ROADS[ground.road[t]];
    const on = road === 'none' ? 0 : ON_ROAD[mobility][road];
    costs[t] = on > 0 && (off === 0 || on < off) ? on : off;
  }
  return costs;
}

/**
 * Cost of the step between two neighbouring tiles in tenths of a second for a tile of 1 km: 10 times half the sum
 * of their costs, or 14 times for a diagonal step. Whole numbers, so that sums are exact.
 */
export function stepCost(costs: Int32Array, from: Tile, to: Tile, diagonal: boolean): number {
  return (diagonal ? 7 : 5) * (costs[from] + costs[to]);
}

/** Seconds that a step or route cost means on tiles of this size. */
export function secondsOf(cost: number, kmPerTile: number): number {
  return Math.floor((cost * kmPerTile) / 10);
}

export interface Route {
  /** Tiles after the start, the goal last; empty when start and goal are the same. */
  readonly tiles: readonly Tile[];
  /** Hours, from each tile's seconds. */
  readonly seconds: readonly number[];
}

/** A finder for one ground and mobility; keeps its grid between queries. */
export interface RouteFinder {
  /** The quickest route, or null if there is none. */
  find(from: Tile, to: Tile): Route | null;
}

/** PathFinding.js compares `node.g + step` with `neighbour.g`; this node answers from the true costs instead. */
class CostNode {
  walkable = true;
  opened = false;
  closed = false;
  parent: CostNode | undefined = undefined;
  f = 0;
  h: number | undefined = undefined;
  generation = 0;
  distance = 0;
  staged = -1;
  near: CostNode[] | null = null;
  readonly x: number;
  readonly y: number;
  readonly tile: Tile;

  constructor(x: number, y: number, tile: Tile) {
    this.x = x;
    this.y = y;
    this.tile = tile;
  }

  get g(): number {
    if (this.staged < 0) return this.distance;
    return this.staged < this.distance ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }

  /** The finder sets 0 on the start, and else accepts the staged distance. */
  set g(value: number) {
    this.distance = this.staged < 0 ? value : this.staged;
    this.staged = -1;
  }
}

/** The grid of PathFinding.js with true costs; `begin` before each search. */
export class CostGrid extends Grid {
  private generation = 0;
  private readonly costs: Int32Array;

  constructor(ground: Ground, costs: Int32Array) {
    super(1, 1);
    this.costs = costs;
    this.width = ground.cols;
    this.height = ground.rows;
    this.nodes = Array.from({ length: ground.rows }, (_, y) =>
      Array.from({ length: ground.cols }, (_, x) => {
        const node = new CostNode(x, y, y * ground.cols + x);
        node.walkable = costs[node.tile] > 0;
        return node as GridNode;
      }),
    );
  }

  begin(): void {
    this.generation++;
  }

  override getNodeAt(x: number, y: number): GridNode {
    return this.fresh(this.nodes[y][x] as CostNode) as GridNode;
  }

  override getNeighbors(node: GridNode, diagonalMovement: number): GridNode[] {
    const from = node as unknown as CostNode;
    from.staged = -1;
    from.near ??= super.getNeighbors(node, diagonalMovement) as unknown as CostNode[];
    for (const to of from.near) {
      this.fresh(to);
      if (!to.closed) {
        to.staged = from.distance + stepCost(this.costs, from.tile, to.tile, from.x !== to.x && from.y !== to.y);
      }
    }
    return from.near as unknown as GridNode[];
  }

  private fresh(node: CostNode): CostNode {
    if (node.generation !== this.generation) {
      node.generation = this.generation;
      node.opened = false;
      node.closed = false;
      node.parent = undefined;
      node.h = undefined;
      node.staged = -1;
      node.distance = 0;
    }
    return node;
  }
}

export function createRouteFinder(ground: Ground, costs: Int32Array): RouteFinder {
  const grid = new CostGrid(ground, costs);
  let least = Number.POSITIVE_INFINITY;
  for (const cost of costs) if (cost > 0 && cost < least) least = cost;
  const finder = new AStarFinder({
    diagonalMovement: DiagonalMovement.OnlyWhenNoObstacles,
    heuristic: (dx, dy) => least * (10 * Math.max(dx, dy) + 4 * Math.min(dx, dy)),
  });
  return {
    find(from, to) {
      if (from === to) return { tiles: [], seconds: [] };
      if (costs[to] === 0) return null;
      grid.begin();
      const path = finder.findPath(
        from % ground.cols,
        Math.floor(from / ground.cols),
        to % ground.cols,
        Math.floor(to / ground.cols),
        grid,
      );
      if (path.length === 0) return null;
      const tiles = path.map(([x, y]) => y * ground.cols + x);
      const seconds = tiles.slice(1).map((tile, i) => stepSeconds(ground, costs, tiles[i], tile));
      return { tiles: tiles.slice(1), seconds };
    },
  };
}

/** Seconds for the step between two neighbouring tiles. */
export function stepSeconds(ground: Ground, costs: Int32Array, from: Tile, to: Tile): number {
  const diagonal = from % ground.cols !== to % ground.cols && Math.abs(from - to) !== ground.cols;
  return secondsOf(stepCost(costs, from, to, diagonal && Math.abs(from - to) !== 1), ground.kmPerTile);
}
