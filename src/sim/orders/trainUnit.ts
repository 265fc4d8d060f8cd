// Train: a unit goes to school at its base. It is out of action for days, its crews stay where they are.

import { makeTask } from '../task.ts';
import { branchOf, courseOf, TEACHING, teacherOf } from '../rules/training.ts';
import type { Frame, TrainingView } from '../frame.ts';
import type { Preview } from './order.ts';
import {
  dispatch,
  doneAfter,
  no,
  type OrderRoom,
  pay,
  refuseMoney,
  refuseUnit,
  refuseWay,
  timed,
  unitIn,
  unitOf,
} from './room.ts';

function courseFor(frame: Frame, id: string): TrainingView['courses'][number] | undefined {
  const unit = unitIn(frame, id);
  const branch = unit && branchOf(unit.kind);
  return frame.training.courses.find((one) => one.branch === branch);
}

export const trainUnit: OrderRoom<'trainUnit'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { unit: id }) {
    const bad = refuseUnit(frame, id);
    if (bad) return bad;
    const unit = unitIn(frame, id);
    const course = courseFor(frame, id);
    if (!frame.training.present) return no('notInThisGame');
    if (!unit || !course || frame.coalition.lends.some((l) => l.what === 'troops' && id.startsWith('coalition-'))) {
      return no('notTrainedHere', { unit: id });
    }
    if (unit.task?.type === 'train') return no('trainsAlready', { unit: id });
    if (unit.training >= course.upTo) return no('nobodyToTeach', { unit: id, most: course.upTo });
    const taken = frame.units.filter((u) => u.task?.type === 'train').length;
    if (taken >= frame.training.places) return no('schoolFull', { most: frame.training.places });
    return refuseMoney(frame, course.cost) ?? refuseWay(frame, id, unit.base);
  },
  preview(frame, { unit: id }) {
    const unit = unitIn(frame, id);
    const course = courseFor(frame, id);
    if (!unit || !course) return {};
    const { route, hours } = timed(frame, id, unit.base);
    const warnings: Preview['warnings'][number][] = [{ code: 'outOfAction', params: { unit: id } }];
    return {
      route,
      money: course.cost,
      startsIn: Math.ceil(hours),
      doneIn: doneAfter(hours, course.hours),
      effects: { training: unit.training + 1 },
      warnings,
    };
  },
  apply(state, { unit: id }) {
    const unit = unitOf(state, id);
    const branch = unit && branchOf(unit.kind);
    if (!unit || !branch) return;
    const teacher = teacherOf(state, branch);
    pay(state, TEACHING[teacher].cost);
    dispatch(state, unit, unit.base);
    const { hours } = courseOf(state.scenario.board.constants, teacher, state.training.reached);
    unit.task = makeTask('train', unit.base, hours);
  },
};
