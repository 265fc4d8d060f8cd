// Campaigns on the worker's side: a record of the years begun, the council after one, and what the next begins with.
// The years themselves are games like any other (desk.ts); records are kept by src/save.

import type { CampaignRecord, LevelInPlay } from '../save/index.ts';
import { CAMPAIGN_RECORD_VERSION, stageOf } from '../save/index.ts';
import { Fault } from '../shared/fault.ts';
import { seedOfYear } from '../shared/seed.ts';
import type { LocalText } from '../shared/text.ts';
import {
  afterCouncil,
  type CampaignChoice,
  campaignCouncil,
  goesOn,
  type Options,
  refuseChoices,
} from '../sim/index.ts';
import type { CampaignInfo, CampaignPlace, CouncilView, NewGame } from './api.ts';
import { type LocalGame, localGame } from './game.ts';

/** A campaign as its file says it, without its levels. */
export interface CampaignPlan {
  readonly id: string;
  readonly title: LocalText;
  readonly years: readonly {
    readonly label: string;
    readonly level: string;
    readonly title: LocalText;
    readonly start: string;
    /** What is put before the council after it; everything when left out. */
    readonly council?: readonly CampaignChoice[];
  }[];
}

/** A game that begins a year, and the record that says so. */
export interface Begun {
  readonly game: LocalGame;
  readonly record: CampaignRecord;
}

/** What begins a campaign: its first year, with nothing carried over. */
export function firstYear(
  plan: CampaignPlan,
  level: LevelInPlay,
  { options = {}, seed }: Omit<NewGame, 'level'>,
  ids: { readonly record: string; readonly game: string },
): Begun {
  const { label } = plan.years[0];
  const { carry: _, ...own } = options;
  const game = localGame(level, seedOfYear(seed, label), undefined, own);
  const record: CampaignRecord = {
    version: CAMPAIGN_RECORD_VERSION,
    id: ids.record,
    campaign: plan.id,
    title: plan.title,
    seed,
    options: game.options,
    labels: plan.years.map((year) => year.label),
    years: [{ label, level: level.id, game: ids.game, outcome: null, goesOn: false }],
    savedAt: 0,
  };
  return { game, record };
}

/** The record with what became of the year whose game this is. */
export function noted(
  record: CampaignRecord,
  id: string,
  { frame: { outcome } }: LocalGame,
  savedAt: number,
): CampaignRecord {
  const years = record.years.map((year) =>
    year.game === id ? { ...year, outcome: outcome?.result ?? null, goesOn: goesOn(outcome) } : year,
  );
  return { ...record, years, savedAt };
}

/** The council that is due once this game is over; null where none is. */
export function councilOf(plan: CampaignPlan, record: CampaignRecord, id: string, game: LocalGame): CouncilView | null {
  const at = record.years.length - 1;
  if (stageOf(record) !== 'council' || record.years[at].game !== id) return null;
  const { label, start, title } = plan.years[at + 1];
  const council = campaignCouncil(game.carry(), game.level.scenario.board, plan.years[at].council);
  return { ...council, after: plan.years[at].label, next: { label, start, title } };
}

/**
 * What the next year begins with.
 * @throws Fault `noCouncil` where none is due, `councilRefused` (params: why) for choices that cannot be made
 */
export function nextYear(
  plan: CampaignPlan,
  record: CampaignRecord,
  now: { readonly id: string; readonly game: LocalGame },
  chosen: readonly CampaignChoice[],
  next: { readonly level: LevelInPlay; readonly game: string },
): Begun {
  const council = councilOf(plan, record, now.id, now.game);
  if (!council) throw new Fault('noCouncil');
  const why = refuseChoices(council, chosen);
  if (why) throw new Fault('councilRefused', { why });
  const { label } = council.next;
  const carry = afterCouncil(now.game.carry(), now.game.level.scenario.board, chosen);
  const options: Options = { ...record.options, carry };
  const game = localGame(next.level, seedOfYear(record.seed, label), undefined, options);
  const year = { label, level: next.level.id, game: next.game, outcome: null, goesOn: false };
  return { game, record: { ...record, years: [...record.years, year] } };
}

/** Where in its campaign a game is. */
export function placeOf(record: CampaignRecord, id: string): CampaignPlace | null {
  const at = record.years.findIndex((year) => year.game === id);
  if (at < 0) return null;
  const { labels, title } = record;
  return { title, label: record.years[at].label, year: at + 1, of: labels.length };
}

export function infoOf(record: CampaignRecord): CampaignInfo {
  const { id, labels, options, savedAt, title, years } = record;
  const last = years[years.length - 1];
  return {
    id,
    title,
    game: last.game,
    label: last.label,
    next: labels[years.length] ?? null,
    stage: stageOf(record),
    difficulty: options.difficulty ?? 'officer',
    savedAt,
  };
}
