// What the player knows of Baghdad, the coalition, training and finance. How far investigators have come stays hidden.

import { cycleAt, dayOf } from '../clock.ts';
import { CHOICES } from '../council/index.ts';
import type {
  CoalitionView,
  CouncilView,
  FinanceView,
  LossesView,
  MilestoneView,
  TrainingView,
  WorkView,
} from '../frame/council.ts';
import { askedMoney } from '../rules/budget.ts';
import { canHelp, CUT_BELOW, hasTroops, helpOf, inHandover, NONE_BELOW } from '../rules/coalition.ts';
import { councilSits, MOST_CHOICES } from '../rules/council.ts';
import { WITHIN_HOURS } from '../rules/evacuation.ts';
import { COUNCIL_EVERY_CYCLES } from '../rules/goals.ts';
import { courseOf, MILESTONES, progressOf, SCHOOL, TEACHING, teacherOf } from '../rules/training.ts';
import type { GameState } from '../state.ts';
import { isOff } from '../systems.ts';

export function councilView(state: GameState): CouncilView {
  const { board } = state.scenario;
  const { council } = state;
  const present = !isOff(state, 'S21');
  const open = present && councilSits(state);
  const next = COUNCIL_EVERY_CYCLES - (dayOf(state.hour) % COUNCIL_EVERY_CYCLES);
  return {
    present,
    open,
    agenda: open
      ? council.agenda.map((id) => ({
          id,
          subject: CHOICES[id].subject,
          price: CHOICES[id].price(board),
          paysIn: CHOICES[id].paysIn(state),
          runs: CHOICES[id].runs(),
        }))
      : [],
    chosen: council.chosen.slice(),
    most: MOST_CHOICES,
    nextIn: present && dayOf(state.hour) + next < board.cycles ? next : null,
    moneyFrom: council.moneyFrom,
    companyFrom: council.companyFrom,
    gives: Math.round(askedMoney(board) / 1000),
    asksFor: Math.round(askedMoney(board, 'urgent') / 1000),
  };
}

export function worksView(state: GameState): WorkView[] {
  return state.works.map(({ of, dueHour }) => ({ of, dueHour }));
}

export function coalitionView(state: GameState): CoalitionView {
  const { coalition, training } = state;
  const until = (what: 'sorties' | 'urgent', hour: number): CoalitionView['lends'] =>
    hour > state.hour ? [{ what, untilHour: hour }] : [];
  return {
    present: canHelp(state),
    support: Math.round(coalition.support / 100),
    lessBelow: CUT_BELOW,
    noneBelow: NONE_BELOW,
    help: helpOf(state),
    lends: [
      ...until('sorties', coalition.sortiesUntil),
      ...until('urgent', coalition.urgentUntil),
      ...(coalition.thermals.length > 0 ? [{ what: 'thermals', untilHour: null } as const] : []),
      ...training.trainers.map(
        (t) => ({ what: t.branch === 'army' ? 'trainersArmy' : 'trainersPolice', untilHour: t.untilHour }) as const,
      ),
      ...(coalition.troops === null ? [] : [{ what: 'troops', untilHour: coalition.troopsUntil } as const]),
    ],
    troops: hasTroops(state),
  };
}

export function trainingView(state: GameState): TrainingView {
  const { board } = state.scenario;
  const { training } = state;
  const last = board.handover ?? 0;
  return {
    present: !isOff(state, 'S18'),
    track: MILESTONES.map(
      (id, i): MilestoneView => ({ id, year: 2018 + i, reached: i < training.reached, ...progressOf(state, id) }),
    ),
    instructors: training.instructors,
    aircrew: training.aircrew,
    places: training.instructors ? SCHOOL.withInstructors : SCHOOL.places,
    courses: (['army', 'police'] as const).map((branch) => {
      const teacher = teacherOf(state, branch);
      const { cost } = TEACHING[teacher];
      return { branch, teacher, ...courseOf(board.constants, teacher, training.reached), cost };
    }),
    handover:
      last > 0 && !isOff(state, 'S18')
        ? { fromCycle: board.cycles - last + 1, begun: inHandover(state) && cycleAt(board, state.hour) > 0 }
        : null,
  };
}

export function financeView(state: GameState): FinanceView {
  const { finance } = state;
  return {
    present: !isOff(state, 'S20'),
    untilHour: finance.untilHour > state.hour ? finance.untilHour : null,
    reports: finance.reports.map(({ hour, funds, frozen }) => ({
      hour,
      low: funds[0] / 1000,
      high: funds[1] / 1000,
      frozen: frozen / 1000,
    })),
  };
}

export function lossesView({ hour, lastLosses }: GameState): LossesView | null {
  return lastLosses && hour - lastLosses.hour <= WITHIN_HOURS ? { ...lastLosses } : null;
}
