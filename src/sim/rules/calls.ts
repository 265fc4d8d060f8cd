// What towns ask: "Some say go, some say come, and both remember the answer." A town that trusts nobody asks the forces
// to leave: staying costs trust, leaving gives some. One that trusts calls them: its sons join police and tribal force.

import { distanceKm } from '../map/grid.ts';
import type { GameState } from '../state.ts';
import { PATROL_KM } from './control.ts';
import type { Hour } from './hour.ts';
import { newUnitId, raise } from './muster.ts';
import { move } from './trust.ts';

/** Asks from below this trust until above that; the same the other way round. In hundredths (RULES: 25 and 58). */
const ASKS = { leaveBelow: 2500, leaveUntil: 3000, callAbove: 5800, callUntil: 5400 } as const;
/** Trust a cycle while the forces stay where they were asked to go, and where they have gone. In hundredths, ours. */
const STAYED = -30;
const LEFT = 60;
/** A town that calls gives so many recruits each so many cycles to a police or tribal unit so near (form ours). */
const RECRUITS = 6;
const RECRUITS_EVERY = 5;
const RECRUITS_KM = 15;
/** A police or tribal unit does not grow beyond this. */
const MOST_MEN = 120;

/** A tribal force: dollars, men, hours until it stands. RULES: raised by trust; figures ours. */
export const TRIBAL = { cost: 15_000, men: 60, training: 2, discipline: 55, hours: 24 } as const;

/** Its men begin to gather. */
export function raiseTribal(state: GameState, town: number): void {
  state.people[town].raised = true;
  state.people[town].gathersAt = state.hour + TRIBAL.hours;
}

function gather(hour: Hour, town: number): void {
  hour.state.people[town].gathersAt = -1;
  const { id, name, tile } = hour.board.settlements[town];
  const unit = raise(hour.state, {
    id: newUnitId(hour.state, 'tribal'),
    kind: 'tribal',
    name: { en: `${name.en} Tribal Force`, ...(name.ar ? { ar: `قوة عشائر ${name.ar}` } : {}) },
    tile,
    men: TRIBAL.men,
    training: TRIBAL.training,
    discipline: TRIBAL.discipline,
  });
  hour.tell('tribalRaised', 'notice', { tile, settlement: id }, { settlement: id, unit: unit.id });
}

export function callsHour(hour: Hour): void {
  hour.state.people.forEach((people, i) => {
    if (people.gathersAt >= 0 && hour.hour >= people.gathersAt) gather(hour, i);
  });
  if (!hour.isDawn || hour.day === 0) return;
  hour.state.people.forEach((people, i) => {
    const { trust } = hour.state.towns[i];
    const { id, tile } = hour.board.settlements[i];
    const where = { tile, settlement: id };
    if (people.asks === 'leave') {
      answered(hour, i);
      if (trust >= ASKS.leaveUntil) people.asks = null;
    } else if (people.asks === 'call') {
      if (hour.day % RECRUITS_EVERY === 0) enlist(hour, i);
      if (trust <= ASKS.callUntil) people.asks = null;
    } else if (trust < ASKS.leaveBelow) {
      people.asks = 'leave';
      hour.tell('townAsksToLeave', 'notice', where, { settlement: id });
    } else if (trust > ASKS.callAbove) {
      people.asks = 'call';
      hour.tell('townCalls', 'notice', where, { settlement: id });
    }
  });
}

/** Whether the forces stand or patrol in a settlement. */
export function forcesStay(state: GameState, town: number): boolean {
  const { ground, settlements } = state.scenario.board;
  const near = (tile: number): boolean => distanceKm(ground, tile, settlements[town].tile) <= PATROL_KM;
  return (
    state.units.some((u) => u.men >= 10 && near(u.tile)) || state.structures.some((s) => s.crew > 0 && near(s.tile))
  );
}

function answered(hour: Hour, town: number): void {
  const params = { settlement: hour.board.settlements[town].id };
  if (forcesStay(hour.state, town)) move(hour, town, 'trust', STAYED, { code: 'stayedUnasked', params });
  else move(hour, town, 'trust', LEFT, { code: 'leftAsAsked', params });
}

function enlist(hour: Hour, town: number): void {
  const { id, tile } = hour.board.settlements[town];
  const unit = hour.state.units.find(
    (u) =>
      (u.kind === 'police' || u.kind === 'tribal') &&
      u.menAtFull + RECRUITS <= MOST_MEN &&
      distanceKm(hour.board.ground, u.base, tile) <= RECRUITS_KM,
  );
  if (!unit) return;
  unit.menAtFull += RECRUITS;
  unit.men += RECRUITS;
  hour.tell('townEnlists', 'notice', { tile, settlement: id }, { settlement: id, unit: unit.id, men: RECRUITS });
}
