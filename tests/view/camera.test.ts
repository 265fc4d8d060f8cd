// The way between tiles and the screen: there and back, zoom about a point, bounds, framing.

import { describe, expect, it } from 'vitest';
import {
  clampCamera,
  fitBox,
  freeCentre,
  lookAt,
  MAX_SCALE,
  minScale,
  screenX,
  screenY,
  tileX,
  tileY,
  type Viewport,
  zoomAt,
} from '../../src/view/camera.ts';

const view: Viewport = {
  width: 1366,
  height: 768,
  insets: { left: 232, top: 58, right: 310, bottom: 68 },
  cols: 112,
  rows: 108,
};

describe('camera', () => {
  it('goes from tile to screen and back', () => {
    const cam = { x: 40.25, y: 33.5, scale: 17 };
    expect(tileX(cam, view, screenX(cam, view, 12.75))).toBeCloseTo(12.75);
    expect(tileY(cam, view, screenY(cam, view, 90.1))).toBeCloseTo(90.1);
  });

  it('keeps the point under the pointer while zooming', () => {
    const cam = clampCamera({ x: 56, y: 54, scale: 20 }, view);
    const before = tileX(cam, view, 700);
    const after = zoomAt(cam, view, 1.6, 700, 400);
    expect(tileX(after, view, 700)).toBeCloseTo(before);
    expect(after.scale).toBeCloseTo(32);
  });

  it('stays between the whole board and the closest look', () => {
    expect(clampCamera({ x: 50, y: 50, scale: 0.01 }, view).scale).toBeCloseTo(minScale(view));
    expect(clampCamera({ x: 50, y: 50, scale: 999 }, view).scale).toBe(MAX_SCALE);
  });

  it('does not lose the board, however far it is pushed', () => {
    for (const scale of [6, 20, 72]) {
      const cam = clampCamera({ x: -900, y: 900, scale }, view);
      const { x, y } = freeCentre(view);
      const [tx, ty] = [tileX(cam, view, x), tileY(cam, view, y)];
      expect(tx).toBeGreaterThan(0);
      expect(ty).toBeLessThan(view.rows);
    }
  });

  it('brings a tile to the middle of what panels leave free', () => {
    const cam = lookAt(view, 56.5, 54.5, 30);
    expect(screenX(cam, view, 56.5)).toBeCloseTo(freeCentre(view).x);
    expect(screenY(cam, view, 54.5)).toBeCloseTo(freeCentre(view).y);
  });

  it('frames a box inside the free part', () => {
    const cam = fitBox(view, { x0: 40, y0: 40, x1: 60, y1: 50 }, 2, 72);
    expect(screenX(cam, view, 40)).toBeGreaterThanOrEqual(view.insets.left);
    expect(screenX(cam, view, 60)).toBeLessThanOrEqual(view.width - view.insets.right);
    expect(screenY(cam, view, 50)).toBeLessThanOrEqual(view.height - view.insets.bottom);
  });
});
