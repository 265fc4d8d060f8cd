// Politics: "What is said in Baghdad is heard in every street." A hard line, a concession, foreign troops: what each
// does to trust and fear in the settlements. Who decides it is src/sim/council.

import type { Hour } from './hour.ts';
import { trustReading } from './reading.ts';
import { move } from './trust.ts';

/** In hundredths of a point, in every settlement. Ours; foreign troops after RULES (−2). */
const HARD_LINE = { trust: -100, fear: 200 } as const;
const FOREIGN_TROOPS = { trust: -200, fear: 150 } as const;
/** Below this trust, as it is read, people had asked for it; the gain is theirs alone. Ours. */
export const CONCESSION = { below: 4500, trust: 70, fear: -300 } as const;

export function hardLineFelt(hour: Hour): void {
  hour.state.towns.forEach((_, i) => {
    move(hour, i, 'trust', HARD_LINE.trust, { code: 'hardLine' });
    move(hour, i, 'fearOfForces', HARD_LINE.fear, { code: 'hardLine' });
  });
}

export function concessionFelt(hour: Hour): void {
  hour.state.towns.forEach((_, i) => {
    if (trustReading(hour.state, i) >= CONCESSION.below) return;
    move(hour, i, 'trust', CONCESSION.trust, { code: 'concession' });
    move(hour, i, 'fearOfForces', CONCESSION.fear, { code: 'concession' });
  });
}

/** Foreign ground troops are a touchy subject (S16): gratitude is there, and so is the memory of the invasion. */
export function foreignTroopsFelt(hour: Hour): void {
  hour.state.towns.forEach((_, i) => {
    move(hour, i, 'trust', FOREIGN_TROOPS.trust, { code: 'foreignTroops' });
    move(hour, i, 'fearOfForces', FOREIGN_TROOPS.fear, { code: 'foreignTroops' });
  });
}
