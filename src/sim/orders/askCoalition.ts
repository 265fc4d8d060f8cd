// Ask the coalition, between councils and in need: for more sorties at once, or for ground troops. Its support pays.

import { TROOPS } from '../rules/coalition.ts';
import { sortiesOf } from '../rules/orbit.ts';
import { beginWork } from '../rules/works.ts';
import type { Preview } from './order.ts';
import { phaseAt } from '../clock.ts';
import { no, type OrderRoom, refuseCapital, refuseSupport } from './room.ts';

/** Points of support it costs, the least it is granted with, and hours it lasts. Ours. */
const SORTIES = { support: 8, from: 45, hours: 24 } as const;
/** Hours until the troops are here. */
const TROOPS_COME_CYCLES = 1;

export const askCoalition: OrderRoom<'askCoalition'> = {
  staff: 2,
  reaction: false,
  refuse(frame, { for: what }) {
    if (what !== 'sorties' && what !== 'troops') return no('unknownRequest');
    const { coalition } = frame;
    if (!coalition.present) return no('noCoalition');
    if (what === 'sorties') {
      if (!frame.assets.some((a) => a.owner === 'coalition')) return no('noCoalitionAircraft');
      if (coalition.lends.some((l) => l.what === 'urgent')) return no('lentAlready');
      return refuseSupport(frame, SORTIES.support, SORTIES.from);
    }
    if (coalition.troops) return no('lentAlready');
    return refuseCapital(frame, TROOPS.capital) ?? refuseSupport(frame, TROOPS.support, TROOPS.from);
  },
  preview(frame, { for: what }) {
    const lent: Preview['effects'] = { support: -SORTIES.support };
    if (what === 'sorties') return { doneIn: SORTIES.hours, effects: lent };
    const warnings: Preview['warnings'][number][] = [{ code: 'foreignTroopsCost', params: {} }];
    if (frame.capital - TROOPS.capital <= 0) warnings.push({ code: 'capitalRunsOut', params: {} });
    const company: Preview['effects'] = { support: -TROOPS.support, men: TROOPS.men, training: 5 };
    return {
      capital: TROOPS.capital,
      startsIn: 24 * TROOPS_COME_CYCLES,
      doneIn: 24 * (TROOPS_COME_CYCLES + TROOPS.cycles),
      effects: company,
      warnings,
    };
  },
  apply(state, { for: what }) {
    if (what === 'troops') {
      state.capital -= TROOPS.capital;
      state.coalition.support -= 100 * TROOPS.support;
      beginWork(state, 'troopsAsked', TROOPS_COME_CYCLES);
      return;
    }
    const { assets, board } = state.scenario;
    const isNight = phaseAt(board, state.hour) === 'night';
    const before = assets.map((start) => sortiesOf(state, start, isNight));
    state.coalition.support -= 100 * SORTIES.support;
    state.coalition.urgentUntil = state.hour + SORTIES.hours;
    // What the new sorties add counts from now on, not from the next phase.
    assets.forEach((start, i) => {
      const asset = state.assets.find((a) => a.id === start.id);
      if (asset) asset.sortiesLeft += Math.max(0, sortiesOf(state, start, isNight) - before[i]);
    });
  },
};
