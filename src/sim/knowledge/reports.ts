// Contacts, leads and ledger entries as the player knows them: without the hidden links, and without a cause that
// nobody has found out.

import type { ContactView, LeadView, LedgerView } from '../frame.ts';
import { exposure, freshness } from '../rules/lead.ts';
import { hasShown } from '../rules/ledger.ts';
import { grudgeShare, wrongShare } from '../rules/source.ts';
import { reachOf } from '../rules/reach.ts';
import { disc } from '../map/grid.ts';
import { landOf } from '../map/land.ts';
import { dawnOf, dayOf } from '../clock.ts';
import type { Board } from '../scenario.ts';
import type { Contact, GameState, Lead, LedgerEntry } from '../state.ts';

export function contactView(state: GameState, c: Contact): ContactView {
  return {
    id: c.id,
    tile: c.tile,
    seenHour: c.seenHour,
    men: [c.menLow, c.menHigh],
    live: c.live,
    identified: c.identified,
    hostilePercent: c.hostilePercent,
    reach: c.live ? [c.tile] : reachOf(state, c),
    source: c.source,
  };
}

export function leadView(state: GameState, lead: Lead): LeadView {
  const { board } = state.scenario;
  const wrong = likelyWrong(board, lead);
  return {
    id: lead.id,
    kind: lead.kind,
    source: lead.source,
    settlement: lead.town >= 0 ? state.scenario.board.settlements[lead.town].id : null,
    tile: lead.tile,
    radiusTiles: lead.radiusTiles,
    heardHour: lead.heardHour,
    confidence: Math.round(100 * (1 - wrong) * stillSo(board, lead)),
    reliability: Math.round(100 * (1 - wrongShare(board.constants, lead.source))),
    grudge: Math.round(100 * wrongShare(board.constants, lead.source) * grudgeShare(lead.source)),
    exposure: exposure(state, lead, state.hour),
    protected: lead.protected,
  };
}

/** Even a fresh word of a hideout may name a place just left; most leave in the first nights, some never. Calibrated. */
const STILL = { never: 0.2, slowly: 0.62, soon: 0.13 } as const;
/** Nobody stays long where he cannot hide: on bare ground so much of that is left. Calibrated. */
const ON_BARE = 0.6;
/** What was written down was so when it was written, and the fight it was found in has been heard. Calibrated. */
const OLD_PAPERS = 0.9;
/** Of people named as feeding cells by a source that is right, so many live where somebody does. Calibrated. */
const FEEDS = 0.8;

/** Ground that hides less than this, of 0 to 100, is bare. Who names it for a hideout is so much likelier wrong, as odds. */
const BARE = 20;
const DOUBTED = { bare: 4.5, hidden: 0.55 } as const;

/** Chance that a lead is wrong: by its source, and by whether anybody could hide where it says. */
function likelyWrong(board: Board, lead: Lead): number {
  const usual = wrongShare(board.constants, lead.source);
  if (lead.kind !== 'hideout') return usual;
  const odds = usual * (isBare(board, lead) ? DOUBTED.bare : DOUBTED.hidden);
  return odds / (odds + 1 - usual);
}

/** Whether nobody could hide anywhere in the area a lead names. */
function isBare(board: Board, { radiusTiles, tile }: Lead): boolean {
  const { hides, home } = landOf(board);
  return !disc(board.ground, tile, radiusTiles + 0.5).some((t) => home[t] && hides[t] >= BARE);
}

/** Chance that what a right source names is so now, by what is left of the lead's worth. */
function stillSo(board: Board, lead: Lead): number {
  if (lead.kind === 'suspect') return FEEDS;
  if (lead.kind === 'cache') return 1;
  const worth = freshness(board, lead);
  const there = STILL.never + worth * (STILL.slowly + STILL.soon * worth);
  return there * (lead.source === 'papers' ? OLD_PAPERS : 1) * (isBare(board, lead) ? ON_BARE : 1);
}

/** In the order in which the player heard of it. */
export function ledgerViews(state: GameState): LedgerView[] {
  const shown = state.ledger.filter((entry) => hasShown(state, entry));
  return shown.sort((a, b) => a.id - b.id).map((entry) => ledgerView(state, entry));
}

function ledgerView(state: GameState, entry: LedgerEntry): LedgerView {
  return {
    id: entry.id,
    hour: entry.known ? entry.hour : noticedAt(state, entry),
    settlement: state.scenario.board.settlements[entry.town].id,
    measure: entry.measure,
    delta: entry.known ? entry.delta : entry.looks,
    cause: entry.known ? entry.cause : 'unexplained',
    params: entry.known ? entry.params : {},
    by: entry.known ? entry.by : null,
    inquiryDue: entry.inquiryDue < 0 ? null : entry.inquiryDue,
    compensated: entry.compensated,
    prosecuted: entry.prosecuted,
    abuse: entry.known && entry.abuse && !entry.accused && !entry.untrue,
    said: !entry.known ? null : entry.accused ? 'accused' : entry.untrue ? 'cleared' : null,
  };
}

/** The dawn at which something without a known cause was noticed. */
function noticedAt(state: GameState, entry: LedgerEntry): number {
  const { board } = state.scenario;
  const day = dayOf(entry.hour);
  const today = day * 24 + dawnOf(board, day);
  return entry.hour <= today ? today : (day + 1) * 24 + dawnOf(board, day + 1);
}
