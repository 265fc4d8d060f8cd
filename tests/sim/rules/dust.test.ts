// Dust: comes as often as the level says, is forecast as often as the forecast says, takes sight.

import { expect, test } from 'vitest';
import { HAZE, setDust, STORM } from '../../../src/sim/rules/dust.ts';
import { watchOf } from '../../../src/sim/rules/detection.ts';
import { plain, play } from '../support/board.ts';

test('storms come in their share of phases, and the forecast is right as often as it says', () => {
  const { state } = play({ map: plain(2, 2), dustPercent: 20 });
  const phases = 4000;
  const said = new Map<number, { storms: number; phases: number }>();
  let storms = 0;
  let forecast: number | null = null;
  for (let n = 0; n < phases; n++) {
    state.hour = 6 + 12 * n;
    setDust(state);
    if (state.dust === STORM) storms++;
    if (forecast !== null) {
      const row = said.get(forecast) ?? { storms: 0, phases: 0 };
      row.phases++;
      if (state.dust === STORM) row.storms++;
      said.set(forecast, row);
    }
    forecast = state.dustForecast;
  }
  expect(storms / phases).toBeCloseTo(0.2, 1);
  expect(said.size).toBe(2);
  for (const [percent, row] of said) {
    expect(Math.abs((100 * row.storms) / row.phases - percent), `${percent}%`).toBeLessThan(5);
  }
});

test('no phase of a level without dust has any', () => {
  const { state } = play({ map: plain(2, 2), dustPercent: 0 });
  for (let n = 0; n < 100; n++) {
    state.hour = 6 + 12 * n;
    setDust(state);
    expect([state.dust, state.dustForecast]).toEqual([0, 0]);
  }
});

test('haze takes some of sight, a storm nearly all', () => {
  const { state, at } = play({ map: plain(5, 5), units: [{ at: [2, 2] }] });
  const seen = [0, HAZE, STORM].map((dust) => {
    state.dust = dust;
    return watchOf(state, false, 0)[at(2, 2)];
  });
  expect(seen[1]).toBeLessThan(seen[0]);
  expect(seen[2] / seen[0]).toBeCloseTo(0.1, 1);
});

test('a new phase has new weather', () => {
  const game = play({ map: plain(2, 2), dustPercent: 50 });
  const weather = new Set<number>();
  for (let n = 0; n < 8; n++) {
    game.run(12);
    weather.add(game.state.dust);
  }
  expect(weather.size).toBeGreaterThan(1);
});
