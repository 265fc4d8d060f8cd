// Incidents by ISIL: each counts, and each makes others near by likelier for some nights (operation.ts).

import type { Incident } from '../state.ts';
import type { Hour } from './hour.ts';

export function record(hour: Hour, incident: Incident): void {
  hour.state.incidents.push(incident);
  hour.state.tally.attacks++;
  if (incident.deadly) hour.state.tally.deadlyAttacks++;
}
