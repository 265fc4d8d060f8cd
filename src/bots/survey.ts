// What a scripted commander asks of a frame before it orders: who is free, who is near, what is left uncovered, where
// somebody is believed to be. Plain questions; the answers are in each commander's own file.

import {
  type ContactView,
  disc,
  distanceKm,
  type Frame,
  landOf,
  type LeadView,
  type Order,
  type Posture,
  preview,
  type SettlementView,
  SETTLEMENT_WEIGHT,
  type Tile,
  type UnitKind,
  type UnitView,
} from '../sim/index.ts';

/** Units that can be given work now, in the frame's order. */
export function freeUnits(frame: Frame, kinds?: readonly UnitKind[]): UnitView[] {
  return frame.units.filter(
    (u) => !u.task && u.men >= 20 && u.stallsUntil === null && (kinds === undefined || kinds.includes(u.kind)),
  );
}

/** The postures a unit is to take by night and by day, as far as it has not taken them. */
export function takePosture(unit: UnitView, night: Posture, day: Posture): Order[] {
  const orders: Order[] = [];
  if (unit.postureNight !== night) orders.push({ type: 'setPosture', unit: unit.id, when: 'night', posture: night });
  if (unit.postureDay !== day) orders.push({ type: 'setPosture', unit: unit.id, when: 'day', posture: day });
  return orders;
}

/** The nearest of these units to a tile, as the crow flies. */
export function nearest(frame: Frame, units: readonly UnitView[], tile: Tile): UnitView | null {
  let best: UnitView | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    const km = distanceKm(frame.board.ground, unit.tile, tile);
    if (km < least) {
      least = km;
      best = unit;
    }
  }
  return best;
}

/** For each target the nearest of these units goes, each unit once; who is sent is taken off the list. */
export function sendNearest<T extends { readonly tile: Tile }>(
  frame: Frame,
  units: UnitView[],
  targets: readonly T[],
  order: (unit: UnitView, target: T) => Order,
): Order[] {
  return targets.flatMap((target): Order[] => {
    const unit = nearest(frame, units, target.tile);
    if (!unit) return [];
    units.splice(units.indexOf(unit), 1);
    return [order(unit, target)];
  });
}

/** Every drone over these tiles, in turn; none where there is nothing to look at. */
export function orbitOver(frame: Frame, tiles: readonly Tile[]): Order[] {
  if (tiles.length === 0) return [];
  return frame.assets
    .filter((a) => a.kind === 'drone')
    .map((asset, i): Order => ({ type: 'flyOrbit', asset: asset.id, tile: tiles[i % tiles.length] }));
}

/** Settlements not held after dark, the weightiest first. */
export function uncovered(frame: Frame): SettlementView[] {
  const weight = (s: SettlementView): number => SETTLEMENT_WEIGHT[s.kind];
  return frame.settlements.filter((s) => !s.held).sort((a, b) => weight(b) - weight(a) || a.tile - b.tile);
}

/** The tiles where a cell is most likely, home ground only, most likely first. */
export function likeliest(frame: Frame, count: number): Tile[] {
  const { home } = landOf(frame.board);
  const { belief } = frame;
  const best: Tile[] = [];
  for (let t = 0; t < belief.length; t++) {
    if (home[t] === 0 || belief[t] === 0) continue;
    if (best.length === count && belief[t] <= belief[best[count - 1]]) continue;
    let at = best.length;
    while (at > 0 && belief[best[at - 1]] < belief[t]) at--;
    best.splice(at, 0, t);
    if (best.length > count) best.pop();
  }
  return best;
}

/** The likeliest tile of the area a lead names. */
export function likeliestIn(frame: Frame, lead: LeadView): Tile {
  let best = lead.tile;
  for (const t of disc(frame.board.ground, lead.tile, lead.radiusTiles + 0.5)) {
    if (landOf(frame.board).home[t] && frame.belief[t] > frame.belief[best]) best = t;
  }
  return best;
}

/** Contacts that may still be struck or chased, the surest first. */
export function freshContacts(frame: Frame, hours: number): ContactView[] {
  return frame.contacts
    .filter((c) => c.live || frame.clock.hour - c.seenHour <= hours)
    .sort((a, b) => b.hostilePercent - a.hostilePercent || b.seenHour - a.seenHour);
}

/** Chance an order shows, per cent; 0 if it is refused. */
export function chanceOf(frame: Frame, order: Order): number {
  const shown = preview(frame, order);
  return shown.refusal ? 0 : (shown.odds?.percent ?? 0);
}
