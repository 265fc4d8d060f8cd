// Build: a unit puts up a checkpoint, a post or a tower and mans it.

import { disc } from '../map/grid.ts';
import { buildCost, buildHours, STRUCTURES, upkeepOf } from '../rules/construction.ts';
import type { GameState } from '../state.ts';
import { errand } from './errand.ts';
import { believedOn } from './odds.ts';
import { no } from './room.ts';

/** No structure has or had it, those counted that a year before has left. */
function newId(state: GameState): string {
  let id: string;
  do id = `s${state.nextStructure++}`;
  while (state.scenario.structures.some((s) => s.id === id));
  return id;
}

export const buildStructure = errand<'buildStructure'>({
  task: 'build',
  men: (_, { kind }) => STRUCTURES[kind].crew + 5,
  hours: ({ ground }, { kind, tile }, by) => buildHours(ground, kind, tile, by.kind === 'engineers'),
  cost: ({ ground }, { kind, tile }) => buildCost(ground, kind, tile) / 1000,
  where: (_, { tile }) => tile,
  refuse: (_, { kind }) => (Object.hasOwn(STRUCTURES, kind) ? null : no('unknownStructure')),
  refuseThere: (frame, { tile }) => (frame.structures.some((s) => s.tile === tile) ? no('tileTaken') : null),
  preview(frame, { kind, tile }) {
    const { ground } = frame.board;
    const near = believedOn(frame, disc(ground, tile, 15 / ground.kmPerTile));
    return {
      moneyPerCycle: upkeepOf(ground, { kind, tile }) / 1000,
      warnings: near > 1 ? [{ code: 'cellsNear', params: { cells: Math.round(near) } }] : [],
    };
  },
  subject({ kind, tile }, state) {
    const id = newId(state);
    state.structures.push({
      id,
      kind,
      tile,
      condition: 10,
      building: true,
      thermal: false,
      crewUnit: null,
      crew: 0,
      strictness: 'standard',
    });
    return { target: id };
  },
});
