// Routes are the quickest there are: PathFinding.js with true costs against a plain Dijkstra, against its own
// DijkstraFinder on the same grid, and against the cost fields that cells plan with.

import DiagonalMovement from 'pathfinding/src/core/DiagonalMovement.js';
import DijkstraFinder from 'pathfinding/src/finders/DijkstraFinder.js';
import { expect, test } from 'vitest';
import type { Ground } from '../../../src/sim/index.ts';
import { createFieldSource } from '../../../src/sim/map/fields.ts';
import { CostGrid, createRouteFinder, secondsOf, stepCost, stepCosts } from '../../../src/sim/map/routes.ts';
import { keysOf, draw } from '../../../src/sim/random.ts';
import { plain, scenarioOf } from '../support/board.ts';

const keys = keysOf('routes');

interface Case {
  readonly ground: Ground;
  readonly costs: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** A map of random size whose costs differ up to twentyfold; up to a third of it cannot be passed. */
function randomCase(n: number): Case {
  const u = (salt: number): number => draw(keys, 'walk', n, 0, salt);
  const cols = 3 + Math.floor(u(1) * 16);
  const rows = 3 + Math.floor(u(2) * 14);
  const walls = u(3) * 0.35;
  const costs = new Int32Array(cols * rows);
  for (let t = 0; t < costs.length; t++) {
    costs[t] = draw(keys, 'walk', n, 1, t) < walls ? 0 : 60 + Math.floor(draw(keys, 'walk', n, 2, t) * 1300);
  }
  const from = Math.floor(u(4) * costs.length);
  costs[from] ||= 100;
  const to = Math.floor(u(5) * costs.length);
  const { ground } = scenarioOf({ map: plain(cols, rows) }).board;
  return { ground, costs, from, to };
}

/** Least cost by the plainest means, or -1. A diagonal step needs both its corners free. */
function reference({ ground, costs, from, to }: Case): number {
  const { cols, rows } = ground;
  const distance = Array.from(costs, () => Number.POSITIVE_INFINITY);
  const done = new Set<number>();
  distance[from] = 0;
  for (;;) {
    let u = -1;
    for (let t = 0; t < costs.length; t++) {
      if (!done.has(t) && distance[t] < Number.POSITIVE_INFINITY && (u < 0 || distance[t] < distance[u])) u = t;
    }
    if (u < 0) return -1;
    if (u === to) return costs[to] > 0 || from === to ? distance[u] : -1;
    done.add(u);
    const x = u % cols;
    const y = Math.floor(u / cols);
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        if ((dx === 0 && dy === 0) || x + dx < 0 || x + dx >= cols || y + dy < 0 || y + dy >= rows) continue;
        const v = u + dy * cols + dx;
        if (costs[v] === 0) continue;
        if (dx !== 0 && dy !== 0 && (costs[u + dx] === 0 || costs[u + dy * cols] === 0)) continue;
        distance[v] = Math.min(distance[v], distance[u] + (dx !== 0 && dy !== 0 ? 7 : 5) * (costs[u] + costs[v]));
      }
    }
  }
}

function costOf({ ground, costs, from }: Case, tiles: readonly number[]): number {
  let sum = 0;
  let at = from;
  for (const next of tiles) {
    const dx = Math.abs((at % ground.cols) - (next % ground.cols));
    const dy = Math.abs(Math.floor(at / ground.cols) - Math.floor(next / ground.cols));
    expect(Math.max(dx, dy)).toBe(1);
    expect(costs[next]).toBeGreaterThan(0);
    sum += stepCost(costs, at, next, dx === 1 && dy === 1);
    at = next;
  }
  return sum;
}

