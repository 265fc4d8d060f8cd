// The part of the level file that is authored: forces, structures, fence, aircraft, the hidden enemy, goals.

import * as v from 'valibot';
import { At, Id, list, Name, percent, whole } from './base.ts';

export const Goal = v.strictObject({
  kind: v.picklist(['ourNight', 'trustGain', 'deadlyAttacks']),
  /** ourNight: share in hundredths; trustGain: points over the start; deadlyAttacks: at most, in ten cycles. */
  value: whole(-100, 1000),
});

export const UnitStart = v.strictObject({
  id: Id,
  kind: v.picklist(['army', 'mechanised', 'border', 'police', 'engineers', 'raid', 'recon', 'tribal', 'militia']),
  name: Name,
  at: At,
  men: whole(1, 2000),
  training: whole(1, 5),
  /** Militia only: 0 undisciplined to 100. */
  discipline: v.optional(percent),
});

export const StructureStart = v.strictObject({
  id: Id,
  kind: v.picklist(['checkpoint', 'post', 'tower']),
  at: At,
  thermal: v.boolean(),
  /** Id of the unit that mans it at the start. */
  crew: v.optional(Id),
});

export const FenceStart = v.strictObject({ edge: Id, sensors: v.boolean(), towers: v.boolean() });

export const AssetStart = v.strictObject({
  id: Id,
  kind: v.picklist(['drone', 'strike', 'lift']),
  name: Name,
  /** Id of a site of kind airbase. */
  base: Id,
  owner: v.picklist(['iraq', 'coalition']),
  sortiesDay: whole(0, 20),
  sortiesNight: whole(0, 20),
});

const CellStart = v.strictObject({ men: whole(1, 40), at: At });
const CellDraw = v.strictObject({
  cells: whole(1, 200),
  men: whole(1, 2400),
  /** None: anywhere in the home province where there is cover. */
  area: v.optional(v.strictObject({ at: At, radiusKm: whole(1, 500) })),
});

const rate = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
export const Hidden = v.strictObject({
  cells: list(CellStart, 300),
  draws: list(CellDraw, 100),
  /** Groups that try to cross from Syria each night, mean. */
  crossingsPerNight: rate,
  /** Attacks of any kind a night, mean, before what the player does. */
  incidentsPerNight: rate,
});

const range = v.strictTuple([whole(0, 10_000), whole(0, 10_000)]);

export const gameEntries = {
  staff: whole(1, 20),
  money: v.strictObject({ start: whole(0, 1_000_000), perCycle: whole(0, 100_000) }),
  capital: whole(0, 10),
  dustPercent: percent,
  goals: list(Goal, 10),
  /** What is believed of the enemy at the start: [least, most]. */
  estimate: v.strictObject({ cells: range, men: range }),
  /** Medians of games in which nothing is ordered; the scores are measured against them. */
  idle: v.strictObject({ harmSecurity: whole(0, 1_000_000), harmForces: whole(0, 1_000_000) }),
} as const;

export const forcesEntries = {
  units: list(UnitStart, 300),
  structures: list(StructureStart, 1000),
  fence: list(FenceStart, 4000),
  assets: list(AssetStart, 50),
  hidden: Hidden,
} as const;
