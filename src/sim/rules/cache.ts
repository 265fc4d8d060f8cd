// Caches: "They planned for their failure years ahead." Food and arms lie hidden where few come by. Who knows of one
// goes there rather than to a village; a search may find it, and papers in it lead on.

import { distanceKm } from '../map/grid.ts';
import type { CostField } from '../map/fields.ts';
import { hidingPlace } from '../map/hiding.ts';
import { landOf } from '../map/land.ts';
import { draw } from '../random.ts';
import type { CacheDraw, Tile } from '../scenario.ts';
import { isStocked } from '../state/border.ts';
import type { Cell, GameState } from '../state.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';
import { leadFromPapers } from './papers.ts';
import { dangerAt } from './memory.ts';

/** Where a level names none: one for so many cells. Form ours. */
const CELLS_A_CACHE = 3;
/** Man-nights of food in one, at least and up to so many more, in hundredths; and arms. Form ours. */
const LEAST_SUPPLIES = 2400;
const MORE_SUPPLIES = 4800;
const MOST_WEAPONS = 4;
/** Cells that start this near know of it. */
const KNOWN_WITHIN_KM = 35;
/** Rations a man carries off, in hundredths, and can carry in all. */
const TAKEN = 400;
const MOST_CARRIED = 900;
/** Forces remembered this near keep a cell away. */
const TOO_DANGEROUS = 0.4;
/** Who fetches arms wants to use them. */
const EMBOLDENS = 0.15;
/** A hole in the ground shows this much of what a cell does, to a search; a cordon finds it when it was told of. Ours. */
const SHOWS_TO_SEARCH = 0.5;
const FOUND_WHEN_TOLD = 0.7;
const FOUND_BY_CHANCE = 0.1;
/** Chance that what is found holds papers. */
const PAPERS = 0.4;

/** Lays them out as the level says, or some for the cells that are there; tells the cells near each of it. */
export function placeCaches(state: GameState): void {
  if (isOff(state, 'S2')) return;
  const isil = state.cells.filter((c) => c.faction === 'isil');
  const groups: readonly CacheDraw[] = state.scenario.hidden.caches ?? [
    { count: Math.round(isil.length / CELLS_A_CACHE) },
  ];
  groups.forEach((group, g) => {
    for (let i = 0; i < group.count; i++) {
      const tile = storePlace(state, group, g * 1000 + i);
      if (tile >= 0) layUp(state, tile);
    }
  });
}

/** One more store, from what is drawn by its number; cells near know of it. */
export function layUp(state: GameState, tile: Tile): void {
  const { ground } = state.scenario.board;
  const id = state.caches.length + 1;
  state.caches.push({
    id,
    tile,
    supplies: LEAST_SUPPLIES + Math.floor(draw(state.keys, 'cache', id, 0, 1) * MORE_SUPPLIES),
    weapons: Math.floor(draw(state.keys, 'cache', id, 0, 2) * (MOST_WEAPONS + 1)),
  });
  for (const cell of state.cells) {
    if (cell.faction === 'isil' && distanceKm(ground, cell.tile, tile) <= KNOWN_WITHIN_KM) cell.caches.push(id);
  }
}

function storePlace(state: GameState, group: CacheDraw, salt: number): Tile {
  const { board } = state.scenario;
  const { townAt } = landOf(board);
  const taken = new Set(state.caches.map((c) => c.tile));
  const fits = (t: Tile): boolean => townAt[t] < 0 && !taken.has(t);
  return hidingPlace(board, group.area, fits, draw(state.keys, 'cache', salt, 0, 4));
}

/** The nearest store the cell knows of, can reach tonight and dares to go to; it does not know whether it is still there. */
export function cacheFor(hour: Hour, cell: Cell, field: CostField): Tile | null {
  let best: Tile | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of cell.caches) {
    const { tile } = hour.state.caches[id - 1];
    if (dangerAt(hour, cell.memory, tile) > TOO_DANGEROUS) continue;
    const cost = field.costTo(tile);
    if (cost >= 0 && cost < least) {
      least = cost;
      best = tile;
    }
  }
  return best;
}

/** At the place: takes what it can carry, or learns that nothing is left. */
export function fetchAt(hour: Hour, cell: Cell): void {
  for (const cache of hour.state.caches) {
    if (cache.tile !== cell.tile || !cell.caches.includes(cache.id)) continue;
    const wanted = Math.max(0, Math.min(TAKEN, MOST_CARRIED - cell.supplies)) * cell.men;
    const taken = Math.min(wanted, cache.supplies);
    cache.supplies -= taken;
    cell.supplies += Math.floor(taken / cell.men);
    if (cache.weapons > 0) {
      cache.weapons--;
      cell.eager ||= hour.draw('cache', cell.luck, 3) < EMBOLDENS;
    }
    // Emptied, by its own or by others: there is nothing to come back for.
    if (cache.supplies <= 0) cell.caches = cell.caches.filter((id) => id !== cache.id);
  }
}

/** A unit combs a tile with this chance of finding men on it; true if a store came to light. */
export function cacheShows(hour: Hour, tile: Tile, chance: number, unit: string): boolean {
  return uncover(hour, tile, chance * SHOWS_TO_SEARCH, unit);
}

/** A cordon on these tiles, on a lead that names a store or on none; true if one came to light. */
export function cacheInCordon(hour: Hour, tiles: readonly Tile[], told: boolean, unit: string): boolean {
  let found = false;
  for (const tile of tiles) found = uncover(hour, tile, told ? FOUND_WHEN_TOLD : FOUND_BY_CHANCE, unit) || found;
  return found;
}

/** Chance that a cordon on the right ground finds the store it was told of, 0 to 1. */
export function cacheFinds(): number {
  return FOUND_WHEN_TOLD;
}

function uncover(hour: Hour, tile: Tile, chance: number, unit: string): boolean {
  const { state } = hour;
  const cache = state.caches.find((c) => c.tile === tile && isStocked(c));
  if (!cache || hour.draw('cache', cache.id, 5) >= chance) return false;
  const nights = Math.ceil(cache.supplies / 100);
  hour.tell('cacheFound', 'notice', { tile, unit }, { unit, count: nights });
  // The hole stays: those who count on it come and find it empty.
  cache.supplies = 0;
  cache.weapons = 0;
  if (hour.draw('cache', cache.id, 6) < PAPERS) {
    leadFromPapers(hour, tile, cache.id + 9000);
  }
  return true;
}
