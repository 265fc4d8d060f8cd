// Medical evacuation: flown within two hours for those given up in the last attack; some live, and an attack in which
// nobody died is not a deadly one.

import { expect, test } from 'vitest';
import { rememberLosses } from '../../../src/sim/rules/evacuation.ts';
import { record } from '../../../src/sim/rules/incident.ts';
import type { Tiny } from '../support/board.ts';
import { field } from '../support/orders.ts';

function attacked(seed: string): Tiny {
  const game = field(seed);
  const { state } = game;
  const tile = game.at(7, 4);
  state.tally.ownKilled = 1;
  record(game.hour(20), { hour: 20, tile, kind: 'post', deadly: true });
  rememberLosses(state, tile, 1);
  state.staffKept = 1;
  game.give({ type: 'flyEvacuation', asset: 'heli' });
  game.run(1);
  return game;
}

test('half of those who are reached at once live, and their attack was not deadly', () => {
  let saved = 0;
  for (let n = 0; n < 200; n++) {
    const { state } = attacked(`evacuation ${n}`);
    const lives = state.tally.ownKilled === 0;
    expect(state.tally.ownWounded).toBe(lives ? 1 : 0);
    expect(state.tally.deadlyAttacks).toBe(lives ? 0 : 1);
    expect(state.incidents[0].deadly).toBe(!lives);
    if (lives) saved++;
  }
  expect(saved / 200).toBeGreaterThan(0.4);
  expect(saved / 200).toBeLessThan(0.6);
});

test('losses at one place in one hour are one attack', () => {
  const game = field();
  rememberLosses(game.state, 5, 0);
  expect(game.state.lastLosses).toBeNull();
  rememberLosses(game.state, 5, 1);
  rememberLosses(game.state, 5, 2);
  expect(game.state.lastLosses).toMatchObject({ tile: 5, killed: 3 });
  rememberLosses(game.state, 6, 1);
  expect(game.state.lastLosses).toMatchObject({ tile: 6, killed: 1 });
});
