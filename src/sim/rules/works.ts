// Works: "What was agreed comes when it was said to come." Whatever a council or a request has set going and that takes
// time: it is done on its day, whoever has been in favour since.

import { CHOICES } from '../council/index.ts';
import type { GameState } from '../state.ts';
import type { Work } from '../state/council.ts';
import { askedCompany, askedMoney } from './budget.ts';
import { troopsArrive } from './coalition.ts';
import { sendCompany } from './company.ts';
import type { Hour } from './hour.ts';

/** Sets something going that is done in so many cycles. */
export function beginWork(state: GameState, of: Work['of'], cycles: number): void {
  state.works.push({ of, fromHour: state.hour, dueHour: state.hour + 24 * cycles });
}

export function worksHour(hour: Hour): void {
  const { state } = hour;
  const due = state.works.filter((work) => work.dueHour <= hour.hour);
  if (due.length === 0) return;
  state.works = state.works.filter((work) => work.dueHour > hour.hour);
  for (const work of due) finish(hour, work);
}

function finish(hour: Hour, { of }: Work): void {
  const { state, board } = hour;
  switch (of) {
    case 'moneyAsked': {
      const dollars = askedMoney(board, 'urgent');
      state.money += dollars;
      hour.tell('moneyCame', 'notice', {}, { money: Math.round(dollars / 1000) });
      return;
    }
    case 'companyAsked': {
      const unit = sendCompany(state, askedCompany);
      hour.tell('companyCame', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id });
      return;
    }
    case 'troopsAsked':
      troopsArrive(hour);
      return;
    default:
      CHOICES[of].done?.(hour);
  }
}
