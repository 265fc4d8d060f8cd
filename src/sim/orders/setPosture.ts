// Posture: what a unit does by day or by night while it has no task. A standing order.

import { POSTURES } from './order.ts';
import { no, type OrderRoom, refuseUnit, unitIn, unitOf } from './room.ts';

export const setPosture: OrderRoom<'setPosture'> = {
  staff: 0,
  reaction: false,
  refuse(frame, { unit, when, posture }) {
    const bad = refuseUnit(frame, unit, 1);
    if (bad) return bad;
    if (!POSTURES.includes(posture) || (when !== 'day' && when !== 'night')) return no('unknownPosture');
    const view = unitIn(frame, unit);
    return (when === 'day' ? view?.postureDay : view?.postureNight) === posture ? no('postureAlready', { unit }) : null;
  },
  preview(frame, { unit, when, posture }) {
    const view = unitIn(frame, unit);
    const other = when === 'day' ? view?.postureNight : view?.postureDay;
    const tires = posture === 'patrol' && other === 'patrol';
    return { warnings: tires ? [{ code: 'patrolsDayAndNight', params: { unit } }] : [] };
  },
  apply(state, { unit: id, when, posture }) {
    const unit = unitOf(state, id);
    if (!unit) return;
    if (when === 'day') unit.postureDay = posture;
    else unit.postureNight = posture;
  },
};
