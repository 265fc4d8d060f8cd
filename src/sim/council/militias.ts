// Militias before the council: a stricter charter, auxiliaries sent home, a formal programme of integration. What one
// militia can be told between councils is in orders/.

import { charterComes, isMilitia, sendHomeAuxiliaries, unpaidMenGo, programmeEnds } from '../rules/charter.ts';
import type { GameState } from '../state.ts';
import { isOff } from '../systems.ts';
import { type Choice, FREE } from './choice.ts';

/** Above this discipline nobody asks for a charter. */
const LAX_BELOW = 65;

function militias(state: GameState): GameState['units'] {
  return isOff(state, 'S13') ? [] : state.units.filter(isMilitia);
}

export const charter: Choice = {
  subject: 'militias',
  price: () => ({ ...FREE, money: 15, capital: 1 }),
  paysIn: () => 2,
  runs: () => 0,
  fits: (state) => militias(state).some((unit) => unit.discipline < LAX_BELOW),
  done: charterComes,
};

export const disbandAuxiliaries: Choice = {
  subject: 'militias',
  price: () => ({ ...FREE, capital: 1 }),
  paysIn: () => 5,
  runs: () => 0,
  fits: (state) => militias(state).some((unit) => unit.menAtFull >= 60),
  take: sendHomeAuxiliaries,
  done: unpaidMenGo,
};

export const integration: Choice = {
  subject: 'militias',
  price: () => ({ ...FREE, money: 30, capital: 1 }),
  paysIn: () => 0,
  runs: () => 10,
  fits: (state) => militias(state).length > 0 && !state.works.some((work) => work.of === 'integration'),
  done: programmeEnds,
};
