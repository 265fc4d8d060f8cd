// Areas that go with what is known: where a sighting can be by now, what a lead names, what an orbit watches.

import type { Board, Frame } from '../api.ts';
import { contours, ringPath } from '../contours.ts';
import { type Rect, touches } from '../declutter.ts';
import { CONDENSED, digits, lettering } from '../lettering.ts';
import { disc, type Pen } from '../pen.ts';
import { diamond } from '../pieces/marks.ts';
import { hatch } from './towns.ts';

/** What an orbit sees by day, km (starting sheet); by night thermal sees a little less. */
export const ORBIT_KM = { day: 10, night: 8 } as const;

/** Hours after which a lost contact's area is only outlined: it has grown too wide to act on. */
const FRESH_HOURS = 12;

/** Outlines, hatched while fresh or chosen; `bare` leaves the ground to another overlay's colour. */
export function drawReach(pen: Pen, board: Board, frame: Frame, chosen: string | null, bare: boolean): void {
  const { ctx, theme, scale } = pen;
  const { cols, rows } = board.ground;
  for (const contact of frame.contacts) {
    if (contact.reach.length < 2) continue;
    const fresh = contact.id === chosen || frame.clock.hour - contact.seenHour < FRESH_HOURS;
    const values = new Float32Array(cols * rows);
    for (const tile of contact.reach) values[tile] = 1;
    const path = new Path2D();
    for (const ring of contours({ cols, rows, values }, 0.5)) ringPath(path, ring);
    if (fresh && !bare) hatchReach(pen, path, contact.reach, cols);
    pen.inTiles(() => {
      ctx.globalAlpha = fresh ? 1 : 0.55;
      ctx.lineWidth = (fresh ? 1.8 : 1.3) / scale;
      ctx.setLineDash([5 / scale, 4 / scale]);
      ctx.strokeStyle = theme.loss;
      ctx.stroke(path);
      ctx.setLineDash([]);
    });
  }
}

function hatchReach(pen: Pen, path: Path2D, reach: readonly number[], cols: number): void {
  const { ctx, theme, scale } = pen;
  const xs = reach.map((tile) => tile % cols);
  const ys = reach.map((tile) => Math.floor(tile / cols));
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs) + 1, Math.min(...ys), Math.max(...ys) + 1];
  pen.inTiles(() => {
    ctx.clip(path, 'evenodd');
    ctx.fillStyle = theme.night ? 'rgba(255,166,102,0.10)' : 'rgba(180,83,10,0.10)';
    ctx.fillRect(x0, y0, x1 - x0, y1 - y0);
    ctx.lineWidth = 1 / scale;
    ctx.strokeStyle = theme.night ? 'rgba(255,166,102,0.35)' : 'rgba(160,68,7,0.35)';
    ctx.beginPath();
    for (let d = x0 - (y1 - y0); d < x1; d += 7 / scale) {
      ctx.moveTo(d, y1);
      ctx.lineTo(d + (y1 - y0), y0);
    }
    ctx.stroke();
  });
}

/** CSS pixels a kilometre from which every lead is named; from farther away only the chosen one is. */
const NAMED_FROM = 1.7;

