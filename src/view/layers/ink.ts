// What the hand adds: brackets about what is chosen, the tile grid around it and under the pointer, the keyboard's
// cursor, pins put down by a panel.

import type { Tile } from '../../sim/index.ts';
import type { Board, Pin } from '../api.ts';
import { SANS } from '../lettering.ts';
import { disc, type Pen } from '../pen.ts';

/** Pixels a tile below which a grid would only be noise, and how far it reaches. */
const GRID_FROM = 9;
const GRID_REACH = { firm: 300, faint: 130 } as const;

/** `firm` about what is chosen, `faint` under the pointer. */
export function drawGrid(pen: Pen, board: Board, tile: Tile, strength: 'firm' | 'faint'): void {
  if (pen.scale < GRID_FROM) return;
  const { ctx, scale } = pen;
  const { cols, rows } = board.ground;
  const cx = tile % cols;
  const cy = Math.floor(tile / cols);
  const x = pen.x(cx + 0.5);
  const y = pen.y(cy + 0.5);
  const reach = GRID_REACH[strength];
  const n = Math.ceil(reach / scale);
  const fade = ctx.createRadialGradient(x, y, 0, x, y, reach);
  fade.addColorStop(0, pen.theme.grid);
  fade.addColorStop(0.45, pen.theme.grid);
  fade.addColorStop(1, pen.theme.night ? 'rgba(200,215,240,0)' : 'rgba(24,33,43,0)');
  ctx.strokeStyle = fade;
  ctx.lineWidth = 0.9;
  ctx.beginPath();
  const [left, right] = [Math.max(x - reach, pen.x(0)), Math.min(x + reach, pen.x(cols))];
  const [top, bottom] = [Math.max(y - reach, pen.y(0)), Math.min(y + reach, pen.y(rows))];
  for (let gx = Math.max(0, cx - n); gx <= Math.min(cols, cx + n + 1); gx++) {
    ctx.moveTo(pen.x(gx), top);
    ctx.lineTo(pen.x(gx), bottom);
  }
  for (let gy = Math.max(0, cy - n); gy <= Math.min(rows, cy + n + 1); gy++) {
    ctx.moveTo(left, pen.y(gy));
    ctx.lineTo(right, pen.y(gy));
  }
  ctx.stroke();
}

/** The tile under the pointer, faintly. */
export function drawHoverTile(pen: Pen, board: Board, tile: Tile): void {
  const { ctx, theme, scale } = pen;
  const x = pen.x(tile % board.ground.cols);
  const y = pen.y(Math.floor(tile / board.ground.cols));
  ctx.strokeStyle = theme.night ? 'rgba(237,243,251,0.55)' : 'rgba(24,33,43,0.55)';
  ctx.lineWidth = 1;
  ctx.strokeRect(x + 0.5, y + 0.5, scale - 1, scale - 1);
}

/** Four corners about a point, with a light edge. */
export function drawBrackets(pen: Pen, x: number, y: number, halfW: number, halfH: number, arm = 9): void {
  const { ctx, theme } = pen;
  ctx.save();
  ctx.lineCap = 'butt';
  ctx.lineJoin = 'miter';
  for (const [width, colour] of [
    [6.5, theme.halo],
    [3.4, theme.action],
  ] as const) {
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.beginPath();
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ]) {
      ctx.moveTo(x + sx * halfW, y + sy * (halfH - arm));
      ctx.lineTo(x + sx * halfW, y + sy * halfH);
      ctx.lineTo(x + sx * (halfW - arm), y + sy * halfH);
    }
    ctx.stroke();
  }
  ctx.restore();
}

/** The keyboard's cursor: a doubled square, unlike any bracket. */
export function drawCursor(pen: Pen, board: Board, tile: Tile): void {
  const { ctx, theme, scale } = pen;
  const x = pen.x((tile % board.ground.cols) + 0.5);
  const y = pen.y(Math.floor(tile / board.ground.cols) + 0.5);
  const r = Math.max(9, scale / 2 + 2);
  ctx.lineWidth = 5;
  ctx.strokeStyle = theme.halo;
  ctx.strokeRect(x - r, y - r, 2 * r, 2 * r);
  ctx.lineWidth = 2.6;
  ctx.strokeStyle = theme.gold;
  ctx.strokeRect(x - r, y - r, 2 * r, 2 * r);
  ctx.lineWidth = 1;
  ctx.strokeStyle = theme.goldInk;
  ctx.strokeRect(x - r - 2, y - r - 2, 2 * r + 4, 2 * r + 4);
}

export function drawPins(pen: Pen, board: Board, pins: readonly Pin[]): void {
  const { ctx, theme } = pen;
  for (const pin of pins) {
    const x = pen.x((pin.tile % board.ground.cols) + 0.5);
    const y = pen.y(Math.floor(pin.tile / board.ground.cols) + 0.5);
    const colour =
      pin.tone === 'loss'
        ? theme.loss
        : pin.tone === 'gain'
          ? theme.gain
          : pin.tone === 'unexplained'
            ? theme.militia
            : theme.ink;
    ctx.save();
    ctx.translate(x, y);
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(-7, -14);
    ctx.arc(0, -21, 11, 2.25, Math.PI * 3 - 2.25);
    ctx.closePath();
    ctx.lineWidth = 4;
    ctx.strokeStyle = theme.halo;
    ctx.stroke();
    ctx.fillStyle = theme.paper;
    ctx.fill();
    ctx.lineWidth = 2;
    ctx.strokeStyle = colour;
    ctx.setLineDash(pin.tone === 'unexplained' ? [3.4, 2.6] : []);
    ctx.stroke();
    ctx.setLineDash([]);
    disc(ctx, 0, -21, 7.6);
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.fillStyle = theme.paper;
    ctx.font = `700 11px ${SANS}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'alphabetic';
    ctx.fillText(pin.label, 0, -17);
    ctx.restore();
  }
}
