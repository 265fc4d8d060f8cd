// Contacts, leads and ledger entries as the player knows them: without the hidden links, and without a cause that
// nobody has found out.

import type { ContactView, LeadView, LedgerView } from '../frame.ts';
import { exposure, FALSE_SHARE, freshness } from '../rules/lead.ts';
import type { Contact, GameState, Lead, LedgerEntry } from '../state.ts';
import { reachOf } from './belief.ts';

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
  return {
    id: lead.id,
    kind: lead.kind,
    source: lead.source,
    settlement: lead.town >= 0 ? state.scenario.board.settlements[lead.town].id : null,
    tile: lead.tile,
    radiusTiles: lead.radiusTiles,
    heardHour: lead.heardHour,
    confidence: Math.round(100 * (1 - FALSE_SHARE) * freshness(lead, state.hour)),
    exposure: exposure(state, lead, state.hour),
    protected: lead.protected,
  };
}

export function ledgerView(state: GameState, entry: LedgerEntry): LedgerView {
  return {
    id: entry.id,
    hour: entry.hour,
    settlement: state.scenario.board.settlements[entry.town].id,
    measure: entry.measure,
    delta: entry.delta,
    cause: entry.known ? entry.cause : 'unexplained',
    params: entry.known ? entry.params : {},
    by: entry.known ? entry.by : null,
    inquiryDue: entry.inquiryDue < 0 ? null : entry.inquiryDue,
    compensated: entry.compensated,
    prosecuted: entry.prosecuted,
    abuse: entry.known && entry.abuse,
  };
}
