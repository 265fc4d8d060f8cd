// Intercept: a unit goes after a contact. Seen × in time = stopped.

import { clamp } from '../fixed.ts';
import type { ContactView, Frame } from '../frame.ts';
import { ANSWERS_WITHIN_HOURS, catches, send } from '../rules/response.ts';
import { odds } from './odds.ts';
import type { Preview } from './order.ts';
import { doneAfter, no, type OrderRoom, refuseUnit, refuseWay, timed, unitOf } from './room.ts';

/** A party on foot needs this long to be out of reach in cover, hours (RULES: 15 km, or cover before). */
const GONE_AFTER_HOURS = 2.5;

export const interceptContact: OrderRoom<'interceptContact'> = {
  staff: 1,
  reaction: true,
  refuse(frame, { unit, contact: id }) {
    const contact = frame.contacts.find((c) => c.id === id);
    if (!contact) return no('unknownContact');
    return refuseUnit(frame, unit, 15) ?? refuseWay(frame, unit, contact.tile);
  },
  preview(frame, { unit, contact: id }) {
    const contact = frame.contacts.find((c) => c.id === id);
    if (!contact) return {};
    const { route, hours } = timed(frame, unit, contact.tile);
    const chain = chainFor(frame, contact, hours);
    return {
      route,
      startsIn: Math.ceil(hours),
      doneIn: doneAfter(hours, 2),
      chain,
      odds: odds('stop')
        .step('seenNow', chain.seen / 100)
        .step('inTime', chain.stopped / 100, { hours: Math.round(10 * hours) / 10 })
        .done(0.3),
      warnings: contact.identified ? [] : [{ code: 'mayBeOthers', params: { percent: 100 - contact.hostilePercent } }],
    };
  },
  apply(state, { unit: id, contact: contactId }) {
    const unit = unitOf(state, id);
    const contact = state.contacts.find((c) => c.id === contactId);
    if (unit && contact) send({ board: state.scenario.board, hour: state.hour }, unit, contact);
  },
};

/** What the chance is made of, in per cent; in time is there before it ends, and with hands on it. */
export function chainFor(frame: Frame, contact: ContactView, hours: number): NonNullable<Preview['chain']> {
  const { kmPerTile } = frame.board.ground;
  const seen = contact.live ? 100 : Math.round(100 / Math.max(1, contact.reach.length / 3));
  const late = clamp((hours - ANSWERS_WITHIN_HOURS / 2) / GONE_AFTER_HOURS, 0, 0.95);
  const inTime = Math.round(100 * (1 - late) * catches(contact.live, kmPerTile));
  return { seen, inTime, stopped: Math.round((seen * inTime) / 100) };
}
