// Money and political capital: "Both are lent by Baghdad, and asked back." Money by the cycle less what posts and
// monitors cost; every fifth dawn Baghdad gives capital or takes it, by the goals.

import type { Board } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { upkeepOf } from './construction.ts';
import { COUNCIL_EVERY_CYCLES, goals } from './goals.ts';
import type { Hour } from './hour.ts';
import { MONITOR_COST } from './militia.ts';

export const CAPITAL_MOST = 10;
/** Points given for a province on track (RULES: +1), and taken where every goal is missed (form ours). */
const GIVES = 1;
const TAKES = 3;

/** Dollars a cycle. */
export function income(board: Board): number {
  return Math.round(board.money.perCycle * board.constants.incomeFactor * 1000);
}

/** Dollars a cycle. */
export function upkeep(state: GameState): number {
  const { ground } = state.scenario.board;
  let sum = 0;
  for (const s of state.structures) sum += upkeepOf(ground, s);
  for (const u of state.units) if (u.monitored) sum += MONITOR_COST;
  return sum;
}

export function budgetHour(hour: Hour): void {
  if (!hour.isDawn) return;
  const { state, board } = hour;
  const due = upkeep(state);
  state.money += income(board) - due;
  state.tally.spent += due;
  if (state.money < 0) {
    for (const unit of state.units) unit.monitored = false;
    hour.tell('moneyGone', 'notice', {}, {});
    state.money = 0;
  }
  if (hour.day > 0 && hour.day % COUNCIL_EVERY_CYCLES === 0) council(hour);
}

/** Every fifth dawn Baghdad looks at the goals: it gives when at most one is missed and takes when none is met. */
function council(hour: Hour): void {
  const { state } = hour;
  const missed = goals(state).filter((g) => !g.met).length;
  const all = state.scenario.board.goals.length;
  const step = missed > 0 && missed === all ? -TAKES : missed <= 1 ? GIVES : 0;
  state.capital = Math.min(CAPITAL_MOST, Math.max(0, state.capital + step));
  // Lost at the second council in a row that finds nothing left; the first is the warning.
  state.losing.capital = state.capital > 0 ? 0 : state.losing.capital + 1;
  if (step !== 0) hour.tell(step > 0 ? 'capitalGained' : 'capitalLost', 'notice', {}, { capital: state.capital });
}
