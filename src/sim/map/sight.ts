// Fields of view over the tiles: what of each tile an observer of a given height and range covers. Worked out once
// for a place and kept, since observers stand still most of the time.

import type { Ground, Tile } from '../scenario.ts';
import { disc, distanceKm } from './grid.ts';

export interface View {
  readonly tiles: Int32Array;
  /** Share of each tile that lies in view, in thousandths. */
  readonly covered: Int32Array;
}

const views = new WeakMap<Ground, Map<number, View>>();

/** Height of the eye above the ground: on foot, on a tower, in an aircraft that looks over everything. */
export type Eye = 'foot' | 'tower' | 'air';
const EYE_M: Readonly<Record<Eye, number>> = { foot: 3, tower: 12, air: Number.POSITIVE_INFINITY };
const EYES: readonly Eye[] = ['foot', 'tower', 'air'];

/** @param rangeKm how far the observer sees on open ground; taken in eighths, so that what is kept is exact */
export function viewFrom(ground: Ground, from: Tile, rangeKm: number, eye: Eye): View {
  let known = views.get(ground);
  if (!known) {
    known = new Map();
    views.set(ground, known);
  }
  const eighths = Math.round(rangeKm * 8);
  const key = (from * 256 + eighths) * 4 + EYES.indexOf(eye);
  let view = known.get(key);
  if (!view) {
    view = makeView(ground, from, eighths / 8, EYE_M[eye]);
    known.set(key, view);
  }
  return view;
}

function makeView(ground: Ground, from: Tile, rangeKm: number, eyeM: number): View {
  const tiles: number[] = [];
  const covered: number[] = [];
  for (const tile of disc(ground, from, rangeKm / ground.kmPerTile + 0.5)) {
    const share = coverage(distanceKm(ground, from, tile), rangeKm, ground.kmPerTile);
    if (share <= 0 || (eyeM < 1000 && !inSight(ground, from, tile, eyeM))) continue;
    tiles.push(tile);
    covered.push(Math.round(1000 * share));
  }
  return { tiles: Int32Array.from(tiles), covered: Int32Array.from(covered) };
}

/**
 * Share of a tile that a range covers, so that a walk across the map meets the same watched ground on tiles of any
 * size: on one's own tile the circle's area over the tile's, further off what the range reaches into it.
 */
function coverage(km: number, rangeKm: number, kmPerTile: number): number {
  if (km === 0) return Math.min(1, (3.14159 * rangeKm * rangeKm) / (kmPerTile * kmPerTile));
  return Math.min(1, Math.max(0, (rangeKm - km) / kmPerTile + 0.5));
}

/** Straight line over the middle heights of the tiles between; the neighbours of a tile are always in sight. */
function inSight(ground: Ground, from: Tile, to: Tile, eyeM: number): boolean {
  const { cols, elevation } = ground;
  const x0 = from % cols;
  const y0 = Math.floor(from / cols);
  const dx = (to % cols) - x0;
  const dy = Math.floor(to / cols) - y0;
  const steps = Math.max(Math.abs(dx), Math.abs(dy));
  const eye = elevation[from] + eyeM;
  const aim = elevation[to] + 2;
  for (let i = 1; i < steps; i++) {
    const x = Math.round(x0 + (dx * i) / steps);
    const y = Math.round(y0 + (dy * i) / steps);
    if (elevation[y * cols + x] > eye + ((aim - eye) * i) / steps) return false;
  }
  return true;
}
