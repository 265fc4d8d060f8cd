// Units that come and go: "A company more, a company less; the map does not say whose idea it was." Raised, sent by
// Baghdad, called away for a time and back again.

import type { UnitStart } from '../scenario.ts';
import type { GameState, Unit } from '../state.ts';
import { unman } from './construction.ts';
import type { Hour } from './hour.ts';

/** A unit as it is when it comes into the game. */
export function unitFrom(start: UnitStart): Unit {
  const settled = start.kind === 'engineers' || start.kind === 'raid' || start.kind === 'mechanised';
  return {
    id: start.id,
    kind: start.kind,
    tile: start.tile,
    base: start.tile,
    men: start.men,
    menAtFull: start.men,
    training: start.training,
    fatigue: 10,
    discipline: start.discipline ?? 60,
    knowledge: start.knowledge ?? 3,
    postureDay: start.postureDay ?? (settled ? 'hold' : 'patrol'),
    postureNight: start.postureNight ?? (start.kind === 'engineers' ? 'rest' : 'hold'),
    task: null,
    route: [],
    walked: 0,
    raidsFrom: 0,
    answered: -1,
    monitored: start.monitored ?? false,
    stallsUntil: -1,
    orderedAt: -1,
    grief: 0,
  };
}

/** A unit that was not here at the start; its id must be new. It stands at its tile at once. */
export function raise(state: GameState, start: UnitStart): Unit {
  const unit = unitFrom(start);
  state.raised.push(start);
  state.units.push(unit);
  return unit;
}

/** An id for a unit that is raised: no other has or had it. */
export function newUnitId(state: GameState, stem: string): string {
  let n = 1;
  const taken = (id: string): boolean => [...state.scenario.units, ...state.raised].some((u) => u.id === id);
  while (taken(`${stem}-${n}`)) n++;
  return `${stem}-${n}`;
}

/** A unit leaves the province for so many cycles, its crews with it. */
export function sendAway(hour: Hour, unit: Unit, cycles: number): void {
  const { state } = hour;
  for (const s of state.structures) if (s.crewUnit === unit.id) unman(state.units, s);
  unit.task = null;
  unit.route = [];
  unit.walked = 0;
  state.units = state.units.filter((u) => u.id !== unit.id);
  state.away.push({ unit, backHour: hour.hour + 24 * cycles });
  hour.tell('unitCalledAway', 'notice', { tile: unit.tile }, { unit: unit.id, cycles });
}

/** Those whose time away is over stand where they lived, tired from the road. */
export function comeBack(hour: Hour): void {
  const { state } = hour;
  for (const { unit } of state.away.filter((a) => hour.hour >= a.backHour)) {
    unit.tile = unit.base;
    unit.fatigue = Math.min(100, unit.fatigue + 20);
    state.units.push(unit);
    hour.tell('unitCameBack', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id });
  }
  state.away = state.away.filter((a) => hour.hour < a.backHour);
}
