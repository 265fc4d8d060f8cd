// Asking the coalition between councils: sorties at once, ground troops tomorrow; its support pays.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('sorties: one more of each of its aircraft, this phase and the next', () => {
  const game = field();
  const left = (): number => game.frame().assets.find((a) => a.id === 'jet')?.sortiesLeft ?? -1;
  expect(left()).toBe(1);
  expect(taken(game, { type: 'askCoalition', for: 'sorties' }).effects).toEqual({ support: -8 });
  expect(left()).toBe(2);
  expect(refused(game, { type: 'askCoalition', for: 'sorties' })).toBe('lentAlready');
  game.run(12);
  expect(left()).toBe(2);
  game.run(13);
  expect(left()).toBe(1);
});

test('troops: capital and support, and a word on what it costs', () => {
  const game = field();
  const said = taken(game, { type: 'askCoalition', for: 'troops' });
  expect(said).toMatchObject({ capital: 2, startsIn: 24, doneIn: 168, effects: { support: -8, men: 120 } });
  expect(said.warnings[0].code).toBe('foreignTroopsCost');
  expect(refused(game, { type: 'askCoalition', for: 'troops' })).toBe('lentAlready');
  game.run(24);
  expect(game.told('coalitionTroopsCame')).toBe(true);
});

test('refused where its support is low or gone, and where it is not there', () => {
  const game = field();
  game.state.coalition.support = 4400;
  expect(refused(game, { type: 'askCoalition', for: 'sorties' })).toBe('noSupport');
  expect(refused(game, { type: 'askCoalition', for: 'troops' })).toBe('noSupport');
  Object.assign(game.state, { options: { off: ['S16'] } });
  expect(refused(game, { type: 'askCoalition', for: 'sorties' })).toBe('noCoalition');
});
