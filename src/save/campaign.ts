// A campaign in progress as the browser keeps it, beside the saved games of its years: which games they are and how they
// ended. What one year left to the next is in the options of the next one's game; where it is kept is storage.ts.

import * as v from 'valibot';
import { Fault } from '../shared/fault.ts';
import { isSeed } from '../shared/seed.ts';
import type { Options } from '../sim/index.ts';
import { OptionsSchema } from './options.ts';

export const CAMPAIGN_RECORD_VERSION = 1;

const Name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,79}$/));
const Time = v.pipe(v.number(), v.minValue(0));
const Words = v.strictObject({ en: v.string(), ar: v.optional(v.string()) });

const RecordSchema = v.strictObject({
  version: v.literal(CAMPAIGN_RECORD_VERSION),
  id: Name,
  campaign: Name,
  title: Words,
  seed: v.pipe(v.string(), v.check(isSeed)),
  /** Difficulty and switches, the same for every year. */
  options: OptionsSchema,
  /** What its years are called, in order. */
  labels: v.pipe(v.array(v.pipe(v.string(), v.maxLength(12))), v.minLength(1), v.maxLength(12)),
  /** Years begun, oldest first. */
  years: v.pipe(
    v.array(
      v.strictObject({
        label: v.pipe(v.string(), v.maxLength(12)),
        level: Name,
        /** Id of its saved game. */
        game: Name,
        /** Null while it is on. */
        outcome: v.nullable(v.picklist(['won', 'lost', 'undecided'])),
        /** Whether the campaign goes on after it. */
        goesOn: v.boolean(),
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
  ),
  savedAt: Time,
});

export type CampaignRecord = Omit<v.InferOutput<typeof RecordSchema>, 'options'> & { readonly options: Options };

/** Where a campaign stands: a year is on, a council is due, or it is over. */
export type CampaignStage = 'year' | 'council' | 'over';

/** Takes the data of one version and gives that of the next; version 1 is the first. */
const MIGRATIONS: readonly ((data: Record<string, unknown>) => Record<string, unknown>)[] = [];

/**
 * A record as it was stored, brought to the present shape.
 * @throws Fault `newer` (params: version, ours), `gameDamaged`
 */
export function readRecord(stored: unknown): CampaignRecord {
  let data = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const { version } = data;
  if (typeof version === 'number' && version > CAMPAIGN_RECORD_VERSION) {
    throw new Fault('newer', { version, ours: CAMPAIGN_RECORD_VERSION });
  }
  for (let at = Number(version); at >= 1 && at < CAMPAIGN_RECORD_VERSION; at++) {
    data = { ...MIGRATIONS[at - 1](data), version: at + 1 };
  }
  const parsed = v.safeParse(RecordSchema, data);
  if (!parsed.success) throw new Fault('gameDamaged');
  return parsed.output as CampaignRecord;
}

export function stageOf({ labels, years }: CampaignRecord): CampaignStage {
  const last = years[years.length - 1];
  if (last.outcome === null) return 'year';
  return last.goesOn && years.length < labels.length ? 'council' : 'over';
}
