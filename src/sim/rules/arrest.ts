// Arrest: "The right man taken quietly is worth a raid; the wrong one costs the street." A suspect named by a lead is
// taken in his settlement; whether he had to do with ISIL shows in papers or in protest.

import type { Unit } from '../state.ts';
import { actorOf, type Hour } from './hour.ts';
import { leadFromPapers } from './papers.ts';
import { expose, grudgeServed } from './raid.ts';
import { move } from './trust.ts';

/** Chance that the suspect is at home. Form ours. */
const AT_HOME = 0.8;
/** A false arrest (RULES), and letting the innocent go gives a third of it back. In hundredths. */
const FALSE_ARREST = -300;
const RELEASED = 100;
/** Of true arrests, so many give papers that lead to a cell. */
const PAPERS = 0.6;
/** Hours on the spot. */
export const ARREST_HOURS = 1;

export function arrest(hour: Hour, unit: Unit, leadId: string): void {
  const { state, board } = hour;
  const lead = state.leads.find((l) => l.id === leadId);
  if (!lead || lead.town < 0) return;
  const place = state.towns[lead.town];
  const settlement = board.settlements[lead.town].id;
  const where = { tile: lead.tile, settlement, unit: unit.id };
  expose(hour, leadId);
  state.leads = state.leads.filter((l) => l.id !== leadId);
  if (hour.draw('arrest', actorOf(leadId)) >= AT_HOME) {
    hour.tell('suspectGone', 'notice', where, { unit: unit.id, settlement });
    return;
  }
  hour.tell('suspectHeld', 'notice', where, { unit: unit.id, settlement });
  if (lead.guilty) {
    place.heldGuilty++;
    place.supporters = Math.max(0, place.supporters - 1);
    if (hour.draw('arrest', actorOf(leadId), 1) < PAPERS) leadFromPapers(hour, lead.tile, actorOf(leadId));
    return;
  }
  place.heldInnocent++;
  move(hour, lead.town, 'trust', FALSE_ARREST, { code: 'falseArrest', by: unit.id, params: { unit: unit.id } });
  move(hour, lead.town, 'fearOfForces', 300, { code: 'falseArrest', by: unit.id, params: { unit: unit.id } });
  if (lead.grudge) grudgeServed(hour, lead, lead.town, unit.id);
}

/** Everybody held from a settlement goes home; those who fed cells feed them again. */
export function releaseHour(hour: Hour): void {
  for (const town of hour.state.releases) {
    const place = hour.state.towns[town];
    const people = place.heldGuilty + place.heldInnocent;
    const gain = RELEASED * place.heldInnocent;
    if (gain > 0) move(hour, town, 'trust', gain, { code: 'released', params: { people } });
    place.supporters += place.heldGuilty;
    place.heldGuilty = 0;
    place.heldInnocent = 0;
  }
  hour.state.releases = [];
}
