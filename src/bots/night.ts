// What commanders who look to the night share: sights that see in the dark, drones over the places most in danger, and
// somebody who goes after what was seen lately, so many at a time.

import { distanceKm, type Frame, type Order, THERMAL_COST, type UnitKind } from '../sim/index.ts';
import { freeUnits, freshContacts, orbitOver, sendNearest } from './survey.ts';

const CHASERS: readonly UnitKind[] = ['mechanised', 'border', 'raid', 'recon'];

/** Who is near goes after what was seen and may still be caught, up to so many at a time. */
export function chase(frame: Frame, most: number): Order[] {
  const seen = freshContacts(frame, 3).slice(0, most);
  return sendNearest(frame, freeUnits(frame, CHASERS), seen, (unit, contact) => ({
    type: 'interceptContact',
    unit: unit.id,
    contact: contact.id,
  }));
}

/** One thermal sight at a time, on the manned post nearest to the line with Syria, while so much money is left. */
export function sights(frame: Frame, keep: number): Order[] {
  if (frame.money.now < THERMAL_COST / 1000 + keep) return [];
  const { borders, ground } = frame.board;
  const line = borders.filter((e) => e.country === 'syria');
  const far = (tile: number): number =>
    line.reduce((least, e) => Math.min(least, distanceKm(ground, e.tile, tile)), Number.MAX_VALUE);
  const [post] = frame.structures
    .filter((s) => !s.building && !s.thermal && s.crew >= 3)
    .map((s) => ({ id: s.id, km: far(s.tile), tile: s.tile }))
    .sort((a, b) => a.km - b.km || a.tile - b.tile);
  return post ? [{ type: 'addThermal', structure: post.id }] : [];
}

/** Every drone by night: over these places first, then over those most in danger. By day they stay down. */
export function nightOrbits(frame: Frame, first: readonly number[] = []): Order[] {
  if (frame.clock.phase === 'day') return [];
  return orbitOver(frame, [...first, ...frame.threats.map((t) => t.tile)]);
}
