// Recall: a unit breaks off what it is about and goes back to its base.

import { makeTask } from '../task.ts';
import { dispatch, no, type OrderRoom, refuseUnit, timed, unitIn, unitOf } from './room.ts';

export const recallUnit: OrderRoom<'recallUnit'> = {
  staff: 0,
  reaction: true,
  refuse(frame, { unit }) {
    return refuseUnit(frame, unit, 1) ?? (unitIn(frame, unit)?.task ? null : no('nothingToBreakOff', { unit }));
  },
  preview(frame, { unit }) {
    const at = unitIn(frame, unit);
    if (!at) return {};
    const { route, hours } = timed(frame, unit, at.base);
    return { route, doneIn: Math.ceil(hours) };
  },
  apply(state, { unit: id }) {
    const unit = unitOf(state, id);
    if (!unit) return;
    dropBuilding(state, unit.task?.type === 'build' ? unit.task.target : null);
    unit.task = null;
    unit.route = [];
    if (unit.tile === unit.base) return;
    dispatch(state, unit, unit.base);
    if (unit.route.length > 0) unit.task = makeTask('move', unit.base, 0);
  },
};

/** What was only begun is given up. */
function dropBuilding(state: Parameters<typeof recallUnit.apply>[0], id: string | null): void {
  if (id) state.structures = state.structures.filter((s) => s.id !== id || !s.building);
}
