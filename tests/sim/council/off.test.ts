// Each system of Baghdad and its partners switched off: a valid game, and the measure that the system moves stands still.

import { describe, expect, test } from 'vitest';
import {
  beginPhase,
  frameOf,
  type GameState,
  giveOrder,
  newGame,
  type Order,
  type SystemId,
  step,
} from '../../../src/sim/index.ts';
import { anyOrder } from '../../session/anyOrder.ts';
import { FIELD } from '../support/orders.ts';
import { scenarioOf } from '../support/board.ts';

const scenario = scenarioOf({ ...FIELD, draws: [{ cells: 2, men: 12 }], incidentsPerNight: 1, crossingsPerNight: 1 });

/** Twelve cycles of everything that can be chosen, and of a few orders at random. */
function played(off: readonly SystemId[]): GameState {
  const state = newGame(scenario, 'off', { off, endings: false });
  for (let turn = 0; turn < 24; turn++) {
    const frame = frameOf(state);
    const orders: Order[] = [
      ...frame.council.agenda.map(({ id }): Order => ({ type: 'chooseAtCouncil', choice: id })),
      { type: 'trainUnit', unit: 'police' },
      { type: 'flyOrbit', asset: 'drone', tile: frame.settlements[0].tile },
      ...[1, 2].map((n) => anyOrder(frame, turn * 10 + n)),
    ];
    for (const order of orders) giveOrder(state, order);
    beginPhase(state);
    while (state.stage === 'running') step(state);
  }
  return state;
}

describe('with everything on', () => {
  test('councils sit, support moves, sorties fly', () => {
    const state = played([]);
    expect(state.council.held).toBe(2);
    expect(state.coalition.support).not.toBe(6000);
    expect(frameOf(state).assets.reduce((sum, a) => sum + a.sortiesPerPhase, 0)).toBeGreaterThan(0);
  });
});

const STANDS_STILL: readonly (readonly [SystemId, (state: GameState) => unknown, unknown])[] = [
  [
    'S16',
    (state) => [state.coalition.support, frameOf(state).assets.find((a) => a.id === 'jet')?.sortiesPerPhase],
    [6000, 0],
  ],
  ['S17', (state) => frameOf(state).assets.map((a) => a.sortiesPerPhase), [0, 0, 0]],
  ['S18', (state) => [state.training.gained, state.training.reached], [0, 0]],
  ['S20', (state) => [state.finance.reports, state.enemy.known.funds], [[], null]],
  ['S21', (state) => [state.council.held, state.losing.capital], [0, 0]],
];

test.each(STANDS_STILL)('without %s', (system, measure, still) => {
  const state = played([system]);
  expect(measure(state)).toEqual(still);
  expect(() => frameOf(state)).not.toThrow();
});
