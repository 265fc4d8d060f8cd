// Wide names: countries and neighbouring provinces where they lie in what is seen, rivers and wadis along their course.

import type { LocalText } from '../../shared/text.ts';
import type { Board } from '../api.ts';
import { boxOf, lengthOf, type Point2, type Spot, spotsAlong } from '../geometry.ts';
import { ARABIC, type Line, lettering, SANS, SERIF } from '../lettering.ts';
import { overlaps, type Pen } from '../pen.ts';
import { type Rect, touches } from '../declutter.ts';

/** Where along its course a name is tried, as shares of the room there is. */
const SHARES = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86, 0, 1] as const;

/** Draws them and returns what they cover; names of waters look for a stretch clear of `avoid` and of towns. */
export function drawRegionNames(
  pen: Pen,
  board: Board,
  language: 'en' | 'ar',
  dpr: number,
  avoid: readonly Rect[],
): Rect[] {
  const { cols, rows, territory, territories } = board.ground;
  const sums = territories.map(() => ({ x: 0, y: 0, n: 0 }));
  const step = 2;
  const [x0, y0] = [Math.max(0, Math.floor(pen.box.x0)), Math.max(0, Math.floor(pen.box.y0))];
  const [x1, y1] = [Math.min(cols, Math.ceil(pen.box.x1)), Math.min(rows, Math.ceil(pen.box.y1))];
  for (let y = y0; y < y1; y += step) {
    for (let x = x0; x < x1; x += step) {
      const sum = sums[territory[y * cols + x]];
      sum.x += x;
      sum.y += y;
      sum.n++;
    }
  }
  const covered: Rect[] = [];
  const abroad = new Map<string, { x: number; y: number; n: number; name: LocalText; country: boolean }>();
  territories.forEach((land, i) => {
    if (land.kind === 'home' || sums[i].n < 12) return;
    const key = land.kind === 'abroad' ? land.country : land.id;
    const known = abroad.get(key) ?? { x: 0, y: 0, n: 0, name: land.name, country: land.kind === 'abroad' };
    known.x += sums[i].x;
    known.y += sums[i].y;
    known.n += sums[i].n;
    abroad.set(key, known);
  });
  for (const land of abroad.values()) {
    const arabic = language === 'ar' && land.name.ar;
    const size = land.country ? 15 : 12;
    const line: Line = arabic
      ? { text: land.name.ar ?? '', font: `600 $ ${ARABIC}`, size, colour: pen.theme.region }
      : {
          text: land.name.en.toUpperCase(),
          font: `600 $ ${SANS}`,
          size,
          colour: pen.theme.region,
          spacing: land.country ? 6 : 3,
        };
    const picture = lettering([line], pen.theme, dpr, 'center');
    // The whole name stays on the sheet of the map.
    const x = pen.x(land.x / land.n) - picture.w / 2;
    const rect = {
      x: Math.max(pen.x(0) + 4, Math.min(pen.x(cols) - picture.w - 4, x)),
      y: pen.y(land.y / land.n) - picture.h / 2,
      w: picture.w,
      h: picture.h,
    };
    pen.ctx.globalAlpha = 0.85;
    pen.ctx.drawImage(picture.picture, rect.x, rect.y, rect.w, rect.h);
    pen.ctx.globalAlpha = 1;
    covered.push(rect);
  }
  return covered.concat(drawWaterNames(pen, board, language, [...avoid, ...townRects(pen, board)]));
}

/** About where the towns' dots and names stand. */
function townRects(pen: Pen, board: Board): Rect[] {
  return board.settlements
    .filter((town) => town.kind === 'city' || town.kind === 'town')
    .map((town) => ({
      x: pen.x((town.tile % board.ground.cols) + 0.5) - 10,
      y: pen.y(Math.floor(town.tile / board.ground.cols) + 0.5) - 14,
      w: 80,
      h: 28,
    }));
}

