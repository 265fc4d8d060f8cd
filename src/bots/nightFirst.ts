// Night first: sleeps by day. After dark everybody walks, lies out beside the places that nobody holds, or flies; what is
// told is raided in the dark when the odds are fair, and what was seen is gone after at any hour.

import { type Frame, type Order, SETTLEMENT_WEIGHT, type UnitKind } from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { chase, nightOrbits, sights } from './night.ts';
import { answer, type Answers, atCouncil } from './politics.ts';
import { chanceOf, freeUnits, likeliestIn, nearest, sendNearest, takePosture } from './survey.ts';

const ANSWERS: Answers = { armour: 'take', lastCompany: 'accept', protest: 'talk', sheikhsArms: 'enlist' };
const WALK: readonly UnitKind[] = ['army', 'police', 'border', 'mechanised', 'militia', 'tribal', 'recon'];
const LIE_OUT: readonly UnitKind[] = ['army', 'recon', 'raid', 'tribal', 'border'];
/** Ambushes at a dusk, and the fatigue up to which men stay awake in one. */
const AMBUSHES = 2;
const AWAKE = 60;
/** Contacts gone after in a phase, and money that a sight leaves, $1,000. */
const CHASES = 2;
const SIGHTS_KEEP = 20;
/** A raid is worth it from these odds on, per cent. */
const RAID_FROM = 25;

export const nightFirst: Bot = {
  name: 'night-first',
  commands: (frame) => [
    ...answer(frame, ANSWERS),
    ...atCouncil(frame, ['thermals', 'sorties', 'trainersArmy']),
    ...postures(frame),
    ...(frame.clock.phase === 'night' ? [...raids(frame), ...ambushes(frame), ...nightOrbits(frame)] : []),
    ...chase(frame, CHASES),
    ...sights(frame, SIGHTS_KEEP),
  ],
};

/** On foot through the night, in bed by day; the raid team waits, engineers sleep at night too. */
function postures(frame: Frame): Order[] {
  return [
    ...freeUnits(frame, WALK).flatMap((unit) => takePosture(unit, 'patrol', 'rest')),
    ...freeUnits(frame, ['raid']).flatMap((unit) => takePosture(unit, 'ready', 'rest')),
    ...freeUnits(frame, ['engineers']).flatMap((unit) => takePosture(unit, 'rest', 'rest')),
  ];
}

/** Beside the settlements that are least ours after dark, the weightiest first. */
function ambushes(frame: Frame): Order[] {
  const units = freeUnits(frame, LIE_OUT).filter((u) => u.fatigue <= AWAKE);
  const open = frame.settlements
    .filter((s) => !s.held)
    .sort((a, b) => a.controlNight - b.controlNight || SETTLEMENT_WEIGHT[b.kind] - SETTLEMENT_WEIGHT[a.kind])
    .slice(0, AMBUSHES);
  return sendNearest(frame, units, open, (unit, { id }) => ({ type: 'layAmbush', unit: unit.id, settlement: id }));
}

function raids(frame: Frame): Order[] {
  const raiders = freeUnits(frame, ['raid', 'army', 'recon']).filter((u) => u.readyIn === 0);
  return frame.leads
    .filter((l) => l.kind === 'hideout')
    .flatMap((lead): Order[] => {
      const unit = nearest(frame, raiders, lead.tile);
      if (!unit) return [];
      const raid: Order = { type: 'raidTile', unit: unit.id, tile: likeliestIn(frame, lead), lead: lead.id };
      if (chanceOf(frame, raid) < RAID_FROM) return [];
      raiders.splice(raiders.indexOf(unit), 1);
      return [raid];
    });
}
