// The first state of a game: the level's forces placed, the hidden ones drawn by the seed.

import { drawHappenings } from './rules/event.ts';
import { beginClaims } from './claims/usual.ts';
import { applyCarry } from './campaign/begin.ts';
import { dawnOf } from './clock.ts';
import { firstAllegiances, firstPeople } from './firstPeople.ts';
import { distanceKm } from './map/grid.ts';
import { hidingPlace } from './map/hiding.ts';
import { cleanOptions, type Options, variantOf } from './options.ts';
import { draw, keysOf, luckFrom } from './random.ts';
import { ONE_CELL, startingBelief } from './rules/belief.ts';
import { placeCaches } from './rules/cache.ts';
import { manWith, STRUCTURES } from './rules/construction.ts';
import { startingCoalition } from './rules/coalition.ts';
import { startingCouncil } from './rules/council.ts';
import { setDust } from './rules/dust.ts';
import { measureStart, startingFinance } from './rules/finance.ts';
import { hourOf } from './rules/hour.ts';
import { firstLeads, givenLeads } from './rules/lead.ts';
import { nobodyYet, startingEnemy } from './rules/leader.ts';
import { KNOWN_AT_START_KM, remember } from './rules/memory.ts';
import { unitFrom } from './rules/muster.ts';
import { startingPressure } from './rules/pressure.ts';
import { sortiesOf } from './rules/orbit.ts';
import { newCell } from './rules/recruit.ts';
import { startingTraining } from './rules/training.ts';
import type { CellDraw, Scenario, Tile } from './scenario.ts';
import type { GameState, Structure } from './state.ts';

/** Share of cells with something in mind when the game begins. Form ours. */
const EAGER_AT_START = 0.12;

/** A new game at the first dawn, waiting for orders. Same scenario, seed and options: the same game. */
export function newGame(level: Scenario, seed: string, chosen: Options = {}): GameState {
  const options = cleanOptions(chosen);
  const scenario = variantOf(level, options);
  const { board } = scenario;
  const state: GameState = {
    scenario,
    options,
    seed,
    keys: keysOf(seed, options.reducedLuck ?? false),
    hour: dawnOf(board, 0),
    stage: 'orders',
    staffLeft: board.staff,
    staffKept: 0,
    money: board.money.start * 1000,
    capital: board.capital,
    dust: 0,
    dustForecast: 0,
    units: scenario.units.map(unitFrom),
    structures: [],
    fence: board.borders.map(() => ({
      wireM: 0,
      sensors: false,
      towers: false,
      workM: 0,
      workLayer: null,
      cut: false,
      cutKnown: false,
    })),
    assets: scenario.assets.map((a) => ({ id: a.id, kind: a.kind, sortiesLeft: a.sortiesDay })),
    orbits: [],
    flights: [],
    releases: [],
    towns: [],
    people: [],
    allegiances: [],
    cells: [],
    contacts: [],
    leads: [],
    ledger: [],
    devices: [],
    incidents: [],
    log: [],
    history: [],
    council: startingCouncil(),
    works: [],
    coalition: startingCoalition(scenario),
    training: startingTraining(),
    finance: startingFinance(),
    lastLosses: null,
    enemy: nobodyYet(),
    caches: [],
    traces: [],
    pressure: { sectors: [], next: [], heard: [], heardNext: [], surges: [] },
    routeLore: board.borders.map(() => 0),
    belief: startingBelief(board),
    tally: {
      attacks: 0,
      deadlyAttacks: 0,
      crossingsAttempted: 0,
      crossingsStopped: 0,
      abuses: 0,
      ownKilled: 0,
      ownWounded: 0,
      civiliansHarmed: 0,
      civiliansHarmedByForces: 0,
      harmKnown: 0,
      throughKnown: 0,
      fightersRemoved: 0,
      spent: 0,
    },
    seenThrough: [],
    believedCells: Math.round(((board.estimate.cells[0] + board.estimate.cells[1]) / 2) * ONE_CELL),
    losing: { trust: 0, capital: 0, towns: 0 },
    happenings: [],
    gatherers: [],
    decisions: [],
    claims: [],
    raised: [],
    away: [],
    nightsHeld: 0,
    atDawn: { ownLosses: 0, harmKnown: 0 },
    nextEvent: 1,
    nextStructure: 1,
    nextContact: 1,
    nextEntry: 1,
    nextCell: 1,
    nextLead: 1,
    outcome: null,
  };
  placeStructures(state);
  placeFence(state);
  settle(state);
  state.people = firstPeople(state);
  state.allegiances = firstAllegiances(state);
  placeCells(state);
  state.happenings = drawHappenings(state);
  beginClaims(state);
  placeCaches(state);
  state.enemy = startingEnemy(state, (salt) => draw(state.keys, 'leader', 0, 0, salt));
  if (options.carry) applyCarry(state, options.carry);
  state.pressure = startingPressure(board, state.keys);
  measureStart(state);
  for (const [i, asset] of scenario.assets.entries()) state.assets[i].sortiesLeft = sortiesOf(state, asset, false);
  setDust(state);
  firstLeads(hourOf(state));
  givenLeads(hourOf(state));
  return state;
}

