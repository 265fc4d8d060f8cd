// Build: a unit puts up a checkpoint, a post or a tower and mans it.

import { disc } from '../map/grid.ts';
import { buildCost, buildHours, STRUCTURES, upkeepOf } from '../rules/construction.ts';
import { believedOn } from './odds.ts';
import {
  dispatch,
  doneAfter,
  no,
  type OrderRoom,
  pay,
  refuseMoney,
  refuseUnit,
  refuseWay,
  task,
  timed,
  unitIn,
  unitOf,
} from './room.ts';

export const buildStructure: OrderRoom<'buildStructure'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { kind, tile, unit }) {
    if (!Object.hasOwn(STRUCTURES, kind)) return no('unknownStructure');
    const bad = refuseUnit(frame, unit, STRUCTURES[kind].crew + 5) ?? refuseWay(frame, unit, tile);
    if (bad) return bad;
    if (frame.structures.some((s) => s.tile === tile)) return no('tileTaken');
    return refuseMoney(frame, buildCost(frame.board.ground, kind, tile) / 1000);
  },
  preview(frame, { kind, tile, unit }) {
    const { ground } = frame.board;
    const { route, hours } = timed(frame, unit, tile);
    const work = buildHours(ground, kind, tile, unitIn(frame, unit)?.kind === 'engineers');
    const near = believedOn(frame, disc(ground, tile, 15 / ground.kmPerTile));
    return {
      route,
      money: buildCost(ground, kind, tile) / 1000,
      moneyPerCycle: upkeepOf(ground, { kind, tile }) / 1000,
      startsIn: Math.ceil(hours),
      doneIn: doneAfter(hours, work),
      warnings: near > 1 ? [{ code: 'cellsNear', params: { cells: Math.round(near) } }] : [],
    };
  },
  apply(state, { kind, tile, unit: id }) {
    const unit = unitOf(state, id);
    if (!unit) return;
    const { ground } = state.scenario.board;
    pay(state, buildCost(ground, kind, tile) / 1000);
    const built = `s${state.nextId++}`;
    state.structures.push({
      id: built,
      kind,
      tile,
      condition: 10,
      building: true,
      thermal: false,
      crewUnit: null,
      crew: 0,
      strictness: 'standard',
    });
    dispatch(state, unit, tile);
    unit.task = task('build', tile, buildHours(ground, kind, tile, unit.kind === 'engineers'), built);
  },
};
