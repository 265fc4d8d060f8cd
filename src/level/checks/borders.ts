// Border edges: each lies between a home tile and a tile of the country it names, and no side is taken twice.

import { error, type Fault } from '../faults.ts';
import { SIDE_STEP } from '../scenario.ts';
import type { Level } from '../schema/level.ts';
import { mapOf } from './map.ts';

export function checkBorders(level: Level): Fault[] {
  const faults: Fault[] = [];
  const map = mapOf(level);
  const taken = new Set<string>();
  level.borders.forEach((edge, i) => {
    const [x, y] = edge.at;
    const [dx, dy] = SIDE_STEP[edge.side];
    const beyond = [x + dx, y + dy] as const;
    const right =
      map.has(edge.at) &&
      map.has(beyond) &&
      map.kind(edge.at) === 'home' &&
      map.kind(beyond) === 'abroad' &&
      map.country(beyond) === edge.country;
    const { country, side } = edge;
    if (!right) faults.push(error(`borders[${i}]`, 'badEdge', { country, side, x, y }));
    const place = `${x},${y},${side}`;
    if (taken.has(place)) faults.push(error(`borders[${i}]`, 'duplicateId', { id: place }));
    taken.add(place);
  });
  return faults;
}