function placeStructures(state: GameState): void {
  for (const start of state.scenario.structures) {
    const s: Structure = {
      id: start.id,
      kind: start.kind,
      tile: start.tile,
      condition: 100,
      building: false,
      thermal: start.thermal,
      crewUnit: null,
      crew: 0,
      strictness: start.strictness ?? 'standard',
    };
    state.structures.push(s);
    const unit = state.units.find((u) => u.id === start.crew);
    if (unit) manWith(unit, s);
  }
}

function placeFence(state: GameState): void {
  const { borders } = state.scenario.board;
  for (const start of state.scenario.fence) {
    const index = borders.findIndex((e) => e.id === start.edge);
    if (index < 0) continue;
    const segment = state.fence[index];
    segment.wireM = borders[index].lengthM;
    segment.sensors = start.sensors;
    segment.towers = start.towers;
  }
}

/** Towns with their trust and fears, and how many feed the cells: more where ISIL is feared and the forces are not trusted. */
function settle(state: GameState): void {
  state.scenario.board.settlements.forEach((s, i) => {
    const leaning = (s.fearOfIsil + (100 - s.trust)) / 200;
    let supporters = 0;
    for (let n = 0; n < 3; n++) if (draw(state.keys, 'start', i, 0, 20 + n) < leaning * 0.5) supporters++;
    state.towns.push({
      trust: s.trust * 100,
      trustAtStart: s.trust * 100,
      fearOfIsil: s.fearOfIsil * 100,
      fearOfForces: s.fearOfForces * 100,
      visit: 0,
      visitKnown: 0,
      supporters,
      heldGuilty: 0,
      heldInnocent: 0,
      movedUp: 0,
      movedDown: 0,
      nightsLost: 0,
      nightsKept: 0,
    });
  });
}

function placeCells(state: GameState): void {
  const { hidden } = state.scenario;
  for (const start of hidden.cells) addCell(state, start.tile, start.men);
  hidden.draws.forEach((group, g) => {
    const sizes = sizesOf(state, group, g);
    sizes.forEach((men, i) => {
      const tile = hideout(state, group, g * 1000 + i);
      if (tile >= 0) addCell(state, tile, men);
    });
  });
}

function addCell(state: GameState, tile: Tile, men: number): void {
  const cell = newCell({ state }, tile, men, luckFrom(0, state.cells.length, 0));
  cell.supplies = 300 + Math.floor(draw(state.keys, 'start', cell.id, 1) * 500);
  cell.eager = draw(state.keys, 'start', cell.id, 5) < EAGER_AT_START;
  cell.nerve = 45 + Math.floor(draw(state.keys, 'start', cell.id, 2) * 30);
  for (const s of state.structures) {
    if (distanceKm(state.scenario.board.ground, s.tile, tile) <= KNOWN_AT_START_KM) {
      remember(cell, s.tile, STRUCTURES[s.kind].crew, 0);
    }
  }
  state.cells.push(cell);
}

/** Splits so many men over so many cells of 2 to 12. */
function sizesOf(state: GameState, group: CellDraw, salt: number): number[] {
  const sizes = Array.from({ length: group.cells }, () => 2);
  let left = group.men - 2 * group.cells;
  for (let n = 0; left > 0 && n < group.men * 20; n++) {
    const at = Math.floor(draw(state.keys, 'start', salt, n, 3) * sizes.length);
    if (sizes[at] >= 12) continue;
    sizes[at]++;
    left--;
  }
  return sizes;
}

/** A hidden place in the area, with some chance for the best; never one a cell already has. */
function hideout(state: GameState, group: CellDraw, salt: number): Tile {
  const taken = new Set(state.cells.map((c) => c.tile));
  return hidingPlace(state.scenario.board, group.area, (t) => !taken.has(t), draw(state.keys, 'start', salt, 0, 4));
}
