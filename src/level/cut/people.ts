// Where people live: towns of the geodata, invented villages and camps, and what they feel at the start. Only those
// in the home province are settlements of the game; the others are labels.

import type { LocalText } from '../../shared/text.ts';
import type { Level } from '../schema/level.ts';
import type { MapFrame } from './frame.ts';
import { tileAt } from './frame.ts';
import { type Feature, type GeoData, type LonLat, numberOf, pointOf, polylines, textOf } from './geodata.ts';
import { INVENTED } from './invented.ts';
import { TOWN_NAMES } from './names.ts';
import { distanceTo } from './near.ts';
import { slug } from './slug.ts';
import type { Territories } from './territory.ts';

type Settlement = Level['settlements'][number];
type Place = Level['places'][number];
type Kind = Settlement['kind'];

/** Anbar's code in GeoNames. */
const HOME_ADMIN = 'IQ.01';
/** A seat of a district has about this share of its people (where only the district is known). */
const SEAT_SHARE = 0.4;
/** Where no source gives a figure: the size class of the place. */
const UNKNOWN_PEOPLE: Readonly<Record<string, number>> = { Haqlaniyah: 12_000, Ubaydi: 15_000, Nukhayb: 4_000 };

/** Where outside militias stand at the start: the forces are feared more within so many km. */
const MILITIA_GROUND: readonly { readonly at: LonLat; readonly km: number }[] = [
  { at: [41.0, 34.39], km: 35 },
  { at: [39.84, 33.7], km: 45 },
  { at: [42.255, 32.04], km: 60 },
  { at: [43.9, 33.4], km: 20 },
];

interface Found {
  readonly name: LocalText;
  readonly kind: Kind;
  readonly people: number;
  readonly real: boolean;
  /** Whether the source counts it to Anbar; the outline alone errs by a tile at its edge. */
  readonly home: boolean;
  readonly lonLat: LonLat;
}

function town(feature: Feature): Found {
  const source = textOf(feature, 'name');
  const district = numberOf(feature, 'district_pop');
  const seat = district === null ? null : Math.round((district * SEAT_SHARE) / 1000) * 1000;
  const people =
    numberOf(feature, 'population') ?? numberOf(feature, 'wiki_pop') ?? seat ?? UNKNOWN_PEOPLE[source] ?? 10_000;
  const kind = people >= 100_000 ? 'city' : people >= 10_000 || district !== null ? 'town' : 'village';
  const name = TOWN_NAMES[source] ?? { en: source, ar: textOf(feature, 'name_ar') };
  const home = textOf(feature, 'admin') === HOME_ADMIN;
  return { name, kind, people, real: true, home, lonLat: pointOf(feature) };
}

const KIND_ORDER: readonly Kind[] = ['city', 'town', 'village', 'camp'];

