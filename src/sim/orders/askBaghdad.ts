// Ask Baghdad, between councils and in need: for money, or for a company. It costs more than at the council, and Baghdad
// hears it once in a while only.

import { askedCompany } from '../rules/budget.ts';
import { beginWork } from '../rules/works.ts';
import type { Frame } from '../frame.ts';
import type { Preview } from './order.ts';
import { no, type OrderRoom, refuseCapital } from './room.ts';

/** Capital, cycles until it is here, cycles before Baghdad hears the same again. Ours. */
const ASKS = {
  money: { capital: 1, cycles: 1, again: 5 },
  company: { capital: 3, cycles: 2, again: 10 },
} as const;

function againFrom({ council }: Frame, what: keyof typeof ASKS): number {
  return what === 'money' ? council.moneyFrom : council.companyFrom;
}

export const askBaghdad: OrderRoom<'askBaghdad'> = {
  staff: 2,
  reaction: false,
  refuse(frame, { for: what }) {
    if (!Object.hasOwn(ASKS, what)) return no('unknownRequest');
    if (!frame.council.present) return no('notInThisGame');
    const hours = againFrom(frame, what) - frame.clock.hour;
    if (hours > 0) return no('askedLately', { cycles: Math.ceil(hours / 24) });
    return refuseCapital(frame, ASKS[what].capital);
  },
  preview(frame, { for: what }) {
    const { capital, cycles } = ASKS[what];
    const warnings: Preview['warnings'][number][] = [];
    if (frame.capital - capital <= 0) warnings.push({ code: 'capitalRunsOut', params: {} });
    const effects: Preview['effects'] =
      what === 'money' ? { money: frame.council.asksFor } : { men: askedCompany.men, training: askedCompany.training };
    return { capital, startsIn: 24 * cycles, doneIn: 24 * cycles, effects, warnings };
  },
  apply(state, { for: what }) {
    const { capital, cycles, again } = ASKS[what];
    state.capital -= capital;
    state.council[what === 'money' ? 'moneyFrom' : 'companyFrom'] = state.hour + 24 * again;
    beginWork(state, what === 'money' ? 'moneyAsked' : 'companyAsked', cycles);
  },
};