/** Dashed rings with a diamond, and names where they fit; returns what the diamonds and names cover. */
export function drawLeads(
  pen: Pen,
  board: Board,
  frame: Frame,
  language: 'en' | 'ar',
  dpr: number,
  nameOf: (id: string) => string,
  chosen: string | null,
): Rect[] {
  const { ctx, theme } = pen;
  const covered: Rect[] = [];
  const captions: { readonly lead: Frame['leads'][number]; readonly x: number; readonly y: number }[] = [];
  for (const lead of frame.leads) {
    const x = pen.x((lead.tile % board.ground.cols) + 0.5);
    const y = pen.y(Math.floor(lead.tile / board.ground.cols) + 0.5);
    const r = Math.max(15, (lead.radiusTiles + 0.5) * pen.scale);
    disc(ctx, x, y, r);
    ctx.fillStyle = theme.night ? 'rgba(255,166,102,0.12)' : 'rgba(214,120,30,0.20)';
    ctx.fill();
    hatch(pen, x, y, r, theme.loss);
    ctx.lineWidth = 4;
    ctx.strokeStyle = theme.halo;
    ctx.globalAlpha = 0.5;
    ctx.stroke();
    ctx.globalAlpha = 1;
    ctx.lineWidth = 2;
    ctx.strokeStyle = theme.loss;
    ctx.setLineDash([6, 4]);
    ctx.stroke();
    ctx.save();
    ctx.translate(x, y);
    diamond(ctx, 13);
    ctx.fillStyle = theme.lossTint;
    ctx.fill();
    ctx.setLineDash([4, 3]);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.font = `700 13px ${CONDENSED}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'alphabetic';
    ctx.fillStyle = theme.loss;
    ctx.fillText('?', 0, 4.6);
    ctx.restore();
    ctx.setLineDash([]);
    covered.push({ x: x - 13, y: y - 13, w: 26, h: 26 });
    if (lead.id === chosen || pen.scale / pen.km >= NAMED_FROM) captions.push({ lead, x, y: y + Math.min(r, 46) });
  }
  // The chosen lead first, then the surest; a name that would lie on another is left out.
  const rank = ({ lead }: (typeof captions)[number]): number => (lead.id === chosen ? 101 : lead.confidence);
  captions.sort((a, b) => rank(b) - rank(a));
  for (const { lead, x, y } of captions) {
    const name = nameOf(lead.id);
    const figure = digits(`${Math.round(lead.confidence)}%`, language);
    const picture = lettering(
      [
        ...(name ? [{ text: name, font: `600 $ ${CONDENSED}`, size: 13, colour: theme.loss }] : []),
        { text: figure, font: `500 $ ${CONDENSED}`, size: 12, colour: theme.loss },
      ],
      theme,
      dpr,
      'center',
    );
    const rect = { x: x - picture.w / 2, y, w: picture.w, h: picture.h };
    if (lead.id !== chosen && covered.some((other) => touches(rect, other))) continue;
    ctx.drawImage(picture.picture, rect.x, rect.y, rect.w, rect.h);
    covered.push(rect);
  }
  return covered;
}

/** The ground an orbit watches: by day a dashed ellipse, by night also the cone it looks down. */
export function drawOrbits(pen: Pen, board: Board, frame: Frame): void {
  for (const orbit of frame.orbits) {
    const x = (orbit.tile % board.ground.cols) + 0.5;
    const y = Math.floor(orbit.tile / board.ground.cols) + 0.5;
    drawOrbit(pen, x, y, ORBIT_KM[frame.clock.phase], frame.clock.phase === 'night');
  }
}

export function drawOrbit(pen: Pen, tx: number, ty: number, km: number, cone: boolean): void {
  const { ctx, theme } = pen;
  const r = Math.max(14, (km / pen.km) * pen.scale);
  const x = pen.x(tx);
  const y = pen.y(ty);
  if (cone) {
    const plane = orbitPlane(r);
    const fill = ctx.createRadialGradient(x, y, 0, x, y, r);
    fill.addColorStop(0, 'rgba(150,200,255,0.15)');
    fill.addColorStop(1, 'rgba(120,180,250,0.07)');
    disc(ctx, x, y, r);
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.lineWidth = 1.2;
    ctx.strokeStyle = 'rgba(190,220,255,0.65)';
    ctx.beginPath();
    for (const [dx, dy] of tangents(plane.dx, plane.dy, r)) {
      ctx.moveTo(x + plane.dx, y + plane.dy);
      ctx.lineTo(x + dx, y + dy);
    }
    ctx.stroke();
  }
  disc(ctx, x, y, r);
  ctx.lineWidth = 3.6;
  ctx.strokeStyle = theme.halo;
  ctx.globalAlpha = 0.55;
  ctx.stroke();
  ctx.globalAlpha = 1;
  ctx.lineWidth = 1.8;
  ctx.setLineDash([7, 5]);
  ctx.strokeStyle = theme.action;
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Where the aircraft stands beside its orbit's middle, CSS pixels. */
export function orbitPlane(r: number): { dx: number; dy: number } {
  return { dx: r * 0.82, dy: -r * 0.72 };
}

function tangents(dx: number, dy: number, r: number): [number, number][] {
  const d = Math.hypot(dx, dy);
  const to = Math.atan2(dy, dx);
  const open = Math.acos(Math.min(1, r / d));
  return [-open, open].map((side) => [Math.cos(to + side) * r, Math.sin(to + side) * r]);
}
