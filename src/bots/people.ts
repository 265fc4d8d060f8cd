// What commanders who care do for people: guard those who speak, answer what is said against the state, build where
// somebody guards what is built, and arm a town that calls.

import { type Frame, type Order, type PeopleView, type SettlementView, SETTLEMENT_WEIGHT } from '../sim/index.ts';

interface Place {
  readonly people: PeopleView;
  readonly town: SettlementView;
}

/** Upkeep may take so much of the income, per cent, once people's own work is counted in. */
const MOST_UPKEEP = 75;
/** Money from which something is built, $1,000, beyond its price. */
const BUILDS_FROM = 30;
const PRICE = { water: 25, clinic: 40, school: 30, market: 20 } as const;

/** All that is worth its price now, the weightiest settlements first. */
export function careForPeople(frame: Frame): Order[] {
  const places = frame.people
    .map((people, i): Place => ({ people, town: frame.settlements[i] }))
    .sort((a, b) => SETTLEMENT_WEIGHT[b.town.kind] - SETTLEMENT_WEIGHT[a.town.kind] || a.town.tile - b.town.tile);
  return [...raised(places), ...built(frame, places), ...standing(frame, places)];
}

function raised(places: readonly Place[]): Order[] {
  return places
    .filter(({ people }) => people.asks === 'call' && !people.raised)
    .slice(0, 1)
    .map(({ people }): Order => ({ type: 'raiseTribal', settlement: people.settlement }));
}

/** One project at a dawn, the cheapest that the place has not had, only where it is guarded. */
function built(frame: Frame, places: readonly Place[]): Order[] {
  if (frame.clock.phase === 'night') return [];
  for (const { people } of places) {
    if (people.project || !people.guarded) continue;
    const kind = (['market', 'water', 'school', 'clinic'] as const).find((k) => !people.projects.includes(k));
    if (!kind || frame.money.now < PRICE[kind] + BUILDS_FROM) continue;
    return [{ type: 'startProject', settlement: people.settlement, kind }];
  }
  return [];
}

/** A guard for a mukhtar and a campaign of awareness, while the money that comes in pays for them. */
function standing(frame: Frame, places: readonly Place[]): Order[] {
  if (frame.clock.phase === 'night') return [];
  let spare = (frame.money.income * MOST_UPKEEP) / 100 - frame.money.upkeep;
  const orders: Order[] = [];
  for (const { people } of places) {
    if (spare < 2) break;
    if (people.mukhtar === 'speaks' && !people.mukhtarGuarded) {
      orders.push({ type: 'protectMukhtar', settlement: people.settlement, on: true });
      spare -= 2;
    }
    if (people.propaganda >= 40 && !people.awareness && spare >= 6) {
      orders.push({ type: 'startAwareness', settlement: people.settlement });
      spare -= 6;
    }
  }
  return orders.slice(0, 2);
}