/** Letters that follow the course; Arabic, whose letters join, stands straight at the middle of it. */
function drawWaterNames(pen: Pen, board: Board, language: 'en' | 'ar', avoid: readonly Rect[]): Rect[] {
  const covered: Rect[] = [];
  const { ctx, theme } = pen;
  const done = new Set<string>();
  for (const line of board.lines) {
    if ((line.kind !== 'river' && line.kind !== 'wadi') || !line.name) continue;
    if (line.kind === 'wadi' && pen.scale / pen.km < 1.1) continue;
    const text = (language === 'ar' && line.name.ar) || line.name.en;
    const straight = language === 'ar' && line.name.ar !== undefined;
    const size = line.kind === 'river' ? 15 : 12.5;
    for (const run of visibleRuns(pen, line.points)) {
      const course = run.map(([x, y]): Point2 => [pen.x(x), pen.y(y)]);
      if (lengthOf(course) < 60) continue;
      const smooth = calmed(course, 110);
      const length = lengthOf(smooth);
      ctx.font = `italic 500 ${size}px ${straight ? ARABIC : SERIF}`;
      const gap = straight ? 0 : size * 0.3;
      const needs = ctx.measureText(text).width + gap * text.length;
      if (length < needs * 1.25 || done.has(text)) continue;
      const east = smooth[0][0] <= smooth[smooth.length - 1][0];
      const base = east ? smooth : [...smooth].reverse();
      ctx.save();
      ctx.fillStyle = line.kind === 'river' ? theme.water : theme.region;
      ctx.strokeStyle = theme.halo;
      ctx.lineWidth = 3.5;
      ctx.lineJoin = 'round';
      ctx.textAlign = 'center';
      const letters = (straight ? [text] : [...text]).map((letter) => ({
        letter,
        wide: ctx.measureText(letter).width + gap,
      }));
      const along = (start: number) => {
        let at = start;
        return letters.map(({ wide }) => {
          at += wide;
          return spotsAlong(base, Infinity, at - wide / 2)[0];
        });
      };
      const rectOf = (spot: Spot, wide: number): Rect => ({
        x: spot.x - wide / 2,
        y: spot.y + 4,
        w: wide,
        h: size * 1.4,
      });
      const clashes = (spots: readonly (Spot | undefined)[]) =>
        spots.reduce((n, spot, i) => {
          const rect = spot && rectOf(spot, letters[i].wide);
          const before = spots[i - 1];
          const bend = before && spot ? Math.abs(Math.sin((spot.angle - before.angle) / 2)) : 0;
          return n + (rect && avoid.some((other) => touches(rect, other)) ? 1 : 0) + (bend > 0.16 ? 1 : 0);
        }, 0);
      // Near the middle of what is seen if there is room, farther along if not.
      const tries = SHARES.map((share) => along((length - needs) * share));
      const best = tries.reduce((a, b) => (clashes(b) < clashes(a) ? b : a));
      if (clashes(best) > letters.length * 0.4) {
        ctx.restore();
        continue;
      }
      done.add(text);
      best.forEach((spot, i) => {
        if (!spot) return;
        ctx.save();
        ctx.translate(spot.x, spot.y);
        ctx.rotate(spot.angle);
        ctx.strokeText(letters[i].letter, 0, size * 1.35);
        ctx.fillText(letters[i].letter, 0, size * 1.35);
        ctx.restore();
        covered.push(rectOf(spot, letters[i].wide));
      });
      ctx.restore();
    }
  }
  return covered;
}

/** The parts of a line that lie within the sheet, longest first. */
function visibleRuns(pen: Pen, points: readonly Point2[]): Point2[][] {
  if (!overlaps(boxOf(points), pen.box)) return [];
  const { x0, y0, x1, y1 } = pen.box;
  // The sheet is wider than the screen; keep to its middle, where the name is seen.
  const [mx, my] = [(x1 - x0) * 0.2, (y1 - y0) * 0.2];
  const runs: Point2[][] = [[]];
  for (const point of points) {
    const inside = point[0] > x0 + mx && point[0] < x1 - mx && point[1] > y0 + my && point[1] < y1 - my;
    if (inside) runs[runs.length - 1].push(point);
    else if (runs[runs.length - 1].length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1).sort((a, b) => b.length - a.length);
}

/** The course with its bends averaged out over `window` pixels: what letters can follow without stumbling. */
function calmed(points: readonly Point2[], window: number): Point2[] {
  const even = spotsAlong(points, 6, 0).map((spot): Point2 => [spot.x, spot.y]);
  const half = Math.max(1, Math.round(window / 12));
  let line = even;
  for (let round = 0; round < 2; round++) {
    line = line.map((_, i): Point2 => {
      const reach = Math.min(half, i, line.length - 1 - i);
      let [x, y] = [0, 0];
      for (let k = i - reach; k <= i + reach; k++) {
        x += line[k][0];
        y += line[k][1];
      }
      return [x / (2 * reach + 1), y / (2 * reach + 1)];
    });
  }
  return line;
}
