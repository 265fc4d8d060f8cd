// Contacts: "Somebody moves out there." A group that was noticed, what is known of it, and where it can have got to
// since. The link to the real group stays hidden; who answers an alarm is in response.ts.

import { distanceKm } from '../map/grid.ts';
import type { Tile } from '../scenario.ts';
import type { Cell, Contact } from '../state.ts';
import { believeBy } from './belief.ts';
import type { Hour } from './hour.ts';
import { reachOf, reachWeights } from './reach.ts';

/** Chance an hour under watch that a party is told from smugglers or herders; who strikes or asks for bread is. Form ours. */
const IDENTIFIES: Readonly<Record<Contact['source'], number>> = {
  patrol: 0.5,
  post: 0.3,
  tower: 0.25,
  fence: 0.1,
  orbit: 0.25,
  attack: 1,
  visit: 1,
};
/** Men who know their sector tell sooner who belongs there; 1 at what a unit knows after three cycles. Form ours. */
const KNOWN_LEAST = 0.85;
const KNOWN_MORE = 0.05;
const KNOWS_WITHIN_KM = 15;
/**
 * Of strangers who move by night off the roads, so many in a hundred are ISIL, by km from the line with Syria: on it most
 * others are smugglers. Calibrated.
 */
const HOSTILE: readonly (readonly [withinKm: number, percent: number])[] = [
  [5, 67],
  [12, 91],
  [Number.POSITIVE_INFINITY, 97],
];
/** A contact not seen again is dropped after this; its belief then joins the rest (belief.ts). */
export const CONTACT_LASTS_HOURS = 36;
/** Seen again within this many hours it is the same contact. */
const SAME_WITHIN_HOURS = 10;

/** How likely a stranger here is ISIL, per cent. */
function hostileAt(hour: Hour, tile: Tile): number {
  const { borders, ground } = hour.board;
  let km = Number.POSITIVE_INFINITY;
  for (const e of borders) if (e.country === 'syria') km = Math.min(km, distanceKm(ground, e.tile, tile));
  return (HOSTILE.find(([within]) => km <= within) ?? HOSTILE[HOSTILE.length - 1])[1];
}

/** A group is seen this hour. */
export function noticeCell(hour: Hour, cell: Cell, source: Contact['source']): Contact {
  const { state } = hour;
  if (cell.edge >= 0) cell.seenCrossing = true;
  let contact = state.contacts.find((c) => c.cell === cell.id && hour.hour - c.seenHour <= SAME_WITHIN_HOURS);
  const fresh = !contact;
  if (!contact) {
    state.contacts = state.contacts.filter((c) => c.cell !== cell.id);
    const off = 1 + Math.floor(hour.draw('identify', cell.luck, 1) * 2);
    contact = {
      id: `c${state.nextContact++}`,
      cell: cell.id,
      tile: cell.tile,
      seenHour: hour.hour,
      menLow: Math.max(1, cell.men - off),
      menHigh: cell.men + 3 - off,
      live: true,
      identified: false,
      hostilePercent: hostileAt(hour, cell.tile),
      source,
    };
    state.contacts.push(contact);
  }
  contact.tile = cell.tile;
  contact.seenHour = hour.hour;
  contact.live = true;
  contact.source = source;
  const plain = IDENTIFIES[source];
  const knows = plain < 1 ? plain * (KNOWN_LEAST + knowledgeNear(hour, cell.tile) * KNOWN_MORE) : 1;
  if (!contact.identified && hour.draw('identify', cell.luck) < knows) identify(contact, cell);
  // A visit and an attack have been told of already.
  if (fresh && contact.hostilePercent > 0 && source !== 'visit' && source !== 'attack') {
    hour.tell(
      contact.identified ? 'contactIdentified' : 'contactSeen',
      'alarm',
      { tile: cell.tile },
      { contact: contact.id, source, low: contact.menLow, high: contact.menHigh },
    );
  }
  return contact;
}

/** What the unit that knows this ground best knows of it, 0 to 10. */
function knowledgeNear(hour: Hour, tile: Tile): number {
  let best = 0;
  for (const unit of hour.state.units) {
    if (unit.knowledge <= best || distanceKm(hour.board.ground, unit.base, tile) > KNOWS_WITHIN_KM) continue;
    best = unit.knowledge;
  }
  return best;
}

/** It is known now who they are. */
export function identify(contact: Contact, cell: Cell): void {
  contact.identified = cell.faction === 'isil';
  contact.hostilePercent = cell.faction === 'isil' ? 100 : 0;
}

export function contactHour(hour: Hour): void {
  const { state } = hour;
  for (const c of state.contacts) {
    if (hour.hour - c.seenHour !== CONTACT_LASTS_HOURS) continue;
    const reach = reachOf(state, c);
    believeBy(state.belief, reach, reachWeights(hour.board, c.tile, reach), c.hostilePercent / 100);
  }
  state.contacts = state.contacts.filter(
    (c) => hour.hour - c.seenHour < CONTACT_LASTS_HOURS && (c.hostilePercent > 0 || c.live),
  );
}

/** A group is gone for good: what was known of it goes with it. */
export function dropContact(hour: Hour, cell: Cell): void {
  hour.state.contacts = hour.state.contacts.filter((c) => c.cell !== cell.id);
}
