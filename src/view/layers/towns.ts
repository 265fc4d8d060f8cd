// Overlays that speak of settlements: trust, control by day and night, and where militias stand. Each has a figure or
// a pattern beside its colour.

import type { SettlementView } from '../../sim/index.ts';
import type { Board, Frame } from '../api.ts';
import { CONDENSED, digits, lettering } from '../lettering.ts';
import { disc, type Pen } from '../pen.ts';

const R = 13;
/** Refused orders shown one by one. */
const MOST_CROSSES = 5;

function spot(pen: Pen, board: Board, tile: number): { x: number; y: number } {
  return { x: pen.x((tile % board.ground.cols) + 0.5), y: pen.y(Math.floor(tile / board.ground.cols) + 0.5) };
}

/** A disc with the figure; hatched below 40, ringed twice from 60 on; an arrow's worth of change is the panel's. */
export function drawTrust(pen: Pen, board: Board, frame: Frame, language: 'en' | 'ar'): void {
  for (const town of frame.settlements) {
    const { x, y } = spot(pen, board, town.tile);
    const low = town.trust < 40;
    const high = town.trust >= 60;
    const big = town.kind === 'city' || town.kind === 'town' ? 1.2 : 0.95;
    bandRing(pen, x, y, R * big, town);
    disc(pen.ctx, x, y, R * big);
    pen.ctx.fillStyle = low ? pen.theme.lossTint : high ? (pen.theme.night ? '#15403A' : '#D6EFE8') : pen.theme.paper;
    pen.ctx.fill();
    if (low) hatch(pen, x, y, R * big, pen.theme.loss);
    pen.ctx.lineWidth = 2;
    pen.ctx.strokeStyle = low ? pen.theme.loss : high ? pen.theme.gain : pen.theme.ink2;
    pen.ctx.stroke();
    if (high) {
      disc(pen.ctx, x, y, R * big - 3);
      pen.ctx.lineWidth = 1;
      pen.ctx.stroke();
    }
    figure(pen, x, y, digits(String(Math.round(town.trust)), language));
  }
}

/** How unsure the reading is: a pale ring, wider for a wider band. */
function bandRing(pen: Pen, x: number, y: number, r: number, town: SettlementView): void {
  disc(pen.ctx, x, y, r + 2 + Math.min(14, town.trustBand * 0.7));
  pen.ctx.fillStyle = pen.theme.night ? 'rgba(140,170,210,0.22)' : 'rgba(24,33,43,0.16)';
  pen.ctx.fill();
}

/** Left half the day, right half the night: filled as far as we hold it. */
export function drawControl(pen: Pen, board: Board, frame: Frame): void {
  const { ctx, theme } = pen;
  for (const town of frame.settlements) {
    const { x, y } = spot(pen, board, town.tile);
    disc(ctx, x, y, R + 1.5);
    ctx.fillStyle = theme.paper;
    ctx.fill();
    half(pen, x, y, -1, town.controlDay, '#C98A1E');
    half(pen, x, y, 1, town.controlNight, theme.night ? '#6DB9F2' : '#1C3F73');
    disc(ctx, x, y, R + 1.5);
    ctx.lineWidth = town.held ? 2.6 : 1.6;
    ctx.setLineDash(town.held ? [] : [4, 3]);
    ctx.strokeStyle = town.held ? theme.gain : theme.loss;
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.beginPath();
    ctx.moveTo(x, y - R);
    ctx.lineTo(x, y + R);
    ctx.lineWidth = 1;
    ctx.strokeStyle = theme.ink2;
    ctx.stroke();
  }
}

function half(pen: Pen, x: number, y: number, side: -1 | 1, percent: number, colour: string): void {
  const { ctx } = pen;
  ctx.save();
  ctx.beginPath();
  if (side < 0) ctx.rect(x - R, y - R, R, 2 * R);
  else ctx.rect(x, y - R, R, 2 * R);
  ctx.clip();
  ctx.beginPath();
  ctx.rect(x - R, y + R - (2 * R * percent) / 100, 2 * R, 2 * R);
  ctx.clip();
  disc(ctx, x, y, R - 0.5);
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.restore();
}

/**
 * Violet hatched areas about militias: a presence, thinner with distance. Broken outline: nobody watches. The heavy arc
 * is how much the patrons have to say, its figure below it, with a cross for each order refused.
 */
export function drawMilitia(pen: Pen, board: Board, frame: Frame, language: 'en' | 'ar', dpr: number): void {
  const { ctx, theme } = pen;
  for (const unit of frame.units) {
    if (unit.kind !== 'militia') continue;
    const { x, y } = spot(pen, board, unit.tile);
    const r = Math.max(34, (15 / pen.km) * pen.scale);
    disc(ctx, x, y, r);
    ctx.fillStyle = theme.night ? 'rgba(199,166,238,0.16)' : 'rgba(90,47,134,0.15)';
    ctx.fill();
    hatch(pen, x, y, r, theme.militia);
    ctx.lineWidth = 1.8;
    ctx.setLineDash(unit.monitored ? [] : [6, 4]);
    ctx.strokeStyle = theme.militia;
    disc(ctx, x, y, r);
    ctx.stroke();
    ctx.setLineDash([]);
    const known = frame.militias.find((one) => one.unit === unit.id);
    if (known === undefined) continue;
    const top = -Math.PI / 2;
    ctx.lineWidth = 6;
    ctx.beginPath();
    ctx.arc(x, y, r, top, top + (known.pull / 100) * 2 * Math.PI);
    ctx.stroke();
    const text = `${known.pull}${known.refused > 0 ? ` ${'✕'.repeat(Math.min(MOST_CROSSES, known.refused))}` : ''}`;
    const line = { text: digits(text, language), font: `600 $ ${CONDENSED}`, size: 15, colour: theme.militia };
    const { picture, w, h } = lettering([line], theme, dpr, 'center');
    ctx.drawImage(picture, x - w / 2, y + r + 1, w, h);
  }
}

/** Strokes across a disc. */
export function hatch(pen: Pen, x: number, y: number, r: number, colour: string): void {
  const { ctx } = pen;
  ctx.save();
  disc(ctx, x, y, r);
  ctx.clip();
  ctx.globalAlpha = 0.4;
  ctx.lineWidth = 1;
  ctx.strokeStyle = colour;
  ctx.beginPath();
  for (let d = -2 * r; d < 2 * r; d += 6) {
    ctx.moveTo(x + d, y + r);
    ctx.lineTo(x + d + 2 * r, y - r);
  }
  ctx.stroke();
  ctx.restore();
  disc(ctx, x, y, r);
}

function figure(pen: Pen, x: number, y: number, text: string): void {
  const { ctx, theme } = pen;
  ctx.font = `700 13px ${CONDENSED}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.lineWidth = 3;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = theme.paper;
  ctx.strokeText(text, x, y + 4.6);
  ctx.fillStyle = theme.ink;
  ctx.fillText(text, x, y + 4.6);
}
