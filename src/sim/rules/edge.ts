// Province edges: "What is pressed next door comes here, and the other way round." Groups come in on foot from
// neighbouring provinces and go out to them; how many depends on where it is pressed harder. The player hears of it from
// reports of the neighbours, some of the time, and his estimate follows.

import { expNeg } from '../fixed.ts';
import { neighbours } from '../map/grid.ts';
import { landOf } from '../map/land.ts';
import { draw, luckFrom, pickWeighted, poisson } from '../random.ts';
import type { Board, Tile } from '../scenario.ts';
import type { Cell, GameState } from '../state.ts';
import { believe, ONE_CELL } from './belief.ts';
import { bestCover, walkable } from './cover.ts';
import type { Hour } from './hour.ts';
import { dangerAt } from './memory.ts';
import { newCell } from './recruit.ts';

/** Men in a group: 2 to 4, as over the border. */
const LEAST_MEN = 2;
const SPREAD_MEN = 3;
/** Operations next door come and go: pressure by neighbour between these, per cent, drawn anew so often. Form ours. */
const LEAST_PERCENT = 30;
const MOST_PERCENT = 170;
const SHIFTS_EVERY_CYCLES = 5;
/** A cell that is hunted or has lost heart goes out over an edge in reach this often a night. Form ours. */
const GOES = 0.25;
const FAINT_BELOW = 35;
const HUNTED_DANGER = 0.5;
/** Chance that the neighbours notice and say so. Form ours. */
const REPORTED = 0.5;
const NIGHT_HOURS = 8;
/** An edge shorter than this is taken to have this share of a long one's traffic. */
const KM_OF_FULL_TRAFFIC = 500;

interface Edge {
  /** Territory index of the neighbour, the tile on its side and the one on ours. */
  readonly territory: number;
  readonly outside: Tile;
  readonly inside: Tile;
}

const known = new WeakMap<Board, readonly Edge[]>();

/** Where one can walk from a neighbouring province into this one. */
export function edgesOf(board: Board): readonly Edge[] {
  let edges = known.get(board);
  if (edges) return edges;
  const { ground } = board;
  const land = landOf(board);
  const made: Edge[] = [];
  for (let inside = 0; inside < land.home.length; inside++) {
    if (!land.home[inside] || land.foot[inside] === 0) continue;
    const outside = neighbours(ground, inside).find(
      (t) => ground.territories[ground.territory[t]]?.kind === 'neighbour' && land.foot[t] > 0,
    );
    if (outside !== undefined) made.push({ territory: ground.territory[outside], outside, inside });
  }
  edges = made;
  known.set(board, edges);
  return edges;
}

/** How hard it presses from a neighbour these days, 1 being the mean. */
function pressureFrom(state: GameState, territory: number, day: number): number {
  const u = draw(state.keys, 'edge', territory, Math.floor(day / SHIFTS_EVERY_CYCLES));
  return (LEAST_PERCENT + (MOST_PERCENT - LEAST_PERCENT) * u) / 100;
}

/** At dusk: who comes in tonight, and who goes. */
export function edgeHour(hour: Hour): void {
  if (!hour.isPhaseStart || !hour.isNight) return;
  const edges = edgesOf(hour.board);
  if (edges.length === 0) return;
  const length = Math.min(1, (edges.length * hour.board.ground.kmPerTile) / KM_OF_FULL_TRAFFIC);
  const mean = hour.board.constants.edgeTraffic * length;
  const groups = poisson(mean, hour.draw('edge', 0, 1), expNeg(mean));
  for (let i = 0; i < groups; i++) comeIn(hour, edges, i);
  for (const cell of hour.state.cells.slice()) if (wantsOut(hour, cell)) goOut(hour, edges, cell);
}

function comeIn(hour: Hour, edges: readonly Edge[], salt: number): void {
  const { state } = hour;
  const at = pickWeighted(
    edges.map((e) => pressureFrom(state, e.territory, hour.day)),
    hour.draw('edge', 10 + salt, 2),
  );
  if (at < 0) return;
  const men = LEAST_MEN + Math.floor(hour.draw('edge', 10 + salt, 3) * SPREAD_MEN);
  const cell = newCell(hour, edges[at].outside, men, luckFrom(6, hour.hour, salt));
  const field = walkable(hour, cell, NIGHT_HOURS);
  cell.route = field.routeTo(bestCover(hour, cell, field));
  if (cell.route.length === 0) return;
  cell.errand = 'cross';
  cell.startsAt = hour.hour + 1;
  state.cells.push(cell);
  if (hour.draw('edge', cell.luck, 4) >= REPORTED) return;
  hour.tell('cameFromNeighbour', 'notice', { tile: edges[at].inside }, { territory: nameOf(hour, edges[at]) });
  state.believedCells += ONE_CELL;
  believe(
    state,
    field.reached.filter((t) => hour.land.home[t] === 1),
    1,
  );
}

function wantsOut(hour: Hour, cell: Cell): boolean {
  if (cell.faction !== 'isil' || cell.doing !== 'hide' || cell.errand !== 'none' || !hour.land.home[cell.tile])
    return false;
  if (cell.nerve >= FAINT_BELOW && dangerAt(hour, cell.memory, cell.tile) <= HUNTED_DANGER) return false;
  return hour.draw('edge', cell.luck, 5) < GOES;
}

/** To the quietest neighbour it can reach tonight. */
function goOut(hour: Hour, edges: readonly Edge[], cell: Cell): void {
  const { state } = hour;
  const field = walkable(hour, cell, NIGHT_HOURS);
  const near = edges.filter((e) => field.costTo(e.outside) > 0);
  const at = pickWeighted(
    near.map((e) => 2 - pressureFrom(state, e.territory, hour.day)),
    hour.draw('edge', cell.luck, 6),
  );
  if (at < 0) return;
  cell.route = field.routeTo(near[at].outside);
  cell.errand = 'leave';
  cell.operation = null;
  cell.startsAt = hour.hour + 1;
  cell.walked = 0;
  if (hour.draw('edge', cell.luck, 7) >= REPORTED) return;
  hour.tell('leftForNeighbour', 'notice', { tile: near[at].inside }, { territory: nameOf(hour, near[at]) });
  state.believedCells = Math.max(ONE_CELL, state.believedCells - ONE_CELL);
}

function nameOf(hour: Hour, edge: Edge): string {
  return hour.board.ground.territories[edge.territory].id;
}
