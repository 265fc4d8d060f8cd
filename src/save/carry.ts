// What a year of a campaign was handed by the year before it, as a replay holds it (shape and bounds); what it means, and
// whether it can be so on a level, is src/sim/campaign.

import * as v from 'valibot';
import { CAMPAIGN_CHOICES, METHODS, POSTURES, PROJECT_KINDS, STRICTNESS } from '../sim/index.ts';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const percent = whole(0, 100);
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
/** Ids of things: names that every JavaScript object has are refused. */
const Id = v.pipe(v.string(), v.maxLength(80), v.regex(/^(?!constructor$|prototype$|__proto__$)[A-Za-z0-9][\w.:-]*$/));
const Tile = whole(0, 65_535);
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

const Unit = v.strictObject({
  id: Id,
  kind: v.picklist(['army', 'mechanised', 'border', 'police', 'engineers', 'raid', 'recon', 'tribal', 'militia']),
  name: v.strictObject({ en: words, ar: v.optional(words) }),
  tile: Tile,
  men: whole(1, 5000),
  short: whole(0, 5000),
  training: whole(1, 5),
  discipline: percent,
  knowledge: whole(0, 10),
  postureDay: v.picklist(POSTURES),
  postureNight: v.picklist(POSTURES),
  monitored: v.boolean(),
});

const Structure = v.strictObject({
  id: Id,
  kind: v.picklist(['checkpoint', 'post', 'tower']),
  tile: Tile,
  thermal: v.boolean(),
  crew: v.nullable(Id),
  strictness: v.picklist(STRICTNESS),
});

export const CarrySchema = v.strictObject({
  ground: Id,
  from: Id,
  units: list(Unit, 400),
  structures: list(Structure, 2000),
  fence: list(v.strictObject({ edge: Id, sensors: v.boolean(), towers: v.boolean() }), 4000),
  known: list(Id, 10_000),
  towns: list(
    v.strictObject({
      id: Id,
      trust: percent,
      fearOfIsil: percent,
      fearOfForces: percent,
      projects: list(v.picklist(PROJECT_KINDS), 20),
      mukhtar: v.picklist(['speaks', 'silent', 'lost']),
    }),
    500,
  ),
  money: whole(0, 1_000_000),
  capital: whole(0, 10),
  training: v.strictObject({
    instructors: v.boolean(),
    aircrew: whole(0, 20),
    gained: whole(0, 10_000),
    gainedAlone: whole(0, 10_000),
    reached: whole(0, 20),
  }),
  support: whole(0, 10_000),
  enemy: v.strictObject({
    left: whole(0, 1000),
    funds: whole(0, 1_000_000_000),
    cut: percent,
    method: v.picklist(METHODS),
  }),
  choices: list(v.picklist(CAMPAIGN_CHOICES), 200),
});
