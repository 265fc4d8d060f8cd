// Integration: over eight cycles a militia becomes a police unit, unless its patrons prevent it.

import { beginIntegration, INTEGRATION, preventedChance } from '../rules/integration.ts';
import { odds } from './odds.ts';
import { no, type OrderRoom, pay, refuseCapital, refuseMoney, runsOut, unitIn, unitOf } from './room.ts';

export const integrateMilitia: OrderRoom<'integrateMilitia'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { unit: id }) {
    const unit = unitIn(frame, id);
    const militia = frame.militias.find((m) => m.unit === id);
    if (!unit) return no('unknownUnit');
    if (!militia) return no('notAMilitia', { unit: id });
    if (unit.stallsUntil !== null) return no('unitLeaving', { unit: id });
    if (militia.integratedAt !== null) return no('integratingAlready', { unit: id });
    return refuseMoney(frame, INTEGRATION.cost / 1000) ?? refuseCapital(frame, INTEGRATION.capital);
  },
  preview(frame, { unit: id }) {
    const unit = unitIn(frame, id);
    const militia = frame.militias.find((m) => m.unit === id);
    if (!unit || !militia) return {};
    return {
      money: INTEGRATION.cost / 1000,
      capital: INTEGRATION.capital,
      doneIn: 24 * INTEGRATION.cycles,
      odds: odds('integrated')
        .step('disciplineOf', 1 - preventedChance(0, unit.discipline), { discipline: unit.discipline })
        .step('patronsPull', 1 - preventedChance(militia.pull, unit.discipline), { pull: militia.pull })
        .done(0.1),
      warnings: [...runsOut(frame, INTEGRATION.capital), { code: 'menLeave', params: { unit: id, percent: 30 } }],
    };
  },
  apply(state, { unit: id }) {
    const unit = unitOf(state, id);
    if (!unit) return;
    pay(state, INTEGRATION.cost / 1000);
    state.capital -= INTEGRATION.capital;
    beginIntegration(state, unit);
  },
};
