// Fence: engineers build a layer over a row of border edges, or close a cut. What it is worth is what can be there in
// time, and the preview says so.

import { phaseAt } from '../clock.ts';
import { clamp } from '../fixed.ts';
import type { Frame } from '../frame.ts';
import { distanceKm } from '../map/grid.ts';
import { landOf } from '../map/land.ts';
import { BUILD_M_PER_HOUR, COST_PER_KM, SENSOR_NOTICES } from '../rules/fence.ts';
import { REPAIR_HOURS } from '../rules/construction.ts';
import { routesFor, secondsAnHour, READY_SECONDS } from '../rules/movement.ts';
import { catches } from '../rules/response.ts';
import type { Board, BorderEdge } from '../scenario.ts';
import { errand } from './errand.ts';
import { odds } from './odds.ts';
import { FENCE_LAYERS, type FenceLayer, MOST_EDGES, type Preview, type Refusal } from './order.ts';
import { no, refuseUnit, unitIn } from './room.ts';

/** Hours a party needs from the line to cover or out of reach, without wire. */
const TO_COVER_HOURS = 2;

export const buildFence = errand<'buildFence'>({
  task: 'fence',
  men: 20,
  hours: 0,
  cost: (board, { edges, layer }) => Math.round((metresOf(board, edges) * COST_PER_KM[layer]) / 1e6),
  where: (places, { edges }) => edgeOn(places.board, edges[0])?.tile,
  refuse(frame, { unit, edges, layer }) {
    const bad = refuseUnit(frame, unit, 20);
    if (bad) return bad;
    if (unitIn(frame, unit)?.kind !== 'engineers') return no('needsEngineers');
    if (!FENCE_LAYERS.includes(layer)) return no('unknownLayer');
    if (!Array.isArray(edges) || edges.length === 0 || edges.length > MOST_EDGES)
      return no('wrongEdges', { most: MOST_EDGES });
    if (new Set(edges).size !== edges.length) return no('wrongEdges', { most: MOST_EDGES });
    for (const id of edges) {
      const wrong = refuseEdge(frame, id, layer);
      if (wrong) return wrong;
    }
    return null;
  },
  preview(frame, { edges, layer }, _, hours) {
    const first = edgeOn(frame.board, edges[0]);
    if (!first) return {};
    const chain = fenceChain(frame, first, layer);
    const work = Math.ceil(metresOf(frame.board, edges) / BUILD_M_PER_HOUR);
    return {
      doneIn: daylightUntil(frame, Math.ceil(hours), work),
      chain,
      odds: odds('stop')
        .step('fenceSees', chain.seen / 100)
        .step('answeredInTime', chain.stopped / 100)
        .done(0.3),
      warnings: chain.inTime < 30 ? [{ code: 'nobodyNear', params: { edge: first.id } }] : [],
    };
  },
  subject: ({ edges, layer }) => ({ target: edges[0], edges: [...edges], layer }),
});

export const repairFence = errand<'repairFence'>({
  task: 'repair',
  hours: REPAIR_HOURS,
  cost: 1,
  where: ({ board }, { edge }) => edgeOn(board, edge)?.tile,
  refuse(frame, { edge: id }) {
    if (!edgeOn(frame.board, id)) return no('unknownEdge');
    return frame.fence.find((f) => f.edge === id)?.cut ? null : no('nothingToRepair');
  },
  subject: ({ edge }) => ({ target: edge }),
});

/** Hours from now until so many hours of daylight, from the arrival on, are worked. */
function daylightUntil(frame: Frame, arrival: number, work: number): number {
  let hours = Math.max(1, arrival) - 1;
  for (let left = work; left > 0; ) {
    hours++;
    if (phaseAt(frame.board, frame.clock.hour + hours) === 'day') left--;
  }
  return hours;
}

function edgeOn(board: Board, id: string): BorderEdge | undefined {
  const index = landOf(board).edgeIndex.get(id);
  return index === undefined ? undefined : board.borders[index];
}

function metresOf(board: Board, edges: readonly string[]): number {
  return edges.reduce((sum, id) => sum + (edgeOn(board, id)?.lengthM ?? 0), 0);
}

function refuseEdge(frame: Frame, id: string, layer: FenceLayer): Refusal | null {
  if (!edgeOn(frame.board, id)) return no('unknownEdge');
  const view = frame.fence.find((f) => f.edge === id);
  const layers = view?.layers ?? [];
  if (view?.work) return no('fenceInWork', { edge: id });
  if (layers.includes(layer)) return no('fenceBuiltAlready', { edge: id });
  if (layer !== 'wire' && !layers.includes('wire')) return no('needsWire', { edge: id });
  return null;
}

/** Seen × in time = stopped at one edge, with this layer added, per cent. */
function fenceChain(frame: Frame, edge: BorderEdge, layer: FenceLayer | null): NonNullable<Preview['chain']> {
  const view = frame.fence.find((f) => f.edge === edge.id);
  const has = (l: FenceLayer): boolean => l === layer || (view?.layers.includes(l) ?? false);
  let missed = 1 - frame.watch[edge.tile] / 100;
  if (has('sensors')) missed *= 1 - SENSOR_NOTICES;
  if (has('towers')) missed *= 0.45;
  const available = TO_COVER_HOURS + (has('wire') ? frame.board.constants.wireDelayHours : 0);
  const needed = quickest(frame, edge);
  const there = clamp(1.2 - needed / available, 0, 0.95);
  const inTime = Math.round(100 * there * catches(frame.board.constants, true));
  const seen = Math.round(100 * (1 - missed));
  return {
    seen,
    inTime,
    stopped: Math.round((seen * inTime) / 100),
  };
}

/** Hours until the nearest unit that stands ready by night can be at this edge; many if none does. */
function quickest(frame: Frame, edge: BorderEdge): number {
  let least = 12;
  for (const unit of frame.units) {
    if (unit.postureNight !== 'ready' || unit.men < 15 || unit.stallsUntil !== null) continue;
    if (distanceKm(frame.board.ground, unit.tile, edge.tile) > 60) continue;
    const way = routesFor(frame.board, unit.kind).find(unit.tile, edge.tile);
    if (!way) continue;
    const seconds = way.seconds.reduce((sum, s) => sum + s, READY_SECONDS);
    least = Math.min(least, seconds / secondsAnHour(true, frame.sky.dust));
  }
  return least;
}
