// What lies ready and what presses: stores hidden years ahead, traces of visits, the pressure on the border with Syria
// by sector and on the province's edges. The rules are cache.ts, tracks.ts, pressure.ts, edge.ts.

import type { Tile } from '../scenario.ts';

/** A store of food and arms that ISIL has laid up. */
export interface Cache {
  /** Hidden; leads point at it by number. */
  readonly id: number;
  readonly tile: Tile;
  /** Food in man-nights, in hundredths. */
  supplies: number;
  /** What arms a few operations; a visit takes one. */
  weapons: number;
}

/** Whether there is still something in it. */
export function isStocked(cache: Cache): boolean {
  return cache.supplies > 0 || cache.weapons > 0;
}

/** Footprints that a visit left, until wind and traffic take them. */
export interface Trace {
  readonly town: number;
  readonly cell: number;
  readonly hour: number;
}

/** Fighting flares up beyond a sector of the border. */
export interface Surge {
  readonly sector: number;
  /** Crossings there in per cent of the usual. */
  readonly percent: number;
  readonly fromHour: number;
  readonly untilHour: number;
  told: boolean;
}

export interface Pressure {
  /** By sector of the border with Syria, in the order of the board's edges: crossings in per cent of its share. */
  sectors: number[];
  /** What the sectors will have from the next change on, drawn a day ahead. */
  next: number[];
  /** What is said of both: off by a part, and told in steps alone. */
  heard: number[];
  heardNext: number[];
  surges: Surge[];
}
