// Projects: built by day, wrecked by night where nobody guards them, worth what was spent a head.

import { DEFAULT_CONSTANTS as k } from '../../../src/sim/index.ts';
import { expect, test } from 'vitest';
import { giveUp, PROJECTS, projectsHour, strikesByProjects, worthOfProjects } from '../../../src/sim/rules/projects.ts';
import { plain, play, scenarioOf, shareOf, type Tiny } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(12, 3),
  towns: [{ id: 'hit', at: [2, 1], people: 2000 }],
  units: [{ id: 'guard', at: [2, 1] }],
});

function built(game: Tiny): Tiny {
  game.state.people[0].projects.push('market');
  return game;
}

test('takes its working days, then trust rises', () => {
  const game = play(scenario);
  game.state.people[0].project = { kind: 'market', cyclesLeft: PROJECTS.market.cycles };
  for (let day = 0; day < PROJECTS.market.cycles - 1; day++) projectsHour(game.hour(24 * day + 18));
  expect(game.state.people[0].project).not.toBeNull();
  projectsHour(game.hour(24 * PROJECTS.market.cycles + 18));
  expect(game.state.people[0]).toMatchObject({ project: null, projects: ['market'] });
  expect(game.town('hit').trust).toBe(5300);
  expect(game.told('projectDone')).toBe(true);
});

test('worth is exp of what was spent a head, next to nothing unguarded, and felt by cells near by alone', () => {
  const game = built(play(scenario));
  const guarded = worthOfProjects(game.state, 0);
  expect(guarded).toBeCloseTo(Math.exp((-k.projectPerHead * PROJECTS.market.cost) / 2000), 4);
  game.unit('guard').tile = game.at(11, 1);
  expect(worthOfProjects(game.state, 0)).toBeGreaterThan(0.95);
  game.unit('guard').tile = game.at(2, 1);
  expect(strikesByProjects(game.hour(20), game.at(3, 1))).toBe(guarded);
  expect(strikesByProjects(game.hour(20), game.at(11, 1))).toBe(1);
});

test('wrecked by night, mostly after a visit to a place that nobody guards', () => {
  const wrecked = (guarded: boolean): number =>
    shareOf(300, scenario, (game) => {
      built(game).town('hit').visit = 1e6;
      if (!guarded) game.unit('guard').tile = game.at(11, 1);
      projectsHour(game.hour(30));
      return game.told('projectWrecked');
    });
  expect(Math.abs(wrecked(false) - 0.3)).toBeLessThan(0.08);
  expect(wrecked(true)).toBeLessThan(0.12);
});

test('given up half-way it is a promise broken', () => {
  const game = play(scenario);
  game.state.people[0].project = { kind: 'school', cyclesLeft: 3 };
  giveUp(game.hour(30), 0);
  expect(game.state.people[0].project).toBeNull();
  expect(game.state.ledger).toMatchObject([{ cause: 'projectGivenUp', delta: -100 }]);
});
