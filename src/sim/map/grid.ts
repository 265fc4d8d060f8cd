// Plain geometry of the square grid: rows, neighbours, discs, distances in tiles and km.

import type { Ground, Tile } from '../scenario.ts';

export function tileAt(ground: Ground, x: number, y: number): Tile {
  return y * ground.cols + x;
}

export function columnOf(ground: Ground, tile: Tile): number {
  return tile % ground.cols;
}

export function rowOf(ground: Ground, tile: Tile): number {
  return Math.floor(tile / ground.cols);
}

export function isOnMap(ground: Ground, tile: Tile): boolean {
  return Number.isInteger(tile) && tile >= 0 && tile < ground.cols * ground.rows;
}

/** Straight distance between the middles of two tiles, in km. */
export function distanceKm(ground: Ground, a: Tile, b: Tile): number {
  const dx = (a % ground.cols) - (b % ground.cols);
  const dy = Math.floor(a / ground.cols) - Math.floor(b / ground.cols);
  return Math.sqrt(dx * dx + dy * dy) * ground.kmPerTile;
}

/** Tiles whose middle lies within `radiusTiles` of this one's, itself included, row by row. */
export function disc(ground: Ground, centre: Tile, radiusTiles: number): Tile[] {
  const reach = Math.floor(radiusTiles);
  const cx = centre % ground.cols;
  const cy = Math.floor(centre / ground.cols);
  const tiles: Tile[] = [];
  for (let y = Math.max(0, cy - reach); y <= Math.min(ground.rows - 1, cy + reach); y++) {
    for (let x = Math.max(0, cx - reach); x <= Math.min(ground.cols - 1, cx + reach); x++) {
      const dx = x - cx;
      const dy = y - cy;
      if (dx * dx + dy * dy <= radiusTiles * radiusTiles) tiles.push(y * ground.cols + x);
    }
  }
  return tiles;
}

/** The up to eight neighbours of a tile. */
export function neighbours(ground: Ground, tile: Tile): Tile[] {
  return disc(ground, tile, 1.5).filter((t) => t !== tile);
}
