// The map's frame: an equirectangular projection about the middle latitude of its box, so that a tile is as wide as
// it is high. Tiles are counted from the north-west corner of the box.

import type { LonLat } from './geodata.ts';

/** Kilometres in a degree of latitude at 33° N, and in a degree of longitude at the equator (WGS 84). */
const KM_PER_LAT = 110.92;
const KM_PER_LON = 111.32;

export type Point = readonly [number, number];

export interface MapFrame {
  readonly cols: number;
  readonly rows: number;
  readonly kmPerTile: number;
  /** Tile units, east and south from the north-west corner. */
  readonly project: (at: LonLat) => Point;
  readonly unproject: (at: Point) => LonLat;
}

/** @param bbox west, south, east, north in degrees; the size is rounded to whole tiles. */
export function frameOf(bbox: readonly [number, number, number, number], kmPerTile: number): MapFrame {
  const [west, south, east, north] = bbox;
  // Rounded, since engines differ in the last digits of a cosine.
  const cosine = Math.round(Math.cos((((south + north) / 2) * Math.PI) / 180) * 1e6) / 1e6;
  const perLon = (KM_PER_LON * cosine) / kmPerTile;
  const perLat = KM_PER_LAT / kmPerTile;
  return {
    cols: Math.round((east - west) * perLon),
    rows: Math.round((north - south) * perLat),
    kmPerTile,
    project: ([lon, lat]) => [(lon - west) * perLon, (north - lat) * perLat],
    unproject: ([x, y]) => [west + x / perLon, north - y / perLat],
  };
}

/** The tile a position lies on, or null off the map. */
export function tileAt(frame: MapFrame, at: LonLat): [number, number] | null {
  const [x, y] = frame.project(at);
  const tile: [number, number] = [Math.floor(x), Math.floor(y)];
  return tile[0] >= 0 && tile[1] >= 0 && tile[0] < frame.cols && tile[1] < frame.rows ? tile : null;
}
