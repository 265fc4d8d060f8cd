// The line with Syria as commanders see to it: fence that is mended and goes on where it ends, watchtowers behind it.

import { disc, distanceKm, type FenceLayer, type Frame, landOf, type Order, type UnitView } from '../sim/index.ts';
import { freeUnits, nearest } from './survey.ts';

/** Edges named in one order, and km of line between two watchtowers. */
const STRETCH = 6;
const TOWER_EVERY_KM = 12;
/** Money kept back, $1,000. */
const RESERVE = 20;

/** What was cut is mended; then wire, and sensors on what has wire, and towers on what has both. */
export function fenceWork(frame: Frame): Order[] {
  return [...mends(frame), ...builds(frame)];
}

function builders(frame: Frame): UnitView[] {
  const engineers = freeUnits(frame, ['engineers']);
  return engineers.length > 0 ? engineers : freeUnits(frame, ['border']);
}

function mends(frame: Frame): Order[] {
  const units = builders(frame);
  return frame.fence
    .filter((f) => f.cut)
    .flatMap((f): Order[] => {
      const edge = frame.board.borders.find((e) => e.id === f.edge);
      const unit = edge && nearest(frame, units, edge.tile);
      if (!edge || !unit) return [];
      units.splice(units.indexOf(unit), 1);
      return [{ type: 'repairFence', unit: unit.id, edge: edge.id }];
    });
}

/** The line goes on where it ends; when all of it has wire, sensors and then towers are added along it. */
function builds(frame: Frame): Order[] {
  if (frame.money.now < RESERVE + 15) return [];
  const orders: Order[] = [];
  for (const unit of builders(frame)) {
    for (const layer of ['wire', 'sensors', 'towers'] as const) {
      const edges = stretch(frame, unit, layer);
      if (edges.length === 0) continue;
      orders.push({ type: 'buildFence', unit: unit.id, edges, layer });
      break;
    }
  }
  return orders;
}

/** The nearest edges that lack this layer, those beside a stretch that has it first. */
function stretch(frame: Frame, unit: UnitView, layer: FenceLayer): string[] {
  const { borders, ground } = frame.board;
  const built = new Map(frame.fence.map((f) => [f.edge, f]));
  const lacks = borders.filter((e) => {
    const f = built.get(e.id);
    const wired = f?.layers.includes('wire') ?? false;
    return e.country === 'syria' && !f?.layers.includes(layer) && !f?.work && (layer === 'wire' || wired);
  });
  const first = lacks.reduce<(typeof lacks)[number] | null>(
    (best, e) => (!best || distanceKm(ground, e.tile, unit.tile) < distanceKm(ground, best.tile, unit.tile) ? e : best),
    null,
  );
  if (!first) return [];
  return lacks
    .map((e) => ({ id: e.id, km: distanceKm(ground, e.tile, first.tile) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, STRETCH)
    .map((e) => e.id);
}

/** Watchtowers behind the line, manned by the border guard. */
export function towers(frame: Frame): Order[] {
  if (frame.money.now < 2 * RESERVE + 30) return [];
  const { borders, ground } = frame.board;
  const { home } = landOf(frame.board);
  const guards = freeUnits(frame, ['border', 'army']).filter((u) => u.men >= 30);
  for (const edge of borders) {
    if (edge.country !== 'syria') continue;
    if (frame.structures.some((s) => distanceKm(ground, s.tile, edge.tile) < TOWER_EVERY_KM)) continue;
    const unit = nearest(frame, guards, edge.tile);
    const tile = disc(ground, edge.tile, 1.5).find((t) => home[t] === 1 && frame.structures.every((s) => s.tile !== t));
    if (!unit || tile === undefined) return [];
    return [{ type: 'buildStructure', kind: 'tower', tile, unit: unit.id }];
  }
  return [];
}
