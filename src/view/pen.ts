// What a layer draws with: a 2D context in CSS pixels, and the way from tiles to it. Layers are plain functions of
// a pen and their data; where the drawing ends up is sheet.ts.

import type { Theme } from './palette.ts';

export interface Pen {
  readonly ctx: CanvasRenderingContext2D;
  readonly theme: Theme;
  /** CSS pixels a tile. */
  readonly scale: number;
  /** Kilometres a tile. */
  readonly km: number;
  /** Size of the sheet in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the sheet covers, in tile units. */
  readonly box: Box;
  x(tx: number): number;
  y(ty: number): number;
  /** Runs `draw` with the context in tile units; divide line widths and dashes by `scale` in it. */
  inTiles(draw: () => void): void;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export function makePen(
  ctx: CanvasRenderingContext2D,
  theme: Theme,
  km: number,
  scale: number,
  dpr: number,
  width: number,
  height: number,
  originX: number,
  originY: number,
): Pen {
  return {
    ctx,
    theme,
    scale,
    km,
    width,
    height,
    box: { x0: originX, y0: originY, x1: originX + width / scale, y1: originY + height / scale },
    x: (tx) => (tx - originX) * scale,
    y: (ty) => (ty - originY) * scale,
    inTiles(draw) {
      ctx.save();
      ctx.setTransform(dpr * scale, 0, 0, dpr * scale, -originX * dpr * scale, -originY * dpr * scale);
      draw();
      ctx.restore();
    },
  };
}

export function overlaps(a: Box, b: Box, margin = 0): boolean {
  return a.x0 - margin < b.x1 && a.x1 + margin > b.x0 && a.y0 - margin < b.y1 && a.y1 + margin > b.y0;
}

/** A disc's path. */
export function disc(ctx: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  ctx.beginPath();
  ctx.arc(x, y, r, 0, Math.PI * 2);
}
