// Checkpoint: "Everybody passes it, and everybody waits at it." On a road it finds some of what moves by day; its
// strictness trades finding against friction, and who mans it decides whether people pay to pass.

import { distanceKm } from '../map/grid.ts';
import type { Strictness } from '../orders/order.ts';
import type { Structure, Unit } from '../state.ts';
import { isOff } from '../systems.ts';
import { type Hour, nearestTown } from './hour.ts';
import { leadFromPapers } from './papers.ts';
import { move } from './trust.ts';

/** Trust a cycle in the nearest settlement, in hundredths (RULES: strict −0.4). */
const FRICTION: Readonly<Record<Strictness, number>> = { lax: 0, standard: -8, strict: -40 };
/** Chance a day that a courier is taken with something on him, at a road of the best class. Form ours. */
const FINDS_A_DAY: Readonly<Record<Strictness, number>> = { lax: 0.01, standard: 0.025, strict: 0.05 };
/** Friction is felt this far. */
const FELT_KM = 12;
/** Local police are known to those who pass: less friction, and they are told more. Form ours. */
const POLICE = { friction: 0.5, finds: 1.2 } as const;
/** Money that a militia takes is felt and written down every so many cycles. */
const TOLL_EVERY = 4;

export function checkpointHour(hour: Hour): void {
  if (!hour.isPhaseStart || !hour.isNight) return;
  for (const s of hour.state.structures) {
    if (s.kind !== 'checkpoint' || s.building || s.crew < 5) continue;
    const crew = hour.state.units.find((u) => u.id === s.crewUnit);
    friction(hour, s, crew);
    toll(hour, s, crew);
    const road = hour.board.ground.road[s.tile] / 4;
    if (
      hour.draw('search', s.tile, 900) <
      FINDS_A_DAY[s.strictness] * road * (crew?.kind === 'police' ? POLICE.finds : 1)
    ) {
      hour.tell('courierHeld', 'notice', { tile: s.tile }, { structure: s.id });
      leadFromPapers(hour, s.tile, s.tile + 7000);
    }
  }
}

/** Friction with those who pass: less where they know the crew. */
function friction(hour: Hour, s: Structure, crew: Unit | undefined): void {
  const town = nearestTown(hour, s.tile);
  if (town < 0 || distanceKm(hour.board.ground, hour.board.settlements[town].tile, s.tile) > FELT_KM) return;
  const delta = Math.round(FRICTION[s.strictness] * (crew?.kind === 'police' ? POLICE.friction : 1));
  if (delta !== 0) move(hour, town, 'trust', delta, { code: 'checkpoint', by: s.id, params: { structure: s.id } });
}

/** A militia lets people pay to pass. Who watches it, or has found out once, knows why trust falls. */
function toll(hour: Hour, s: Structure, crew: Unit | undefined): void {
  if (crew?.kind !== 'militia' || isOff(hour.state, 'S13') || hour.day === 0 || (hour.day + s.tile) % TOLL_EVERY !== 0)
    return;
  const town = nearestTown(hour, s.tile);
  if (town < 0 || distanceKm(hour.board.ground, hour.board.settlements[town].tile, s.tile) > FELT_KM) return;
  const watched = crew.monitored && !isOff(hour.state, 'S14');
  const { monitoredShare, tollTrust } = hour.board.constants;
  const known = watched || hour.state.ledger.some((e) => e.cause === 'toll' && e.by === crew.id && e.known);
  move(hour, town, 'trust', -TOLL_EVERY * tollTrust * (watched ? monitoredShare : 1), {
    code: 'toll',
    by: crew.id,
    known,
    params: { unit: crew.id, structure: s.id },
  });
}
