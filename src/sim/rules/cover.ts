// Where men hide and how they get there unseen: the ground a cell can walk in the hours it has, with remembered
// dangers made longer, and the best place in it to lie up. The walking itself is in march.ts.

import { hoursToPhaseEnd } from '../clock.ts';
import { type CostField, createFieldSource, type FieldSource } from '../map/fields.ts';
import { landOf } from '../map/land.ts';
import type { Board, Tile } from '../scenario.ts';
import type { Cell } from '../state.ts';
import type { Hour } from './hour.ts';
import { dangerAt, riskMap } from './memory.ts';
import { NIGHT_PACE } from './pace.ts';

const sources = new WeakMap<Board, FieldSource>();

/** Ground on foot from a tile, as far as can be walked in so many hours, remembered dangers made longer. */
export function walkable(hour: Hour, cell: Cell, hours: number): CostField {
  let source = sources.get(hour.board);
  if (!source) {
    source = createFieldSource(hour.board.ground, landOf(hour.board).foot);
    sources.set(hour.board, source);
  }
  const limit = Math.floor((hours * 3600 * 10 * NIGHT_PACE) / hour.board.ground.kmPerTile);
  return source.spread(cell.tile, limit, riskMap(hour, cell));
}

/** Best place to lie up within so many hours: cover, few memories, not far. */
export function bestCover(hour: Hour, cell: Cell, field: CostField, awayFrom: Tile = -1): Tile {
  const { land } = hour;
  let best = cell.tile;
  let most = Number.NEGATIVE_INFINITY;
  for (const t of field.reached) {
    if (!land.home[t] || land.townAt[t] >= 0) continue;
    const far = field.costTo(t) / 400_000;
    const worth = land.hides[t] - 60 * dangerAt(hour, cell.memory, t) - 10 * far - (t === awayFrom ? 60 : 0);
    if (worth > most) {
      most = worth;
      best = t;
    }
  }
  return best;
}

/** Goes off to lie up somewhere before dawn; by day, a few hours in the open are risked. */
export function runAway(hour: Hour, cell: Cell): void {
  const hours = hour.isNight ? Math.max(1, hoursToPhaseEnd(hour.board, hour.hour)) : 3;
  const field = walkable(hour, cell, Math.min(hours, 6));
  const goal = bestCover(hour, cell, field, cell.tile);
  cell.errand = 'move';
  cell.route = field.routeTo(goal);
  cell.walked = 0;
  cell.startsAt = hour.hour;
  cell.doing = cell.route.length > 0 ? 'flee' : 'hide';
}

/** Walks on to lie up after an errand, with what is left of the night. */
export function withdraw(hour: Hour, cell: Cell): void {
  const left = Math.max(1, hoursToPhaseEnd(hour.board, hour.hour) - 1);
  const field = walkable(hour, cell, left);
  const goal = bestCover(hour, cell, field);
  cell.errand = 'move';
  cell.route = field.routeTo(goal);
  cell.walked = 0;
  cell.startsAt = hour.hour + 1;
  if (cell.route.length === 0) {
    cell.doing = 'hide';
    cell.errand = 'none';
  }
}
