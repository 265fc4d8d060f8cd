// Oversight: monitor a militia, open an inquiry, prosecute, compensate, withdraw; and protect whoever told.

import type { Frame, LedgerView } from '../frame.ts';
import { hourOf } from '../rules/hour.ts';
import {
  compensate,
  COMPENSATION,
  findsChance,
  FINDS_UNAFRAID,
  INQUIRY_COST,
  INQUIRY_HOURS,
  madeGood,
  prosecute,
  PROSECUTION,
} from '../rules/inquiry.ts';
import { MONITOR_COST } from '../rules/militia.ts';
import { LEAVES_HOURS, orderWithdrawal, WITHDRAWAL_CAPITAL } from '../rules/withdrawal.ts';
import { odds } from './odds.ts';
import type { Preview } from './order.ts';
import { no, type OrderRoom, pay, refuseCapital, refuseMoney, runsOut, unitIn, unitOf } from './room.ts';

/** Moving a household and a police section to guard it, $1,000 (LOOK). */
const PROTECTION_COST = 3;

function entryIn(frame: Frame, id: number): LedgerView | undefined {
  return frame.ledger.find((e) => e.id === id);
}

export const monitorMilitia: OrderRoom<'monitorMilitia'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { unit: id }) {
    const unit = unitIn(frame, id);
    if (!unit) return no('unknownUnit');
    if (unit.kind !== 'militia' && unit.kind !== 'tribal') return no('notAMilitia', { unit: id });
    if (unit.monitored) return no('monitoredAlready', { unit: id });
    return refuseMoney(frame, MONITOR_COST / 1000);
  },
  preview: () => ({ moneyPerCycle: MONITOR_COST / 1000, doneIn: null }),
  apply(state, { unit: id }) {
    const unit = unitOf(state, id);
    if (unit) unit.monitored = true;
  },
};

export const openInquiry: OrderRoom<'openInquiry'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { entry: id }) {
    const entry = entryIn(frame, id);
    if (!entry) return no('unknownEntry');
    if (entry.measure !== 'trust') return no('notALossOfTrust');
    if (entry.cause !== 'unexplained' && entry.said !== 'accused') return no('causeKnown');
    if (entry.inquiryDue !== null) return no('inquiryOpen');
    return refuseMoney(frame, INQUIRY_COST / 1000);
  },
  preview(frame, { entry: id }) {
    const entry = entryIn(frame, id);
    const fear = (frame.settlements.find((s) => s.id === entry?.settlement)?.fearOfForces ?? 50) / 100;
    return {
      money: INQUIRY_COST / 1000,
      doneIn: INQUIRY_HOURS,
      odds: odds('findCause')
        .step('inquiry', FINDS_UNAFRAID)
        .step('fearOfForces', findsChance(fear), { fear: Math.round(100 * fear) })
        .done(0.2),
    };
  },
  apply(state, { entry: id }) {
    const entry = state.ledger.find((e) => e.id === id);
    if (!entry) return;
    pay(state, INQUIRY_COST / 1000);
    entry.inquiryDue = state.hour + INQUIRY_HOURS;
  },
};

export const prosecuteAbuse: OrderRoom<'prosecuteAbuse'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { entry: id }) {
    const entry = entryIn(frame, id);
    if (!entry?.abuse) return no('noAbuseKnown');
    if (entry.prosecuted) return no('prosecutedAlready');
    return refuseCapital(frame, PROSECUTION.capital);
  },
  preview: (frame, { entry: id }) => ({
    capital: PROSECUTION.capital,
    doneIn: 0,
    effects: prosecution(frame, id),
    warnings: [...runsOut(frame, PROSECUTION.capital), ...mayTakeAmiss(frame, id)],
  }),
  apply(state, { entry: id }) {
    const entry = state.ledger.find((e) => e.id === id);
    if (!entry) return;
    state.capital -= PROSECUTION.capital;
    prosecute(hourOf(state), entry);
  },
};

