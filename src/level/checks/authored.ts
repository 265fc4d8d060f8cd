// What was placed by hand: positions on the map, at home and on dry land where they must be; ranges, draws, dates.

import { error, type Fault } from '../faults.ts';
import { rasterRoads } from '../roads.ts';
import type { Level } from '../schema/level.ts';
import { type At, mapOf } from './map.ts';

const DAY_MS = 86_400_000;

/** Men in a cell at the start, least and most. */
export const CELL_MEN = [2, 12] as const;

export function checkAuthored(level: Level): Fault[] {
  return [...positions(level), ...numbers(level), ...almanac(level)];
}

function positions(level: Level): Fault[] {
  const faults: Fault[] = [];
  const map = mapOf(level);
  const roads = rasterRoads(level.lines, level.cols, level.rows);
  const wet = (at: At): boolean => {
    const terrain = map.terrain(at);
    return terrain === 'l' || (terrain === 'r' && roads[at[1] * level.cols + at[0]] === 0);
  };
  const place = (path: string, at: At, home: boolean, dry: boolean): void => {
    const [x, y] = at;
    if (!map.has(at)) faults.push(error(path, 'offMap', { x, y }));
    else if (home && map.kind(at) !== 'home') faults.push(error(path, 'notHome', { x, y }));
    else if (dry && wet(at)) faults.push(error(path, 'onWater', { x, y }));
  };
  level.settlements.forEach((s, i) => place(`settlements[${i}].at`, s.at, true, true));
  level.places.forEach((s, i) => place(`places[${i}].at`, s.at, false, false));
  level.sites.forEach((s, i) => place(`sites[${i}].at`, s.at, false, false));
  level.units.forEach((u, i) => place(`units[${i}].at`, u.at, true, true));
  const built = new Map<string, string>();
  level.structures.forEach(({ at, id }, i) => {
    place(`structures[${i}].at`, at, true, true);
    const other = built.get(at.join());
    if (other !== undefined) faults.push(error(`structures[${i}].at`, 'builtOver', { x: at[0], y: at[1], id: other }));
    built.set(at.join(), id);
  });
  level.hidden.cells.forEach((c, i) => place(`hidden.cells[${i}].at`, c.at, false, true));
  level.hidden.draws.forEach((d, i) => {
    if (d.area) place(`hidden.draws[${i}].area.at`, d.area.at, false, false);
  });
  level.hidden.caches?.forEach((c, i) => {
    if (c.area) place(`hidden.caches[${i}].area.at`, c.area.at, false, false);
  });
  level.leads?.forEach((l, i) => place(`leads[${i}].at`, l.at, true, false));
  const within = ([x, y]: At): boolean => x <= level.cols && y <= level.rows;
  const trace = (path: string, points: readonly At[]): void => {
    const k = points.findIndex((p) => !within(p));
    if (k >= 0) faults.push(error(`${path}[${k}]`, 'offMap', { x: points[k][0], y: points[k][1] }));
  };
  level.lines.forEach((l, i) => trace(`lines[${i}].points`, l.points));
  level.borders.forEach((b, i) => trace(`borders[${i}].path`, b.path));
  return faults;
}

function numbers(level: Level): Fault[] {
  const faults: Fault[] = [];
  for (const key of ['cells', 'men'] as const) {
    const [least, most] = level.estimate[key];
    if (least > most) faults.push(error(`estimate.${key}`, 'badRange', { least, most }));
  }
  level.hidden.draws.forEach(({ cells, men }, i) => {
    if (men < cells * CELL_MEN[0] || men > cells * CELL_MEN[1]) {
      faults.push(error(`hidden.draws[${i}]`, 'badDraw', { men, cells }));
    }
  });
  const goals = new Set<string>();
  level.goals.forEach(({ kind }, i) => {
    if (goals.has(kind)) faults.push(error(`goals[${i}].kind`, 'duplicateGoal', { kind }));
    goals.add(kind);
  });
  level.units.forEach((u, i) => {
    const militia = u.kind === 'militia';
    if (militia !== (u.discipline !== undefined)) faults.push(error(`units[${i}].discipline`, 'disciplineMissing'));
  });
  return faults;
}

function almanac(level: Level): Fault[] {
  const faults: Fault[] = [];
  const found = level.almanac.length;
  const expected = level.cycles + 1;
  if (found < expected) faults.push(error('almanac', 'almanacShort', { found, expected }));
  const start = Date.parse(level.start);
  level.almanac.forEach((day, i) => {
    const date = new Date(start + i * DAY_MS).toISOString().slice(0, 10);
    if (day.date !== date) {
      faults.push(error(`almanac[${i}].date`, 'almanacDates', { expected: date, found: day.date }));
    }
    if (day.sunrise >= day.sunset) {
      faults.push(error(`almanac[${i}]`, 'badRange', { least: day.sunrise, most: day.sunset }));
    }
  });
  return faults;
}
