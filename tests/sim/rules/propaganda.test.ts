// Propaganda: spreads where trust is low and fear high, wins recruits and closes mouths; a campaign takes it back.

import { expect, test } from 'vitest';
import { awarenessHour } from '../../../src/sim/rules/awareness.ts';
import { leadRate } from '../../../src/sim/rules/lead.ts';
import { drawsTo, propagandaHour, recruitsByPropaganda } from '../../../src/sim/rules/propaganda.ts';
import { plain, play, scenarioOf } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(5, 3),
  towns: [
    { id: 'calm', at: [1, 1], trust: 70 },
    { id: 'afraid', at: [3, 1], trust: 20, fearOfIsil: 70 },
  ],
});

/** So many dawns, the towns left as they are. */
function dawns(game: ReturnType<typeof play>, days: number, first = 1): void {
  for (let day = first; day < first + days; day++) {
    const hour = game.hour(24 * day + 6);
    propagandaHour(hour);
    awarenessHour(hour);
  }
}

test('spreads to where distrust and fear draw it, and says so once it is loud', () => {
  const game = play(scenario);
  const [calm, afraid] = game.state.people;
  expect(afraid.propaganda).toBeGreaterThan(calm.propaganda);
  const before = afraid.propaganda;
  dawns(game, 40);
  expect(afraid.propaganda).toBeGreaterThan(before);
  expect(Math.abs(afraid.propaganda - drawsTo(game.state, 1))).toBeLessThan(200);
  expect(game.state.log.filter((e) => e.code === 'propagandaLoud').map((e) => e.settlement)).toEqual(['afraid']);
});

test('a visit and a leader who lies low add to it', () => {
  const game = play(scenario);
  const quiet = drawsTo(game.state, 0);
  game.town('calm').visit = 1e6;
  expect(drawsTo(game.state, 0)).toBeGreaterThan(quiet);
  game.town('calm').visit = 0;
  game.state.enemy.method = 'lowProfile';
  expect(drawsTo(game.state, 0)).toBeGreaterThan(quiet);
});

test('the more is believed, the more join and the fewer tell', () => {
  const game = play(scenario);
  const [people] = game.state.people;
  people.propaganda = 0;
  const [joined, told] = [recruitsByPropaganda(game.state, 0), leadRate(game.state, 0)];
  people.propaganda = 8000;
  expect(recruitsByPropaganda(game.state, 0)).toBeGreaterThan(joined);
  expect(leadRate(game.state, 0)).toBeLessThan(told);
});

test('a campaign takes it back day by day, and says when hardly anybody repeats it', () => {
  const game = play(scenario);
  const [, afraid] = game.state.people;
  afraid.propaganda = 3000;
  afraid.awareness = true;
  dawns(game, 1);
  const after = afraid.propaganda;
  expect(after).toBeLessThan(3000);
  game.town('afraid').trust = 6000;
  game.town('afraid').fearOfIsil = 0;
  dawns(game, 20, 2);
  expect(afraid.propaganda).toBeLessThan(500);
  expect(game.told('propagandaFaded')).toBe(true);
});
