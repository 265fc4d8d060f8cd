// The questions mapView.ts asks about places on the screen, with the state and the pieces already in hand.

import type { Pick } from './api.ts';
import { freeCentre, screenX, screenY, tileX, tileY } from './camera.ts';
import { pickUnder, piecesOn, samePick } from './picking.ts';
import type { PieceHost } from './pieces/host.ts';
import { type MapState, middleOf } from './state.ts';

export interface Picker {
  under(x: number, y: number, alternate: boolean): Pick;
  on(tile: number): Pick;
  /** The tile in the middle of the free part of the map. */
  middle(): number;
  inSight(tile: number): boolean;
  same(a: Pick | null, b: Pick | null): boolean;
}

export function picker(state: MapState, host: PieceHost): Picker {
  const { board } = state;
  const screen = (tile: number) => {
    const { x, y } = middleOf(board, tile);
    return { x: screenX(state.cam, state.view, x), y: screenY(state.cam, state.view, y) };
  };
  return {
    under(x, y, alternate) {
      const { frame, cam, view } = state;
      return pickUnder(board, frame, cam, view, host.at(cam, view, x, y), x, y, alternate);
    },
    on(tile) {
      const { frame, cam, view } = state;
      const { x, y } = screen(tile);
      return pickUnder(board, frame, cam, view, piecesOn(frame, tile), x, y, false);
    },
    middle() {
      const { cols, rows } = board.ground;
      const { x, y } = freeCentre(state.view);
      const tx = Math.min(cols - 1, Math.max(0, Math.floor(tileX(state.cam, state.view, x))));
      const ty = Math.min(rows - 1, Math.max(0, Math.floor(tileY(state.cam, state.view, y))));
      return ty * cols + tx;
    },
    inSight(tile) {
      const { x, y } = screen(tile);
      const { width, height, insets } = state.view;
      return (
        x > insets.left + 40 && y > insets.top + 40 && x < width - insets.right - 40 && y < height - insets.bottom - 40
      );
    },
    same: samePick,
  };
}
