// Training and handover: "What you do not teach now you will have to hold without." A unit that trains is out of action
// for days and comes back a level better. Coalition trainers make it quick, Iraqi instructors keep it going after them.
// The track runs as it was planned for 2018 to 2021; a level may end with the coalition's help switched off.

import { cycleAt } from '../clock.ts';
import type { Constants } from '../constants.ts';
import type { UnitKind } from '../scenario.ts';
import type { GameState, Unit } from '../state.ts';
import type { Branch } from '../state/training.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';

export type Teacher = 'coalition' | 'iraqi' | 'none';

/** Hours as a share of the base, $1,000, and the level beyond which a teacher cannot bring a unit. Ours. */
export const TEACHING: Readonly<Record<Teacher, { share: number; cost: number; upTo: number }>> = {
  coalition: { share: 0.6, cost: 4, upTo: 5 },
  iraqi: { share: 0.8, cost: 4, upTo: 4 },
  none: { share: 1.4, cost: 6, upTo: 3 },
};
/** Once the ministry trains, its instructors are as good as any. */
const MINISTRY = { share: 0.6, upTo: 5 } as const;
/** Units that can be at school at a time, and with instructors of one's own. Ours. */
export const SCHOOL = { places: 2, withInstructors: 3 } as const;
/** A course teaches conduct too: points of discipline. Ours. */
const DISCIPLINE = 5;
/** The plan (S18): 2018 build and train; 2019 Iraqi trainers; 2020 the ministry trains; 2021 divisions. */
export const MILESTONES = ['buildAndTrain', 'iraqiTrainers', 'ministryTrains', 'divisions'] as const;
export type Milestone = (typeof MILESTONES)[number];
/** Levels gained for the first and, without the coalition, for the third; mean level in tenths for the last. Ours. */
const TRACK = { trained: 2, trainedAlone: 2, meanLevel: 35 } as const;
/** Capital that a milestone brings: Baghdad likes to see it. Ours. */
const MILESTONE_CAPITAL = 1;
const MOST_CAPITAL = 10;
/** Cycles before the handover at which it is spoken of. */
const TOLD_BEFORE = [5, 2];

/** Who is taught by whom; militias and engineers, raid teams and scouts have schools of their own, off the map. */
const BRANCH: Readonly<Partial<Record<UnitKind, Branch>>> = {
  army: 'army',
  mechanised: 'army',
  border: 'army',
  police: 'police',
  tribal: 'police',
};

export function branchOf(kind: UnitKind): Branch | null {
  return BRANCH[kind] ?? null;
}

export function startingTraining(): GameState['training'] {
  return {
    trainers: [],
    hadTrainers: false,
    instructors: false,
    aircrew: 0,
    gained: 0,
    gainedAlone: 0,
    reached: 0,
  };
}

export function trainersOf(state: GameState, branch: Branch): GameState['training']['trainers'][number] | undefined {
  return state.training.trainers.find((t) => t.branch === branch && t.untilHour > state.hour);
}

export function teacherOf(state: GameState, branch: Branch): Teacher {
  if (trainersOf(state, branch)) return 'coalition';
  return state.training.instructors ? 'iraqi' : 'none';
}

/** Hours a course takes, and the level it can lead to. */
export function courseOf(k: Constants, teacher: Teacher, reached: number): { hours: number; upTo: number } {
  const ministry = teacher === 'iraqi' && reached >= MILESTONES.indexOf('ministryTrains') + 1;
  const { share, upTo } = ministry ? MINISTRY : TEACHING[teacher];
  return { hours: Math.round(k.trainingHours * share), upTo };
}

/** The course is over. */
export function finishTraining(hour: Hour, unit: Unit): void {
  const { training } = hour.state;
  const branch = branchOf(unit.kind);
  unit.training = Math.min(5, unit.training + 1);
  unit.discipline = Math.min(100, unit.discipline + DISCIPLINE);
  training.gained++;
  if (branch && teacherOf(hour.state, branch) !== 'coalition') training.gainedAlone++;
  hour.tell('unitTrained', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id, level: unit.training });
}

export function instructorsReady({ state, tell }: Hour): void {
  state.training.instructors = true;
  tell('instructorsReady', 'notice', {}, {});
}

export function aircrewReady({ state, tell }: Hour): void {
  state.training.aircrew++;
  tell('aircrewReady', 'notice', {}, {});
}

export function trainingHour(hour: Hour): void {
  if (!hour.isDawn) return;
  const { state } = hour;
  const { training } = state;
  for (const team of training.trainers.filter((t) => t.untilHour <= hour.hour)) {
    hour.tell(`trainersLeft_${team.branch}`, 'notice', {}, {});
  }
  training.trainers = training.trainers.filter((t) => t.untilHour > hour.hour);
  const next = MILESTONES[training.reached];
  if (next !== undefined && isReached(state, next)) {
    training.reached++;
    if (!isOff(state, 'S21')) state.capital = Math.min(MOST_CAPITAL, state.capital + MILESTONE_CAPITAL);
    hour.tell(`milestone_${next}`, 'notice', {}, {});
  }
  tellOfHandover(hour);
}

/** How far the next milestone is, and of how much. */
export function progressOf(state: GameState, milestone: Milestone): { now: number; of: number } {
  const { training } = state;
  switch (milestone) {
    case 'buildAndTrain':
      return { now: training.gained, of: TRACK.trained };
    case 'iraqiTrainers':
      return { now: training.instructors ? 1 : 0, of: 1 };
    case 'ministryTrains':
      return { now: training.gainedAlone, of: TRACK.trainedAlone };
    case 'divisions':
      return { now: meanLevel(state), of: TRACK.meanLevel };
  }
}

function isReached(state: GameState, milestone: Milestone): boolean {
  const { now, of } = progressOf(state, milestone);
  return now >= of;
}

/** Mean level of those who can be sent to school, in tenths. */
function meanLevel(state: GameState): number {
  const taught = state.units.filter((u) => branchOf(u.kind) !== null && u.id !== state.coalition.troops);
  return Math.floor((10 * taught.reduce((sum, u) => sum + u.training, 0)) / Math.max(1, taught.length));
}

/** The test is telegraphed: nobody is to be surprised by it. */
function tellOfHandover(hour: Hour): void {
  const { board, state } = hour;
  const last = board.handover ?? 0;
  if (last === 0) return;
  const cycles = board.cycles - last + 1 - cycleAt(board, state.hour);
  if (TOLD_BEFORE.includes(cycles)) hour.tell('handoverNear', 'notice', {}, { cycles });
  else if (cycles === 0) hour.tell('handoverBegun', 'notice', {}, { cycles: last });
}
