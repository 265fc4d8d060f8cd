// Search: "A sweep finds what lies in the open and passes by what lies in a cave." Koopman's random search: the chance
// grows with effort over area. Searches of homes are resented.

import { chanceOf } from '../fixed.ts';
import { disc } from '../map/grid.ts';
import { TERRAINS, type Terrain } from '../map/terrain.ts';
import type { Ground, Tile } from '../scenario.ts';
import type { Task, Unit } from '../state.ts';
import { foundEmpty } from './belief.ts';
import { cacheShows } from './cache.ts';
import { noticeCell } from './contact.ts';
import { meet } from './encounter.ts';
import { actorOf, type Hour } from './hour.ts';
import { move } from './trust.ts';

/** km² a company of 100 searches in a day of ten hours (RULES): open ground, broken ground, caves. */
const OPEN = 30;
const BROKEN = 10;
const CAVES = 4;
const AREA_A_DAY: Readonly<Record<Terrain, number>> = {
  river: OPEN,
  lake: OPEN,
  irrigated: 15,
  town: 8,
  steppe: OPEN,
  gravel: OPEN,
  sand: OPEN,
  broken: BROKEN,
  wadi: BROKEN,
  escarpment: CAVES,
};
const HOURS_A_DAY = 10;
/** By night a search finds a third as much. */
const BY_NIGHT = 0.33;
/** How long a search goes on, and how far around its tile it reaches, km. */
export const SEARCH_HOURS = 8;
const REACH_KM = 3;
/** A settlement searched (RULES), in hundredths. */
const RESENTED = -200;

/** Tiles a search ordered for one tile goes over. */
export function searchedTiles(ground: Ground, tile: Tile): Tile[] {
  return disc(ground, tile, REACH_KM / ground.kmPerTile);
}

/** Effort of one hour on one of these tiles: area searched over area of the tile. */
export function effort(ground: Ground, tile: Tile, tiles: number, men: number, isNight: boolean): number {
  const km2 = ground.kmPerTile * ground.kmPerTile;
  const perHour = (AREA_A_DAY[TERRAINS[ground.terrain[tile]]] / HOURS_A_DAY) * (men / 100) * (isNight ? BY_NIGHT : 1);
  return perHour / (km2 * tiles);
}

/** One hour of searching by a unit that stands on its ground. */
export function searchFor(hour: Hour, unit: Unit, task: Task): void {
  const { state, board, land } = hour;
  const tiles = searchedTiles(board.ground, task.tile).filter((t) => land.home[t]);
  const skill = 0.8 + unit.knowledge / 25;
  for (const tile of tiles) {
    const chance = chanceOf(skill * effort(board.ground, tile, tiles.length, unit.men, hour.isNight));
    let found = false;
    for (const cell of state.cells.slice()) {
      if (cell.tile !== tile || hour.draw('search', cell.luck, actorOf(unit.id)) >= chance) continue;
      found = true;
      task.found = true;
      noticeCell(hour, cell, 'patrol');
      meet(hour, unit, cell.id);
    }
    if (cacheShows(hour, tile, chance, unit.id)) task.found = true;
    if (!found) foundEmpty(state, tile, chance);
  }
}

/** At the end of a search: homes that were gone through. */
export function searchEnded(hour: Hour, unit: Unit, task: Task): void {
  for (const tile of searchedTiles(hour.board.ground, task.tile)) {
    const town = hour.land.townAt[tile];
    if (town >= 0) move(hour, town, 'trust', RESENTED, { code: 'search', by: unit.id, params: { unit: unit.id } });
  }
  const code = task.found ? 'searchEnded' : 'searchEmpty';
  hour.tell(code, 'notice', { tile: task.tile, unit: unit.id }, { unit: unit.id });
}
