// What the ground of each tile is, from heights, water, wadis and towns. Land cover is not in the geodata, so the
// belts and patches follow the rules of thumb in assets/geo/README.md; the widths and thresholds are this game's.

import { TERRAIN_LETTERS, type Terrain } from '../../sim/index.ts';
import { walkLine } from '../roads.ts';
import { heightAt, slopeAt } from './elevation.ts';
import { onMap } from './clip.ts';
import { coverage } from './fill.ts';
import type { MapFrame } from './frame.ts';
import { type GeoData, type LonLat, polylines, textOf } from './geodata.ts';
import { distanceTo } from './near.ts';
import { noise, patches } from './noise.ts';

/** Fields end here on the way up the valley. */
const IRRIGATED_BELOW_M = 225;
/** Metres a km. The steepest twentieth of the province is above the first, the steepest third above the second. */
const ESCARPMENT_SLOPE = 12;
const BROKEN_SLOPE = 7.5;
const SAND_BELOW_M = 330;
/** Fields reach less far from a river, broken ground less far from a wadi. */
const NEAR_WATER_KM = 15;

export interface Town {
  readonly at: readonly [number, number];
  readonly kind: string;
}

/** Half the width of the fields beside a river, in km, by height: the valley is narrow above Hit, wide below. */
function fieldsKm(height: number): number {
  if (height > 110) return 2.6;
  return height > 60 ? 4 : 7;
}

export function cutTerrain(
  geo: GeoData,
  frame: MapFrame,
  wadis: readonly (readonly LonLat[])[],
  towns: readonly Town[],
): string[] {
  const { cols, rows, kmPerTile } = frame;
  const rivers = geo.rivers.features.flatMap(polylines);
  const kmToRiver = distanceTo(rivers, frame, NEAR_WATER_KM + 1.3 * kmPerTile);
  const kmToWadi = distanceTo(wadis, frame, NEAR_WATER_KM);
  const north = jazira(geo);
  const lakes = coverage(geo.lakes, frame);
  const on = (lines: readonly (readonly LonLat[])[]): Uint8Array => {
    const marked = new Uint8Array(cols * rows);
    for (const line of lines) walkInside(line, frame, (x, y) => (marked[y * cols + x] = 1));
    return marked;
  };
  const river = on(rivers);
  const wadi = on(wadis);
  const built = builtUp(frame, towns);

  const classOf = (x: number, y: number): Terrain => {
    const tile = y * cols + x;
    const at = frame.unproject([x + 0.5, y + 0.5]);
    const centre = [x + 0.5, y + 0.5] as const;
    if (built[tile]) return 'town';
    if (lakes[tile] >= 0.5) return 'lake';
    if (river[tile]) return 'river';
    const height = heightAt(geo.elevation, at);
    if (height < IRRIGATED_BELOW_M) {
      const reach = Math.max(fieldsKm(height) * (0.5 + noise(at, 9, 11)), 1.3 * kmPerTile);
      if (kmToRiver(centre) <= reach) return 'irrigated';
      if (height < 46 && at[0] > 43.6 && patches(at, 22, 21) < 0.62) return 'irrigated';
    }
    if (wadi[tile]) return 'wadi';
    const slope = slopeAt(geo.elevation, frame, centre);
    if (slope >= ESCARPMENT_SLOPE) return 'escarpment';
    const rough = patches(at, 16, 31);
    const toWadi = kmToWadi(centre);
    if (slope >= BROKEN_SLOPE * (1.45 - 0.9 * rough)) return 'broken';
    if (toWadi < 7 * rough * rough * 2) return 'broken';
    const dry = patches(at, 45, 41);
    if (height < SAND_BELOW_M && slope < 4.5 && toWadi > 8 && at[1] < 33.2 && dry > 0.55) return 'sand';
    if (north(at) && patches(at, 30, 51) > 0.3) return 'steppe';
    if (height < SAND_BELOW_M && slope < 3.5 && dry > 0.66) return 'sand';
    return 'gravel';
  };

  const out: string[] = [];
  for (let y = 0; y < rows; y++) {
    let row = '';
    for (let x = 0; x < cols; x++) row += TERRAIN_LETTERS[classOf(x, y)];
    out.push(row);
  }
  return out;
}

/** Visits the tiles of a line that may leave the map; only what is on the map counts. */
function walkInside(line: readonly LonLat[], frame: MapFrame, visit: (x: number, y: number) => void): void {
  for (const piece of onMap(line, frame)) walkLine(piece, frame.cols, frame.rows, visit);
}

/** Tiles that houses cover: a settlement's own, and those within a city's reach. */
function builtUp(frame: MapFrame, towns: readonly Town[]): Uint8Array {
  const built = new Uint8Array(frame.cols * frame.rows);
  for (const { at, kind } of towns) {
    const reachKm = kind === 'city' ? 3.2 : kind === 'town' ? 1 : -1;
    if (reachKm < 0) continue;
    const reach = Math.floor(reachKm / frame.kmPerTile);
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const [x, y] = [at[0] + dx, at[1] + dy];
        const inside = x >= 0 && y >= 0 && x < frame.cols && y < frame.rows;
        if (inside && Math.abs(dx) + Math.abs(dy) <= reach) built[y * frame.cols + x] = 1;
      }
    }
  }
  return built;
}

/** Whether a place lies in the Jazira: north of the Euphrates, west of the Tigris plain. */
function jazira(geo: GeoData): (at: LonLat) => boolean {
  const course = geo.rivers.features
    .filter((f) => textOf(f, 'name') === 'Euphrates')
    .flatMap(polylines)
    .flat();
  return ([lon, lat]) => {
    let best = Number.POSITIVE_INFINITY;
    let riverLat = Number.POSITIVE_INFINITY;
    for (const [x, y] of course) {
      const off = Math.abs(x - lon);
      if (off < best) {
        best = off;
        riverLat = y;
      }
    }
    return best < 0.2 && lat > riverLat && lon < 43.9;
  };
}
