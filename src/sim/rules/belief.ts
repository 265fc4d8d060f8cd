// The belief map: "Where may they be, from all I have seen and nothing else?" An expected number of cells for every
// tile. Empty searches and quiet watches lower it, leads and lost contacts raise it, the nights spread it.

import type { Board, Ground, Tile } from '../scenario.ts';
import { chanceOf, expNeg } from '../fixed.ts';
import { disc, distanceKm } from '../map/grid.ts';
import { type Land, landOf } from '../map/land.ts';
import type { Cell, GameState } from '../state.ts';
import type { Hour } from './hour.ts';

/** One cell, in the units of the belief map. */
export const ONE_CELL = 1_000_000;
/** Share of what is believed of a tile that may walk off in three hours of a night. Form ours. */
const WANDERS = 0.08;
/** Every third hour of the night the belief spreads, at 4 km an hour (RULES: boxing in). */
const SPREAD_EVERY_HOURS = 3;
const SPREAD_KM = 12;
/** Share of its hours in which a cell shows itself by night and by day; for what a quiet watch tells. */
const ABROAD_BY_NIGHT = 0.2;
const ABROAD_BY_DAY = 0.01;
/** Of one tile nobody is ever surer than this. Calibrated on fact 8. */
const SUREST = 0.87;
/** What bare ground weighs beside what other ground hides, 0 to 100, when somebody is looked for. Form ours. */
const BARE_GROUND = 5;
/** Part of the starting belief that is spread evenly: nobody knows all the caves. */
const EVEN = 0.25;

/** At the start: the middle of the estimate, where ground hides, and some everywhere. */
export function startingBelief(board: Board): Int32Array {
  const land = landOf(board);
  const belief = new Int32Array(land.hides.length);
  const cells = (board.estimate.cells[0] + board.estimate.cells[1]) / 2;
  let hides = 0;
  let tiles = 0;
  for (let t = 0; t < belief.length; t++) {
    if (!land.home[t] || land.foot[t] === 0) continue;
    hides += land.hides[t];
    tiles++;
  }
  for (let t = 0; t < belief.length; t++) {
    if (!land.home[t] || land.foot[t] === 0) continue;
    const share = (1 - EVEN) * (land.hides[t] / Math.max(1, hides)) + EVEN / tiles;
    belief[t] = Math.floor(cells * share * ONE_CELL);
  }
  return belief;
}

export function totalBelief(state: GameState): number {
  return sumOf(state.belief);
}

function sumOf(belief: Int32Array): number {
  let sum = 0;
  for (let t = 0; t < belief.length; t++) sum += belief[t];
  return sum;
}

export function beliefHour(hour: Hour): void {
  watchQuietly(hour);
  if (hour.isPhaseStart) rescale(hour.state);
  if (hour.isNight && hour.hour % SPREAD_EVERY_HOURS === 0) spread(hour);
}

/** Nothing was seen where something would have shown with this chance: less is believed of it. */
function watchQuietly(hour: Hour): void {
  const { land, state, watch } = hour;
  const { belief } = state;
  const { watchedBy, wouldShow } = roomOf(land);
  const seen = new Set(state.contacts.filter((c) => c.live).map((c) => c.tile));
  const abroad = hour.isNight ? ABROAD_BY_NIGHT : ABROAD_BY_DAY;
  for (let t = 0; t < belief.length; t++) {
    if (watch[t] === 0 || belief[t] === 0 || seen.has(t)) continue;
    if (watchedBy[t] !== watch[t]) {
      watchedBy[t] = watch[t];
      wouldShow[t] = chanceOf((watch[t] / 1e6) * (land.shows[t] / 100));
    }
    belief[t] = Math.floor(belief[t] * (1 - abroad * wouldShow[t]));
  }
}

/** A search with this chance of finding a cell found none. What it lost goes to everywhere else. */
export function foundEmpty(state: GameState, tile: Tile, chance: number): void {
  const before = state.belief[tile];
  const lost = Math.floor(before * chance);
  if (lost <= 0) return;
  state.belief[tile] = before - lost;
  const { belief } = state;
  const total = totalBelief(state);
  if (total <= 0) return;
  for (let t = 0; t < belief.length; t++) {
    // Little is lost at a time: for nearly every tile it comes to nothing, which a comparison tells sooner.
    const share = belief[t] * lost;
    if (share >= total) belief[t] += Math.floor(share / total);
  }
}

/** What quiet watches took from some ground goes to all other: as many cells are believed in as before. */
function rescale(state: GameState): void {
  const { belief, believedCells } = state;
  const total = totalBelief(state);
  if (total <= 0) return;
  for (let t = 0; t < belief.length; t++) {
    if (belief[t] > 0) belief[t] = Math.floor((belief[t] * believedCells) / total);
  }
}

/**
 * Chance, 0 to 1, that at least one cell is on these tiles, by a belief map; with `finds`, that one is there and is
 * found by what finds a cell on a tile with that chance.
 */
export function someoneAmong(belief: Int32Array, tiles: readonly Tile[], finds?: (tile: Tile) => number): number {
  let nobody = 1;
  for (const t of tiles) nobody *= 1 - Math.min(SUREST, belief[t] / ONE_CELL) * (finds ? finds(t) : 1);
  return 1 - nobody;
}

