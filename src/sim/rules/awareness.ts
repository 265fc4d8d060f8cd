// Awareness: "Somebody has to answer what is said." A campaign of teachers, clerics and radio in a settlement takes
// back what propaganda has won there, day by day, as long as it is paid for.

import type { Hour } from './hour.ts';

/** Dollars a cycle (RULES). */
export const AWARENESS_COST = 6000;
/** Below this hardly anybody repeats it. */
const FADED = 1000;

export function awarenessHour(hour: Hour): void {
  if (!hour.isDawn || hour.day === 0) return;
  hour.state.people.forEach((people, i) => {
    if (!people.awareness) return;
    const before = people.propaganda;
    people.propaganda = Math.max(0, before - Math.round(hour.board.constants.awarenessLowers));
    if (before < FADED || people.propaganda >= FADED) return;
    const { id, tile } = hour.board.settlements[i];
    hour.tell('propagandaFaded', 'notice', { tile, settlement: id }, { settlement: id });
  });
}
