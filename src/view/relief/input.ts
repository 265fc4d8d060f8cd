// What the baker is given and gives, and the frame it works in: a level's tiles, a margin around them, two rasters
// (coarse, and fine at twice that). The level file itself is read elsewhere (src/level).

import type { TERRAINS } from '../../sim/index.ts';
import type { MapLine, SettlementKind } from '../../sim/index.ts';
import type { Size } from './raster.ts';

export interface ReliefSettlement {
  /** Tile units, x east, y south; a tile's middle is at .5. */
  readonly x: number;
  readonly y: number;
  readonly people: number;
  readonly kind: SettlementKind;
}

/** A level's ground. Lines are in tile units (x east, y south, tile corner 0,0); roads among them are passed over. */
export interface ReliefInput {
  readonly cols: number;
  readonly rows: number;
  readonly kmPerTile: number;
  /** TERRAINS code by tile (src/sim/map/terrain.ts). */
  readonly terrain: Uint8Array;
  /** Metres above the sea by tile. */
  readonly elevation: Int16Array;
  readonly lines: readonly MapLine[];
  readonly settlements: readonly ReliefSettlement[];
  readonly seed: number;
}

export interface ReliefOptions {
  /** Pixels a tile, a whole even number. */
  readonly pxPerTile: number;
  /** `quick` takes fewer rounds and octaves: for a level just cut or edited, in the browser. */
  readonly detail: 'full' | 'quick';
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Two pictures of cols × pxPerTile by rows × pxPerTile pixels, RGBA, opaque. */
export interface Relief {
  readonly width: number;
  readonly height: number;
  readonly day: Uint8ClampedArray<ArrayBuffer>;
  readonly moon: Uint8ClampedArray<ArrayBuffer>;
}

/** The terrain classes in the order of their codes; the type holds it to the game's own list. */
export const CLASSES: typeof TERRAINS = [
  'river',
  'lake',
  'irrigated',
  'town',
  'steppe',
  'gravel',
  'sand',
  'broken',
  'wadi',
  'escarpment',
];

export interface Frame {
  readonly cols: number;
  readonly rows: number;
  readonly kmPerTile: number;
  readonly seed: number;
  readonly full: boolean;
  /** Fine pixels a tile and a kilometre. */
  readonly pxTile: number;
  readonly pxKm: number;
  /** Fine pixels of ground made up on every side, cut off in the end; even. */
  readonly margin: number;
  readonly fine: Size;
  /** Half of fine. */
  readonly coarse: Size;
  /** How much stronger the made-up relief is than on a 2 km level; coarse maps need more to read. */
  readonly vigour: number;
}

/** @throws RangeError when the sizes do not fit together. */
export function frameOf(input: ReliefInput, options: ReliefOptions): Frame {
  const { cols, rows, kmPerTile } = input;
  const px = options.pxPerTile;
  if (!Number.isInteger(px) || px < 4 || px % 2 !== 0) throw new RangeError(`pxPerTile ${px} is not an even number`);
  if (input.terrain.length !== cols * rows || input.elevation.length !== cols * rows) {
    throw new RangeError(`ground of ${cols} × ${rows} tiles has ${input.terrain.length} terrain codes`);
  }
  const full = options.detail === 'full';
  const margin = full ? 64 : 24;
  const fine = { width: cols * px + 2 * margin, height: rows * px + 2 * margin };
  return {
    cols,
    rows,
    kmPerTile,
    seed: input.seed,
    full,
    pxTile: px,
    pxKm: px / kmPerTile,
    margin,
    fine,
    coarse: { width: fine.width / 2, height: fine.height / 2 },
    vigour: 0.667 + kmPerTile / 6,
  };
}
