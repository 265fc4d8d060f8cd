// The people of a settlement and the militias as the player knows them: propaganda as a reading in steps, public acts as
// they are, and how likely a militia is to obey from what everybody can see of it.

import type { MilitiaView, PeopleView } from '../frame/people.ts';
import { leavesEarnings, refusalChance } from '../rules/obedience.ts';
import { amissChance } from '../rules/patrons.ts';
import { isGuarded } from '../rules/projects.ts';
import { isQuiet } from '../rules/mukhtar.ts';
import { stallChance } from '../rules/withdrawal.ts';
import type { GameState } from '../state.ts';
import type { Allegiance } from '../state/people.ts';
import { isOff } from '../systems.ts';

/** Steps in which propaganda is read, in hundredths. */
const STEP = 500;

export function peopleView(state: GameState, town: number): PeopleView {
  const people = state.people[town];
  return {
    settlement: state.scenario.board.settlements[town].id,
    propaganda: Math.round(people.propaganda / STEP) * (STEP / 100),
    awareness: people.awareness,
    project: people.project && { ...people.project },
    projects: people.projects.slice(),
    guarded: isGuarded(state, town),
    curfew: people.curfew,
    mukhtar: people.mukhtar,
    mukhtarGuarded: people.guarded,
    quiet: isQuiet(state, town),
    asks: people.asks,
    raised: people.raised,
  };
}

export function militiaView(state: GameState, allegiance: Allegiance): MilitiaView {
  const { board } = state.scenario;
  const unit = state.units.find((u) => u.id === allegiance.unit);
  const percent = (leaves: boolean): number => {
    if (!unit || isOff(state, 'S13')) return 0;
    const heeds = {
      discipline: unit.discipline,
      pull: allegiance.pull,
      monitored: unit.monitored,
      integrating: allegiance.integratedAt >= 0,
      leavesEarnings: leaves,
    };
    return Math.round(100 * refusalChance(board.constants, heeds, state.capital));
  };
  // The tile farthest off its base stands for any other place.
  const elsewhere = unit && unit.base > 0 ? 0 : board.ground.cols * board.ground.rows - 1;
  const earns = unit !== undefined && leavesEarnings(board, state.structures, unit, elsewhere);
  const orNull = (n: number): number | null => (n < 0 ? null : n);
  return {
    unit: allegiance.unit,
    pull: allegiance.pull,
    refused: allegiance.refused,
    refusesPercent: percent(false),
    refusesToLeavePercent: percent(earns),
    stallsPercent: Math.round(100 * stallChance(allegiance.pull, state.capital)),
    amissPercent: isOff(state, 'S13') ? 0 : Math.round(100 * amissChance(allegiance.pull)),
    sulksUntil: orNull(allegiance.sulksUntil),
    calledTo: orNull(allegiance.calledTo),
    calledAt: orNull(allegiance.calledAt),
    integratedAt: orNull(allegiance.integratedAt),
  };
}
