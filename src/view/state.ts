// Everything the map shows at a moment: the frame and what the panels have asked for. Painters read it; only
// mapView.ts writes it.

import type { Frame, Order, Tile, TruthFrame } from '../sim/index.ts';
import type { Board, Overlay, Pin, Selection, Sketch } from './api.ts';
import type { Camera, Viewport } from './camera.ts';
import { DAY, NIGHT, type Theme } from './palette.ts';
import type { EventMark } from './pieces/marks.ts';

export interface Happening {
  readonly id: string;
  readonly tile: Tile;
  readonly mark: EventMark;
  readonly alarm: boolean;
}

export interface MapState {
  readonly board: Board;
  readonly nameOf: (kind: Selection['kind'], id: string) => string;
  frame: Frame | null;
  cam: Camera;
  view: Viewport;
  overlay: Overlay;
  selection: Selection | null;
  sketch: Sketch | null;
  plan: readonly Order[];
  edges: readonly string[];
  pins: readonly Pin[];
  happenings: readonly Happening[];
  truth: readonly TruthFrame[] | null;
  truthHour: number;
  truthMode: 'belief' | 'both' | 'truth';
  hover: Tile | null;
  cursor: Tile | null;
  language: 'en' | 'ar';
  symbols: 'app6' | 'plain';
  reduced: boolean;
}

/** The after-action looks at nights by daylight: what was hidden is what it shows. */
export function isNight(state: MapState): boolean {
  return state.truth === null && state.frame?.clock.phase === 'night';
}

export function themeOf(state: MapState): Theme {
  return isNight(state) ? NIGHT : DAY;
}

/** Scale of the symbols: smaller from far away, in steps so that their pictures are drawn seldom. */
export function symbolSize(state: MapState): number {
  const perKm = state.cam.scale / state.board.ground.kmPerTile;
  // After the end the cells are what is looked at, on a small map.
  const rest = state.truth !== null && perKm < 4.4 ? 0.72 : 1;
  return rest * (perKm < 2.2 ? 0.64 : perKm < 3 ? 0.76 : perKm < 4.4 ? 0.86 : perKm < 16 ? 1 : 1.15);
}

export function middleOf(board: Board, tile: Tile): { x: number; y: number } {
  return { x: (tile % board.ground.cols) + 0.5, y: Math.floor(tile / board.ground.cols) + 0.5 };
}
