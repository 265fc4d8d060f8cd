// A change of policy in Baghdad: "A new budget, a new minister, another mood." Money by the cycle is more or less for as
// long as it lasts; capital is given or taken once.

import { CAPITAL_MOST } from '../rules/budget.ts';
import type { HappeningKind } from './kind.ts';

export const policyChange: HappeningKind = {
  ahead: 3,
  seasonAhead: 0,
  system: 'S21',
  heard: (hour) => hour.tell('policyMayChange', 'notice', {}),
  begins: (hour, one) => {
    const { moneyPercent, capital } = one.params;
    hour.state.capital = Math.min(CAPITAL_MOST, Math.max(0, hour.state.capital + capital));
    if (moneyPercent < 0) hour.tell('policyTakesMoney', 'notice', {}, { percent: -moneyPercent });
    if (moneyPercent > 0) hour.tell('policyGivesMoney', 'notice', {}, { percent: moneyPercent });
    if (capital !== 0) hour.tell('policyMovesCapital', 'notice', {}, { capital: hour.state.capital });
  },
  ends: (hour) => hour.tell('policyChangeOver', 'notice', {}),
};
