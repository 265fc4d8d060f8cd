// Inquiry: "Somebody finds out, and then somebody must answer." An inquiry into an unexplained loss names its cause in a
// cycle or two; then it can be prosecuted and made good. Low fear of the forces helps people to speak.

import type { LedgerEntry } from '../state.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';
import { move } from './trust.ts';

/** Hours until an inquiry reports; dollars. */
export const INQUIRY_HOURS = 30;
export const INQUIRY_COST = 2000;
/** Chance that it finds the cause: nobody afraid, and everybody afraid. Else it may be opened again. */
export const FINDS_UNAFRAID = 0.95;
const FINDS_AFRAID = 0.5;
/** Of what an untrue accusation cost so much comes back when it is cleared up (RULES). */
const GIVEN_BACK = 0.5;
/** Prosecution and compensation (RULES): trust in hundredths, capital, dollars, cycles in which it counts. */
export const PROSECUTION = { trust: 400, fear: -400, capital: 2, discipline: 15 } as const;
export const COMPENSATION = { trust: 300, cost: 5000, withinCycles: 5 } as const;

/** Chance that an inquiry finds the cause, by fear of the forces, 0 to 1. */
export function findsChance(afraid: number): number {
  return FINDS_UNAFRAID - (FINDS_UNAFRAID - FINDS_AFRAID) * afraid;
}

export function inquiryHour(hour: Hour): void {
  for (const entry of hour.state.ledger) {
    if (entry.inquiryDue !== hour.hour || (entry.known && !entry.accused)) continue;
    const afraid = hour.state.towns[entry.town].fearOfForces / 10000;
    const settlement = hour.board.settlements[entry.town].id;
    const where = { tile: hour.board.settlements[entry.town].tile, settlement };
    if (hour.draw('inquiry', entry.town, entry.hour) < findsChance(afraid)) {
      uncover(hour, entry);
      if (entry.untrue) {
        clear(hour, entry, settlement);
        continue;
      }
      if (entry.cause === 'killing') hour.state.tally.harmKnown++;
      hour.tell(
        `inquiryFound_${entry.cause}`,
        'notice',
        where,
        entry.by === null ? { settlement } : { settlement, unit: entry.by },
      );
    } else {
      entry.inquiryDue = -1;
      hour.tell('inquiryFoundNothing', 'notice', where, { settlement });
    }
  }
}

/** What is known of one deed is known of all its effects. */
function uncover(hour: Hour, entry: LedgerEntry): void {
  for (const other of hour.state.ledger) {
    if (other.hour !== entry.hour || other.town !== entry.town || other.by !== entry.by) continue;
    other.known = true;
    other.accused = false;
    other.inquiryDue = -1;
  }
}

/** It did not happen: half of what was lost comes back (RULES), and half of the fear goes. */
function clear(hour: Hour, entry: LedgerEntry, settlement: string): void {
  const unit = entry.by ?? '';
  for (const other of hour.state.ledger.slice()) {
    if (other.hour !== entry.hour || other.town !== entry.town || other.by !== entry.by || !other.untrue) continue;
    const back = -Math.trunc(other.delta * GIVEN_BACK);
    move(hour, other.town, other.measure, back, { code: 'cleared', by: entry.by, params: { unit } });
  }
  const { tile } = hour.board.settlements[entry.town];
  hour.tell('inquiryCleared', 'notice', { tile, settlement }, { settlement, unit });
}

/** Those who did it are brought to court. */
export function prosecute(hour: Hour, entry: LedgerEntry): void {
  entry.prosecuted = true;
  if (isOff(hour.state, 'S14')) return;
  const unit = hour.state.units.find((u) => u.id === entry.by);
  if (unit) unit.discipline = Math.min(100, unit.discipline + PROSECUTION.discipline);
  const params = { unit: entry.by ?? '' };
  const cause = { code: 'prosecuted', by: entry.by, params };
  move(hour, entry.town, 'trust', PROSECUTION.trust, cause);
  move(hour, entry.town, 'fearOfForces', PROSECUTION.fear, cause);
}

/** At most half of a loss is made good (RULES); both in hundredths of a point. */
export function madeGood(delta: number): number {
  return Math.min(COMPENSATION.trust, Math.floor(-delta / 2));
}

export function compensate(hour: Hour, entry: LedgerEntry): void {
  entry.compensated = true;
  if (isOff(hour.state, 'S14')) return;
  move(hour, entry.town, 'trust', madeGood(entry.delta), { code: 'compensated', params: {} });
}
