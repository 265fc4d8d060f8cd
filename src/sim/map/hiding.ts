// Where something can lie hidden when a game begins: cells and their stores. How a cell looks for cover later is
// rules/cover.ts.

import { pickWeighted } from '../random.ts';
import type { Board, CacheDraw, Tile } from '../scenario.ts';
import { disc } from './grid.ts';
import { landOf } from './land.ts';

/**
 * A tile of the area (the whole province where there is none) that can be walked to and fits, likelier where ground
 * hides; -1 where there is none.
 * @param luck the draw, 0 to 1
 */
export function hidingPlace(board: Board, area: CacheDraw['area'], fits: (tile: Tile) => boolean, luck: number): Tile {
  const land = landOf(board);
  const { ground } = board;
  const tiles = area
    ? disc(ground, area.tile, area.radiusKm / ground.kmPerTile)
    : Array.from({ length: land.hides.length }, (_, t) => t);
  const weights = tiles.map((t) => (land.home[t] && land.foot[t] > 0 && fits(t) ? land.hides[t] : 0));
  const at = pickWeighted(weights, luck);
  return at < 0 ? -1 : tiles[at];
}