test('three ways to find a route agree with the plainest', () => {
  let reached = 0;
  let blocked = 0;
  for (let n = 0; n < 300; n++) {
    const c = randomCase(n);
    const least = reference(c);
    const route = createRouteFinder(c.ground, c.costs).find(c.from, c.to);
    const field = createFieldSource(c.ground, c.costs).spread(c.from, 2 ** 30);
    if (least < 0) {
      blocked++;
      expect(route, `case ${n}`).toBeNull();
      expect(field.costTo(c.to), `case ${n}`).toBe(-1);
      expect(field.routeTo(c.to)).toEqual([]);
      continue;
    }
    reached++;
    expect(costOf(c, route?.tiles ?? []), `case ${n}`).toBe(least);
    expect(route?.tiles.at(-1) ?? c.from).toBe(c.to);
    expect(field.costTo(c.to), `case ${n}`).toBe(least);
    expect(costOf(c, field.routeTo(c.to)), `case ${n}`).toBe(least);
    const grid = new CostGrid(c.ground, c.costs);
    grid.begin();
    const { cols } = c.ground;
    const path = new DijkstraFinder({ diagonalMovement: DiagonalMovement.OnlyWhenNoObstacles }).findPath(
      c.from % cols,
      Math.floor(c.from / cols),
      c.to % cols,
      Math.floor(c.to / cols),
      grid,
    );
    const tiles = path.slice(1).map(([x, y]) => y * cols + x);
    expect(costOf(c, tiles), `case ${n}`).toBe(least);
  }
  expect(reached).toBeGreaterThan(150);
  expect(blocked).toBeGreaterThan(20);
});

test('a finder gives the same route whatever it was asked before', () => {
  const c = randomCase(7);
  const finder = createRouteFinder(c.ground, c.costs);
  const first = finder.find(c.from, c.to);
  for (let t = 0; t < c.costs.length; t += 3) finder.find(t, c.from);
  expect(finder.find(c.from, c.to)).toEqual(first);
});

test('a field stops at its limit, and remembered risk makes ways longer', () => {
  const { ground } = scenarioOf({ map: plain(9, 3) }).board;
  const costs = stepCosts(ground, 'foot');
  const source = createFieldSource(ground, costs);
  const near = source.spread(9, 2 * 10 * costs[0]);
  expect(near.costTo(11)).toBe(2 * 10 * costs[0]);
  expect(near.costTo(12)).toBe(-1);
  const wary = source.spread(9, 2 ** 30, new Map([[13, 5000]]));
  expect(wary.routeTo(17)).not.toContain(13);
  expect(wary.costTo(17)).toBeGreaterThan(8 * 10 * costs[0]);
  expect(near.costTo(11)).toBe(-1);
});

test('a wheel does not pass a river but by a bridge; a boot does', () => {
  const sketch = { map: ['ggg', 'rrr', 'ggg'] };
  const dry = scenarioOf(sketch).board.ground;
  const bridged = scenarioOf({ ...sketch, roads: [{ road: 'primary', from: [1, 0], to: [1, 2] }] }).board.ground;
  expect(createRouteFinder(dry, stepCosts(dry, 'wheeled')).find(0, 8)).toBeNull();
  expect(createRouteFinder(dry, stepCosts(dry, 'foot')).find(0, 8)).not.toBeNull();
  expect(createRouteFinder(bridged, stepCosts(bridged, 'wheeled')).find(0, 8)?.tiles).toContain(4);
});

test('anchors of pace: a foot group 0.8 tiles of 5 km an hour, a vehicle 2 to 4 off the road, 10 and more on one', () => {
  const { ground } = scenarioOf({
    map: ['gggg', 'gggg', 'dddd'],
    roads: [{ road: 'motorway', from: [0, 0], to: [3, 0] }],
  }).board;
  const tilesAnHour = (mobility: 'foot' | 'wheeled', row: number): number => {
    const costs = stepCosts(ground, mobility);
    return 3600 / secondsOf(stepCost(costs, row * 4, row * 4 + 1, false), 5);
  };
  expect(tilesAnHour('foot', 1)).toBeCloseTo(0.8, 1);
  for (const row of [1, 2]) {
    expect(tilesAnHour('wheeled', row)).toBeGreaterThan(1.5);
    expect(tilesAnHour('wheeled', row)).toBeLessThan(4);
  }
  expect(tilesAnHour('wheeled', 0)).toBeGreaterThanOrEqual(10);
});
