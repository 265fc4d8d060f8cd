// Tasks: what a unit does where its route has led it. One line a task; the doing is in the rooms named here.

import type { Task, Unit } from '../state.ts';
import { makeTask } from '../task.ts';
import { ambushHour } from './ambush.ts';
import { arrest } from './arrest.ts';
import { buildFenceHour, finishRepair, finishStructure, manWith } from './construction.ts';
import type { Hour } from './hour.ts';
import { sendTo, settleAt } from './movement.ts';
import { raid } from './raid.ts';
import { interceptHour } from './response.ts';
import { finishTraining } from './training.ts';
import { searchEnded, searchFor } from './search.ts';

export function taskHour(hour: Hour): void {
  giveUpSites(hour);
  for (const unit of hour.state.units.slice()) {
    const { task } = unit;
    if (!task) continue;
    if (task.type === 'intercept') {
      if (interceptHour(hour, unit, task)) goHome(hour, unit);
      continue;
    }
    if (task.type === 'ambush') {
      if (unit.route.length === 0 && ambushHour(hour, unit, task)) goHome(hour, unit);
      continue;
    }
    // Leaving is run by withdrawal.ts.
    if (unit.route.length > 0 || task.type === 'withdraw') continue;
    work(hour, unit, task);
  }
}

/** A site is given up when whoever built there was sent elsewhere: its ground is free again. */
function giveUpSites({ state }: Hour): void {
  state.structures = state.structures.filter(
    (s) => !s.building || state.units.some((u) => u.task?.type === 'build' && u.task.target === s.id),
  );
}

function work(hour: Hour, unit: Unit, task: Task): void {
  // Nobody is left to do it.
  if (unit.men <= 0) return goHome(hour, unit);
  if (task.type === 'fence') {
    if (buildFenceHour(hour, unit, task)) goHome(hour, unit);
    return;
  }
  if (task.type === 'search') searchFor(hour, unit, task);
  task.hoursLeft--;
  if (task.hoursLeft > 0) return;
  const target = task.target ?? '';
  switch (task.type) {
    case 'move':
      unit.task = null;
      settleAt(unit, unit.tile);
      return;
    // Run hour by hour in response.ts, ambush.ts and withdrawal.ts.
    case 'ambush':
    case 'intercept':
    case 'withdraw':
      return;
    case 'search':
      searchEnded(hour, unit, task);
      break;
    case 'raid':
      raid(hour, unit, task.tile, task.target);
      break;
    case 'arrest':
      arrest(hour, unit, target);
      break;
    case 'build':
      finishStructure(hour, unit, target);
      break;
    case 'repair':
      finishRepair(hour, unit, target);
      break;
    case 'train':
      finishTraining(hour, unit);
      break;
    case 'man': {
      const structure = hour.state.structures.find((s) => s.id === target);
      if (structure) manWith(unit, structure);
      break;
    }
  }
  goHome(hour, unit);
}

/** Back to base; where there is no way back, here is the base. */
function goHome(hour: Hour, unit: Unit): void {
  unit.task = null;
  if (unit.tile === unit.base) return;
  if (sendTo(hour, unit, unit.base, false)) {
    unit.task = makeTask('move', unit.base, 0);
  } else unit.base = unit.tile;
}
