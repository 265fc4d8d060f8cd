// Sites: air base, crossing, dam, field, garrison, each a small sign in a light disc.

import type { SiteKind } from '../../sim/index.ts';
import { disc, type Pen } from '../pen.ts';

export function drawSite(pen: Pen, x: number, y: number, kind: SiteKind, size: number): void {
  const { ctx, theme } = pen;
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size, size);
  disc(ctx, 0, 0, 8.5);
  ctx.fillStyle = theme.paper;
  ctx.fill();
  ctx.lineWidth = 1.3;
  ctx.strokeStyle = theme.ink2;
  ctx.stroke();
  ctx.strokeStyle = theme.ink;
  ctx.fillStyle = theme.ink;
  ctx.lineWidth = 1.5;
  ctx.lineCap = 'round';
  ctx.beginPath();
  if (kind === 'airbase') {
    ctx.moveTo(0, -5.5);
    ctx.lineTo(0, 5);
    ctx.moveTo(-5, 0.8);
    ctx.lineTo(0, -2);
    ctx.lineTo(5, 0.8);
    ctx.moveTo(-2.4, 5);
    ctx.lineTo(0, 3.6);
    ctx.lineTo(2.4, 5);
  } else if (kind === 'crossing') {
    ctx.moveTo(-4.6, 4.4);
    ctx.lineTo(-4.6, -3);
    ctx.moveTo(-4.6, -1);
    ctx.lineTo(5, -3.8);
    ctx.moveTo(-1, -1.9);
    ctx.lineTo(-0.4, -0.6);
    ctx.moveTo(2, -2.8);
    ctx.lineTo(2.6, -1.5);
  } else if (kind === 'dam') {
    ctx.moveTo(-5, -3.4);
    ctx.lineTo(5, -3.4);
    ctx.lineTo(3, 1);
    ctx.lineTo(-3, 1);
    ctx.closePath();
    ctx.moveTo(-4.6, 4);
    ctx.quadraticCurveTo(-2.3, 2, 0, 4);
    ctx.quadraticCurveTo(2.3, 6, 4.6, 4);
  } else if (kind === 'field') {
    ctx.moveTo(0, -5);
    ctx.bezierCurveTo(4, -1, 4.6, 4.6, 0, 5);
    ctx.bezierCurveTo(-4.6, 4.6, -4, -1, 0, -5);
  } else {
    ctx.moveTo(-4.6, 4.4);
    ctx.lineTo(-4.6, -2.6);
    ctx.lineTo(-2.6, -2.6);
    ctx.lineTo(-2.6, -4.2);
    ctx.lineTo(2.6, -4.2);
    ctx.lineTo(2.6, -2.6);
    ctx.lineTo(4.6, -2.6);
    ctx.lineTo(4.6, 4.4);
    ctx.closePath();
  }
  ctx.stroke();
  ctx.restore();
}
