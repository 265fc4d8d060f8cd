// Where the map is looked at: plain data and pure functions between tiles and CSS pixels. Who moves it is input.ts
// and mapView.ts; pictures are placed by it in sheet.ts and stage.ts.

import type { Insets } from './api.ts';

/** The point of the board (tile units, corner 0,0) at the middle of the viewport, and CSS pixels a tile. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The map's element in CSS pixels, what panels cover of it, and the board's size in tiles. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly cols: number;
  readonly rows: number;
}

/** CSS pixels a tile at the closest. */
export const MAX_SCALE = 72;
/** Share of the free area that may show what lies off the board. */
const MARGIN = 0.06;

export function screenX(cam: Camera, view: Viewport, tx: number): number {
  return (tx - cam.x) * cam.scale + view.width / 2;
}

export function screenY(cam: Camera, view: Viewport, ty: number): number {
  return (ty - cam.y) * cam.scale + view.height / 2;
}

export function tileX(cam: Camera, view: Viewport, px: number): number {
  return (px - view.width / 2) / cam.scale + cam.x;
}

export function tileY(cam: Camera, view: Viewport, py: number): number {
  return (py - view.height / 2) / cam.scale + cam.y;
}

/** Middle of the part of the viewport that no panel covers, CSS pixels. */
export function freeCentre(view: Viewport): { x: number; y: number } {
  const { left, right, top, bottom } = view.insets;
  return { x: (left + view.width - right) / 2, y: (top + view.height - bottom) / 2 };
}

/** Smallest scale: the whole board in the free part. */
export function minScale(view: Viewport): number {
  const { left, right, top, bottom } = view.insets;
  const width = Math.max(80, view.width - left - right);
  const height = Math.max(80, view.height - top - bottom);
  return Math.min(MAX_SCALE, width / view.cols, height / view.rows);
}

/** The camera with scale and place brought within bounds. */
export function clampCamera(cam: Camera, view: Viewport): Camera {
  const scale = Math.min(MAX_SCALE, Math.max(minScale(view), cam.scale));
  const free = freeCentre(view);
  const { left, right, top, bottom } = view.insets;
  const offX = (free.x - view.width / 2) / scale;
  const offY = (free.y - view.height / 2) / scale;
  const halfX = (Math.max(80, view.width - left - right) / scale) * (0.5 - MARGIN);
  const halfY = (Math.max(80, view.height - top - bottom) / scale) * (0.5 - MARGIN);
  return {
    x: within(cam.x + offX, halfX, view.cols - halfX) - offX,
    y: within(cam.y + offY, halfY, view.rows - halfY) - offY,
    scale,
  };
}

/** Zooms about a point of the screen, which keeps what lies under it. */
export function zoomAt(cam: Camera, view: Viewport, factor: number, px: number, py: number): Camera {
  const scale = Math.min(MAX_SCALE, Math.max(minScale(view), cam.scale * factor));
  const tx = tileX(cam, view, px);
  const ty = tileY(cam, view, py);
  return clampCamera({ x: tx - (px - view.width / 2) / scale, y: ty - (py - view.height / 2) / scale, scale }, view);
}

/** Looks at a point of the board, which comes to the middle of the free part. */
export function lookAt(view: Viewport, tx: number, ty: number, scale: number): Camera {
  const s = Math.min(MAX_SCALE, Math.max(minScale(view), scale));
  const free = freeCentre(view);
  return clampCamera({ x: tx - (free.x - view.width / 2) / s, y: ty - (free.y - view.height / 2) / s, scale: s }, view);
}

/** Frames a rectangle of the board with `pad` tiles around it, no closer than `closest` pixels a tile. */
export function fitBox(
  view: Viewport,
  box: { x0: number; y0: number; x1: number; y1: number },
  pad: number,
  closest: number,
): Camera {
  const { left, right, top, bottom } = view.insets;
  const width = Math.max(80, view.width - left - right);
  const height = Math.max(80, view.height - top - bottom);
  const scale = Math.min(closest, width / (box.x1 - box.x0 + 2 * pad), height / (box.y1 - box.y0 + 2 * pad));
  return lookAt(view, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, scale);
}

function within(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
