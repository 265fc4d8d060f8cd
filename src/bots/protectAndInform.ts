// Protect and inform: stays where people live, answers for the allies' wrongs, and acts on what people tell only with
// good odds and the source made safe. The night first; the desert later.

import type { ChoiceId, Frame, LeadView, Order, SettlementView, UnitView } from '../sim/index.ts';
import { COUNCIL_EVERY_CYCLES, distanceKm } from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { careForPeople } from './people.ts';
import { answer, type Answers, atCouncil } from './politics.ts';
import {
  chanceOf,
  freeUnits,
  freshContacts,
  likeliest,
  likeliestIn,
  nearest,
  orbitOver,
  takePosture,
  uncovered,
} from './survey.ts';

/** A raid is worth it from these odds on, per cent; a strike below this harm and surely on ISIL. */
const RAID_FROM = 20;
const ARREST_FROM = 55;
const STRIKE_HARM = 8;
/** Trust lost, in hundredths, from which an abuse is prosecuted, and capital from which it can be, by councils ahead. */
const PROSECUTES = { before: { from: -300, keeps: 5 }, after: { from: -150, keeps: 2 } } as const;
/** Talks, pays, listens; sends nobody away who asks for protection. */
export const ANSWERS: Answers = {
  audit: 'openBooks',
  foreignTroops: 'limit',
  heldFamilies: 'hearing',
  lastCompany: 'accept',
  militiaKept: 'wait',
  patronsCall: 'letGo',
  pilgrims: 'escort',
  protest: 'talk',
  sheikhsArms: 'enlist',
  troopsCalled: 'send',
  truffles: 'escort',
};
/** Discipline first, then those who trace money, then teachers. */
const WISHES: readonly ChoiceId[] = [
  'charter',
  'investigators',
  'integration',
  'instructors',
  'trainersPolice',
  'thermals',
];
/** Units that live among people. */
const GARRISON = ['army', 'police', 'border', 'recon', 'mechanised'] as const;

export const protectAndInform: Bot = {
  name: 'protect-and-inform',
  commands: (frame) => [
    ...answer(frame, ANSWERS),
    ...atCouncil(frame, WISHES),
    ...answerForWrongs(frame),
    ...postures(frame),
    ...actOnLeads(frame),
    ...strikes(frame),
    ...cover(frame),
    ...orbits(frame),
    ...answerContacts(frame),
    ...careForPeople(frame),
  ],
};

/** Find out, make good, prosecute what is grave, and have somebody watch the militias. */
function answerForWrongs(frame: Frame): Order[] {
  const orders: Order[] = [];
  const losses = frame.ledger.filter((e) => e.measure === 'trust' && e.delta <= -100);
  for (const entry of losses.filter((e) => e.abuse && !e.compensated)) {
    orders.push({ type: 'compensateTown', entry: entry.id });
  }
  const unwatched = frame.units.find((u) => u.kind === 'militia' && !u.monitored && u.stallsUntil === null);
  if (unwatched) orders.push({ type: 'monitorMilitia', unit: unwatched.id });
  for (const entry of losses
    .filter((e) => (e.cause === 'unexplained' || e.said === 'accused') && e.inquiryDue === null)
    .slice(-2)) {
    orders.push({ type: 'openInquiry', entry: entry.id });
  }
  // While councils are ahead only what is grave is worth the capital.
  const { from, keeps } = councilAhead(frame) ? PROSECUTES.before : PROSECUTES.after;
  const grave = losses.find((e) => e.abuse && !e.prosecuted && e.delta <= from);
  if (grave && frame.capital >= keeps) orders.push({ type: 'prosecuteAbuse', entry: grave.id });
  return orders;
}

/** Whether Baghdad will sit once more before the end. */
function councilAhead({ board, clock, council }: Frame): boolean {
  return council.open || clock.cycle + COUNCIL_EVERY_CYCLES <= board.cycles;
}

/** Hold by night where people live, patrol by day; who guards nobody stands ready. */
function postures(frame: Frame): Order[] {
  return frame.units
    .filter((unit) => !unit.task && unit.stallsUntil === null)
    .flatMap((unit) => {
      const { day, night } = postureFor(frame, unit);
      return takePosture(unit, night, day);
    });
}

