// Fine lines from a place to the unit that stands aside from it for want of room.

import { disc, type Pen } from '../pen.ts';

export interface Aside {
  /** The place in tile units, and how far off the piece stands in CSS pixels. */
  readonly tx: number;
  readonly ty: number;
  readonly dx: number;
  readonly dy: number;
}

export function drawLeaders(pen: Pen, asides: readonly Aside[]): void {
  const { ctx, theme } = pen;
  ctx.lineCap = 'round';
  for (const [width, colour] of [
    [3.4, theme.halo],
    [1.3, theme.ink],
  ] as const) {
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.beginPath();
    for (const { tx, ty, dx, dy } of asides) {
      ctx.moveTo(pen.x(tx), pen.y(ty));
      ctx.lineTo(pen.x(tx) + dx, pen.y(ty) + dy);
    }
    ctx.stroke();
  }
  ctx.fillStyle = theme.ink;
  for (const { tx, ty } of asides) {
    disc(ctx, pen.x(tx), pen.y(ty), 2.2);
    ctx.fill();
  }
}
