// Orders on the map before they run: the way walked with its hours, the ground searched, the target, the orbit, the
// place to build. The one being thought about is drawn firmly, those already given quietly.

import type { Order, Tile } from '../../sim/index.ts';
import type { Board, Frame, Sketch } from '../api.ts';
import type { Point2 } from '../geometry.ts';
import { CONDENSED, digits, lettering } from '../lettering.ts';
import { disc, type Pen } from '../pen.ts';
import { drawOrbit, ORBIT_KM } from './areas.ts';
import { drawPlannedEdges } from './fence.ts';

interface Scene {
  readonly pen: Pen;
  readonly board: Board;
  readonly frame: Frame;
  readonly language: 'en' | 'ar';
  readonly dpr: number;
}

export function drawSketch(scene: Scene, sketch: Sketch): void {
  const { order, preview } = sketch;
  const ends = endsOf(scene, order);
  drawTarget(scene, order, 1, preview?.refusal !== null && preview?.refusal !== undefined);
  if (preview && preview.route.length > 1) {
    drawRoute(
      scene,
      preview.route.map((stop) => stop.tile),
      true,
    );
    drawHours(scene, preview.route);
  } else if (ends) drawRoute(scene, [ends.from, ends.to], false);
}

export function drawPlan(scene: Scene, orders: readonly Order[]): void {
  const { ctx } = scene.pen;
  ctx.globalAlpha = 0.8;
  for (const order of orders) {
    const unit = 'unit' in order ? scene.frame.units.find((u) => u.id === order.unit) : undefined;
    const ends = endsOf(scene, order);
    if (unit && unit.route.length > 0) drawRoute(scene, [unit.tile, ...unit.route], true, 0.7);
    else if (ends && ends.from !== ends.to) drawRoute(scene, [ends.from, ends.to], false, 0.7);
    drawTarget(scene, order, 0.75, false);
  }
  ctx.globalAlpha = 1;
}

/** The way a chosen unit is on. */
export function drawOwnRoute(scene: Scene, unitId: string): void {
  const unit = scene.frame.units.find((u) => u.id === unitId);
  if (unit && unit.route.length > 0) drawRoute(scene, [unit.tile, ...unit.route], true, 0.85);
}

/** Tile an order is about, whatever its type; null for orders without a place. */
export function placeOf(frame: Frame, board: Board, order: Order): Tile | null {
  if ('to' in order) return order.to;
  if ('tile' in order) return order.tile;
  if ('lead' in order && order.lead) return frame.leads.find((lead) => lead.id === order.lead)?.tile ?? null;
  if ('contact' in order) return frame.contacts.find((contact) => contact.id === order.contact)?.tile ?? null;
  if ('structure' in order) return frame.structures.find((s) => s.id === order.structure)?.tile ?? null;
  if ('settlement' in order) return frame.settlements.find((s) => s.id === order.settlement)?.tile ?? null;
  if ('edges' in order) return board.borders.find((edge) => edge.id === order.edges[0])?.tile ?? null;
  if ('edge' in order) return board.borders.find((edge) => edge.id === order.edge)?.tile ?? null;
  return null;
}

function endsOf({ frame, board }: Scene, order: Order): { from: Tile; to: Tile } | null {
  const to = placeOf(frame, board, order);
  if (to === null) return null;
  if ('unit' in order) {
    const unit = frame.units.find((u) => u.id === order.unit);
    return unit ? { from: unit.tile, to } : null;
  }
  if ('asset' in order) {
    const asset = frame.assets.find((a) => a.id === order.asset);
    return asset ? { from: asset.baseTile, to } : null;
  }
  return null;
}

function at({ pen, board }: Scene, tile: Tile): Point2 {
  return [pen.x((tile % board.ground.cols) + 0.5), pen.y(Math.floor(tile / board.ground.cols) + 0.5)];
}

function drawRoute(scene: Scene, tiles: readonly Tile[], true_: boolean, strength = 1): void {
  const { pen } = scene;
  const { ctx, theme } = pen;
  const points = tiles.map((tile) => at(scene, tile));
  const trace = () => {
    ctx.beginPath();
    points.forEach(([x, y], i) => {
      if (i === 0) ctx.moveTo(x, y);
      else if (i === points.length - 1) ctx.lineTo(x, y);
      else {
        const [nx, ny] = points[i + 1];
        ctx.quadraticCurveTo(x, y, (x + nx) / 2, (y + ny) / 2);
      }
    });
  };
  ctx.save();
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.setLineDash(true_ ? [] : [3, 6]);
  ctx.lineWidth = 6.5 * strength;
  ctx.strokeStyle = theme.halo;
  trace();
  ctx.stroke();
  ctx.lineCap = 'butt';
  ctx.lineWidth = 3.4 * strength;
  ctx.strokeStyle = theme.action;
  ctx.setLineDash(true_ ? [9, 4] : [3, 6]);
  trace();
  ctx.stroke();
  ctx.setLineDash([]);
  const [ex, ey] = points[points.length - 1];
  const [px, py] = points[Math.max(0, points.length - 2)];
  const angle = Math.atan2(ey - py, ex - px);
  ctx.translate(ex, ey);
  ctx.rotate(angle);
  ctx.beginPath();
  ctx.moveTo(5, 0);
  ctx.lineTo(-8, -6.5);
  ctx.lineTo(-5, 0);
  ctx.lineTo(-8, 6.5);
  ctx.closePath();
  ctx.lineWidth = 3;
  ctx.strokeStyle = theme.halo;
  ctx.stroke();
  ctx.fillStyle = theme.action;
  ctx.fill();
  ctx.restore();
}

