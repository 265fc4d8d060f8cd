// Arrest and release: a suspect named by a lead is taken in his settlement; those held go home again.

import { landOf } from '../map/land.ts';
import { ARREST_HOURS } from '../rules/arrest.ts';
import { errand, tileOf } from './errand.ts';
import { odds } from './odds.ts';
import type { Preview } from './order.ts';
import { no, type OrderRoom, settlementIn } from './room.ts';

export const arrestSuspect = errand<'arrestSuspect'>({
  task: 'arrest',
  hours: ARREST_HOURS,
  where: ({ leads }, { lead }) => tileOf(leads, lead),
  refuse(frame, { lead: id }) {
    const lead = frame.leads.find((l) => l.id === id);
    if (!lead) return no('unknownLead');
    return lead.kind === 'suspect' ? null : no('leadNotOnPerson');
  },
  preview(frame, { lead: id }) {
    const lead = frame.leads.find((l) => l.id === id);
    if (!lead) return {};
    const warnings: Preview['warnings'][number][] = [
      { code: 'falseArrestCosts', params: { settlement: lead.settlement ?? '' } },
    ];
    if (lead.exposure > 0) {
      warnings.push({ code: 'sourceAtRisk', params: { percent: lead.exposure, settlement: lead.settlement ?? '' } });
    }
    return {
      odds: odds('rightPerson')
        .step('leadConfidence', lead.confidence / 100)
        .step('atHome', (lead.confidence / 100) * 0.8)
        .done(0.3),
      harmPercent: 1,
      warnings,
    };
  },
  subject: ({ lead }) => ({ target: lead }),
});

export const releaseDetainees: OrderRoom<'releaseDetainees'> = {
  staff: 0,
  reaction: false,
  refuse(frame, { settlement }) {
    const view = settlementIn(frame, settlement);
    if (!view) return no('unknownSettlement');
    return view.detainees > 0 ? null : no('nobodyHeld', { settlement });
  },
  preview: (_, { settlement }) => ({ warnings: [{ code: 'guiltyGoFree', params: { settlement } }] }),
  apply(state, { settlement }) {
    const town = landOf(state.scenario.board).townIndex.get(settlement);
    if (town !== undefined) state.releases.push(town);
  },
};
