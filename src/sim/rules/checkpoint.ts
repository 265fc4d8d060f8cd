// Checkpoint: "Everybody passes it, and everybody waits at it." On a road it finds some of what moves by day; its
// strictness trades finding against friction, and who mans it decides whether people pay to pass.

import { distanceKm } from '../map/grid.ts';
import type { Strictness } from '../orders/order.ts';
import type { Structure } from '../state.ts';
import { type Hour, nearestTown } from './hour.ts';
import { leadFromPapers } from './lead.ts';
import { move } from './trust.ts';

/** Trust a cycle in the nearest settlement, in hundredths (RULES: strict −0.4). */
const FRICTION: Readonly<Record<Strictness, number>> = { lax: 0, standard: -8, strict: -40 };
/** Chance a day that a courier is taken with something on him, at a road of the best class. Form ours. */
const FINDS_A_DAY: Readonly<Record<Strictness, number>> = { lax: 0.01, standard: 0.025, strict: 0.05 };
/** Friction is felt this far. */
const FELT_KM = 12;

export function checkpointHour(hour: Hour): void {
  if (!hour.isPhaseStart || !hour.isNight) return;
  for (const s of hour.state.structures) {
    if (s.kind !== 'checkpoint' || s.building || s.crew < 5) continue;
    friction(hour, s);
    const road = hour.board.ground.road[s.tile] / 4;
    if (hour.draw('search', s.tile, 900) < FINDS_A_DAY[s.strictness] * road) {
      hour.tell('courierHeld', 'notice', { tile: s.tile }, { structure: s.id });
      leadFromPapers(hour, s.tile, s.tile + 7000);
    }
  }
}

function friction(hour: Hour, s: Structure): void {
  const town = nearestTown(hour, s.tile);
  if (town < 0 || distanceKm(hour.board.ground, hour.board.settlements[town].tile, s.tile) > FELT_KM) return;
  const delta = FRICTION[s.strictness];
  if (delta !== 0) move(hour, town, 'trust', delta, { code: 'checkpoint', by: s.id, params: { structure: s.id } });
}