/** A ring and the clock's hour where each hour ends, as many as have room. */
function drawHours(scene: Scene, route: readonly { readonly tile: Tile; readonly inHours: number }[]): void {
  const { pen, frame, language, dpr } = scene;
  const { ctx, theme } = pen;
  let [lx, ly] = at(scene, route[0].tile);
  for (let i = 1; i < route.length; i++) {
    const last = i === route.length - 1;
    if (!last && Math.floor(route[i].inHours) === Math.floor(route[i + 1].inHours)) continue;
    const [x, y] = at(scene, route[i].tile);
    if (!last && Math.hypot(x - lx, y - ly) < 46) continue;
    [lx, ly] = [x, y];
    disc(ctx, x, y, 4.6);
    ctx.fillStyle = theme.paper;
    ctx.fill();
    ctx.lineWidth = 2.2;
    ctx.strokeStyle = theme.action;
    if (!last) ctx.stroke();
    const hour = (frame.clock.hourOfDay + Math.ceil(route[i].inHours)) % 24;
    const text = digits(`${String(hour).padStart(2, '0')}:00`, language);
    const picture = lettering(
      [{ text, font: `600 $ ${CONDENSED}`, size: 13, colour: theme.ink }],
      theme,
      dpr,
      'center',
    );
    ctx.drawImage(picture.picture, x - picture.w / 2, y - picture.h - 5, picture.w, picture.h);
  }
}

function drawTarget(scene: Scene, order: Order, strength: number, refused: boolean): void {
  const { pen, frame, board } = scene;
  const { ctx, theme } = pen;
  const tile = placeOf(frame, board, order);
  if (tile === null) return;
  const [x, y] = at(scene, tile);
  const colour = refused ? theme.loss : theme.action;
  ctx.save();
  ctx.lineWidth = 2.2 * strength;
  ctx.strokeStyle = colour;
  switch (order.type) {
    case 'flyOrbit':
      drawOrbit(
        pen,
        (tile % board.ground.cols) + 0.5,
        Math.floor(tile / board.ground.cols) + 0.5,
        ORBIT_KM[frame.clock.phase],
        false,
      );
      break;
    case 'searchArea': {
      const r = Math.max(12, pen.scale * 0.5);
      ctx.fillStyle = theme.night ? 'rgba(109,185,242,0.16)' : 'rgba(11,92,138,0.14)';
      ctx.fillRect(x - r, y - r, 2 * r, 2 * r);
      ctx.setLineDash([5, 4]);
      ctx.strokeRect(x - r, y - r, 2 * r, 2 * r);
      break;
    }
    case 'raidTile':
    case 'arrestSuspect':
    case 'flyStrike':
    case 'interceptContact':
      for (const r of [12, 20]) {
        disc(ctx, x, y, r);
        ctx.stroke();
      }
      ctx.beginPath();
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ]) {
        ctx.moveTo(x + dx * 16, y + dy * 16);
        ctx.lineTo(x + dx * 26, y + dy * 26);
      }
      ctx.stroke();
      break;
    case 'buildStructure':
      disc(ctx, x, y, 13);
      ctx.fillStyle = theme.paper;
      ctx.globalAlpha *= 0.75;
      ctx.fill();
      ctx.setLineDash([3, 3]);
      ctx.strokeStyle = refused ? theme.loss : theme.goldInk;
      ctx.stroke();
      ctx.setLineDash([]);
      ctx.beginPath();
      ctx.moveTo(x - 6, y);
      ctx.lineTo(x + 6, y);
      ctx.moveTo(x, y - 6);
      ctx.lineTo(x, y + 6);
      ctx.stroke();
      break;
    case 'buildFence':
      drawPlannedEdges(pen, board, order.edges);
      break;
    case 'repairFence':
      drawPlannedEdges(pen, board, [order.edge]);
      break;
    case 'moveUnit':
    case 'flyLift':
      disc(ctx, x, y, 10);
      ctx.setLineDash([4, 3]);
      ctx.stroke();
      break;
    default:
      break;
  }
  ctx.restore();
}
