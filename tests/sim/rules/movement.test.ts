// Movement: roads are quick, the desert is not, by night and in a storm everything is slower.

import { expect, test } from 'vitest';
import { preview } from '../../../src/sim/index.ts';
import { STORM } from '../../../src/sim/rules/dust.ts';
import { movementHour, secondsAnHour, sendTo } from '../../../src/sim/rules/movement.ts';
import { plain, play, type Sketch } from '../support/board.ts';

/** Sand, and a lake beyond which a road runs. */
const sketch: Sketch = {
  map: [plain(25, 1, 'g')[0], plain(25, 1, 'l')[0], plain(25, 1, 'd')[0]],
  roads: [{ road: 'primary', from: [0, 0], to: [24, 0] }],
  units: [
    { id: 'road', at: [0, 0] },
    { id: 'sand', at: [0, 2] },
  ],
};

/** Columns a unit has come after an hour. */
function after(id: 'road' | 'sand', hour: number, ready: boolean, dust = 0): number {
  const game = play(sketch);
  const unit = game.unit(id);
  game.state.dust = dust;
  expect(sendTo(game.hour(hour), unit, game.at(24, id === 'road' ? 0 : 2), ready)).toBe(true);
  movementHour(game.hour(hour));
  return unit.tile % 25;
}

test('roads are quick, sand is not', () => {
  expect(after('road', 12, true)).toBeGreaterThan(2 * after('sand', 12, true));
  expect(after('sand', 12, true)).toBeGreaterThan(0);
});

test('nights and storms slow a column down', () => {
  const day = after('road', 12, true);
  expect(after('road', 22, true)).toBeLessThan(day);
  expect(after('road', 12, true, STORM)).toBeLessThan(day);
  expect(secondsAnHour(false, 0)).toBe(3600);
});

test('who stands ready is on the road sooner', () => {
  expect(after('road', 12, true)).toBeGreaterThan(after('road', 12, false));
});

test('a step begun is not begun again: the way takes its hours and no more', () => {
  const game = play(sketch);
  const unit = game.unit('sand');
  const order = { type: 'moveUnit', unit: 'sand', to: game.at(8, 2) } as const;
  const { doneIn } = preview(game.frame(), order);
  game.give(order);
  let hours = 0;
  while (unit.route.length > 0 && hours < 40) {
    game.run(1);
    hours++;
  }
  expect(unit.tile).toBe(game.at(8, 2));
  expect(hours).toBe(doneIn);
});
