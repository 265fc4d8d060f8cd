// Intercept: a unit goes after a contact. Seen × in time = stopped.

import { clamp } from '../fixed.ts';
import type { ContactView, Frame } from '../frame.ts';
import { ANSWERS_WITHIN_HOURS, catches, LOOKS_HOURS } from '../rules/response.ts';
import { errand, tileOf } from './errand.ts';
import { odds } from './odds.ts';
import type { Preview } from './order.ts';
import { no, unitOf } from './room.ts';

/** A party on foot needs this long to be out of reach in cover, hours (RULES: 15 km, or cover before). */
const GONE_AFTER_HOURS = 2.5;

export const interceptContact = errand<'interceptContact'>({
  task: 'intercept',
  reaction: true,
  men: 15,
  hours: LOOKS_HOURS,
  where: ({ contacts }, { contact }) => tileOf(contacts, contact),
  refuse: (frame, { contact: id }) => (frame.contacts.some((c) => c.id === id) ? null : no('unknownContact')),
  preview(frame, { contact: id }, _, hours) {
    const contact = frame.contacts.find((c) => c.id === id);
    if (!contact) return {};
    const chain = chainFor(frame, contact, hours);
    return {
      chain,
      odds: odds('stop')
        .step('seenNow', chain.seen / 100)
        .step('inTime', chain.stopped / 100, { hours: Math.round(10 * hours) / 10 })
        .done(0.3),
      warnings: contact.identified ? [] : [{ code: 'mayBeOthers', params: { percent: 100 - contact.hostilePercent } }],
    };
  },
  subject({ unit: id, contact }, state) {
    // It has answered an alarm: no other this night by itself.
    const unit = unitOf(state, id);
    if (unit) unit.answered = state.hour;
    return { target: contact };
  },
});

/** What the chance is made of, in per cent; in time is there before it ends, and with hands on it. */
function chainFor(frame: Frame, contact: ContactView, hours: number): NonNullable<Preview['chain']> {
  const seen = contact.live ? 100 : Math.round(100 / Math.max(1, contact.reach.length / 3));
  const late = clamp((hours - ANSWERS_WITHIN_HOURS / 2) / GONE_AFTER_HOURS, 0, 0.95);
  const inTime = Math.round(100 * (1 - late) * catches(frame.board.constants, contact.live));
  return { seen, inTime, stopped: Math.round((seen * inTime) / 100) };
}
