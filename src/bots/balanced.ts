// Balanced: does something of everything. Stays in the towns by night, keeps a ready force behind the border, builds
// the fence where that force can be in time, acts on good leads, and answers for what was done wrong.

import { type ChoiceId, distanceKm, type Frame, mayGive, type Order, type UnitView } from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { answer, type Answers, atCouncil } from './politics.ts';
import { chase, sights } from './night.ts';
import { fenceWork } from './line.ts';
import { ANSWERS, protectAndInform } from './protectAndInform.ts';
import { freeUnits, likeliest, nearest, takePosture } from './survey.ts';

/** As who protects, but the armour is taken, troops are not sent away, and no company walks with those who gather truffles. */
const OWN_ANSWERS: Answers = { ...ANSWERS, armour: 'take', troopsCalled: 'refuse', truffles: 'screen' };
const WISHES: readonly ChoiceId[] = ['investigators', 'charter', 'sorties', 'trainersArmy', 'thermals', 'aircrew'];
/** Units within this of the line with Syria stand ready by night, km. */
const BEHIND_THE_LINE_KM = 25;
/** Money that a sight for the dark leaves, $1,000. */
const SIGHTS_KEEP = 200;
/** Money from which the fence is worth it, $1,000. */
const FENCE_FROM = 120;
/** And from which somebody is taught. */
const TEACHES_FROM = 150;
/** Raids and searches wait for people's leads unless so many units are free. */
const FREE_TO_SEARCH = 3;

export const balanced: Bot = {
  name: 'balanced',
  commands: (frame) => {
    const protect = protectAndInform.commands(frame).filter((order) => !isForTheLine(frame, order));
    return [
      ...answer(frame, OWN_ANSWERS),
      ...atCouncil(frame, WISHES),
      ...sights(frame, SIGHTS_KEEP),
      ...ready(frame),
      ...chase(frame, 2),
      ...protect,
      ...fence(frame),
      ...searches(frame),
      ...teach(frame),
    ];
  },
};

function behindTheLine(frame: Frame, unit: UnitView): boolean {
  const { borders, ground } = frame.board;
  const km = (tile: number): number => distanceKm(ground, unit.tile, tile);
  const mobile = unit.kind === 'mechanised' || unit.kind === 'border' || unit.kind === 'recon';
  return mobile && borders.some((e) => e.country === 'syria' && km(e.tile) <= BEHIND_THE_LINE_KM);
}

/** What protect-and-inform would do with the units that wait behind the line. */
function isForTheLine(frame: Frame, order: Order): boolean {
  if (order.type !== 'setPosture' && order.type !== 'moveUnit') return false;
  const unit = frame.units.find((u) => u.id === order.unit);
  return unit !== undefined && behindTheLine(frame, unit);
}

function ready(frame: Frame): Order[] {
  return freeUnits(frame)
    .filter((u) => behindTheLine(frame, u))
    .flatMap((u) => takePosture(u, 'ready', 'rest'));
}

function fence(frame: Frame): Order[] {
  return frame.money.now >= FENCE_FROM ? fenceWork(frame).slice(0, 1) : [];
}

/** One unit at a time is taught, the least trained that guards nobody alone. */
function teach(frame: Frame): Order[] {
  if (frame.clock.phase === 'night' || frame.money.now < TEACHES_FROM) return [];
  if (frame.units.some((u) => u.task?.type === 'train')) return [];
  const unit = freeUnits(frame, ['army', 'police', 'border'])
    .filter((u) => mayGive(frame, { type: 'trainUnit', unit: u.id }) === null)
    .sort((a, b) => a.training - b.training)[0];
  return unit ? [{ type: 'trainUnit', unit: unit.id }] : [];
}

/** By day one company looks where most is believed, if others are left to guard. */
function searches(frame: Frame): Order[] {
  if (frame.clock.phase === 'night') return [];
  const units = freeUnits(frame, ['army']);
  const tile = likeliest(frame, 1)[0];
  const unit = tile === undefined || units.length < FREE_TO_SEARCH ? null : nearest(frame, units, tile);
  return unit ? [{ type: 'searchArea', unit: unit.id, tile }] : [];
}
