// The cutter: a box of the real ground as a level, at any tile size. Pure functions over geodata that the caller
// has read; the same box gives the same ground each time.

import { walkLine } from '../roads.ts';
import { TERRAIN_LETTERS, TERRAINS } from '../../sim/index.ts';
import { MAX_SIDE, MAX_TILES } from '../schema/base.ts';
import { type Level, LEVEL_FORMAT, LEVEL_VERSION } from '../schema/level.ts';
import { cutAlmanac } from './almanac.ts';
import { cutBorders } from './borders.ts';
import { onMap, round2 } from './clip.ts';
import { defaults } from './defaults.ts';
import { cutElevation } from './elevation.ts';
import { coverage } from './fill.ts';
import { frameOf, type MapFrame } from './frame.ts';
import { type GeoData, polylines } from './geodata.ts';
import { cutLines } from './lines.ts';
import { cutPeople } from './people.ts';
import { cutSites } from './sites.ts';
import { cutTerrain } from './terrain.ts';
import { cutTerritory } from './territory.ts';
import { cutWadis } from './wadis.ts';

export interface CutRequest {
  /** West, south, east, north in degrees. */
  readonly bbox: readonly [number, number, number, number];
  readonly kmPerTile: number;
  readonly id: string;
  /** First date, YYYY-MM-DD. */
  readonly startDate: string;
  readonly cycles: number;
}

export type CutRefusal = 'cutBox' | 'cutBeyond' | 'cutTile' | 'cutTooLarge' | 'cutTooSmall' | 'cutNoHome' | 'cutDate';

export type CutResult =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly code: CutRefusal; readonly params: Readonly<Record<string, string | number>> };

/** Days the almanac holds beyond the cycles: the last night runs into another date, and one is spare. */
const SPARE_DAYS = 2;
/** The least side of a map in tiles. */
const LEAST_SIDE = 8;

/** Cuts a level out of the geodata; refuses boxes it has no ground for. */
export function cutLevel(request: CutRequest, geo: GeoData): CutResult {
  const refused = refuse(request, geo);
  if (refused) return refused;
  const [west, south, east, north] = request.bbox;
  const frame = frameOf(request.bbox, request.kmPerTile);
  const territories = cutTerritory(geo, frame);
  if (!territories.list.some((t) => t.kind === 'home')) return { ok: false, code: 'cutNoHome', params: {} };
  const wadis = cutWadis(geo, request.kmPerTile);
  const lines = cutLines(geo, frame, wadis);
  const courses = wadis.map((w) => w.course);
  const people = cutPeople(geo, frame, territories, water(geo, frame));
  const ground = {
    bbox: [west, south, east, north] as [number, number, number, number],
    kmPerTile: request.kmPerTile,
    cols: frame.cols,
    rows: frame.rows,
    legend: Object.fromEntries(TERRAINS.map((t) => [TERRAIN_LETTERS[t], t])),
    territories: territories.list,
    terrain: cutTerrain(geo, frame, courses, [...people.settlements, ...people.places]),
    territory: territories.rows,
    elevation: cutElevation(geo.elevation, frame),
    lines,
    borders: cutBorders(geo, frame, territories),
    settlements: people.settlements,
    places: people.places,
    sites: cutSites(geo, frame),
    almanac: almanacOf(request.bbox, request.startDate, request.cycles),
  };
  const level: Level = {
    $schema: './schema/level-2.json',
    format: LEVEL_FORMAT,
    version: LEVEL_VERSION,
    id: request.id,
    title: { en: request.id },
    briefing: { en: 'A sector cut from the map. Nothing has been authored yet.' },
    start: request.startDate,
    cycles: request.cycles,
    ...ground,
    ...defaults(ground),
  };
  return { ok: true, level };
}

/** Sun and moon over the middle of a box, for so many cycles and what they need beyond. */
export function almanacOf(bbox: CutRequest['bbox'], start: string, cycles: number): Level['almanac'] {
  const [west, south, east, north] = bbox;
  return cutAlmanac([round2((west + east) / 2), round2((south + north) / 2)], start, cycles + SPARE_DAYS);
}

function refuse({ bbox, kmPerTile, startDate, cycles }: CutRequest, geo: GeoData): CutResult | null {
  const no = (code: CutRefusal, params: Record<string, string | number> = {}): CutResult => ({
    ok: false,
    code,
    params,
  });
  const [west, south, east, north] = bbox;
  if (!bbox.every(Number.isFinite) || west >= east || south >= north) return no('cutBox');
  const [w, s, e, n] = geo.elevation.bbox;
  if (west < w || south < s || east > e || north > n) return no('cutBeyond', { west: w, south: s, east: e, north: n });
  if (!(kmPerTile >= 0.5 && kmPerTile <= 20)) return no('cutTile');
  const day = Date.parse(startDate);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(startDate) || Number.isNaN(day)) return no('cutDate');
  if (new Date(day).toISOString().slice(0, 10) !== startDate) return no('cutDate');
  if (!(Number.isInteger(cycles) && cycles >= 1 && cycles <= 365)) return no('cutDate');
  const { cols, rows } = frameOf(bbox, kmPerTile);
  if (cols > MAX_SIDE || rows > MAX_SIDE || cols * rows > MAX_TILES) return no('cutTooLarge', { cols, rows });
  if (cols < LEAST_SIDE || rows < LEAST_SIDE) return no('cutTooSmall', { cols, rows });
  return null;
}

/** Whether a tile is a lake or a river. */
function water(geo: GeoData, frame: MapFrame): (x: number, y: number) => boolean {
  const { cols, rows } = frame;
  const lakes = coverage(geo.lakes, frame);
  const river = new Uint8Array(cols * rows);
  for (const piece of geo.rivers.features.flatMap(polylines).flatMap((line) => onMap(line, frame))) {
    walkLine(piece, cols, rows, (x, y) => {
      river[y * cols + x] = 1;
    });
  }
  return (x, y) => lakes[y * cols + x] >= 0.5 || river[y * cols + x] === 1;
}
