// Files laid over a level: an overlay (a prepared position) and a campaign, whose years are overlays of one level. They
// name a base and say what is other on it; any key of the level that is said is replaced whole. Read in ../overlay.ts.

import * as v from 'valibot';
import { CAMPAIGN_CHOICES } from '../../sim/index.ts';
import { about, Cycle, Id, IsoDate, list, Name, percent, Prose } from './base.ts';
import { forcesEntries } from './forces.ts';
import { gameEntries } from './game.ts';
import { groundEntries } from './ground.ts';
import { LEVEL_VERSION } from './level.ts';

export const OVERLAY_FORMAT = 'anbar-overlay';
export const CAMPAIGN_FORMAT = 'anbar-campaign';

const optional = <T extends v.ObjectEntries>(entries: T) => v.partial(v.strictObject(entries)).entries;

/** How the people of one place feel where it is not as in the base. */
const Feeling = v.strictObject({
  settlement: about('Id of the settlement.', Id),
  trust: v.optional(about('Trust in the forces, 0 to 100.', percent)),
  fearOfIsil: v.optional(about('Fear of ISIL, 0 to 100.', percent)),
  fearOfForces: v.optional(about('Fear of the forces, 0 to 100.', percent)),
});

/** What a year or a position says: words and dates of its own, and whatever else is other than on its base. */
const laidOver = {
  id: about('The level is called by it in links, replays and on the command line.', Id),
  title: about('Title, in English and, better, in Arabic.', Name),
  briefing: about('What the player reads first, and what came before; an empty line begins a paragraph.', Prose),
  start: about('Date of the first dawn, as YYYY-MM-DD.', IsoDate),
  cycles: about('Days and nights to play.', Cycle),
  ...optional(gameEntries),
  people: v.optional(about('How people feel where it is not as in the base.', list(Feeling, 500))),
  ...optional(forcesEntries),
  almanac: v.optional(about('Sun and moon of its dates; written by level recut.', groundEntries.almanac)),
} as const;

const $schema = v.optional(v.pipe(v.string(), v.maxLength(200)));
const version = v.literal(LEVEL_VERSION);
const base = about('Id of the level it is laid over.', Id);

export const OverlaySchema = v.strictObject({ $schema, format: v.literal(OVERLAY_FORMAT), version, base, ...laidOver });

const Year = v.strictObject({
  label: about('What the year is called, such as 2018.', v.pipe(v.string(), v.regex(/^[\w-]{1,12}$/))),
  ...laidOver,
  council: v.optional(
    about(
      'What is put before the council after this year; everything when left out.',
      list(v.picklist(CAMPAIGN_CHOICES), 40),
    ),
  ),
});

export const CampaignSchema = v.strictObject({
  $schema,
  format: v.literal(CAMPAIGN_FORMAT),
  version,
  id: about('The campaign is called by it.', Id),
  base,
  title: about('Title, in English and, better, in Arabic.', Name),
  briefing: about('What the campaign is about.', Prose),
  years: about('Its years, in order.', v.pipe(list(Year, 12), v.minLength(1))),
});

export type Overlay = v.InferOutput<typeof OverlaySchema>;
export type Campaign = v.InferOutput<typeof CampaignSchema>;
export type Year = Campaign['years'][number];
