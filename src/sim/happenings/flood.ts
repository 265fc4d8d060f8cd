// Flood: "Rain upstream, and the river takes its old bed back." The low ground along the river stands under water:
// whoever has to cross it is slow, posts on it suffer, and the people there remember who came to help.

import { distanceKm } from '../map/grid.ts';
import { move } from '../rules/trust.ts';
import { floodedBy, lowGround } from './floodGround.ts';
import { type HappeningKind, placeOf } from './kind.ts';

/** Points of condition a structure on it loses, and the least it is left with. */
const DAMAGE = 30;
const LEAST_CONDITION = 15;
/** Engineers this near count as help. In hundredths. */
const HELP_KM = 15;
const TRUST_HELPED = 150;
const TRUST_ALONE = -150;

export const flood: HappeningKind = {
  ahead: 1,
  seasonAhead: 0,
  suits: (state, town) => {
    const { board } = state.scenario;
    const near = lowGround(board, board.settlements[town].tile, 6).length;
    return near > 0 ? near + (board.settlements[town].kind === 'village' ? 0 : 100) : -1;
  },
  heard: (hour, one) => hour.tell('floodExpected', 'notice', placeOf(hour, one)),
  begins: (hour, one) => {
    hour.tell('floodBegins', 'notice', placeOf(hour, one));
    const under = new Set(floodedBy(hour.board, one));
    for (const s of hour.state.structures) {
      if (under.has(s.tile) && !s.building) {
        s.condition = Math.min(s.condition, Math.max(LEAST_CONDITION, s.condition - DAMAGE));
      }
    }
  },
  ends: (hour, one) => {
    hour.tell('floodOver', 'note', placeOf(hour, one));
    const under = new Set(floodedBy(hour.board, one));
    const { ground, settlements } = hour.board;
    settlements.forEach((s, i) => {
      if (!under.has(s.tile)) return;
      const helped = hour.state.units.some(
        (u) => u.kind === 'engineers' && u.men >= 10 && distanceKm(ground, u.tile, s.tile) <= HELP_KM,
      );
      if (helped) move(hour, i, 'trust', TRUST_HELPED, { code: 'floodHelped' });
      else move(hour, i, 'trust', TRUST_ALONE, { code: 'floodAlone' });
    });
  },
};
