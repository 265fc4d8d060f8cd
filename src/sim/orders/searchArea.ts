// Search: a unit sweeps the ground around a tile for the rest of the day, then goes home.

import { chanceOf } from '../fixed.ts';
import { someoneAmong } from '../rules/belief.ts';
import { effort, SEARCH_HOURS, searchedTiles } from '../rules/search.ts';
import { errand } from './errand.ts';
import { odds } from './odds.ts';
import { land } from './room.ts';

export const searchArea = errand<'searchArea'>({
  task: 'search',
  men: 20,
  hours: SEARCH_HOURS,
  where: (_, { tile }) => tile,
  preview(frame, { tile }, unit) {
    const { ground } = frame.board;
    const { home, townAt } = land(frame);
    const tiles = searchedTiles(ground, tile).filter((t) => home[t]);
    const isNight = frame.clock.phase === 'night';
    const find = (men: number, night: boolean, skill: number): number =>
      someoneAmong(frame.belief, tiles, (t) =>
        chanceOf(skill * effort(ground, t, tiles.length, men, night) * SEARCH_HOURS),
      );
    const skill = 0.8 + unit.knowledge / 250;
    const towns = tiles.filter((t) => townAt[t] >= 0).map((t) => frame.board.settlements[townAt[t]].id);
    return {
      odds: odds('find')
        .step('beliefHere', someoneAmong(frame.belief, tiles), { tiles: tiles.length })
        .step('groundAndMen', find(unit.men, false, 0.8), { men: unit.men })
        .step('knowsGround', find(unit.men, false, skill), { knowledge: unit.knowledge })
        .step('darkness', find(unit.men, isNight, skill))
        .done(0.3),
      warnings: towns.map((settlement) => ({ code: 'homesSearched', params: { settlement } })),
    };
  },
});
