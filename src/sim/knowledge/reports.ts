// Contacts, leads and ledger entries as the player knows them: without the hidden links, and without a cause that
// nobody has found out.

import type { ContactView, LeadView, LedgerView } from '../frame.ts';
import { exposure, freshness } from '../rules/lead.ts';
import { hasShown } from '../rules/ledger.ts';
import { grudgeShare, wrongShare } from '../rules/source.ts';
import { reachOf } from '../rules/reach.ts';
import { dawnOf, dayOf } from '../clock.ts';
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
  const wrong = wrongShare(board.constants, lead.source);
  return {
    id: lead.id,
    kind: lead.kind,
    source: lead.source,
    settlement: lead.town >= 0 ? state.scenario.board.settlements[lead.town].id : null,
    tile: lead.tile,
    radiusTiles: lead.radiusTiles,
    heardHour: lead.heardHour,
    confidence: Math.round(100 * (1 - wrong) * stillSo(lead.kind, freshness(board, lead, state.hour))),
    reliability: Math.round(100 * (1 - wrong)),
    grudge: Math.round(100 * wrong * grudgeShare(lead.source)),
    exposure: exposure(state, lead, state.hour),
    protected: lead.protected,
  };
}

/** Even a fresh word of a hideout may name a place just left; most leave in the first nights, some never. Calibrated. */
const STILL = { never: 0.1, slowly: 0.4, soon: 0.45 } as const;
/** Of people named as feeding cells by a source that is right, so many live where somebody does. Calibrated. */
const FEEDS = 0.8;

/** Chance that what a right source names is so now, by what is left of the lead's worth. */
function stillSo(kind: Lead['kind'], worth: number): number {
  if (kind === 'suspect') return FEEDS;
  return kind === 'hideout' ? STILL.never + worth * (STILL.slowly + STILL.soon * worth) : 1;
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
