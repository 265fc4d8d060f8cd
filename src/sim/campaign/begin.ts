// How a year of a campaign begins with what the year before it left: "The months between forget some of it." The level
// of the year says how things stand there by then; what was carried is weighed against it.

import { clamp } from '../fixed.ts';
import {
  type CellDraw,
  CLAIM_PLACES,
  type Scenario,
  type Settlement,
  type StructureStart,
  type UnitStart,
} from '../scenario.ts';
import type { GameState } from '../state.ts';
import type { CarryOver, CarriedTown } from './carry.ts';

/** Weight of what was carried against what the year's own level says, per cent. Ours. */
const CARRIED_PERCENT = { trust: 70, fear: 60, capital: 60, enemy: 65, funds: 50, support: 70 } as const;
/** The least capital a year begins with: a commander who stays is trusted a little. */
const LEAST_CAPITAL = 2;
/** A unit that lacks men still has so many with it, if it ever had. */
const LEAST_MEN = 5;
const MEN_A_CELL = { least: 2, most: 12 } as const;

const weigh = (carried: number, own: number, percent: number): number =>
  Math.round((carried * percent + own * (100 - percent)) / 100);

/** The year's scenario with what was carried counted in; unchanged on other ground than it is about. */
export function carriedInto(scenario: Scenario, carry: CarryOver): Scenario {
  const { board, hidden } = scenario;
  if (!fits(scenario, carry)) return scenario;
  const known = new Set(carry.known);
  const onMap = (tile: number): boolean => tile < board.ground.cols * board.ground.rows;
  const edges = new Set(board.borders.map((edge) => edge.id));
  const units: UnitStart[] = [
    ...carry.units.filter((u) => onMap(u.tile)).map(unitStart),
    ...scenario.units.filter((u) => !known.has(u.id)),
  ];
  const here = new Set(units.map((u) => u.id));
  const built = new Set(carry.structures.map((s) => s.tile));
  const structures: StructureStart[] = [
    ...carry.structures
      .filter((s) => onMap(s.tile))
      .map(({ crew, ...s }) => (crew !== null && here.has(crew) ? { ...s, crew } : s)),
    // Where something was built the year's own structure is not built over it.
    ...scenario.structures.filter((s) => !known.has(s.id) && !built.has(s.tile)),
  ];
  const towns = new Map(carry.towns.map((town) => [town.id, town]));
  const share = weigh(carry.enemy.left, 100, CARRIED_PERCENT.enemy);
  const range = ([low, high]: readonly [number, number]): readonly [number, number] => [
    Math.max(1, Math.floor((low * share) / 100)),
    Math.max(1, Math.ceil((high * share) / 100)),
  ];
  return {
    ...scenario,
    board: {
      ...board,
      settlements: board.settlements.map((place) => felt(place, towns.get(place.id))),
      money: { ...board.money, start: board.money.start + carry.money },
      capital: clamp(weigh(carry.capital, board.capital, CARRIED_PERCENT.capital), LEAST_CAPITAL, 10),
      estimate: { ...board.estimate, cells: range(board.estimate.cells), men: range(board.estimate.men) },
    },
    units,
    structures,
    fence: [
      ...carry.fence.filter((f) => edges.has(f.edge)),
      ...scenario.fence.filter((f) => !carry.fence.some((other) => other.edge === f.edge)),
    ],
    // What is told or planned about a unit that has gone is no longer.
    claims: scenario.claims?.filter((c) => CLAIM_PLACES[c.kind] !== 'unit' || here.has(c.place ?? '')) ?? null,
    events: scenario.events.filter((e) => e.unit === undefined || here.has(e.unit)),
    hidden: {
      ...hidden,
      cells: hidden.cells.map((c) => ({ ...c, men: Math.max(1, Math.round((c.men * share) / 100)) })),
      draws: hidden.draws.map((draw) => scaled(draw, share)),
      method: hidden.method ?? carry.enemy.method,
    },
  };
}

/** What no scenario can say: men still missing, projects, mukhtars, training, the coalition, ISIL's money. */
export function applyCarry(state: GameState, carry: CarryOver): void {
  const { scenario } = state;
  if (!fits(scenario, carry)) return;
  for (const { id, short } of carry.units) {
    const unit = state.units.find((u) => u.id === id);
    if (unit) unit.men = Math.max(Math.min(LEAST_MEN, unit.men), unit.men - short);
  }
  scenario.board.settlements.forEach(({ id }, i) => {
    const town = carry.towns.find((t) => t.id === id);
    if (!town) return;
    state.people[i].projects = town.projects.slice();
    // Somebody has taken the place of a mukhtar who was lost, and is careful.
    state.people[i].mukhtar = town.mukhtar === 'lost' ? 'silent' : town.mukhtar;
  });
  Object.assign(state.training, carry.training, { hadTrainers: true });
  state.coalition.support = weigh(carry.support, state.coalition.support, CARRIED_PERCENT.support);
  state.enemy.funds = weigh(carry.enemy.funds, state.enemy.funds, CARRIED_PERCENT.funds);
  state.finance.cut = Math.floor(carry.enemy.cut / 2);
}

function fits({ board }: Scenario, carry: CarryOver): boolean {
  return carry.ground === (board.base ?? board.id);
}

function unitStart(unit: CarryOver['units'][number]): UnitStart {
  const { discipline, short: _, ...start } = unit;
  return { ...start, ...(unit.kind === 'militia' || discipline !== 60 ? { discipline } : {}) };
}

function felt(place: Settlement, town: CarriedTown | undefined): Settlement {
  if (!town) return place;
  return {
    ...place,
    trust: weigh(town.trust, place.trust, CARRIED_PERCENT.trust),
    fearOfIsil: weigh(town.fearOfIsil, place.fearOfIsil, CARRIED_PERCENT.fear),
    fearOfForces: weigh(town.fearOfForces, place.fearOfForces, CARRIED_PERCENT.fear),
  };
}

/** As many men as are left, in as many cells as they fill. */
function scaled(draw: CellDraw, share: number): CellDraw {
  const men = Math.max(MEN_A_CELL.least, Math.round((draw.men * share) / 100));
  const wanted = Math.round((draw.cells * share) / 100);
  const cells = clamp(wanted, Math.max(1, Math.ceil(men / MEN_A_CELL.most)), Math.floor(men / MEN_A_CELL.least));
  return { ...draw, men, cells };
}
