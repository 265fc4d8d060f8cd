// Posture: a standing order, free, for the day or for the night.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused for what it does already and for no posture at all', () => {
  const game = field();
  expect(refused(game, { type: 'setPosture', unit: 'army', when: 'night', posture: 'hold' })).toBe('postureAlready');
  const odd = { type: 'setPosture', unit: 'army', when: 'night', posture: 'dance' } as never;
  expect(refused(game, odd)).toBe('unknownPosture');
});

test('counts at the hours it is for, and costs nothing', () => {
  const game = field();
  expect(taken(game, { type: 'setPosture', unit: 'army', when: 'night', posture: 'patrol' })).toMatchObject({
    staff: 0,
    money: 0,
  });
  expect(game.unit('army')).toMatchObject({ postureDay: 'hold', postureNight: 'patrol' });
  const tired = game.unit('army').fatigue;
  game.run(12);
  expect(game.unit('army').fatigue).toBeLessThanOrEqual(tired);
  game.run(12);
  expect(game.unit('army').fatigue).toBeGreaterThan(tired);
  expect(taken(game, { type: 'setPosture', unit: 'army', when: 'day', posture: 'patrol' }).warnings).toHaveLength(1);
});
