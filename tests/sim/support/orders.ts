// A board with one of everything, and what must hold for every order: a refusal changes nothing; an order that is
// taken costs what was said, draws no luck, tells nothing, and can be given again from the phase's keyframe.

import { expect } from 'vitest';
import {
  decodeState,
  encodeState,
  giveOrder,
  hashState,
  mayGive,
  type Order,
  preview,
  type Preview,
} from '../../../src/sim/index.ts';
import { keysOf } from '../../../src/sim/random.ts';
import { play, type Sketch, type Tiny } from './board.ts';

/** Syria in the west; a road and three settlements along row 4; broken ground in the south. */
export const FIELD: Sketch = {
  map: [
    'gggggggggggggg',
    'gggggggggggggg',
    'gggggggggggggg',
    'gggggggggggggg',
    'ggggiiiiiiiigg',
    'gggggggggggggg',
    'gggggggggggggg',
    'ggbbbbbbbbbbbg',
    'ggbbbllbbbbbbg',
  ],
  kmPerTile: 2,
  abroad: 2,
  roads: [{ road: 'primary', from: [2, 4], to: [13, 4] }],
  towns: [
    { id: 'east', kind: 'city', at: [11, 4] },
    { id: 'middle', kind: 'town', at: [7, 4] },
    { id: 'west', kind: 'village', at: [3, 4] },
  ],
  units: [
    { id: 'army', at: [11, 4] },
    { id: 'border', kind: 'border', at: [4, 3] },
    { id: 'raid', kind: 'raid', at: [10, 5], men: 40, training: 5 },
    { id: 'engineers', kind: 'engineers', at: [5, 4], men: 60 },
    { id: 'hashd', kind: 'militia', at: [7, 4], men: 120, discipline: 40 },
    { id: 'police', kind: 'police', at: [7, 5], men: 40 },
  ],
  structures: [
    { id: 'gate', kind: 'checkpoint', at: [8, 4], crew: 'hashd' },
    { id: 'tower', kind: 'tower', at: [4, 2], crew: 'border' },
    { id: 'empty', kind: 'post', at: [9, 3] },
  ],
  fence: [{ edge: 'e4', sensors: false, towers: false }],
  assets: [
    { id: 'drone', kind: 'drone' },
    { id: 'jet', kind: 'strike', owner: 'coalition' },
    { id: 'heli', kind: 'lift' },
  ],
};

export function field(seed = 'field'): Tiny {
  return play(FIELD, seed);
}

/** The code with which an order is refused; a refused order leaves no trace. */
export function refused(game: Tiny, order: Order): string | null {
  const before = hashState(game.state);
  const frame = game.frame();
  const refusal = giveOrder(game.state, order);
  expect(mayGive(frame, order)).toEqual(refusal);
  expect(preview(frame, order).refusal).toEqual(refusal);
  if (refusal) expect(hashState(game.state)).toBe(before);
  return refusal?.code ?? null;
}

function checkNumbers(said: Preview): void {
  const { odds, chain, route } = said;
  if (odds) {
    expect(odds.factors.reduce((sum, f) => sum + f.points, 0)).toBe(odds.percent);
    expect(odds.low).toBeLessThanOrEqual(odds.percent);
    expect(odds.high).toBeGreaterThanOrEqual(odds.percent);
    expect(odds.low >= 0 && odds.high <= 100).toBe(true);
  }
  if (chain) {
    expect(chain.stopped).toBeLessThanOrEqual(Math.ceil((chain.seen * chain.inTime) / 100) + 1);
    for (const percent of Object.values(chain)) expect(percent >= 0 && percent <= 100).toBe(true);
  }
  for (let i = 1; i < route.length; i++) expect(route[i].inHours).toBeGreaterThanOrEqual(route[i - 1].inHours);
  if (said.doneIn !== null) expect(said.doneIn).toBeGreaterThanOrEqual(said.startsIn);
}

/** Gives an order that must be taken, and holds it to its preview. Returns the preview. */
export function taken(game: Tiny, order: Order): Preview {
  const { state } = game;
  const keyframe = encodeState(state);
  const said = preview(game.frame(), order);
  expect(said.refusal).toBeNull();
  checkNumbers(said);
  const unit = 'unit' in order ? game.frame().units.find((u) => u.id === order.unit) : undefined;
  if (unit && said.route.length > 0) expect(said.route[0]).toEqual({ tile: unit.tile, inHours: 0 });
  const before = { money: state.money, capital: state.capital, staff: state.staffLeft + state.staffKept };
  const told = state.log.length;

  expect(giveOrder(state, order)).toBeNull();
  expect(before.money - state.money).toBe(said.money * 1000);
  expect(before.capital - state.capital).toBe(said.capital);
  expect(before.staff - state.staffLeft - state.staffKept).toBe(said.staff);
  expect(state.log.length).toBe(told);

  const again = decodeState(keyframe, state.scenario);
  giveOrder(again, order);
  expect(hashState(again)).toBe(hashState(state));
  const lucky = decodeState(keyframe, state.scenario);
  Object.assign(lucky, { keys: keysOf('other luck') });
  giveOrder(lucky, order);
  Object.assign(lucky, { keys: state.keys });
  expect(hashState(lucky)).toBe(hashState(state));
  return said;
}

/** Hours until something holds, at most so many; -1 if it never does. */
export function hoursUntil(game: Tiny, holds: () => boolean, most = 48): number {
  for (let hours = 0; hours <= most; hours++) {
    if (holds()) return hours;
    game.run(1);
  }
  return -1;
}
