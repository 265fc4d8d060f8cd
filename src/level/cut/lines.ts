// What is drawn as lines: rivers, wadis, roads, rails, borders between countries, outlines of provinces. Roads give
// tiles their road class when a level is loaded.

import type { LocalText } from '../../shared/text.ts';
import type { Level } from '../schema/level.ts';
import { onMap, thin } from './clip.ts';
import type { MapFrame, Point } from './frame.ts';
import { type GeoData, type LonLat, polylines, textOf } from './geodata.ts';
import { APPROACHES } from './invented.ts';
import { toSegment } from './near.ts';
import { ROAD_NAMES } from './names.ts';
import { type Wadi, waterName } from './wadis.ts';

type MapLine = Level['lines'][number];
type Kind = MapLine['kind'];

/** Outlines from different files that run closer than this are one line. */
const SAME_LINE_KM = 1.5;
/** Outlines are followed this far beyond the map; their longest straight stretch is shorter. */
const MARGIN_KM = 120;

export function cutLines(geo: GeoData, frame: MapFrame, wadis: readonly Wadi[]): MapLine[] {
  const out: MapLine[] = [];
  const add = (kind: Kind, lines: readonly (readonly LonLat[])[], name?: LocalText, ref?: string): void => {
    for (const piece of lines.flatMap((line) => onMap(line, frame))) {
      const points = thin(piece);
      out.push({ kind, ...(name && { name }), ...(ref && { ref }), points });
    }
  };
  for (const f of geo.rivers.features) add('river', polylines(f), waterName(f));
  for (const { name, course } of wadis) add('wadi', [course], name);
  for (const f of geo.roads.features) {
    const ref = textOf(f, 'ref');
    const name = ROAD_NAMES[ref] ?? { en: textOf(f, 'name').replaceAll('-', '–') };
    // Letters are this game's own marks; only numbers stand on signs.
    add(textOf(f, 'cls') as Kind, polylines(f), name, /^\d+$/.test(ref) ? ref : undefined);
  }
  for (const a of APPROACHES) add(a.kind, [a.points], a.name);
  const frontiers = geo.borders.features.filter((f) => textOf(f, 'a') !== 'Anbar').flatMap(polylines);
  add('border', frontiers);
  for (const line of provinces(geo, frame, frontiers)) add('province', [line]);
  return out;
}

/** Outlines of the provinces of Iraq, each shared stretch once and none along a border between countries. */
function provinces(geo: GeoData, frame: MapFrame, frontiers: readonly (readonly LonLat[])[]): LonLat[][] {
  const drawn: [Point, Point][] = [];
  const margin = MARGIN_KM / frame.kmPerTile;
  const near = ([x, y]: Point) => x > -margin && y > -margin && x < frame.cols + margin && y < frame.rows + margin;
  const keep = (line: readonly LonLat[]): void => {
    const points = line.map(frame.project);
    for (let i = 1; i < points.length; i++) if (near(points[i])) drawn.push([points[i - 1], points[i]]);
  };
  frontiers.forEach(keep);
  const limit = (SAME_LINE_KM / frame.kmPerTile) ** 2;
  const known = (p: Point) => drawn.some(([a, b]) => toSegment(p, a, b) <= limit);
  const out: LonLat[][] = [];
  const features = [...geo.anbar.features, ...geo.provinces.features.filter((f) => textOf(f, 'country') === 'Iraq')];
  for (const ring of features.flatMap(polylines)) {
    const fresh: LonLat[][] = [];
    let line: LonLat[] = [];
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [frame.project(ring[i - 1]), frame.project(ring[i])];
      if (!near(a) || known([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])) {
        line = [];
        continue;
      }
      if (line.length === 0) {
        line = [ring[i - 1]];
        fresh.push(line);
      }
      line.push(ring[i]);
    }
    fresh.forEach(keep);
    out.push(...fresh);
  }
  return out;
}
