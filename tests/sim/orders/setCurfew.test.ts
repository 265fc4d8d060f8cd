// Curfew: a standing order by settlement, resented by the morning.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused when it is so already', () => {
  const game = field();
  expect(refused(game, { type: 'setCurfew', settlement: 'east', on: false })).toBe('noCurfew');
  taken(game, { type: 'setCurfew', settlement: 'east', on: true });
  expect(refused(game, { type: 'setCurfew', settlement: 'east', on: true })).toBe('curfewAlready');
});

test('says that it will be resented, and where nobody keeps it; lifted it costs nothing', () => {
  const game = field();
  game.unit('border').tile = game.at(12, 0);
  const codes = (settlement: string): string[] =>
    taken(game, { type: 'setCurfew', settlement, on: true }).warnings.map((w) => w.code);
  expect(codes('east')).toEqual(['curfewResented']);
  expect(codes('west')).toEqual(['curfewResented', 'curfewUnkept']);
  game.run(24);
  expect(game.state.ledger.filter((e) => e.cause === 'curfew' && e.measure === 'trust')).toHaveLength(2);
  taken(game, { type: 'setCurfew', settlement: 'west', on: false });
  game.run(24);
  expect(game.state.ledger.filter((e) => e.cause === 'curfew' && e.measure === 'trust')).toHaveLength(3);
});
