// Watch and answer: sees the line and has somebody mounted who can be there in time. Sights on the posts nearest to it,
// towers and fence along it; by night all who are mobile wait, by day they rest. Nobody looks for who is inside.

import {
  disc,
  distanceKm,
  type Frame,
  landOf,
  type Order,
  type Tile,
  type UnitKind,
  type UnitView,
} from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { fenceWork, towers } from './line.ts';
import { chase, nightOrbits, sights } from './night.ts';
import { answer, type Answers, atCouncil } from './politics.ts';
import { freeUnits, nearest, takePosture } from './survey.ts';

const ANSWERS: Answers = { armour: 'take', lastCompany: 'accept', troopsCalled: 'refuse', sheikhsArms: 'enlist' };
const MOBILE: readonly UnitKind[] = ['mechanised', 'border', 'army', 'recon', 'raid', 'militia', 'tribal'];
/** A stretch of the line is answered for by who waits so near, km; and where he waits behind it. */
const ANSWERS_WITHIN_KM = 15;
const BEHIND_KM = 5;
/** Contacts gone after in a phase, and money that a sight leaves, $1,000. */
const CHASES = 3;
const SIGHTS_KEEP = 10;
/** Money from which the fence goes on, $1,000: sights and towers come first. */
const FENCE_FROM = 150;

export const watchAndAnswer: Bot = {
  name: 'watch-and-answer',
  commands: (frame) => [
    ...answer(frame, ANSWERS),
    ...atCouncil(frame, ['thermals', 'sorties', 'trainersArmy']),
    ...chase(frame, CHASES),
    ...sights(frame, SIGHTS_KEEP),
    ...nightOrbits(frame, pressed(frame)),
    ...forward(frame),
    ...ready(frame),
    ...towers(frame),
    ...(frame.money.now >= FENCE_FROM ? fenceWork(frame).slice(0, 1) : []),
  ],
};

/** Middles of the sectors of the border, the hardest pressed first. */
function pressed(frame: Frame): Tile[] {
  const rank = { many: 0, more: 1, usual: 2, few: 3 } as const;
  return [...frame.sectors].sort((a, b) => rank[a.level] - rank[b.level]).map((s) => s.tile);
}

/** Mounted by night, at rest by day. */
function ready(frame: Frame): Order[] {
  return freeUnits(frame, MOBILE).flatMap((unit) => takePosture(unit, 'ready', 'rest'));
}

/** By day one company goes to wait behind the hardest pressed sector that nobody answers for. */
function forward(frame: Frame): Order[] {
  if (frame.clock.phase === 'night') return [];
  const { ground } = frame.board;
  const near = (unit: UnitView, tile: Tile): boolean => distanceKm(ground, unit.tile, tile) <= ANSWERS_WITHIN_KM;
  const mobile = frame.units.filter((u) => MOBILE.includes(u.kind));
  const open = pressed(frame).find((tile) => !mobile.some((u) => near(u, tile)));
  if (open === undefined) return [];
  const spare = freeUnits(frame, ['mechanised', 'army', 'border']).filter(
    (u) => !frame.sectors.some((s) => near(u, s.tile)),
  );
  const unit = nearest(frame, spare, open);
  const { home } = landOf(frame.board);
  const to = disc(ground, open, BEHIND_KM / ground.kmPerTile).filter((t) => home[t] === 1 && ground.road[t] > 0)[0];
  return unit ? [{ type: 'moveUnit', unit: unit.id, to: to ?? open }] : [];
}
