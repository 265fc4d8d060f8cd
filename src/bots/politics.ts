// What scripted commanders answer and choose: the questions that come up (decisions) and what they ask of Baghdad's
// council. What each prefers is in its own file; here is how a preference becomes orders.

import type { ChoiceId, Frame, Order } from '../sim/index.ts';

/** Option by kind of decision; kinds left out are answered by what happens if nobody answers. */
export type Answers = Readonly<Record<string, string>>;

/** Money and capital that are kept back for other things than councils. */
const KEEPS = { money: 20, capital: 2 } as const;

export function answer(frame: Frame, answers: Answers): Order[] {
  return frame.decisions.flatMap((decision): Order[] => {
    const option = answers[decision.kind];
    const view = decision.options.find((o) => o.id === option);
    if (decision.chosen !== null || !view || view.refusal) return [];
    return [{ type: 'decide', decision: decision.id, option }];
  });
}

/** What is wanted and on the table, dearest wish first, as far as it can be paid. */
export function atCouncil(frame: Frame, wishes: readonly ChoiceId[]): Order[] {
  if (!frame.council.open) return [];
  let { capital } = frame;
  let money = frame.money.now;
  const orders: Order[] = [];
  for (const wish of wishes) {
    const choice = frame.council.agenda.find((c) => c.id === wish);
    if (!choice || orders.length >= frame.council.most) continue;
    const left = { capital: capital - choice.price.capital, money: money - choice.price.money };
    const brings = choice.price.capital < 0;
    if (!brings && (left.capital < KEEPS.capital || left.money < KEEPS.money)) continue;
    capital = left.capital;
    money = left.money;
    orders.push({ type: 'chooseAtCouncil', choice: wish });
  }
  return orders;
}
