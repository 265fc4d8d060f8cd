// Decide: answer a question that somebody has put. Takes no staff. What it costs is paid at once, what it brings comes
// with the first hour (rules/decision.ts).

import { decisionKind } from '../decisions/index.ts';
import { priceOf } from '../decisions/price.ts';
import { payFor, optionOf } from '../rules/decision.ts';
import { no, type OrderRoom } from './room.ts';

export const decide: OrderRoom<'decide'> = {
  staff: 0,
  reaction: false,
  refuse(frame, { decision: id, option }) {
    const decision = frame.decisions.find((d) => d.id === id);
    if (!decision) return no('unknownDecision');
    if (decision.chosen !== null) return no('decidedAlready');
    const one = decision.options.find((o) => o.id === option);
    return one ? one.refusal : no('unknownOption');
  },
  preview(frame, { decision: id, option }) {
    const kind = frame.decisions.find((d) => d.id === id)?.kind;
    const one = kind === undefined ? undefined : decisionKind(kind).options.find((o) => o.id === option);
    if (!one) return {};
    const price = priceOf(one);
    const runsOut = price.capital > 0 && frame.capital <= price.capital;
    return { ...price, doneIn: 1, warnings: runsOut ? [{ code: 'capitalRunsOut', params: {} }] : [] };
  },
  apply(state, { decision: id, option }) {
    const decision = state.decisions.find((d) => d.id === id);
    if (!decision) return;
    decision.chosen = option;
    payFor(state, optionOf(decision));
  },
};
