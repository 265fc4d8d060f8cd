// Training before the council: coalition trainers for one branch, Iraqi instructors who outlast them, aircrew. Training
// a unit is an order (orders/trainUnit.ts); the track is rules/training.ts.

import { canHelp, supports } from '../rules/coalition.ts';
import { aircrewReady, instructorsReady, trainersOf } from '../rules/training.ts';
import type { GameState } from '../state.ts';
import { isOff } from '../systems.ts';
import { type Choice, FREE } from './choice.ts';

/** Points of support below which the coalition sends nobody. */
const TRAINERS_FROM = 40;
/** Cycles a team of trainers stays: two councils. */
const TRAINERS_STAY = 10;
/** Courses of aircrew the air force can take in. */
const MOST_AIRCREW = 3;

function isUnderWay(state: GameState, of: 'instructors' | 'aircrew'): boolean {
  return state.works.some((work) => work.of === of);
}

function trainers(branch: 'army' | 'police'): Choice {
  return {
    subject: 'training',
    price: () => ({ ...FREE, money: 10, support: 4 }),
    paysIn: () => 0,
    runs: () => TRAINERS_STAY,
    fits: (state) =>
      !isOff(state, 'S18') && canHelp(state) && supports(state, TRAINERS_FROM) && !trainersOf(state, branch),
    take(state) {
      state.training.trainers.push({ branch, untilHour: state.hour + 24 * TRAINERS_STAY });
      state.training.hadTrainers = true;
    },
  };
}

export const trainersArmy = trainers('army');
export const trainersPolice = trainers('police');

export const instructors: Choice = {
  subject: 'training',
  price: () => ({ ...FREE, money: 25 }),
  // Trained by the coalition, under its supervision (the plan of 2018); without it they teach themselves.
  paysIn: (state) => (state.training.hadTrainers ? 5 : 10),
  runs: () => 0,
  fits: (state) => !isOff(state, 'S18') && !state.training.instructors && !isUnderWay(state, 'instructors'),
  done: instructorsReady,
};

export const aircrew: Choice = {
  subject: 'training',
  price: () => ({ ...FREE, money: 40 }),
  paysIn: () => 10,
  runs: () => 0,
  fits: (state) =>
    !isOff(state, 'S17') &&
    !isOff(state, 'S18') &&
    state.training.aircrew < MOST_AIRCREW &&
    !isUnderWay(state, 'aircrew') &&
    state.scenario.assets.some((asset) => asset.owner === 'iraq'),
  done: aircrewReady,
};
