// Move: a unit goes to a tile and lives there from then on.

import { dispatch, type OrderRoom, refuseUnit, refuseWay, task, timed, unitIn, unitOf, no } from './room.ts';

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
    dispatch(state, unit, to);
    unit.task = task('move', to, 0);
  },
};
