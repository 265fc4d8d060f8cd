// What a click finds: pieces before places, places before ground, the border by its line, nothing off the board.

import { describe, expect, it } from 'vitest';
import { screenX, screenY, type Viewport } from '../../src/view/camera.ts';
import { pickUnder, samePick } from '../../src/view/picking.ts';
import { tinyBoard } from './support/board.ts';

const board = tinyBoard();
const view: Viewport = {
  width: 800,
  height: 600,
  insets: { left: 0, top: 0, right: 0, bottom: 0 },
  cols: board.ground.cols,
  rows: board.ground.rows,
};
const cam = { x: 6, y: 5, scale: 40 };
const pick = (tx: number, ty: number, pieces: readonly string[] = []) =>
  pickUnder(board, null, cam, view, pieces, screenX(cam, view, tx), screenY(cam, view, ty), false);

describe('picking', () => {
  it('finds the tile', () => {
    expect(pick(7.2, 1.9)).toMatchObject({ tile: 1 * 12 + 7, top: { kind: 'tile' } });
  });

  it('puts the unit before the town under it', () => {
    const found = pick(8.5, 5.5, ['unit:police-1']);
    expect(found.top).toEqual({ kind: 'unit', id: 'police-1' });
    expect(found.settlement).toBe('town');
    expect(found.all.map((x) => x.kind)).toEqual(['unit', 'settlement', 'tile']);
  });

  it('finds the border edge near its line, on either side', () => {
    expect(pick(3.1, 2.5).edge).toBe('e1');
    expect(pick(2.9, 3.5).edge).toBe('e2');
    expect(pick(4.5, 2.5).edge).toBeNull();
  });

  it('finds nothing off the board', () => {
    expect(pick(-2, 5)).toMatchObject({ tile: null, top: null, all: [] });
  });

  it('knows when two picks say the same', () => {
    expect(samePick(pick(7.2, 1.9), pick(7.4, 1.7))).toBe(true);
    expect(samePick(pick(7.2, 1.9), pick(8.4, 1.7))).toBe(false);
    expect(samePick(null, pick(8.4, 1.7))).toBe(false);
  });
});
