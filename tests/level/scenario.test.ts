// From the file to the start of a game: codes, tile numbers, road classes.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rasterRoads, toScenario, walkLine } from '../../src/level/index.ts';
import { ROAD_CODE, TERRAIN_CODE } from '../../src/sim/index.ts';
import { shipped } from './geo.ts';

describe('the scenario of the sector', () => {
  const level = shipped('al-qaim');
  const { board, units, fence } = toScenario(level);

  test('has every tile as the rows say', () => {
    const { ground } = board;
    expect(ground.terrain).toHaveLength(level.cols * level.rows);
    const tile = level.settlements[0].at[1] * level.cols + level.settlements[0].at[0];
    expect(ground.terrain[tile]).toBe(TERRAIN_CODE.town);
    expect(ground.territories[ground.territory[tile]].kind).toBe('home');
    expect(ground.elevation[tile]).toBe(level.elevation[level.settlements[0].at[1]][level.settlements[0].at[0]]);
  });

  test('has edges between two tiles side by side, the home tile first', () => {
    for (const edge of board.borders) {
      expect([1, board.ground.cols]).toContain(Math.abs(edge.tile - edge.beyond));
      expect(board.ground.territories[board.ground.territory[edge.beyond]].kind).toBe('abroad');
    }
    expect(fence.every((f) => board.borders.some((b) => b.id === f.edge))).toBe(true);
  });

  test('carries no positions of the file’s kind', () => {
    expect(units.every((u) => Number.isInteger(u.tile) && !('at' in u))).toBe(true);
  });
});

describe('a line on tiles', () => {
  const coordinate = fc.integer({ min: 0, max: 1000 }).map((n) => n / 100);
  const point = fc.tuple(coordinate, coordinate);

  test('runs from side to side without a gap and touches no tile the line does not', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (points) => {
        let last: [number, number] | null = null;
        walkLine(points, 10, 10, (x, y) => {
          expect(x >= 0 && y >= 0 && x < 10 && y < 10).toBe(true);
          if (last) expect(Math.abs(last[0] - x) + Math.abs(last[1] - y)).toBeLessThanOrEqual(1);
          last = [x, y];
        });
        const [ex, ey] = points[points.length - 1];
        expect(last).toEqual([Math.min(9, Math.floor(ex)), Math.min(9, Math.floor(ey))]);
      }),
    );
  });

  test('covers the tiles of a slanting line', () => {
    const seen: string[] = [];
    walkLine(
      [
        [0.5, 0.5],
        [3.5, 1.5],
      ],
      4,
      2,
      (x, y) => seen.push(`${x},${y}`),
    );
    expect(seen).toEqual(['0,0', '1,0', '2,0', '2,1', '3,1']);
  });

  test('the better road wins, and rails are no road', () => {
    const line = (kind: string) => ({
      kind,
      points: [
        [0, 0.5],
        [3, 0.5],
      ] as const,
    });
    const road = rasterRoads([line('motorway'), line('track'), line('rail')], 3, 1);
    expect([...road]).toEqual([ROAD_CODE.motorway, ROAD_CODE.motorway, ROAD_CODE.motorway]);
    expect([...rasterRoads([line('rail')], 3, 1)]).toEqual([0, 0, 0]);
  });
});
