// Move: a unit goes to a tile and lives there from then on.

import { sendTo } from '../rules/movement.ts';
import { type OrderRoom, refuseUnit, refuseWay, task, timed, unitIn, unitOf, no } from './room.ts';

export const moveUnit: OrderRoom<'moveUnit'> = {
  staff: 1,
  reaction: true,
  refuse(frame, { unit, to }) {
    const bad = refuseUnit(frame, unit, 1) ?? refuseWay(frame, unit, to);
    if (bad) return bad;
    return unitIn(frame, unit)?.tile === to ? no('alreadyThere', { unit }) : null;
  },
  preview(frame, { unit, to }) {
    const { route, hours } = timed(frame, unit, to);
    return { route, doneIn: Math.ceil(hours) };
  },
  apply(state, { unit: id, to }) {
    const unit = unitOf(state, id);
    if (!unit) return;
    sendTo(state.scenario, unit, to, false);
    unit.base = to;
    unit.knowledge = Math.floor(unit.knowledge / 2);
    unit.task = task('move', to, 0);
  },
};
