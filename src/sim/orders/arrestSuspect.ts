// Arrest and release: a suspect named by a lead is taken in his settlement; those held go home again.

import { landOf } from '../map/land.ts';
import { ARREST_HOURS } from '../rules/arrest.ts';
import { odds } from './odds.ts';
import type { Preview } from './order.ts';
import {
  dispatch,
  doneAfter,
  no,
  type OrderRoom,
  refuseUnit,
  refuseWay,
  settlementIn,
  task,
  timed,
  unitOf,
} from './room.ts';

export const arrestSuspect: OrderRoom<'arrestSuspect'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { unit, lead: id }) {
    const lead = frame.leads.find((l) => l.id === id);
    if (!lead) return no('unknownLead');
    if (lead.kind !== 'suspect') return no('leadNotOnPerson');
    return refuseUnit(frame, unit, 10) ?? refuseWay(frame, unit, lead.tile);
  },
  preview(frame, { unit, lead: id }) {
    const lead = frame.leads.find((l) => l.id === id);
    if (!lead) return {};
    const { route, hours } = timed(frame, unit, lead.tile);
    const warnings: Preview['warnings'][number][] = [
      { code: 'falseArrestCosts', params: { settlement: lead.settlement ?? '' } },
    ];
    if (lead.exposure > 0) {
      warnings.push({ code: 'sourceAtRisk', params: { percent: lead.exposure, settlement: lead.settlement ?? '' } });
    }
    return {
      route,
      startsIn: Math.ceil(hours),
      doneIn: doneAfter(hours, ARREST_HOURS),
      odds: odds('rightPerson')
        .step('leadConfidence', lead.confidence / 100)
        .step('atHome', (lead.confidence / 100) * 0.8)
        .done(0.3),
      harmPercent: 1,
      warnings,
    };
  },
  apply(state, { unit: id, lead: leadId }) {
    const unit = unitOf(state, id);
    const lead = state.leads.find((l) => l.id === leadId);
    if (!unit || !lead) return;
    dispatch(state, unit, lead.tile);
    unit.task = task('arrest', lead.tile, ARREST_HOURS, leadId);
  },
};

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
