// Projects: "A clinic is worth what guards it." Small, local works bring trust when they are done and leave fewer who
// join or strike near by, in proportion to what was spent a head (Berman, Shapiro & Felter 2011); unguarded they are
// worth next to nothing, and may be wrecked by night.

import { expNeg } from '../fixed.ts';
import type { GameState } from '../state.ts';
import type { People, ProjectKind } from '../state/people.ts';
import { PATROL, presence } from './control.ts';
import { type Hour, nearestTown } from './hour.ts';
import { distanceKm } from '../map/grid.ts';
import { move } from './trust.ts';

/** Dollars at once, and working days (RULES). */
export const PROJECTS: Readonly<Record<ProjectKind, { readonly cost: number; readonly cycles: number }>> = {
  clinic: { cost: 40_000, cycles: 8 },
  water: { cost: 25_000, cycles: 5 },
  school: { cost: 30_000, cycles: 7 },
  market: { cost: 20_000, cycles: 4 },
};
/** Trust when it is done, and when it is given up half-way (RULES: project +3). In hundredths. */
export const DONE = 300;
export const GIVEN_UP = -100;
/** Share of its worth where nobody protects it, and the most that works can do. Form ours. */
const UNGUARDED = 0.1;
const LEAST = 0.4;
/** Strikes are fewer so far around, km. */
const NEAR_KM = 20;
/** Chance a night that what nobody guards is wrecked: after a visit, and otherwise; guarded, a share of it. Form ours. */
const WRECKED = { visited: 0.3, else: 0.01, guarded: 0.2 };
const VISITED = 400_000;
/** Working days lost with it. */
const SET_BACK = 2;

export function isGuarded(state: GameState, town: number): boolean {
  return presence(state, town, true) >= PATROL;
}

/** By day the work goes on; by night somebody may wreck it. */
export function projectsHour(hour: Hour): void {
  if (!hour.isPhaseStart) return;
  hour.state.people.forEach((people, i) => {
    if (hour.isDawn) wreck(hour, i, people);
    else work(hour, i, people);
  });
}

function work(hour: Hour, town: number, people: People): void {
  const { project } = people;
  if (!project) return;
  project.cyclesLeft--;
  if (project.cyclesLeft > 0) return;
  people.project = null;
  people.projects.push(project.kind);
  const { id, tile } = hour.board.settlements[town];
  const params = { settlement: id, project: project.kind };
  hour.tell('projectDone', 'notice', { tile, settlement: id }, params);
  move(hour, town, 'trust', DONE, { code: 'projectDone', params });
}

/** The work is given up; what was spent is gone, and people had been promised it. */
export function giveUp(hour: Hour, town: number): void {
  const people = hour.state.people[town];
  if (!people.project) return;
  const params = { settlement: hour.board.settlements[town].id, project: people.project.kind };
  people.project = null;
  move(hour, town, 'trust', GIVEN_UP, { code: 'projectGivenUp', params });
}

function wreck(hour: Hour, town: number, people: People): void {
  if (!people.project && people.projects.length === 0) return;
  const guard = isGuarded(hour.state, town) ? WRECKED.guarded : 1;
  const chance = (hour.state.towns[town].visit >= VISITED ? WRECKED.visited : WRECKED.else) * guard;
  if (hour.draw('project', town) >= chance) return;
  const kind = people.project?.kind ?? people.projects[people.projects.length - 1];
  if (people.project) {
    people.project.cyclesLeft = Math.min(PROJECTS[kind].cycles, people.project.cyclesLeft + SET_BACK);
  } else people.projects.pop();
  const { id, tile } = hour.board.settlements[town];
  hour.tell('projectWrecked', 'notice', { tile, settlement: id }, { settlement: id, project: kind });
}

/** Times as many who join or strike, by what was spent a head here: 1 where nothing was. */
export function worthOfProjects(state: GameState, town: number): number {
  const { projects } = state.people[town];
  if (projects.length === 0) return 1;
  const { constants, settlements } = state.scenario.board;
  const dollars = projects.reduce((sum, kind) => sum + PROJECTS[kind].cost, 0) / Math.max(1, settlements[town].people);
  const share = isGuarded(state, town) ? 1 : UNGUARDED;
  return Math.max(LEAST, expNeg(constants.projectPerHead * dollars * share));
}

/** The same for strikes by a cell on this tile: by the works of the nearest settlement. */
export function strikesByProjects(hour: Hour, tile: number): number {
  const town = nearestTown(hour, tile);
  if (town < 0 || distanceKm(hour.board.ground, hour.board.settlements[town].tile, tile) > NEAR_KM) return 1;
  return worthOfProjects(hour.state, town);
}
