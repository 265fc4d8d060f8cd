// Kill only: goes for whatever may be a fighter, with whatever is at hand. Raids and searches where belief is highest,
// strikes what is seen whether or not it is identified, and leaves the towns to themselves.

import type { ChoiceId, Frame, Order } from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { answer, type Answers, atCouncil } from './politics.ts';
import { freeUnits, freshContacts, likeliest, likeliestIn, nearest, orbitOver, takePosture } from './survey.ts';

/** Troops and aircraft are welcome, crowds are not. */
const ANSWERS: Answers = {
  armour: 'take',
  foreignTroops: 'speakFor',
  heldFamilies: 'refuse',
  lastCompany: 'accept',
  militiaKept: 'keep',
  patronsCall: 'hold',
  protest: 'disperse',
  troopsCalled: 'refuse',
  truffles: 'ban',
};
const WISHES: readonly ChoiceId[] = ['sorties', 'thermals', 'troops', 'trainersArmy', 'askMoney'];
/** Belief tiles worth looking at in a phase. */
const TILES = 6;

export const killOnly: Bot = {
  name: 'kill-only',
  commands: (frame) => [
    ...answer(frame, ANSWERS),
    ...atCouncil(frame, WISHES),
    ...postures(frame),
    ...strikes(frame),
    ...raids(frame),
    ...orbits(frame),
    ...sweeps(frame),
  ],
};

/** Everybody who can fight stands ready by night and patrols by day. */
function postures(frame: Frame): Order[] {
  const units = freeUnits(frame, ['army', 'mechanised', 'border', 'militia', 'raid']);
  return units.flatMap((unit) => takePosture(unit, 'ready', 'patrol'));
}

function strikes(frame: Frame): Order[] {
  const orders: Order[] = [];
  const contacts = freshContacts(frame, 2);
  frame.assets
    .filter((a) => a.kind === 'strike' && a.sortiesLeft > 0)
    .forEach((asset, i) => {
      if (contacts[i]) orders.push({ type: 'flyStrike', asset: asset.id, contact: contacts[i].id });
    });
  return orders;
}

/** On leads first, then on contacts that got away. */
function raids(frame: Frame): Order[] {
  const orders: Order[] = [];
  const raiders = freeUnits(frame, ['raid', 'army', 'mechanised']).filter((u) => u.readyIn === 0);
  const targets = [
    ...frame.leads.filter((l) => l.kind === 'hideout').map((l) => ({ tile: likeliestIn(frame, l), lead: l.id })),
    ...freshContacts(frame, 12).map((c) => ({ tile: c.tile, lead: undefined })),
  ];
  for (const { tile, lead } of targets) {
    const unit = nearest(frame, raiders, tile);
    if (!unit) break;
    raiders.splice(raiders.indexOf(unit), 1);
    orders.push({ type: 'raidTile', unit: unit.id, tile, lead });
  }
  return orders;
}

function orbits(frame: Frame): Order[] {
  return orbitOver(frame, likeliest(frame, TILES));
}

/** By day companies sweep where most is believed. */
function sweeps(frame: Frame): Order[] {
  if (frame.clock.phase === 'night') return [];
  const orders: Order[] = [];
  const units = freeUnits(frame, ['army', 'mechanised', 'militia']);
  for (const tile of likeliest(frame, TILES)) {
    const unit = nearest(frame, units, tile);
    if (!unit) break;
    units.splice(units.indexOf(unit), 1);
    orders.push({ type: 'searchArea', unit: unit.id, tile });
  }
  return orders;
}
