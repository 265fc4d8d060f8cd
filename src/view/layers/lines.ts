// The map's cartography below everything that moves: the veil outside the province, waters, roads, rail, borders.
// The fence is in fence.ts, names in labels.ts.

import type { MapLine } from '../../sim/index.ts';
import type { Board } from '../api.ts';
import { boxOf, type Point2, plainPath, smoothPath } from '../geometry.ts';
import { type Box, overlaps, type Pen } from '../pen.ts';
import type { Region } from '../region.ts';

type Kind = MapLine['kind'];

interface Line {
  readonly kind: Kind;
  readonly path: Path2D;
  readonly box: Box;
}

export interface LineWork {
  readonly lines: readonly Line[];
  readonly region: Region;
  readonly cols: number;
  readonly rows: number;
}

/** Case and line widths in CSS pixels. */
const WIDTHS: Readonly<Record<'motorway' | 'primary' | 'secondary', readonly [number, number]>> = {
  motorway: [5.4, 3.4],
  primary: [4.6, 2.8],
  secondary: [3.4, 1.9],
};

export function makeLineWork(board: Board, region: Region): LineWork {
  const straight: readonly Kind[] = ['border', 'province'];
  const lines = board.lines.map((line) => ({
    kind: line.kind,
    path: straight.includes(line.kind) ? plainPath(line.points) : smoothPath(line.points as readonly Point2[]),
    box: boxOf(line.points),
  }));
  return { lines, region, cols: board.ground.cols, rows: board.ground.rows };
}

/** Lines grow thinner as the map is seen from farther away. */
export function drawLines(pen: Pen, work: LineWork): void {
  const { ctx, theme } = pen;
  const thin = Math.min(1, Math.max(0.62, 0.55 + (pen.scale / pen.km) * 0.12));
  const px = (n: number) => n / pen.scale;
  const seen = work.lines.filter((line) => overlaps(line.box, pen.box, 1));
  const of = (kind: Kind) => seen.filter((line) => line.kind === kind);
  const stroke = (kind: Kind, colour: string, width: number, dash: readonly number[] = []) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = px(width);
    ctx.setLineDash(dash.map(px));
    for (const line of of(kind)) ctx.stroke(line.path);
    ctx.setLineDash([]);
  };

  drawOutside(pen, work.region, work.cols, work.rows);
  pen.inTiles(() => {
    const board = new Path2D();
    board.rect(0, 0, work.cols, work.rows);
    ctx.clip(board);
    ctx.lineJoin = 'round';
    ctx.lineCap = 'butt';
    stroke('wadi', theme.wadi, 1.4 * thin, [7, 3]);
    ctx.lineCap = 'round';
    stroke('river', theme.riverEdge, 5.6 * thin);
    stroke('river', theme.river, 3 * thin);

    ctx.save();
    ctx.clip(work.region.inside);
    stroke('border', theme.borderBand, 22);
    ctx.restore();
    ctx.lineCap = 'butt';
    stroke('province', theme.halo, 2.6 * thin);
    stroke('province', theme.province, 1.3, [6, 4]);
    stroke('border', theme.halo, 4.2);
    stroke('border', theme.border, 2, [11, 4, 2.5, 4]);

    stroke('track', theme.roads.track.edge, 2.6 * thin);
    stroke('track', theme.roads.track.line, 1.3 * thin, [5, 3.2]);
    stroke('rail', theme.roads.rail.edge, 3 * thin);
    stroke('rail', theme.roads.rail.line, 1.3 * thin);
    stroke('rail', theme.roads.rail.line, 5 * thin, [1.1, 8]);
    ctx.lineCap = 'round';
    for (const kind of ['secondary', 'primary', 'motorway'] as const) {
      stroke(kind, theme.halo, (WIDTHS[kind][0] + 1.6) * thin);
      stroke(kind, theme.roads[kind].edge, WIDTHS[kind][0] * thin);
    }
    for (const kind of ['secondary', 'primary', 'motorway'] as const) {
      stroke(kind, theme.roads[kind].line, WIDTHS[kind][1] * thin);
    }
  });
  drawNeatline(pen, work.cols, work.rows);
}

function drawOutside(pen: Pen, region: Region, cols: number, rows: number): void {
  const { ctx, theme } = pen;
  const board = new Path2D();
  board.rect(0, 0, cols, rows);
  pen.inTiles(() => {
    ctx.clip(board);
    ctx.fillStyle = theme.veil;
    ctx.fill(region.outside, 'evenodd');
  });
  const pattern = hatchPattern(ctx, theme.hatch);
  if (pattern) {
    // The hatch keeps its place on the ground when the sheet is drawn again elsewhere.
    const ox = -((pen.box.x0 * pen.scale) % 8);
    const oy = -((pen.box.y0 * pen.scale) % 8);
    pattern.setTransform(
      new DOMMatrix([1 / pen.scale, 0, 0, 1 / pen.scale, pen.box.x0 + ox / pen.scale, pen.box.y0 + oy / pen.scale]),
    );
    pen.inTiles(() => {
      ctx.clip(board);
      ctx.fillStyle = pattern;
      ctx.fill(region.outside, 'evenodd');
    });
  }
}

/** The map's own edge: a fine line, and a bolder one outside it, as on a printed sheet. */
function drawNeatline(pen: Pen, cols: number, rows: number): void {
  const { ctx, theme } = pen;
  const [x, y, w, h] = [pen.x(0), pen.y(0), cols * pen.scale, rows * pen.scale];
  ctx.strokeStyle = theme.neatline;
  ctx.lineWidth = 1;
  ctx.strokeRect(x - 0.5, y - 0.5, w + 1, h + 1);
  ctx.lineWidth = 2.5;
  ctx.strokeRect(x - 6, y - 6, w + 12, h + 12);
}

function hatchPattern(ctx: CanvasRenderingContext2D, colour: string): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.1;
  pen.beginPath();
  for (const shift of [-8, 0, 8]) {
    pen.moveTo(shift - 1, 9);
    pen.lineTo(shift + 9, -1);
  }
  pen.stroke();
  return ctx.createPattern(tile, 'repeat');
}