function everyPlace(geo: GeoData): Found[] {
  const made = INVENTED.map((p): Found => ({ ...p, real: false, home: true, lonLat: p.at }));
  return [...geo.towns.features.map(town), ...made].sort(
    (a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || b.people - a.people,
  );
}

const bounded = (n: number, least: number, most: number): number => Math.round(Math.min(most, Math.max(least, n)));

export interface People {
  readonly settlements: Settlement[];
  readonly places: Place[];
}

/**
 * Settlements by size, each on a tile of its own: where a larger one has the tile, or water covers it, the nearest
 * dry home tile within 12 km.
 * @param wet whether a tile is a lake or a river.
 */
export function cutPeople(
  geo: GeoData,
  frame: MapFrame,
  territories: Territories,
  wet: (x: number, y: number) => boolean,
): People {
  const feel = feelings(geo);
  const kindOf = (x: number, y: number) => territories.list[territories.byTile[y * frame.cols + x]].kind;
  const taken = new Set<string>();
  const settlements: Settlement[] = [];
  const places: Place[] = [];
  for (const found of everyPlace(geo)) {
    const tile = tileAt(frame, found.lonLat);
    if (!tile) continue;
    const { name, kind, people, real } = found;
    if (!found.home || kindOf(...tile) !== 'home') {
      if (real) places.push({ name, kind, at: tile });
      continue;
    }
    // A town makes its own tile dry; a village moves to the bank.
    const builds = kind === 'city' || kind === 'town';
    const dry = (x: number, y: number) => !wet(x, y) || (builds && x === tile[0] && y === tile[1]);
    const free = (x: number, y: number) => kindOf(x, y) === 'home' && !taken.has(`${x},${y}`) && dry(x, y);
    const at = nearestTile(frame, found.lonLat, free);
    if (!at) continue;
    taken.add(at.join());
    settlements.push({ id: slug(name.en), name, kind, at, people, real, ...feel(found) });
  }
  return { settlements, places };
}

function nearestTile(
  frame: MapFrame,
  lonLat: LonLat,
  free: (x: number, y: number) => boolean,
): [number, number] | null {
  const [px, py] = frame.project(lonLat);
  const reach = Math.ceil(12 / frame.kmPerTile);
  let best = Number.POSITIVE_INFINITY;
  let found: [number, number] | null = null;
  for (let y = Math.floor(py) - reach; y <= Math.floor(py) + reach; y++) {
    for (let x = Math.floor(px) - reach; x <= Math.floor(px) + reach; x++) {
      if (x < 0 || y < 0 || x >= frame.cols || y >= frame.rows || !free(x, y)) continue;
      const own = x === Math.floor(px) && y === Math.floor(py);
      const d = own ? 0 : (x + 0.5 - px) ** 2 + (y + 0.5 - py) ** 2;
      if (d < best) {
        best = d;
        found = [x, y];
      }
    }
  }
  return found;
}

type Feelings = Pick<Settlement, 'phones' | 'trust' | 'fearOfIsil' | 'fearOfForces'>;

/**
 * The start by rule. Trust (30 to 48) falls with smallness and with distance from the river, where the state is.
 * Fear of ISIL rises with remoteness and within 40 km of the Syrian border. Fear of the forces rises where outside
 * militias stand. Phones follow size and the river and roads.
 */
function feelings(geo: GeoData): (found: Found) => Feelings {
  const river = geo.rivers.features.filter((f) => textOf(f, 'name') === 'Euphrates').flatMap(polylines);
  const kmToRiver = kmTo(river);
  const kmToRoad = kmTo(
    geo.roads.features.filter((f) => ['motorway', 'primary'].includes(textOf(f, 'cls'))).flatMap(polylines),
  );
  const kmToSyria = kmTo(
    geo.borders.features.filter((f) => textOf(f, 'a') === 'Anbar' && textOf(f, 'b') === 'Syria').flatMap(polylines),
  );
  return ({ kind, lonLat }) => {
    const size = KIND_ORDER.indexOf(kind);
    const remote = Math.min(60, kmToRiver(lonLat));
    const border = Math.max(0, 40 - kmToSyria(lonLat));
    const militia = MILITIA_GROUND.some(({ at, km }) => kmBetween(at, lonLat) <= km);
    const spotty = Math.min(60, Math.min(kmToRiver(lonLat), kmToRoad(lonLat)));
    return {
      phones: bounded([92, 85, 62, 45][size] - spotty * 0.7, 10, 95),
      trust: bounded([47, 45, 41, 38][size] - remote / 8 - (militia ? 3 : 0) - border / 20, 30, 48),
      fearOfIsil: bounded([18, 26, 38, 44][size] + remote / 3 + border / 3, 10, 75),
      fearOfForces: bounded([24, 26, 28, 30][size] + (militia ? 18 : 0) + border / 10, 10, 75),
    };
  };
}

/** Nothing changes with distance beyond this. */
const FELT_KM = 60;

/** Kilometres on a plane about 33.5° N, the same for every map, so that a sector and the province agree. */
const PLANE: MapFrame = {
  cols: 1000,
  rows: 1000,
  kmPerTile: 1,
  project: ([lon, lat]) => [(lon - 38) * 92.8, (37 - lat) * 110.9],
  unproject: ([x, y]) => [38 + x / 92.8, 37 - y / 110.9],
};

const kmTo = (lines: readonly (readonly LonLat[])[]): ((at: LonLat) => number) => {
  const distance = distanceTo(lines, PLANE, FELT_KM);
  return (at) => distance(PLANE.project(at));
};

function kmBetween(a: LonLat, b: LonLat): number {
  const [p, q] = [PLANE.project(a), PLANE.project(b)];
  return Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2);
}
