// How cells and smugglers get about: on foot, by night, tile by tile. Where to is decided in night.ts, where they lie
// up in cover.ts, what they do on arrival in arrival.ts, how they pass the border in crossing.ts.

import { landOf } from '../map/land.ts';
import { stepSeconds } from '../map/routes.ts';
import type { Cell, GameState } from '../state.ts';
import { arriveAt } from './arrival.ts';
import { stepOverBorder } from './crossing.ts';
import type { Hour } from './hour.ts';
import { NIGHT_PACE } from './pace.ts';

/** One hour of walking for everybody who is under way. */
export function marchHour(hour: Hour): void {
  // A copy: an errand at the end of a walk may add or remove cells.
  for (const cell of hour.state.cells.slice()) {
    if (cell.men <= 0) continue;
    if (!hour.isNight && cell.doing !== 'flee') {
      layUp(cell);
      continue;
    }
    if (cell.route.length === 0 || cell.startsAt < 0 || hour.hour < cell.startsAt) continue;
    walk(hour, cell);
  }
}

/** Day breaks: whoever is still out lies down where he is. A crossing goes on the next night. */
function layUp(cell: Cell): void {
  if (cell.doing === 'hide') return;
  cell.doing = 'hide';
  cell.startsAt = -1;
  if (cell.errand === 'cross' || cell.errand === 'leave') return;
  cell.route = [];
  cell.walked = 0;
  cell.errand = 'none';
}

function walk(hour: Hour, cell: Cell): void {
  const { ground } = hour.board;
  const { foot } = hour.land;
  if (cell.doing !== 'flee' && cell.doing !== 'scout') cell.doing = 'walk';
  let seconds = Math.floor(3600 * NIGHT_PACE);
  while (cell.route.length > 0) {
    const next = cell.route[0];
    const held = stepOverBorder(hour, cell, next);
    if (held) return;
    const needs = stepSeconds(ground, foot, cell.tile, next) - cell.walked;
    if (needs > seconds) {
      cell.walked += seconds;
      return;
    }
    seconds -= needs;
    cell.walked = 0;
    cell.tile = next;
    cell.route.shift();
  }
  arriveAt(hour, cell);
}

/** ISIL cells now in the province; those still crossing or waiting abroad are not counted. */
export function cellsInside(state: GameState): Cell[] {
  const land = landOf(state.scenario.board);
  return state.cells.filter((c) => c.faction === 'isil' && land.home[c.tile] === 1);
}