/**
 * How much more is believed of an area, in cells, when somebody is known to be there: all of one where nobody was
 * expected, little where several were, since it is likely one of them. The mean of a Poisson count of at least one, less
 * the mean of any.
 */
export function newsOf(expected: number): number {
  return expected < 0.01 ? 1 : (expected * expNeg(expected)) / (1 - expNeg(expected));
}

/** How likely who is somewhere near lies on this tile: bare ground is not left out. */
export function hidesBy(land: Land, tile: Tile): number {
  return BARE_GROUND + land.hides[tile];
}

/** Somebody says, with this chance of being right, that a cell is within these tiles, as likely on each as it hides. */
export function believe(state: GameState, tiles: readonly Tile[], chance: number): void {
  const land = landOf(state.scenario.board);
  const weights = tiles.map((t) => hidesBy(land, t));
  believeBy(state.belief, tiles, weights, chance);
}

/** The same on any belief map with a weight for each tile, such as of a party that was lost (reach.ts). */
export function believeBy(
  belief: Int32Array,
  tiles: readonly Tile[],
  weights: readonly number[],
  chance: number,
): void {
  let all = 0;
  let expected = 0;
  tiles.forEach((t, i) => {
    all += weights[i];
    expected += belief[t] / ONE_CELL;
  });
  const total = sumOf(belief);
  if (all === 0 || total <= 0) return;
  const moved = Math.min(total, chance * newsOf(expected) * ONE_CELL);
  for (let t = 0; t < belief.length; t++) if (belief[t] > 0) belief[t] -= Math.floor((belief[t] * moved) / total);
  tiles.forEach((t, i) => {
    belief[t] += Math.floor((moved * weights[i]) / all);
  });
}

/** A cell, or part of one, is gone from here: known to the player, so believed. */
export function forget(state: GameState, cell: Cell): void {
  const { ground } = state.scenario.board;
  state.believedCells = Math.max(ONE_CELL, state.believedCells - ONE_CELL);
  let left = ONE_CELL;
  for (let ring = 0; ring <= 2 && left > 0; ring++) {
    for (const t of disc(ground, cell.tile, ring + 0.5)) {
      if (ring > 0 && distanceKm(ground, t, cell.tile) <= (ring - 0.5) * ground.kmPerTile) continue;
      const taken = Math.min(left, state.belief[t]);
      state.belief[t] -= taken;
      left -= taken;
    }
  }
}

/** Kept between hours for each land: what is worked out once, and room to work in. */
interface Room {
  /** Chance an hour that somebody abroad on a tile would be noticed under the watch beside it, the last one met. */
  readonly wouldShow: Float64Array;
  readonly watchedBy: Int32Array;
  /** How far each tile draws who wanders while nobody watches it; 0 where nobody walks. */
  readonly unwatched: Float64Array;
  readonly draws: Float64Array;
  readonly next: Int32Array;
}

const rooms = new WeakMap<Land, Room>();

function roomOf(land: Land): Room {
  let room = rooms.get(land);
  if (!room) {
    const unwatched = Float64Array.from(land.hides, (hides, t) => (land.home[t] && land.foot[t] > 0 ? 8 + hides : 0));
    const { length } = unwatched;
    room = {
      wouldShow: new Float64Array(length),
      watchedBy: new Int32Array(length),
      unwatched,
      draws: new Float64Array(length),
      next: new Int32Array(length),
    };
    rooms.set(land, room);
  }
  return room;
}

/** Part of what is believed of each tile moves to its neighbours, sooner to where it can hide and is not watched. */
function spread(hour: Hour): void {
  const { land, state, watch } = hour;
  const { draws, next, unwatched } = roomOf(land);
  draws.set(unwatched);
  for (let t = 0; t < watch.length; t++) if (watch[t] > 0) draws[t] /= 1 + watch[t] / 200_000;
  const passes = Math.max(1, Math.round(SPREAD_KM / hour.board.ground.kmPerTile));
  for (let i = 0; i < passes; i++) spreadOnce(state.belief, draws, next, land.ground);
}

function spreadOnce(belief: Int32Array, draws: Float64Array, next: Int32Array, { cols, rows }: Ground): void {
  next.fill(0);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      const t = y * cols + x;
      const here = belief[t];
      if (here === 0) continue;
      const n = y > 0 ? draws[t - cols] : 0;
      const s = y < rows - 1 ? draws[t + cols] : 0;
      const w = x > 0 ? draws[t - 1] : 0;
      const e = x < cols - 1 ? draws[t + 1] : 0;
      const around = n + s + w + e;
      if (around === 0) {
        next[t] += here;
        continue;
      }
      const leaves = (here * WANDERS) / (1 + draws[t] / 100);
      const toN = Math.floor((leaves * n) / around);
      const toS = Math.floor((leaves * s) / around);
      const toW = Math.floor((leaves * w) / around);
      const toE = Math.floor((leaves * e) / around);
      if (toN > 0) next[t - cols] += toN;
      if (toS > 0) next[t + cols] += toS;
      if (toW > 0) next[t - 1] += toW;
      if (toE > 0) next[t + 1] += toE;
      next[t] += here - toN - toS - toW - toE;
    }
  }
  belief.set(next);
}
