// Choose at the council: one of at most three, paid when it is chosen. What there is to choose is src/sim/council.

import { CHOICE_IDS } from '../council/choice.ts';
import { CHOICES } from '../council/index.ts';
import { CAPITAL_MOST } from '../rules/budget.ts';
import { beginWork } from '../rules/works.ts';
import { no, type OrderRoom, pay, refuseCapital, refuseMoney, refuseSupport, runsOut } from './room.ts';

export const chooseAtCouncil: OrderRoom<'chooseAtCouncil'> = {
  staff: 0,
  reaction: false,
  refuse(frame, { choice: id }) {
    const { council } = frame;
    if (!CHOICE_IDS.includes(id)) return no('unknownChoice');
    if (!council.open) return no('noCouncil');
    if (council.chosen.includes(id)) return no('chosenAlready');
    const choice = council.agenda.find((one) => one.id === id);
    if (!choice) return no('notOnAgenda');
    if (council.chosen.length >= council.most) return no('councilHeardEnough', { most: council.most });
    const { money, capital, support } = choice.price;
    return refuseMoney(frame, money) ?? refuseCapital(frame, capital) ?? refuseSupport(frame, support);
  },
  preview(frame, { choice: id }) {
    const choice = frame.council.agenda.find((one) => one.id === id);
    if (!choice) return {};
    const { price, paysIn, runs } = choice;
    return {
      money: price.money,
      capital: price.capital,
      startsIn: 24 * paysIn,
      doneIn: 24 * (paysIn + runs),
      effects: { support: -price.support },
      warnings: runsOut(frame, price.capital),
    };
  },
  apply(state, { choice: id }) {
    const choice = CHOICES[id];
    const { money, capital, support } = choice.price(state.scenario.board);
    pay(state, money);
    state.capital = Math.min(CAPITAL_MOST, state.capital - capital);
    state.coalition.support -= 100 * support;
    state.council.chosen.push(id);
    choice.take?.(state);
    if (choice.done) beginWork(state, id, choice.paysIn(state) || choice.runs());
  },
};
