// Money of the other side: "Follow it long enough and somebody's account is empty." ISIL lives on extortion where
// nobody holds the night and on what is smuggled over ground nobody watches. Investigators trace it over cycles, freeze
// part and cut some off; cells that are not paid begin less, and men go home. The player gets reports, never the sum.

import { moneyFactors } from '../claims/moneySource.ts';
import { clamp } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import type { GameState } from '../state.ts';
import { isOff } from '../systems.ts';
import { control } from './control.ts';
import type { Hour } from './hour.ts';
import { leadFromPapers } from './papers.ts';
import { weightOf } from './trust.ts';

/** Dollars for an operation. Ours. */
const OPERATION_COST = 1500;
/** Cycles of spending in hand below which it is short, and below which men go. Ours. */
const SHORT_CYCLES = 5;
const BROKE_CYCLES = 1.5;
/** The share of operations that are begun all the same with nothing in hand, and men who leave a cell a night. Ours. */
const BEGUN_BROKE = 0.4;
const DESERTS = 0.05;
/** Income at the start, as shares of what its men cost then; it follows how the night and the border are held. Ours. */
const EXTORTION = 0.7;
const SMUGGLING = 0.4;
/** Nobody is so well guarded at the start that income could multiply. */
const LEAST_AT_START = 0.2;
/** A stretch is watched by its sensors or towers, or by a crew this near. */
const WATCHED_KM = 10;
/** Investigators: cycles to the next council; progress a cycle in hundredths, its spread, and for captured papers. Ours. */
export const INVESTIGATORS_STAY = 5;
const SPREAD = 0.7;
const FOR_PAPERS = 600;
/**
 * An account is found: this share is frozen, give or take so much, for what is frozen is told and the whole is not; this
 * much of income is cut, and no more. Per cent. Ours.
 */
const FROZEN = 35;
const FROZEN_SPREAD = 15;
const CUT = 15;
const CUT_AT_MOST = 45;
/** An estimate is off by up to this, and its range as wide, in per cent; less with every account found. Ours. */
const UNSURE = 45;
const SURER = 10;
const UNSURE_AT_LEAST = 15;

/** Before anybody is placed; `measureStart` has the rest. */
export function startingFinance(): GameState['finance'] {
  return { untilHour: -1, progress: 0, cut: 0, openAtStart: 1, unwatchedAtStart: 1, reports: [] };
}

/** What income is measured against from then on: how the night and the border are held at the start. */
export function measureStart(state: GameState): void {
  state.finance.openAtStart = Math.max(LEAST_AT_START, heldByNobody(state));
  state.finance.unwatchedAtStart = Math.max(LEAST_AT_START, unwatched(state));
}

function fighters(state: GameState): number {
  let men = 0;
  for (const cell of state.cells) if (cell.faction === 'isil') men += cell.men;
  return men;
}

/** Dollars a cycle that its men cost, at the start of the level. */
function atStart({ scenario }: GameState): number {
  const { cells, draws } = scenario.hidden;
  const men = cells.reduce((sum, c) => sum + c.men, 0) + draws.reduce((sum, d) => sum + d.men, 0);
  return men * scenario.board.constants.fighterCost;
}

/** Dollars it has spent in the cycle gone by. */
export function spending(state: GameState): number {
  const lately = state.incidents.filter((i) => i.hour > state.hour - 24).length;
  return fighters(state) * state.scenario.board.constants.fighterCost + lately * OPERATION_COST;
}

/** Dollars it takes in a cycle, in truth. */
export function enemyIncome(state: GameState): number {
  const { cut, openAtStart, unwatchedAtStart } = state.finance;
  const by = moneyFactors(state);
  const taken =
    (EXTORTION * by.extortion * heldByNobody(state)) / openAtStart +
    (SMUGGLING * by.smuggling * unwatched(state)) / unwatchedAtStart;
  return atStart(state) * taken * (1 - cut / 100);
}

/** Weighted share of settlements that nobody holds by night, in truth. */
function heldByNobody(state: GameState): number {
  const { board } = state.scenario;
  let open = 0;
  let all = 0;
  for (let i = 0; i < state.towns.length; i++) {
    const weight = weightOf(board, i);
    all += weight;
    open += weight * (1 - control(state, i, true, false) / 100);
  }
  return all > 0 ? open / all : 0;
}

