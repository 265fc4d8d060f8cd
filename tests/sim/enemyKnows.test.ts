// What the enemy does rests on what its men have seen and been told, and on nothing else. Over many games: taking a post
// out of their sight changes what they plan; changing what they cannot know changes none of it, to the last tile.

import { expect, test } from 'vitest';
import { decodeState, encodeState, type GameState } from '../../src/sim/index.ts';
import { distanceKm } from '../../src/sim/map/grid.ts';
import { crossingHour } from '../../src/sim/rules/crossing.ts';
import { edgeHour } from '../../src/sim/rules/edge.ts';
import { hourOf } from '../../src/sim/rules/hour.ts';
import { leaderHour } from '../../src/sim/rules/leader.ts';
import { meetingHour } from '../../src/sim/rules/meeting.ts';
import { memoryHour } from '../../src/sim/rules/memory.ts';
import { nightHour } from '../../src/sim/rules/night.ts';
import { plain, play, type Sketch, scenarioOf, type Tiny } from './support/board.ts';

/** Farther than men on foot see by day, the width of a tile counted in. */
const OUT_OF_SIGHT_KM = 9;
const GAMES = 40;

const SKETCH: Sketch = {
  map: [...plain(44, 10, 'g'), ...plain(44, 10, 'b')],
  kmPerTile: 5,
  abroad: 2,
  neighbour: 2,
  roads: [{ road: 'primary', from: [2, 6], to: [41, 6] }],
  towns: [
    { id: 'east', kind: 'city', at: [36, 6] },
    { id: 'middle', at: [20, 6] },
    { id: 'west', at: [8, 6] },
  ],
  units: [
    { id: 'army', at: [36, 5] },
    { id: 'police', kind: 'police', at: [20, 5], men: 60 },
    { id: 'border', kind: 'border', at: [5, 6] },
    { id: 'raid', kind: 'raid', at: [30, 3], men: 40 },
  ],
  structures: [
    { id: 'gate', kind: 'checkpoint', at: [22, 6], crew: 'police' },
    { id: 'post', at: [12, 6], crew: 'border' },
    { id: 'far', at: [33, 6], crew: 'army' },
  ],
  draws: [{ cells: 8, men: 40 }],
  crossingsPerNight: 1,
  incidentsPerNight: 3,
};
const SCENARIO = scenarioOf(SKETCH);

/** A game three days old, at the hour before dusk. */
function threeDaysOld(seed: string): Tiny {
  const game = play(SCENARIO, seed);
  game.run(24 * 3 + 17 - 6);
  return game;
}

function copyOf(state: GameState): GameState {
  return decodeState(encodeState(state), SCENARIO);
}

/** What every cell plans from here to the next dawn's meeting, and who comes. Nobody else acts. */
function plans(state: GameState): string {
  for (let h = 0; h < 4; h++) {
    state.hour++;
    state.stage = 'running';
    const hour = hourOf(state);
    leaderHour(hour);
    nightHour(hour);
    crossingHour(hour);
    edgeHour(hour);
  }
  state.hour = 24 * 4 + 6;
  meetingHour(hourOf(state));
  return JSON.stringify([state.cells, state.enemy]);
}

/** Tiles that no cell and nobody across the border can see. */
function unseen(game: Tiny): number[] {
  const { ground, borders } = game.board;
  const eyes = [...game.state.cells.map((c) => c.tile), ...borders.map((b) => b.beyond)];
  return Array.from({ length: ground.cols * ground.rows }, (_, t) => t).filter(
    (t) => ground.territory[t] === 0 && eyes.every((e) => distanceKm(ground, e, t) > OUT_OF_SIGHT_KM),
  );
}

test('what it cannot know changes nothing it plans', () => {
  let moved = 0;
  for (let i = 0; i < GAMES; i++) {
    const game = threeDaysOld(`blind ${i}`);
    const free = unseen(game);
    const hidden = new Set(free);
    const other = copyOf(game.state);
    // Posts and crews that nobody sees stand elsewhere, and are more or fewer.
    other.structures.forEach((s, n) => {
      if (!hidden.has(s.tile)) return;
      moved++;
      Object.assign(s, { tile: free[(7 * n + i) % free.length], crew: 3, condition: 40 });
    });
    other.units.forEach((u, n) => {
      if (!hidden.has(u.tile)) return;
      moved++;
      const tile = free[(11 * n + 3 * i) % free.length];
      Object.assign(u, { tile, base: tile, men: 7, fatigue: 99, knowledge: 0, postureNight: 'rest', route: [] });
    });
    // So are the player's means, and all he believes, has heard and means to do.
    Object.assign(other, { money: 1, capital: 0, staffLeft: 0, staffKept: 2, believedCells: 1_000_000 });
    other.belief.fill(5);
    other.contacts = [];
    other.leads = [];
    other.ledger = [];
    other.orbits = [{ asset: 'none', tile: free[0], hoursLeft: 5, follows: null }];
    other.fence.forEach((f) => Object.assign(f, { sensors: true, towers: true }));
    other.enemy.known.funds = [1, 2];
    const told = plans(other);
    other.enemy.known.funds = null;
    expect(JSON.parse(told)[0], `game ${i}`).toEqual(JSON.parse(plans(copyOf(game.state)))[0]);
  }
  expect(moved).toBeGreaterThan(GAMES);
});

test('a night played out is the same for it whatever the player has and believes', () => {
  for (let i = 0; i < 15; i++) {
    const game = threeDaysOld(`means ${i}`);
    const other = threeDaysOld(`means ${i}`);
    Object.assign(other.state, { money: 5_000_000, staffLeft: 0, believedCells: 9_000_000 });
    other.state.belief.fill(77);
    game.run(20);
    other.run(20);
    const of = ({ state }: Tiny): unknown => [state.cells, state.devices, state.incidents, state.routeLore];
    expect(of(other), `game ${i}`).toEqual(of(game));
  }
});

test('a company’s camp out of its sight and memory changes what it does', () => {
  let differs = 0;
  for (let i = 0; i < GAMES; i++) {
    const game = threeDaysOld(`seen ${i}`);
    const [cell] = game.state.cells.filter((c) => c.faction === 'isil' && c.doing === 'hide');
    if (!cell) continue;
    Object.assign(cell, { operation: null, supplies: 600, nerve: 60 });
    const look = (tile: number): string => {
      const state = copyOf(game.state);
      Object.assign(state.units[0], { tile, men: 80, route: [] });
      memoryHour(hourOf(state));
      return plans(state);
    };
    const seen = look(cell.tile);
    const hidden = look(unseen(game)[0]);
    const [a, b] = [seen, hidden].map((text) => {
      const mine = (JSON.parse(text)[0] as { id: number; route: number[]; errand: string }[]).find(
        (c) => c.id === cell.id,
      );
      return JSON.stringify([mine?.route, mine?.errand]);
    });
    if (a !== b) differs++;
  }
  expect(differs).toBeGreaterThan(GAMES / 2);
});