/** Discipline rises only in a unit that is still there. */
function prosecution(frame: Frame, id: number): Preview['effects'] {
  const { trust, fear, discipline } = PROSECUTION;
  const by = entryIn(frame, id)?.by;
  return frame.units.some((u) => u.id === by) ? { trust, fear, discipline } : { trust, fear };
}

/** Men of a militia before a judge: its patrons may not bear it. */
function mayTakeAmiss(frame: Frame, id: number): Preview['warnings'][number][] {
  const unit = entryIn(frame, id)?.by ?? '';
  const percent = frame.militias.find((m) => m.unit === unit)?.amissPercent ?? 0;
  return percent > 0 ? [{ code: 'mayTakeAmiss', params: { unit, percent } }] : [];
}

export const compensateTown: OrderRoom<'compensateTown'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { entry: id }) {
    const entry = entryIn(frame, id);
    if (!entry || entry.delta >= 0 || entry.measure !== 'trust') return no('nothingToCompensate');
    if (entry.cause === 'unexplained') return no('causeUnknown');
    if (entry.compensated) return no('compensatedAlready');
    const harm = entry.abuse || entry.cause.startsWith('harm') || entry.cause === 'falseArrest';
    if (!harm) return no('nothingToCompensate');
    if (frame.clock.hour - entry.hour > 24 * COMPENSATION.withinCycles) return no('tooLateToCompensate');
    return refuseMoney(frame, COMPENSATION.cost / 1000);
  },
  preview: (frame, { entry: id }) => ({
    money: COMPENSATION.cost / 1000,
    doneIn: 0,
    effects: { trust: madeGood(entryIn(frame, id)?.delta ?? 0), most: COMPENSATION.trust },
  }),
  apply(state, { entry: id }) {
    const entry = state.ledger.find((e) => e.id === id);
    if (!entry) return;
    pay(state, COMPENSATION.cost / 1000);
    compensate(hourOf(state), entry);
  },
};

export const withdrawMilitia: OrderRoom<'withdrawMilitia'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { unit: id }) {
    const unit = unitIn(frame, id);
    if (!unit) return no('unknownUnit');
    if (unit.kind !== 'militia') return no('notAMilitia', { unit: id });
    if (unit.stallsUntil !== null) return no('unitLeaving', { unit: id });
    return refuseCapital(frame, WITHDRAWAL_CAPITAL);
  },
  preview(frame, { unit: id }) {
    const posts = frame.structures.filter((s) => s.crewUnit === id).length;
    const percent = frame.militias.find((m) => m.unit === id)?.stallsPercent ?? 0;
    const warnings = [...runsOut(frame, WITHDRAWAL_CAPITAL), { code: 'mayStall', params: { unit: id, percent } }];
    if (posts > 0) warnings.push({ code: 'postsLeftEmpty', params: { count: posts } });
    return { capital: WITHDRAWAL_CAPITAL, doneIn: LEAVES_HOURS, warnings };
  },
  apply(state, { unit: id }) {
    const unit = unitOf(state, id);
    if (!unit) return;
    state.capital -= WITHDRAWAL_CAPITAL;
    orderWithdrawal(state.hour, unit);
  },
};

export const protectSource: OrderRoom<'protectSource'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { lead: id }) {
    const lead = frame.leads.find((l) => l.id === id);
    if (!lead) return no('unknownLead');
    if (lead.settlement === null) return no('nobodyToProtect');
    if (lead.protected) return no('protectedAlready');
    return refuseMoney(frame, PROTECTION_COST);
  },
  preview: () => ({ money: PROTECTION_COST, doneIn: 0 }),
  apply(state, { lead: id }) {
    const lead = state.leads.find((l) => l.id === id);
    if (!lead) return;
    pay(state, PROTECTION_COST);
    lead.protected = true;
  },
};
