// Arrest: the right man leads on, the wrong one costs the street; who is let go goes home.

import { expect, test } from 'vitest';
import { arrest, releaseHour } from '../../../src/sim/rules/arrest.ts';
import { meanOf, plain, play, scenarioOf, shareOf, type Tiny } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(10, 6),
  units: [{ id: 'police', kind: 'police', at: [3, 3] }],
  towns: [{ at: [3, 3] }],
});

function take(game: Tiny, guilty: boolean): Tiny {
  game.state.towns[0].supporters = 2;
  game.cell([9, 5], 4);
  const lead = game.lead([3, 3], { kind: 'suspect', guilty, protected: true });
  arrest(game.hour(12), game.unit('police'), lead.id);
  expect(game.state.leads.some((l) => l.id === lead.id)).toBe(false);
  return game;
}

test('the wrong man costs trust and frightens, the right one does not and feeds no cell again', () => {
  const wrong = meanOf(80, scenario, (game) => take(game, false).state.towns[0].trust);
  const right = meanOf(80, scenario, (game) => take(game, true).state.towns[0].trust);
  expect(wrong).toBeLessThan(right);
  expect(right).toBe(5000);
  const supporters = meanOf(80, scenario, (game) => take(game, true).state.towns[0].supporters);
  expect(supporters).toBeLessThan(1.5);
  const afraid = meanOf(80, scenario, (game) => take(game, false).state.towns[0].fearOfForces);
  expect(afraid).toBeGreaterThan(0);
});

test('four in five are at home, and of the guilty most leave papers that lead on', () => {
  const home = shareOf(400, scenario, (game) => take(game, true).told('suspectHeld'));
  expect(Math.abs(home - 0.8)).toBeLessThan(0.06);
  const papers = shareOf(400, scenario, (game) => take(game, true).state.leads.some((l) => l.source === 'papers'));
  expect(papers).toBeGreaterThan(0.35);
  expect(papers).toBeLessThan(home);
  expect(shareOf(60, scenario, (game) => take(game, false).state.leads.length > 0)).toBe(0);
});

test('release lets both kinds go, and gives back a part of what was lost', () => {
  const game = play(scenario);
  Object.assign(game.state.towns[0], { heldGuilty: 1, heldInnocent: 2, supporters: 0 });
  game.state.releases = [0];
  releaseHour(game.hour(13));
  expect(game.state.towns[0]).toMatchObject({ heldGuilty: 0, heldInnocent: 0, supporters: 1 });
  expect(game.state.towns[0].trust).toBeGreaterThan(5000);
  expect(game.state.releases).toEqual([]);
});
