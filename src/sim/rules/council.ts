// The council: "Every fifth dawn Baghdad looks up." It gives capital or takes it, by the goals, and hears at most three
// choices of what is slow. Which there are is src/sim/council; choosing is orders/chooseAtCouncil.ts.

import { agendaOf } from '../council/index.ts';
import type { GameState } from '../state.ts';
import { CAPITAL_MOST } from './budget.ts';
import { COUNCIL_EVERY_CYCLES, goals } from './goals.ts';
import type { Hour } from './hour.ts';

/** Choices a council hears (RULES). */
export const MOST_CHOICES = 3;
/** Points given for a province on track (RULES: +1), and taken where every goal is missed (form ours). */
const GIVES = 1;
const TAKES = 3;

export function startingCouncil(): GameState['council'] {
  return { held: 0, hour: -1, agenda: [], chosen: [], moneyFrom: 0, companyFrom: 0 };
}

/** Choices can be made only in the orders stage of the dawn it sits. */
export function councilSits(state: GameState): boolean {
  return state.stage === 'orders' && state.council.hour === state.hour;
}

export function councilHour(hour: Hour): void {
  const { state, board } = hour;
  if (!hour.isDawn || hour.day === 0 || hour.day % COUNCIL_EVERY_CYCLES !== 0) return;
  judge(hour);
  if (hour.day >= board.cycles) return;
  const { council } = state;
  council.held++;
  council.hour = hour.hour;
  council.agenda = agendaOf(state);
  council.chosen = [];
  hour.tell('councilSits', 'notice', {}, { count: council.agenda.length });
}

/** It gives when at most one goal is missed and takes when none is met. */
function judge(hour: Hour): void {
  const { state } = hour;
  const missed = goals(state).filter((g) => !g.met).length;
  const all = state.scenario.board.goals.length;
  const step = missed > 0 && missed === all ? -TAKES : missed <= 1 ? GIVES : 0;
  state.capital = Math.min(CAPITAL_MOST, Math.max(0, state.capital + step));
  // Lost at the second council in a row that finds nothing left; the first is the warning.
  state.losing.capital = state.capital > 0 ? 0 : state.losing.capital + 1;
  if (step !== 0) hour.tell(step > 0 ? 'capitalGained' : 'capitalLost', 'notice', {}, { capital: state.capital });
}
