// The two ways to a player's frame, whole and part by part, say the same; the whole one is plain data that can be
// sent to a page.

import { expect, test } from 'vitest';
import { BOTS, playGame } from '../../src/bots/index.ts';
import { readLevel } from '../../src/cli/files.ts';
import { frameOf, type GameState, glimpseOf } from '../../src/sim/index.ts';

const { scenario } = readLevel('al-qaim');

function stateAfter(cycles: number): GameState {
  return playGame({ scenario, seed: 'frames', bot: BOTS['kill-only'], cycles }).state;
}

test.each([1, 4])('each part of a glimpse is that of the frame, after %i cycles', (cycles) => {
  const state = stateAfter(cycles);
  const frame = frameOf(state);
  const glimpse = glimpseOf(state);
  const parts = Object.keys(frame) as (keyof typeof frame)[];
  expect(parts.length).toBeGreaterThan(25);
  for (const part of parts.reverse()) expect(glimpse[part], part).toEqual(frame[part]);
  expect(glimpse.belief).toBe(glimpse.belief);
});

test('a frame survives being sent, and the state going on', () => {
  const state = stateAfter(2);
  const frame = frameOf(state);
  const sent = structuredClone(frame);
  expect(sent).toEqual(frame);
  state.units.forEach((unit) => (unit.men = 0));
  state.belief.fill(0);
  state.log.length = 0;
  expect(frame).toEqual(sent);
});
