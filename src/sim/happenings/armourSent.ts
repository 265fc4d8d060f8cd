// Armour sent: "Baghdad answers the fighting across the river with soldiers and tanks for Al Qaim." The source article,
// October 2018. Tanks frighten whoever would come over, and whoever lives there (decisions/armour.ts).

import { armour } from '../decisions/armour.ts';
import { openDecision } from '../decisions/open.ts';
import { type HappeningKind, placeOf } from './kind.ts';

export const armourSent: HappeningKind = {
  ahead: 2,
  seasonAhead: 0,
  system: 'S8',
  suits: (state, town) => {
    const { settlements, sites, ground } = state.scenario.board;
    const { kind, tile } = settlements[town];
    if (kind !== 'town' && kind !== 'city') return 0;
    const far = sites
      .filter((s) => s.kind === 'crossing')
      .map((s) => Math.abs((s.tile % ground.cols) - (tile % ground.cols)) + Math.abs(s.tile - tile) / ground.cols);
    return 1000 - Math.min(900, ...far);
  },
  heard: (hour, one) => hour.tell('armourOnItsWay', 'notice', placeOf(hour, one)),
  begins: (hour, one) => {
    // What comes of it is the answer's; the date itself is past when the answer is due.
    one.untilHour = hour.hour + 24;
    const settlement = hour.board.settlements[one.town]?.id;
    if (settlement) openDecision(hour, 'armour', armour, { happening: one.id, settlement, men: one.params['men'] });
  },
};
