// What a cell's own men have seen of the forces: "It never knows more than its men could." The same ranges of sight
// as the player's foot patrols; memories fade. Its plans (night.ts) rest on these and on nothing else.

import { distanceKm } from '../map/grid.ts';
import type { Tile } from '../scenario.ts';
import type { Cell, Memory } from '../state.ts';
import { liesOut } from './ambush.ts';
import { footRange } from './detection.ts';
import { SIGHT_IN_DUST } from './dust.ts';
import type { Hour } from './hour.ts';

/** Nights after which a memory is given up, and how many a cell keeps. */
const KEPT_HOURS = 24 * 20;
const MOST = 16;
/** Structures within this many km of where a cell starts are known to it: it was there before them. */
export const KNOWN_AT_START_KM = 15;
/** How far the nearness of remembered forces counts as danger, in km. */
const DANGER_KM = 5;

export function remember(cell: Cell, tile: Tile, men: number, hour: number): void {
  const known = cell.memory.find((m) => m.tile === tile);
  if (known) {
    known.men = men;
    known.hour = hour;
    return;
  }
  cell.memory.push({ tile, men, hour });
  if (cell.memory.length > MOST) {
    let oldest = 0;
    for (let i = 1; i < cell.memory.length; i++) if (cell.memory[i].hour < cell.memory[oldest].hour) oldest = i;
    cell.memory.splice(oldest, 1);
  }
}

/** Told by another cell: taken over where it is new, or fresher than what is known. */
export function rememberAsTold(cell: Cell, { tile, men, hour }: Memory): void {
  const known = cell.memory.find((m) => m.tile === tile);
  if (!known || known.hour < hour) remember(cell, tile, men, hour);
}

/** Every hour cells look around them, as far as men on foot see. */
export function memoryHour(hour: Hour): void {
  const { state } = hour;
  const range = (footRange(hour.board.constants, hour.isNight, hour.moon) * SIGHT_IN_DUST[state.dust]) / 1000;
  const { cols, kmPerTile } = hour.board.ground;
  const reach = (range / kmPerTile + 0.5) * (range / kmPerTile + 0.5);
  const sources: { x: number; y: number; tile: Tile; men: number }[] = [];
  for (const u of state.units) {
    // Who lies out is not seen, nor missed.
    if (u.men > 0 && !liesOut(u, hour.isNight))
      sources.push({ x: u.tile % cols, y: Math.floor(u.tile / cols), tile: u.tile, men: u.men });
  }
  for (const s of state.structures) {
    sources.push({ x: s.tile % cols, y: Math.floor(s.tile / cols), tile: s.tile, men: s.crew });
  }
  for (const cell of state.cells) {
    const x = cell.tile % cols;
    const y = Math.floor(cell.tile / cols);
    for (const s of sources) {
      if ((s.x - x) * (s.x - x) + (s.y - y) * (s.y - y) <= reach) remember(cell, s.tile, s.men, hour.hour);
    }
    if (hour.isDawn) cell.memory = cell.memory.filter((m) => hour.hour - m.hour < KEPT_HOURS);
  }
}

/** How dangerous a tile is to this cell, from what it remembers: 0 nobody, about 1 a company close by. */
export function dangerAt(hour: Hour, memory: readonly Memory[], tile: Tile): number {
  let danger = 0;
  for (const m of memory) {
    const km = distanceKm(hour.board.ground, m.tile, tile);
    if (km >= DANGER_KM) continue;
    danger += (Math.min(m.men, 60) / 60) * (1 - km / DANGER_KM);
  }
  return danger;
}

/** Seconds a km added to tiles near remembered forces, so that routes bend around them. */
export function riskMap(hour: Hour, cell: Cell): Map<Tile, number> {
  const extra = new Map<Tile, number>();
  const { ground } = hour.board;
  const reach = Math.ceil(DANGER_KM / ground.kmPerTile);
  for (const m of cell.memory) {
    const x0 = m.tile % ground.cols;
    const y0 = Math.floor(m.tile / ground.cols);
    for (let y = Math.max(0, y0 - reach); y <= Math.min(ground.rows - 1, y0 + reach); y++) {
      for (let x = Math.max(0, x0 - reach); x <= Math.min(ground.cols - 1, x0 + reach); x++) {
        const t = y * ground.cols + x;
        const km = distanceKm(ground, m.tile, t);
        if (km >= DANGER_KM) continue;
        const seconds = Math.floor(((600 * Math.min(m.men, 60)) / 60) * (1 - km / DANGER_KM));
        extra.set(t, Math.max(extra.get(t) ?? 0, seconds));
      }
    }
  }
  return extra;
}
