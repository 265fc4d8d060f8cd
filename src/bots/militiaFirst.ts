// Militia first: lets those who are strong, cheap and at hand do the work. Militias take the towns, the posts and the
// raids; nobody watches them, and nobody asks afterwards.

import { distanceKm, type Frame, type Order, type SettlementView, type UnitView } from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { answer, type Answers } from './politics.ts';
import { freeUnits, freshContacts, likeliest, likeliestIn, nearest, orbitOver, uncovered } from './survey.ts';

/** The patrons are obliged, and whoever gathers in the street is sent home. */
const ANSWERS: Answers = {
  heldFamilies: 'refuse',
  militiaKept: 'keep',
  patronsCall: 'letGo',
  protest: 'disperse',
  sheikhsArms: 'arm',
  troopsCalled: 'send',
};
/** A town is taken when no militia stands so near, km. */
const NEAR_KM = 6;

export const militiaFirst: Bot = {
  name: 'militia-first',
  commands: (frame) => [
    ...answer(frame, ANSWERS),
    ...postures(frame),
    ...chases(frame),
    ...raids(frame),
    ...takes(frame),
    ...posts(frame),
    ...strict(frame),
    ...orbits(frame),
  ],
};

function militias(frame: Frame): UnitView[] {
  return freeUnits(frame, ['militia', 'tribal']);
}

/** Patrol by night and by day where they stand; police hold, the army stays ready in its camps. */
function postures(frame: Frame): Order[] {
  const orders: Order[] = [];
  for (const unit of freeUnits(frame)) {
    const theirs = unit.kind === 'militia' || unit.kind === 'tribal';
    const night = theirs ? 'patrol' : unit.kind === 'police' ? 'hold' : 'ready';
    if (unit.kind !== 'engineers' && unit.postureNight !== night) {
      orders.push({ type: 'setPosture', unit: unit.id, when: 'night', posture: night });
    }
    if (theirs && unit.postureDay !== 'patrol') {
      orders.push({ type: 'setPosture', unit: unit.id, when: 'day', posture: 'patrol' });
    }
  }
  return orders;
}

/** Militias go after whatever was seen. */
function chases(frame: Frame): Order[] {
  const contact = freshContacts(frame, 4)[0];
  const unit = contact && nearest(frame, freeUnits(frame, ['militia', 'mechanised']), contact.tile);
  return contact && unit ? [{ type: 'interceptContact', unit: unit.id, contact: contact.id }] : [];
}

function raids(frame: Frame): Order[] {
  const orders: Order[] = [];
  const raiders = freeUnits(frame, ['militia', 'raid']).filter((u) => u.readyIn === 0);
  for (const lead of [...frame.leads].sort((a, b) => b.confidence - a.confidence)) {
    const unit = nearest(frame, raiders, lead.tile);
    if (!unit) break;
    raiders.splice(raiders.indexOf(unit), 1);
    orders.push(
      lead.kind === 'suspect'
        ? { type: 'arrestSuspect', unit: unit.id, lead: lead.id }
        : { type: 'raidTile', unit: unit.id, tile: likeliestIn(frame, lead), lead: lead.id },
    );
  }
  return orders;
}

/** A militia that guards nobody goes to the weightiest place that nobody holds. */
function takes(frame: Frame): Order[] {
  const { ground } = frame.board;
  const beside = (unit: UnitView, place: SettlementView): boolean =>
    distanceKm(ground, unit.tile, place.tile) <= NEAR_KM;
  const spare = militias(frame).filter((u) => !frame.settlements.some((s) => beside(u, s)));
  const place = uncovered(frame).find((s) => !frame.units.some((u) => u.kind === 'militia' && beside(u, s)));
  const unit = place && nearest(frame, spare, place.tile);
  return place && unit ? [{ type: 'moveUnit', unit: unit.id, to: place.tile }] : [];
}

/** Checkpoints of militias in towns that are not held, and empty posts manned by whatever militia is near. */
function posts(frame: Frame): Order[] {
  const orders: Order[] = [];
  const crews = militias(frame).filter((u) => u.men >= 45);
  for (const s of frame.structures.filter((s) => s.crew === 0 && !s.building)) {
    const unit = nearest(frame, crews, s.tile);
    if (unit) orders.push({ type: 'manStructure', structure: s.id, unit: unit.id });
  }
  for (const place of uncovered(frame).slice(0, 2)) {
    const unit = nearest(frame, crews, place.tile);
    if (unit && frame.money.now > 40) {
      orders.push({ type: 'buildStructure', kind: 'checkpoint', tile: place.tile, unit: unit.id });
    }
  }
  return orders;
}

/** Everybody is stopped. */
function strict(frame: Frame): Order[] {
  return frame.structures
    .filter((s) => s.kind === 'checkpoint' && s.strictness !== 'strict')
    .map((s): Order => ({ type: 'setStrictness', structure: s.id, strictness: 'strict' }));
}

function orbits(frame: Frame): Order[] {
  return orbitOver(frame, likeliest(frame, 3));
}
