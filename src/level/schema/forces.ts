// The part of the level file that says who stands where: units, structures, fence, aircraft, and the hidden enemy.
// Goals, money and what happens are in game.ts.

import * as v from 'valibot';
import { METHODS, POSTURES, STRICTNESS } from '../../sim/index.ts';
import { about, At, Id, list, Name, percent, whole } from './base.ts';

const NAME = 'The name as the player reads it, in English and, better, in Arabic.';

export const UnitStart = v.strictObject({
  id: about('Told apart by it; unique among the units.', Id),
  kind: about(
    'What kind of force it is.',
    v.picklist(['army', 'mechanised', 'border', 'police', 'engineers', 'raid', 'recon', 'tribal', 'militia']),
  ),
  name: about(NAME, Name),
  at: At,
  men: about('Men at full strength, crews of its posts included.', whole(1, 2000)),
  training: about('Training, 1 (raw) to 5 (the best there are).', whole(1, 5)),
  /** Militia only: 0 undisciplined to 100. */
  discipline: v.optional(about('Militias alone, and they must: 0 undisciplined to 100.', percent)),
  postureDay: v.optional(about('Posture by day; by its kind when left out.', v.picklist(POSTURES))),
  postureNight: v.optional(about('Posture by night; by its kind when left out.', v.picklist(POSTURES))),
  knowledge: v.optional(about('Cycles it has known its ground, up to 10; 3 when left out.', whole(0, 10))),
  monitored: v.optional(about('A monitor is with it from the first day; militias alone.', v.boolean())),
});

export const StructureStart = v.strictObject({
  id: about('Told apart by it; unique among the structures.', Id),
  kind: about('Checkpoints find, posts hold ground, towers see far.', v.picklist(['checkpoint', 'post', 'tower'])),
  at: At,
  thermal: about('Whether it has a thermal sight, and so sees by night.', v.boolean()),
  /** Id of the unit that mans it at the start. */
  crew: v.optional(about('Id of the unit that mans it at the start; empty when left out.', Id)),
  strictness: v.optional(about('Checkpoints: how strictly it checks; standard when left out.', v.picklist(STRICTNESS))),
});

export const FenceStart = v.strictObject({
  edge: about('Id of the border edge whose wire and berm stand.', Id),
  sensors: about('Whether it has sensors.', v.boolean()),
  towers: about('Whether it has towers.', v.boolean()),
});

const sorties = whole(0, 20);
export const AssetStart = v.strictObject({
  id: about('Told apart by it; unique among the aircraft.', Id),
  kind: about('What it flies: orbits, strikes, or lift.', v.picklist(['drone', 'strike', 'lift'])),
  name: about(NAME, Name),
  /** Id of a site of kind airbase. */
  base: about('Id of a site of kind airbase.', Id),
  owner: about('Coalition aircraft come with conditions.', v.picklist(['iraq', 'coalition'])),
  sortiesDay: about('Sorties it can fly in a day.', sorties),
  sortiesNight: about('Sorties it can fly in a night.', sorties),
});

/** None: anywhere in the home province where there is cover. */
const Area = about(
  'Where they are drawn; anywhere in the home province where there is cover when left out.',
  v.strictObject({ at: At, radiusKm: about('Radius in km.', whole(1, 500)) }),
);

const CellStart = v.strictObject({ men: about('Fighters.', whole(1, 40)), at: At });
const CellDraw = v.strictObject({
  cells: about('How many cells.', whole(1, 200)),
  men: about('Fighters in all of them, 2 to 12 a cell.', whole(1, 2400)),
  area: v.optional(Area),
});

const CacheDraw = v.strictObject({ count: about('How many.', whole(1, 50)), area: v.optional(Area) });

const rate = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const hiddenEntries = {
  cells: about('Cells at an exact place.', list(CellStart, 300)),
  draws: about('Cells drawn by the seed of the game.', list(CellDraw, 100)),
  /** Groups that try to cross from Syria each night, mean. */
  crossingsPerNight: about('Groups that try to cross from Syria each night, mean.', rate),
  /** Attacks of any kind a night, mean, before what the player does. */
  incidentsPerNight: about('Attacks of any kind a night, mean, before what the player does.', rate),
  caches: v.optional(
    about(
      'Stores prepared years ahead, drawn by the seed; one for every third cell when left out.',
      list(CacheDraw, 50),
    ),
  ),
  method: v.optional(
    about('How the first leader wants it done; drawn by the seed when left out.', v.picklist(METHODS)),
  ),
} as const;

export const Hidden = v.strictObject(hiddenEntries);

/** A lead the player has at the start. Whether it is right follows from whether a cell lies in its area. */
export const LeadStart = v.strictObject({
  source: about(
    'Whom it comes from.',
    v.picklist(['resident', 'mukhtar', 'shepherd', 'driver', 'police', 'papers', 'tracks']),
  ),
  settlement: v.optional(about('Id of the settlement it comes from.', Id)),
  at: At,
  hoursOld: v.optional(about('Hours since it was heard; new when left out.', whole(0, 72))),
});

export const forcesEntries = {
  units: about('The units of the joint forces.', list(UnitStart, 300)),
  structures: about('Checkpoints, posts and towers that stand at the start.', list(StructureStart, 1000)),
  fence: about('Border edges fenced at the start.', list(FenceStart, 4000)),
  assets: about('Aircraft.', list(AssetStart, 50)),
  leads: v.optional(
    about(
      'Leads the player has at the start, beside those the seed draws. Right where a cell lies there.',
      list(LeadStart, 20),
    ),
  ),
  hidden: about('What the player does not know.', Hidden),
} as const;
