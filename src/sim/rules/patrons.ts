// Patrons: "They answer to Baghdad, and to others farther east." Across the eastern border, off the map, a militia's
// patrons call it to a place of their choosing or some of its men home, and take a prosecution amiss.

import { clamp } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import { pickWeighted } from '../random.ts';
import type { Tile } from '../scenario.ts';
import type { Unit } from '../state.ts';
import type { Allegiance } from '../state/people.ts';
import type { Hour } from './hour.ts';
import { actorOf } from './hour.ts';
import { sendTo } from './movement.ts';
import { makeTask } from '../task.ts';

/** Chance a cycle that its patrons call a militia, at full pull (form ours); a day's notice is known. */
const CALLS = 0.08;
const NOTICE_HOURS = 24;
/** Of calls so many are home, for so many of the men with it. */
const HOME = 0.3;
const HOME_SHARE = 0.4;
/** Places within this are of interest to them, km. */
const WITHIN_KM = 90;
/** Chance that it goes when called, at no pull and more at full; a monitor and each point of capital over five take some. */
const GOES = { least: 0.3, byPull: 0.5, monitored: -0.2, aPoint: -0.04 } as const;
/** Chance that a prosecution is taken amiss, at full pull; it takes no orders for so long and leans farther away. */
const AMISS = 0.6;
const SULKS_HOURS = 48;
const LEANS = 10;

export function patronsHour(hour: Hour): void {
  const { state } = hour;
  for (const allegiance of state.allegiances) {
    const unit = state.units.find((u) => u.id === allegiance.unit);
    if (!unit) continue;
    takeAmiss(hour, unit, allegiance);
    if (allegiance.calledTo >= 0 && hour.hour >= allegiance.calledAt) goOrStay(hour, unit, allegiance);
    if (hour.isDawn && hour.day > 0 && allegiance.calledTo < 0 && unit.stallsUntil < 0) call(hour, unit, allegiance);
  }
}

function call(hour: Hour, unit: Unit, allegiance: Allegiance): void {
  const actor = actorOf(unit.id);
  if (allegiance.integratedAt >= 0 || hour.draw('militia', actor, 20) >= (CALLS * allegiance.pull) / 100) return;
  const where = { tile: unit.tile, unit: unit.id };
  if (hour.draw('militia', actor, 21) < HOME) {
    const men = Math.floor(unit.men * HOME_SHARE);
    if (men < 5) return;
    unit.men -= men;
    unit.menAtFull -= men;
    hour.tell('militiaCalledHome', 'notice', where, { unit: unit.id, men });
    return;
  }
  const to = placeOfInterest(hour, unit, actor);
  if (to < 0) return;
  allegiance.calledTo = to;
  allegiance.calledAt = hour.hour + NOTICE_HOURS;
  hour.tell('militiaCalled', 'notice', { tile: to, unit: unit.id }, { unit: unit.id });
}

/** Crossings, dams, fields and larger towns, the nearer the likelier; never where it is. */
function placeOfInterest(hour: Hour, unit: Unit, actor: number): Tile {
  const { board, land } = hour;
  const places = [
    ...board.sites.filter((s) => s.kind !== 'airbase').map((s) => s.tile),
    ...board.settlements.filter((s) => s.kind === 'city' || s.kind === 'town').map((s) => s.tile),
  ];
  const weights = places.map((tile) => {
    const km = distanceKm(board.ground, tile, unit.tile);
    return km < 10 || km > WITHIN_KM || !land.home[tile] ? 0 : 1 / (20 + km);
  });
  const at = pickWeighted(weights, hour.draw('militia', actor, 22));
  return at < 0 ? -1 : places[at];
}

function goOrStay(hour: Hour, unit: Unit, allegiance: Allegiance): void {
  const to = allegiance.calledTo;
  allegiance.calledTo = -1;
  allegiance.calledAt = -1;
  if (unit.stallsUntil >= 0 || unit.tile === to) return;
  const goes =
    GOES.least +
    (GOES.byPull * allegiance.pull) / 100 +
    (unit.monitored ? GOES.monitored : 0) +
    GOES.aPoint * Math.max(0, hour.state.capital - 5);
  const where = { tile: to, unit: unit.id };
  if (hour.draw('militia', actorOf(unit.id), 23) >= clamp(goes, 0, 1) || !sendTo(hour, unit, to, false)) {
    hour.tell('militiaStays', 'notice', where, { unit: unit.id });
    return;
  }
  unit.task = makeTask('move', to, 0);
  hour.tell('militiaFollowsPatrons', 'notice', where, { unit: unit.id });
}

/** Chance that a prosecution of its men is taken amiss, 0 to 1. */
export function amissChance(pull: number): number {
  return (AMISS * pull) / 100;
}

/** Men of it came before a judge in the hour before. */
function takeAmiss(hour: Hour, unit: Unit, allegiance: Allegiance): void {
  const { ledger } = hour.state;
  let accused = false;
  for (let i = ledger.length - 1; i >= 0 && ledger[i].hour >= hour.hour - 1; i--) {
    if (ledger[i].cause === 'prosecuted' && ledger[i].by === unit.id && ledger[i].hour === hour.hour - 1)
      accused = true;
  }
  if (!accused || hour.draw('militia', actorOf(unit.id), 24) >= amissChance(allegiance.pull)) return;
  allegiance.sulksUntil = hour.hour + SULKS_HOURS;
  allegiance.pull = Math.min(100, allegiance.pull + LEANS);
  hour.tell('militiaProvoked', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id, hours: SULKS_HOURS });
}
