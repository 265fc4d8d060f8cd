// Search: a unit sweeps the ground around a tile for the rest of the day, then goes home.

import { chanceOf } from '../fixed.ts';
import { effort, SEARCH_HOURS, searchedTiles } from '../rules/search.ts';
import { believedOn, odds, someoneOn } from './odds.ts';
import {
  dispatch,
  doneAfter,
  land,
  type OrderRoom,
  refuseUnit,
  refuseWay,
  task,
  timed,
  unitIn,
  unitOf,
} from './room.ts';

export const searchArea: OrderRoom<'searchArea'> = {
  staff: 1,
  reaction: false,
  refuse: (frame, { unit, tile }) => refuseUnit(frame, unit, 20) ?? refuseWay(frame, unit, tile),
  preview(frame, { unit, tile }) {
    const view = unitIn(frame, unit);
    if (!view) return {};
    const { ground } = frame.board;
    const { home, townAt } = land(frame);
    const tiles = searchedTiles(ground, tile).filter((t) => home[t]);
    const { route, hours } = timed(frame, unit, tile);
    const isNight = frame.clock.phase === 'night';
    const find = (men: number, night: boolean, skill: number): number => {
      let rate = 0;
      for (const t of tiles) {
        const z = skill * effort(ground, t, tiles.length, men, night) * SEARCH_HOURS;
        rate += believedOn(frame, [t]) * chanceOf(z);
      }
      return chanceOf(rate);
    };
    const skill = 0.8 + view.knowledge / 250;
    const towns = tiles.filter((t) => townAt[t] >= 0).map((t) => frame.board.settlements[townAt[t]].id);
    return {
      route,
      startsIn: Math.ceil(hours),
      doneIn: doneAfter(hours, SEARCH_HOURS),
      odds: odds('find')
        .step('beliefHere', someoneOn(frame, tiles), { tiles: tiles.length })
        .step('groundAndMen', find(view.men, false, 0.8), { men: view.men })
        .step('knowsGround', find(view.men, false, skill), { knowledge: view.knowledge })
        .step('darkness', find(view.men, isNight, skill))
        .done(0.3),
      warnings: towns.map((settlement) => ({ code: 'homesSearched', params: { settlement } })),
    };
  },
  apply(state, { unit: id, tile }) {
    const unit = unitOf(state, id);
    if (!unit) return;
    dispatch(state, unit, tile);
    unit.task = task('search', tile, SEARCH_HOURS);
  },
};
