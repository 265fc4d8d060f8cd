// All choices by id, and which of them a council has before it.

import type { GameState } from '../state.ts';
import { concede, hardLine } from './baghdad.ts';
import { type Choice, CHOICE_IDS, type ChoiceId, SUBJECTS } from './choice.ts';
import { sorties, thermals, troops } from './coalition.ts';
import { investigators } from './finance.ts';
import { charter, disbandAuxiliaries, integration } from './militias.ts';
import { askMoney, lendReserves } from './money.ts';
import { aircrew, instructors, trainersArmy, trainersPolice } from './training.ts';

export const CHOICES: { readonly [Id in ChoiceId]: Choice } = {
  askMoney,
  lendReserves,
  charter,
  disbandAuxiliaries,
  integration,
  trainersArmy,
  trainersPolice,
  instructors,
  aircrew,
  investigators,
  hardLine,
  concede,
  thermals,
  sorties,
  troops,
};

/** Of one subject the council hears so many. */
const MOST_A_SUBJECT = 2;

/** What is put before the next council: what fits how things stand, no subject at length, first what the last one did not hear. */
export function agendaOf(state: GameState): ChoiceId[] {
  const { agenda, chosen } = state.council;
  const isLeftOver = (id: ChoiceId): boolean => agenda.includes(id) && !chosen.includes(id);
  return SUBJECTS.flatMap((subject) => {
    const fits = CHOICE_IDS.filter((id) => CHOICES[id].subject === subject && CHOICES[id].fits(state));
    return [...fits.filter((id) => !isLeftOver(id)), ...fits.filter(isLeftOver)].slice(0, MOST_A_SUBJECT);
  });
}
