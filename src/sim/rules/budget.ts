// Money and political capital: "Both are lent by Baghdad, and asked back." Money by the cycle less what posts and
// monitors cost. Capital is given and taken by the council (council.ts); both can be asked for (orders/askBaghdad.ts).

import { policyPercent } from '../happenings/active.ts';
import type { Board } from '../scenario.ts';
import type { GameState } from '../state.ts';
import type { Company } from './company.ts';
import { upkeepOf } from './construction.ts';
import type { Hour } from './hour.ts';
import { AWARENESS_COST } from './awareness.ts';
import { MONITOR_COST } from './militia.ts';
import { GUARD_COST } from './mukhtar.ts';

export const CAPITAL_MOST = 10;
/** Asked for between councils it is so much less, as a share. Ours. */
const URGENT_SHARE = 0.6;

/** What Baghdad sends when it is asked for men: those it can spare. Ours. */
export const askedCompany: Company = {
  of: 'baghdad',
  kind: 'army',
  men: 80,
  training: 2,
  name: { en: 'Company from Baghdad', ar: 'سرية من بغداد' },
  from: 'town',
};

/** Dollars a cycle. */
export function income(board: Board): number {
  return Math.round(board.money.perCycle * board.constants.incomeFactor * 1000);
}

/** Dollars of this cycle, changes of policy counted in. */
export function incomeNow(state: GameState): number {
  return Math.round((income(state.scenario.board) * policyPercent(state)) / 100);
}

/** Dollars that Baghdad sends for a point of capital. */
export function askedMoney(board: Board, when: 'council' | 'urgent' = 'council'): number {
  const share = when === 'urgent' ? URGENT_SHARE : 1;
  return 1000 * Math.round((income(board) * board.constants.askedMoneyCycles * share) / 1000);
}

/** Dollars a cycle. */
export function upkeep(state: GameState): number {
  const { ground } = state.scenario.board;
  let sum = 0;
  for (const s of state.structures) sum += upkeepOf(ground, s);
  for (const u of state.units) if (u.monitored) sum += MONITOR_COST;
  for (const p of state.people) sum += (p.awareness ? AWARENESS_COST : 0) + (p.guarded ? GUARD_COST : 0);
  return sum;
}

export function budgetHour(hour: Hour): void {
  if (!hour.isDawn) return;
  const { state } = hour;
  const due = upkeep(state);
  state.money += incomeNow(state) - due;
  state.tally.spent += due;
  if (state.money >= 0) return;
  for (const unit of state.units) unit.monitored = false;
  for (const people of state.people) {
    people.awareness = false;
    people.guarded = false;
  }
  hour.tell('moneyGone', 'notice', {}, {});
  state.money = 0;
}
