// What can be played but was hardly meant.

import { frameOf } from '../cut/frame.ts';
import { type Fault, warning } from '../faults.ts';
import { rasterRoads } from '../roads.ts';
import { SIDE_STEP } from '../scenario.ts';
import type { Level } from '../schema/level.ts';
import { mapOf } from './map.ts';

/** Men a structure takes (RULES.md, starting sheet). */
const CREW = { checkpoint: 20, post: 20, tower: 6 } as const;
const ROAD_WITHIN_KM = 10;
/** A crew farther than this from its unit, or from the unit's other crews, is not relieved within a day. */
const CREW_WITHIN_KM = 100;

export function warnings(level: Level): Fault[] {
  return [
    ...box(level),
    ...emptiness(level),
    ...edges(level),
    ...settlements(level),
    ...enemy(level),
    ...crews(level),
    ...farCrews(level),
  ];
}

/** The box in degrees gives the map its size; one that gives another is of another map. */
function box({ bbox, cols, kmPerTile, rows }: Level): Fault[] {
  const frame = frameOf(bbox, kmPerTile);
  const same = Math.abs(frame.cols - cols) <= 1 && Math.abs(frame.rows - rows) <= 1;
  return same ? [] : [warning('bbox', 'boxSize', { wide: frame.cols, high: frame.rows, cols, rows })];
}

function emptiness(level: Level): Fault[] {
  const faults: Fault[] = [];
  if (level.goals.length === 0) faults.push(warning('goals', 'noGoals'));
  level.goals.forEach(({ kind, value }, i) => {
    const met = kind === 'deadlyAttacks' ? value >= 100 : value <= 0;
    if (met) faults.push(warning(`goals[${i}]`, 'goalMetAtStart', { kind }));
  });
  if (level.units.length === 0) faults.push(warning('units', 'noUnits'));
  if (level.settlements.length === 0) faults.push(warning('settlements', 'noSettlements'));
  if (level.hidden.cells.length + level.hidden.draws.length === 0) faults.push(warning('hidden', 'noEnemy'));
  return faults;
}

function edges(level: Level): Fault[] {
  const map = mapOf(level);
  const listed = new Set(level.borders.map((b) => `${b.at[0]},${b.at[1]},${b.side}`));
  let count = 0;
  for (let y = 0; y < level.rows; y++) {
    for (let x = 0; x < level.cols; x++) {
      if (map.kind([x, y]) !== 'home') continue;
      for (const [side, [dx, dy]] of Object.entries(SIDE_STEP)) {
        const beyond = [x + dx, y + dy] as const;
        if (map.has(beyond) && map.kind(beyond) === 'abroad' && !listed.has(`${x},${y},${side}`)) count++;
      }
    }
  }
  return count > 0 ? [warning('borders', 'missingEdges', { count })] : [];
}

function settlements(level: Level): Fault[] {
  const faults: Fault[] = [];
  const { cols, rows } = level;
  const roads = rasterRoads(level.lines, cols, rows);
  const reach = Math.floor(ROAD_WITHIN_KM / level.kmPerTile);
  const taken = new Map<string, string>();
  level.settlements.forEach((s, i) => {
    const [x, y] = s.at;
    let near = false;
    for (let ty = Math.max(0, y - reach); ty <= Math.min(rows - 1, y + reach) && !near; ty++) {
      for (let tx = Math.max(0, x - reach); tx <= Math.min(cols - 1, x + reach) && !near; tx++) {
        near = roads[ty * cols + tx] > 0;
      }
    }
    const name = s.name.en;
    if (!near) faults.push(warning(`settlements[${i}]`, 'noRoadNear', { name }));
    const other = taken.get(`${x},${y}`);
    if (other !== undefined) faults.push(warning(`settlements[${i}].at`, 'sharedTile', { name, other }));
    taken.set(`${x},${y}`, name);
  });
  return faults;
}

function enemy(level: Level): Fault[] {
  const { cells, draws } = level.hidden;
  const total = {
    cells: cells.length + draws.reduce((sum, d) => sum + d.cells, 0),
    men: cells.reduce((sum, c) => sum + c.men, 0) + draws.reduce((sum, d) => sum + d.men, 0),
  };
  return (['cells', 'men'] as const).flatMap((key) => {
    const [least, most] = level.estimate[key];
    const found = total[key];
    return found < least || found > most ? [warning(`estimate.${key}`, 'estimateWrong', { least, most, found })] : [];
  });
}

function crews(level: Level): Fault[] {
  return level.units.flatMap((unit, i) => {
    const needed = level.structures.filter((s) => s.crew === unit.id).reduce((sum, s) => sum + CREW[s.kind], 0);
    const { men } = unit;
    return needed > men ? [warning(`units[${i}]`, 'crewTooLarge', { unit: unit.name.en, needed, men })] : [];
  });
}

function farCrews(level: Level): Fault[] {
  const km = (a: readonly [number, number], b: readonly [number, number]): number =>
    Math.round(Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) * level.kmPerTile);
  return level.structures.flatMap((s, i): Fault[] => {
    const unit = level.units.find((u) => u.id === s.crew);
    if (!unit) return [];
    const path = `structures[${i}].crew`;
    const away = km(unit.at, s.at);
    if (away > CREW_WITHIN_KM) return [warning(path, 'crewFar', { unit: unit.name.en, away })];
    const other = level.structures.slice(0, i).find((o) => o.crew === s.crew && km(o.at, s.at) > CREW_WITHIN_KM);
    return other ? [warning(path, 'crewApart', { unit: unit.name.en, other: other.id, away: km(other.at, s.at) })] : [];
  });
}
