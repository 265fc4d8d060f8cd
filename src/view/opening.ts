// How the map begins: an empty state that shows the whole board, and the first look at the player's own forces.

import type { Board, Frame, MapViewOptions } from './api.ts';
import { type Camera, fitBox } from './camera.ts';
import type { MapState } from './state.ts';

/** CSS pixels a tile that framing does not pass, by kilometre. */
export const CLOSEST_PER_KM = 9;

export function firstState(parent: HTMLElement, board: Board, options: MapViewOptions): MapState {
  const { cols, rows } = board.ground;
  const insets = options.insets ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const view = { width: parent.clientWidth, height: parent.clientHeight, insets, cols, rows };
  return {
    board,
    nameOf: options.nameOf ?? (() => ''),
    frame: null,
    cam: fitBox(view, { x0: 0, y0: 0, x1: cols, y1: rows }, 0, CLOSEST_PER_KM * board.ground.kmPerTile),
    view,
    overlay: 'none',
    selection: null,
    sketch: null,
    plan: [],
    edges: [],
    pins: [],
    happenings: [],
    truth: null,
    truthHour: 0,
    truthMode: 'both',
    hover: null,
    cursor: null,
    language: options.language ?? 'en',
    symbols: options.symbols ?? 'app6',
    reduced: options.reducedMotion ?? false,
  };
}

/** A first look that shows the whole board is worth this much smaller a scale than one at the own forces alone. */
const WHOLE_WORTH = 1.5;

/** Frames the player's own, with some ground around them; the whole board where it is hardly larger. */
export function openingCamera(state: MapState, frame: Frame): Camera {
  const tiles = [...frame.units, ...frame.structures].map((thing) => thing.tile);
  if (tiles.length === 0) return state.cam;
  const { cols, rows } = state.board.ground;
  const closest = CLOSEST_PER_KM * state.board.ground.kmPerTile;
  const own = fitBox(state.view, boxOfTiles(state.board, tiles), 3, closest);
  const whole = fitBox(state.view, { x0: 0, y0: 0, x1: cols, y1: rows }, 0, closest);
  return own.scale < whole.scale * WHOLE_WORTH ? whole : own;
}

export function boxOfTiles(board: Board, tiles: readonly number[]) {
  const xs = tiles.map((tile) => tile % board.ground.cols);
  const ys = tiles.map((tile) => Math.floor(tile / board.ground.cols));
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs) + 1, y1: Math.max(...ys) + 1 };
}
