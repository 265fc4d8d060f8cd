// What is still open, each with a date: leads going cold, inquiries due, somebody who was lost and is somewhere.

import type { Frame, LedgerView } from '../../sim/index.ts';
import { clock, percent } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { Names } from '../../text/names.ts';
import type { Selection } from '../mapPort.ts';
import { mayInquire } from '../orders/openInquiry.ts';
import { peopleQuestions } from './peopleQuestions.ts';

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly due: string;
  readonly shows: Selection | null;
  /** Hour by which it is settled or lost, for the order of the list. */
  readonly hour: number;
  /** A dialog that answers it. */
  readonly opens?: 'decisions';
}

/** A lead has lost about half of its worth after so many hours: a night and a half of darkness. */
const LEAD_COLD_HOURS = 36;

/** Open questions, the most pressing first. */
export function openQuestions(frame: Frame, names: Names): readonly Question[] {
  const now = frame.clock.hour;
  const inquiries = frame.ledger
    .filter((entry) => entry.inquiryDue !== null && entry.inquiryDue > now)
    .map((entry) => ({
      id: `inquiry-${entry.id}`,
      text: t('screen.question_inquiry', { settlement: names.settlement(entry.settlement) }),
      due: t('screen.isDue', { due: dueText(entry.inquiryDue as number, frame) }),
      shows: { kind: 'settlement', id: entry.settlement } as const,
      hour: entry.inquiryDue as number,
    }));
  const leads = frame.leads.map((lead) => ({
    id: `lead-${lead.id}`,
    text: t('screen.question_lead', { lead: names.lead(lead.id), confidence: percent(lead.confidence) }),
    due:
      lead.heardHour + LEAD_COLD_HOURS <= now
        ? t('screen.goneCold')
        : t('screen.goesCold', { due: dueText(lead.heardHour + LEAD_COLD_HOURS, frame) }),
    shows: { kind: 'lead', id: lead.id } as const,
    hour: lead.heardHour + LEAD_COLD_HOURS,
  }));
  const lost = frame.contacts
    .filter((contact) => !contact.live)
    .map((contact) => ({
      id: `contact-${contact.id}`,
      text: t('screen.question_contact', { contact: names.contact(contact.id), place: names.at(contact.tile) }),
      due: t('screen.trailCold', { due: dueText(contact.seenHour + 24, frame) }),
      shows: { kind: 'contact', id: contact.id } as const,
      hour: contact.seenHour + 24,
    }));
  const unexplained = unasked(frame).map((entry) => ({
    id: `why-${entry.id}`,
    text:
      entry.said === 'accused' && entry.by !== null
        ? t('screen.question_accused', { settlement: names.settlement(entry.settlement), unit: names.unit(entry.by) })
        : t('screen.question_unexplained', { settlement: names.settlement(entry.settlement) }),
    due: t('screen.nobodyAsked'),
    shows: { kind: 'settlement', id: entry.settlement } as const,
    hour: entry.hour + 5 * 24,
  }));
  const works = frame.works.map(({ of, dueHour }) => ({
    id: `work-${of}-${dueHour}`,
    text: t(`council.${of}`),
    due: t('screen.isDue', { due: dueText(dueHour, frame) }),
    shows: null,
    hour: dueHour,
  }));
  const asked = frame.decisions
    .filter((decision) => decision.chosen === null)
    .map(({ id, kind, dueHour }) => ({
      id: `decision-${id}`,
      text: t(`decisions.${kind}_title`),
      due: t('screen.isDue', { due: dueText(dueHour, frame) }),
      shows: null,
      hour: dueHour,
      opens: 'decisions' as const,
    }));
  const people = peopleQuestions(frame, names, (hour) => dueText(hour, frame));
  return [...asked, ...inquiries, ...leads, ...lost, ...unexplained, ...works, ...people].sort(
    (a, b) => a.hour - b.hour,
  );
}

/**
 * Losses of trust that nobody has explained or asks about, one a settlement, at most two. A town where an inquiry runs
 * or has reported since has been asked about, whichever of its losses the inquiry was on.
 */
export function unasked(frame: Frame): readonly LedgerView[] {
  const now = frame.clock.hour;
  const asked = (one: LedgerView) =>
    frame.ledger.some(
      (entry) => entry.settlement === one.settlement && entry.inquiryDue !== null && entry.inquiryDue >= one.hour,
    );
  const latest = new Map<string, LedgerView>();
  for (const entry of frame.ledger) {
    if (!mayInquire(entry) || asked(entry) || now - entry.hour >= 5 * 24) continue;
    latest.set(entry.settlement, entry);
  }
  return [...latest.values()].slice(-2);
}

/** When something is due, seen from now. */
export function dueText(hour: number, frame: Frame): string {
  const days = Math.floor(hour / 24) - Math.floor(frame.clock.hour / 24);
  if (days <= 0) return t('screen.dueToday', { clock: clock(hour) });
  return days === 1 ? t('screen.dueTomorrow') : t('screen.dueIn', { count: days });
}
