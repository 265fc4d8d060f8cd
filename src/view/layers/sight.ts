// What we see: the chance by tile that a party moving there would be noticed. The frame's own watch is for the hour
// that is; for the other half of the day the ranges of what stands are drawn as circles.

import type { StructureView, UnitView } from '../../sim/index.ts';
import type { Board, Frame } from '../api.ts';
import { contours, ringPath, softened } from '../contours.ts';
import { disc, type Pen } from '../pen.ts';

/** Per cent at which the watched area's outline runs, faint and firm. */
const LEVELS = [12, 40] as const;

/** Ranges in km by day and by night, from the starting sheet: on foot, tower or post, with thermal sight by night. */
const RANGE = {
  foot: { day: 5, night: 0.5 },
  fullMoonFoot: 1.5,
  high: { day: 10, night: 1.5 },
  thermal: 6,
} as const;

export function watchRings(board: Board, frame: Frame): Path2D[] {
  const { cols, rows } = board.ground;
  const field = softened({ cols, rows, values: frame.watch });
  return LEVELS.map((level) => {
    const path = new Path2D();
    for (const ring of contours(field, level)) ringPath(path, ring);
    return path;
  });
}

/** `now` is the frame's phase; the watched area is drawn when it is the one asked for, ranges otherwise. */
export function drawSight(
  pen: Pen,
  board: Board,
  frame: Frame,
  rings: readonly Path2D[],
  asked: 'day' | 'night',
): void {
  const { ctx, theme, scale } = pen;
  const teal = theme.night ? '116,217,195' : '11,110,95';
  if (frame.clock.phase === asked) {
    pen.inTiles(() => {
      rings.forEach((path, i) => {
        ctx.fillStyle = `rgba(${teal},${i === 0 ? 0.12 : 0.16})`;
        ctx.fill(path, 'evenodd');
        ctx.lineWidth = 1.5 / scale;
        ctx.setLineDash(i === 0 ? [4 / scale, 3 / scale] : []);
        ctx.strokeStyle = `rgba(${teal},0.9)`;
        ctx.stroke(path);
      });
      ctx.setLineDash([]);
    });
    return;
  }
  const circle = (tile: number, km: number) => {
    const x = pen.x((tile % board.ground.cols) + 0.5);
    const y = pen.y(Math.floor(tile / board.ground.cols) + 0.5);
    // Whoever stands on a tile sees some of that tile at least.
    disc(ctx, x, y, Math.max(scale * 0.6, 9, (km / pen.km) * scale));
    ctx.fillStyle = `rgba(${teal},0.14)`;
    ctx.fill();
    ctx.lineWidth = 1.4;
    ctx.setLineDash([5, 4]);
    ctx.strokeStyle = `rgba(${teal},0.9)`;
    ctx.stroke();
    ctx.setLineDash([]);
  };
  for (const unit of frame.units) circle(unit.tile, unitRange(unit, asked, frame.sky.moonLit));
  for (const structure of frame.structures) {
    const km = structureRange(structure, asked);
    if (km > 0) circle(structure.tile, km);
  }
}

function unitRange(_unit: UnitView, asked: 'day' | 'night', moonLit: number): number {
  if (asked === 'day') return RANGE.foot.day;
  return RANGE.foot.night + ((RANGE.fullMoonFoot - RANGE.foot.night) * moonLit) / 100;
}

function structureRange(structure: StructureView, asked: 'day' | 'night'): number {
  if (structure.building || structure.crew === 0) return 0;
  if (structure.kind === 'checkpoint') return RANGE.foot[asked];
  if (asked === 'day') return RANGE.high.day;
  return structure.thermal ? RANGE.thermal : RANGE.high.night;
}