/** Share of the border with Syria that nothing watches by night; 0 where there is none. */
function unwatched(state: GameState): number {
  const { board } = state.scenario;
  const crews = state.structures.filter((s) => s.crew >= 3 && !s.building);
  let open = 0;
  let all = 0;
  board.borders.forEach((edge, i) => {
    if (edge.country !== 'syria') return;
    all += edge.lengthM;
    const { sensors, towers } = state.fence[i];
    if (sensors || towers || crews.some((s) => distanceKm(board.ground, s.tile, edge.tile) <= WATCHED_KM)) return;
    open += edge.lengthM;
  });
  return all > 0 ? open / all : 0;
}

/** What is left of the wish to strike when there is no money for it: 1 with enough in hand. */
export function meansToStrike(state: GameState): number {
  if (isOff(state, 'S20')) return 1;
  const enough = SHORT_CYCLES * Math.max(1, fighters(state)) * state.scenario.board.constants.fighterCost;
  return BEGUN_BROKE + (1 - BEGUN_BROKE) * Math.min(1, state.enemy.funds / enough);
}

export function financeHour(hour: Hour): void {
  if (!hour.isDawn) return;
  const { state } = hour;
  const { enemy } = state;
  enemy.funds = Math.max(0, Math.round(enemy.funds + enemyIncome(state) - spending(state)));
  desert(hour);
  if (state.finance.untilHour >= hour.hour) trace(hour);
}

/** Who is not paid goes home, a man here and there. */
function desert(hour: Hour): void {
  const { state } = hour;
  const broke = BROKE_CYCLES * fighters(state) * hour.board.constants.fighterCost;
  if (state.enemy.funds >= broke) return;
  for (const cell of state.cells) {
    if (cell.faction === 'isil' && cell.men > 2 && hour.draw('finance', cell.luck) < DESERTS) cell.men--;
  }
}

/** A cycle of tracing; papers taken in it help. */
function trace(hour: Hour): void {
  const { state } = hour;
  const { finance } = state;
  const pace = 100 * hour.board.constants.tracedACycle * (1 + SPREAD * (hour.draw('finance', 0, 1) - 0.5));
  const papers = state.leads.filter((l) => l.source === 'papers' && l.heardHour > hour.hour - 24).length;
  finance.progress += Math.round(pace) + FOR_PAPERS * papers;
  if (finance.progress >= 10000) freeze(hour);
  else if (finance.untilHour === hour.hour) report(hour, 0);
}

function freeze(hour: Hour): void {
  const { state, board } = hour;
  const { enemy, finance } = state;
  const share = FROZEN + FROZEN_SPREAD * (2 * hour.draw('finance', 0, 3) - 1);
  const frozen = Math.round((enemy.funds * share) / 100);
  enemy.funds -= frozen;
  finance.progress -= 10000;
  finance.cut = Math.min(CUT_AT_MOST, finance.cut + CUT);
  report(hour, frozen);
  const richest = board.settlements.findIndex((_, i) => weightOf(board, i) >= 2);
  leadFromPapers(hour, board.settlements[Math.max(0, richest)]?.tile ?? 0, 90_000 + finance.reports.length);
}

/** Dated, and a range: what is in hand lies somewhere in it, mostly. */
function report(hour: Hour, frozen: number): void {
  const { state } = hour;
  const { enemy, finance } = state;
  const found = finance.reports.filter((r) => r.frozen > 0).length;
  const unsure = Math.max(UNSURE_AT_LEAST, UNSURE - SURER * found) / 100;
  const middle = enemy.funds * (1 + unsure * (2 * hour.draw('finance', 0, 2) - 1));
  const round = (dollars: number): number => 1000 * Math.round(clamp(dollars, 0, 1e9) / 1000);
  const funds = [round(middle * (1 - unsure)), round(middle * (1 + unsure))] as [number, number];
  finance.reports.push({ hour: hour.hour, funds, frozen: round(frozen) });
  enemy.known.funds = funds;
  enemy.known.fundsHour = hour.hour;
  const params = { low: funds[0] / 1000, high: funds[1] / 1000 };
  if (frozen > 0) hour.tell('fundsFrozen', 'notice', {}, { ...params, frozen: round(frozen) / 1000 });
  else hour.tell('financeReport', 'notice', {}, params);
}