function postureFor(frame: Frame, unit: UnitView): { night: UnitView['postureNight']; day: UnitView['postureDay'] } {
  if (unit.kind === 'raid' || unit.kind === 'engineers') return { night: 'ready', day: 'rest' };
  const { ground } = frame.board;
  const near = frame.settlements.filter((s) => distanceKm(ground, s.tile, unit.tile) <= 6);
  if (near.length === 0) return { night: 'ready', day: unit.fatigue > 50 ? 'rest' : 'patrol' };
  // A patrol counts half for each of several places; holding counts whole for one.
  const night = near.length > 1 ? 'patrol' : 'hold';
  return { night, day: unit.fatigue > 40 ? 'rest' : night === 'patrol' ? 'hold' : 'patrol' };
}

function actOnLeads(frame: Frame): Order[] {
  const orders: Order[] = [];
  const raiders = freeUnits(frame, ['raid', 'recon', 'army']).filter((u) => u.readyIn === 0);
  for (const lead of [...frame.leads].sort((a, b) => b.confidence - a.confidence)) {
    if (lead.kind === 'suspect') {
      const police = nearest(frame, freeUnits(frame, ['police', 'army']), lead.tile);
      if (!police || lead.confidence < ARREST_FROM) continue;
      orders.push(...madeSafe(lead), { type: 'arrestSuspect', unit: police.id, lead: lead.id });
      continue;
    }
    const unit = nearest(frame, raiders, lead.tile);
    if (!unit) continue;
    const tile = likeliestIn(frame, lead);
    const raid: Order = { type: 'raidTile', unit: unit.id, tile, lead: lead.id };
    if (chanceOf(frame, raid) < RAID_FROM) continue;
    raiders.splice(raiders.indexOf(unit), 1);
    orders.push(...madeSafe(lead), raid);
  }
  return orders;
}

function madeSafe(lead: LeadView): Order[] {
  return lead.exposure >= 15 ? [{ type: 'protectSource', lead: lead.id }] : [];
}

/** Only on what is known to be ISIL, and far from people. */
function strikes(frame: Frame): Order[] {
  const asset = frame.assets.find((a) => a.kind === 'strike' && a.sortiesLeft > 0);
  if (!asset) return [];
  return freshContacts(frame, 1)
    .filter((c) => c.identified && c.live && harmNear(frame, c.tile) < STRIKE_HARM)
    .slice(0, 1)
    .map((c): Order => ({ type: 'flyStrike', asset: asset.id, contact: c.id }));
}

function harmNear(frame: Frame, tile: number): number {
  return frame.settlements.some((s) => distanceKm(frame.board.ground, s.tile, tile) < 7) ? 100 : 2;
}

/** One settlement a phase: move somebody spare to it, or have those near build a post in it. */
function cover(frame: Frame): Order[] {
  const orders: Order[] = [];
  const spare = freeUnits(frame, GARRISON).filter((u) => u.men >= 30 && !guards(frame, u));
  for (const place of uncovered(frame)) {
    const builder = nearest(frame, buildersNear(frame, place), place.tile);
    if (builder && frame.money.now > 60) {
      orders.push({ type: 'buildStructure', kind: 'checkpoint', tile: place.tile, unit: builder.id });
      continue;
    }
    const unit = nearest(frame, spare, place.tile);
    if (!unit) continue;
    spare.splice(spare.indexOf(unit), 1);
    orders.push({ type: 'moveUnit', unit: unit.id, to: place.tile });
  }
  return orders.slice(0, 3);
}

/** Units with men to leave behind, that are not far. */
function buildersNear(frame: Frame, place: SettlementView): UnitView[] {
  return freeUnits(frame, ['army', 'police', 'border', 'mechanised']).filter(
    (u) => u.men >= 45 && distanceKm(frame.board.ground, u.tile, place.tile) <= 45,
  );
}

/** Whether a settlement depends on this unit alone. */
function guards(frame: Frame, unit: UnitView): boolean {
  const { ground } = frame.board;
  return frame.settlements.some((s) => distanceKm(ground, s.tile, unit.tile) <= 6);
}

/** Drones over the settlement most in danger at night, over the likeliest ground by day. */
function orbits(frame: Frame): Order[] {
  const tiles = frame.clock.phase === 'night' ? frame.threats.map((t) => t.tile) : likeliest(frame, 3);
  return orbitOver(frame, tiles);
}

/** Somebody ready goes after what was seen last. */
function answerContacts(frame: Frame): Order[] {
  const contact = freshContacts(frame, 3)[0];
  const unit = contact && nearest(frame, freeUnits(frame, ['raid', 'recon', 'mechanised']), contact.tile);
  return contact && unit ? [{ type: 'interceptContact', unit: unit.id, contact: contact.id }] : [];
}
