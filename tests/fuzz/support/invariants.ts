// What must hold in every state of every game, whatever was ordered.

import { expect } from 'vitest';
import { decodeState, encodeState, type GameState, hashState, isOnMap } from '../../../src/sim/index.ts';
import { STRUCTURES } from '../../../src/sim/rules/construction.ts';
import { hasShown } from '../../../src/sim/rules/ledger.ts';

/** Paths to numbers that are none, or are not whole where they should be. */
function oddNumbers(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => oddNumbers(inner, `${path}.${key}`));
}

function unique(ids: readonly (string | number)[], of: string): void {
  expect(new Set(ids).size, `each of the ${of} has an id of its own`).toBe(ids.length);
}

/** @throws AssertionError naming what does not hold */
export function checkState(state: GameState): void {
  const { scenario, belief, ...rest } = state;
  const { ground } = scenario.board;
  expect(oddNumbers(rest, 'state')).toEqual([]);
  expect(belief.every((b) => b >= 0)).toBe(true);
  for (const [name, list] of Object.entries({ units: state.units, structures: state.structures, cells: state.cells })) {
    for (const { id, tile } of list) expect(isOnMap(ground, tile), `${name} ${id} on ${tile}`).toBe(true);
    unique(
      list.map((thing) => thing.id),
      name,
    );
  }
  for (const [name, list] of Object.entries({
    contacts: state.contacts,
    leads: state.leads,
    ledger: state.ledger.filter((entry) => hasShown(state, entry)),
    log: state.log,
  })) {
    unique(
      list.map((thing) => thing.id),
      name,
    );
  }
  for (const unit of state.units) {
    const crews = state.structures.filter((s) => s.crewUnit === unit.id).reduce((sum, s) => sum + s.crew, 0);
    expect(unit.men, unit.id).toBeGreaterThanOrEqual(0);
    expect(unit.men + crews, unit.id).toBeLessThanOrEqual(unit.menAtFull);
    expect(unit.fatigue >= 0 && unit.fatigue <= 100, unit.id).toBe(true);
    for (const tile of unit.route) expect(isOnMap(ground, tile)).toBe(true);
  }
  for (const s of state.structures) {
    expect(s.crew >= 0 && s.crew <= STRUCTURES[s.kind].crew, s.id).toBe(true);
    expect(s.condition >= 0 && s.condition <= 100, s.id).toBe(true);
  }
  unique(
    state.structures.map((s) => s.tile),
    'tiles built on',
  );
  for (const town of state.towns) {
    for (const n of [town.trust, town.fearOfIsil, town.fearOfForces]) expect(n >= 0 && n <= 10000).toBe(true);
    expect(Math.min(town.supporters, town.heldGuilty, town.heldInnocent)).toBeGreaterThanOrEqual(0);
    expect(Math.max(town.movedUp, town.movedDown)).toBeLessThanOrEqual(1000);
  }
  for (const people of state.people) {
    expect(people.propaganda >= 0 && people.propaganda <= 10000, `propaganda ${people.propaganda}`).toBe(true);
    expect(new Set(people.projects).size).toBe(people.projects.length);
    expect(people.project?.cyclesLeft ?? 1).toBeGreaterThan(0);
  }
  for (const { pull } of state.allegiances) expect(pull >= 0 && pull <= 100, `pull ${pull}`).toBe(true);
  for (const cell of state.cells) {
    expect(cell.men, `cell ${cell.id}`).toBeGreaterThan(0);
    expect(cell.supplies, `cell ${cell.id}`).toBeGreaterThanOrEqual(0);
  }
  expect(Number.isInteger(state.money) && state.money >= 0, `money ${state.money}`).toBe(true);
  expect(state.capital >= 0 && state.capital <= 10, `capital ${state.capital}`).toBe(true);
  expect(state.staffLeft).toBeGreaterThanOrEqual(0);
  expect(state.tally.crossingsStopped).toBeLessThanOrEqual(state.tally.crossingsAttempted);
  expect(state.tally.deadlyAttacks).toBeLessThanOrEqual(state.tally.attacks);
  expect(Math.min(...Object.values(state.tally))).toBeGreaterThanOrEqual(0);
  expect(hashState(decodeState(encodeState(state), scenario))).toBe(hashState(state));
}
