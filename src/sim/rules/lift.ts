// Lift: "Over the wadis in the time it takes to drive around one." Helicopters carry up to sixty men of a unit without
// vehicles of its own to a tile in the next hour.

import type { Hour } from './hour.ts';
import { settleAt } from './movement.ts';
import { isGrounded } from './orbit.ts';

/** Men one lift carries. */
export const LIFT_MEN = 60;

export function liftHour(hour: Hour): void {
  const { state } = hour;
  const flights = state.flights.filter((f) => f.kind === 'lift');
  state.flights = state.flights.filter((f) => f.kind !== 'lift');
  for (const flight of flights) {
    const unit = state.units.find((u) => u.id === flight.target);
    if (!unit) continue;
    if (isGrounded(state)) {
      hour.tell('liftCalledOff', 'notice', { tile: unit.tile, unit: unit.id }, { asset: flight.asset, unit: unit.id });
      continue;
    }
    unit.tile = flight.tile;
    unit.route = [];
    unit.walked = 0;
    settleAt(unit, flight.tile);
    hour.tell('liftLanded', 'note', { tile: flight.tile, unit: unit.id }, { asset: flight.asset, unit: unit.id });
  }
}
