// Settlements, sites and names: which are shown at this scale, and where they stand without touching each other.
// Names along a river or wadi are in waterNames.ts; units carry their own names (pieces/unit.ts).

import type { LocalText } from '../../shared/text.ts';
import type { Settlement, SettlementKind, Site } from '../../sim/index.ts';
import type { Board } from '../api.ts';
import { type Candidate, declutter, type Rect } from '../declutter.ts';
import { ARABIC, CONDENSED, type Line, type Lettering, lettering, SANS } from '../lettering.ts';
import type { Theme } from '../palette.ts';
import { disc, type Pen } from '../pen.ts';
import { drawSite } from '../pieces/site.ts';

const RANK: Readonly<Record<SettlementKind, number>> = { city: 0, town: 1, village: 4, camp: 5 };
const SIZE: Readonly<Record<SettlementKind, number>> = { city: 17, town: 14.5, village: 12, camp: 11.5 };
const DOT: Readonly<Record<SettlementKind, number>> = { city: 6, town: 5, village: 3.4, camp: 3.4 };
/** CSS pixels a kilometre from which a kind is drawn at all. */
const FROM: Readonly<Record<SettlementKind, number>> = { city: 0, town: 0, village: 1.7, camp: 1.7 };

/** Places so near the dot that a name there is taken for no other's; the rest are for names that must stand. */
const NEAR_PLACES = 12;

/** Draws dots, sites and names; `hard` and `soft` are what names must and should stay clear of, in sheet pixels. */
export function drawLabels(
  pen: Pen,
  board: Board,
  language: 'en' | 'ar',
  dpr: number,
  hard: readonly Rect[],
  soft: readonly Rect[],
  /** CSS pixels that an overlay's disc adds around every town. */
  room: number,
): void {
  const perKm = pen.scale / pen.km;
  const size = letterSize(perKm);
  const candidates: Candidate<Lettering>[] = [];
  const blocks: Rect[] = [...hard];

  // Names stay on the sheet of the map.
  const [left, top] = [pen.x(0), pen.y(0)];
  const [right, bottom] = [pen.x(board.ground.cols), pen.y(board.ground.rows)];
  const add = (tile: number, gap: number, rank: number, must: boolean, lines: readonly Line[]) => {
    const x = pen.x((tile % board.ground.cols) + 0.5);
    const y = pen.y(Math.floor(tile / board.ground.cols) + 0.5);
    const picture = lettering(lines, pen.theme, dpr, 'center');
    const all = around(x, y, picture.w, picture.h, gap);
    const places = must ? all : all.slice(0, NEAR_PLACES);
    const inside = places.filter((p) => p.x >= left && p.y >= top && p.x + p.w <= right && p.y + p.h <= bottom);
    candidates.push({ item: picture, rank, must, places: inside.length > 0 ? inside : places });
  };

  for (const site of board.sites) {
    if (!visible(pen, board, site.tile) || perKm < siteFrom(site)) continue;
    const x = pen.x((site.tile % board.ground.cols) + 0.5);
    const y = pen.y(Math.floor(site.tile / board.ground.cols) + 0.5);
    drawSite(pen, x, y, site.kind, Math.min(1, 0.6 + perKm * 0.06));
    blocks.push({ x: x - 7, y: y - 7, w: 14, h: 14 });
    if (perKm > 2.4) {
      add(site.tile, 9, 3, false, names(site.name, language, 11.5 * size, 500, pen.theme.ink2, false));
    }
  }
  for (const town of board.settlements) {
    if (!visible(pen, board, town.tile) || perKm < FROM[town.kind]) continue;
    const x = pen.x((town.tile % board.ground.cols) + 0.5);
    const y = pen.y(Math.floor(town.tile / board.ground.cols) + 0.5);
    drawDot(pen, x, y, town.kind, size);
    const r = Math.max(5, room);
    blocks.push({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });
    const gap = Math.max(DOT[town.kind] * size + 2, room);
    add(town.tile, gap, RANK[town.kind], isFirm(town.kind, perKm), townLines(town, language, perKm, pen.theme));
  }
  for (const place of board.places) {
    if (!visible(pen, board, place.tile) || (RANK[place.kind] > 1 && perKm < 2.5)) continue;
    const x = pen.x((place.tile % board.ground.cols) + 0.5);
    const y = pen.y(Math.floor(place.tile / board.ground.cols) + 0.5);
    drawDot(pen, x, y, place.kind, size * 0.8);
    blocks.push({ x: x - 4, y: y - 4, w: 8, h: 8 });
    add(
      place.tile,
      6,
      2 + RANK[place.kind],
      false,
      names(place.name, language, 12.5 * size, 500, pen.theme.ink2, perKm > 4),
    );
  }
  for (const { item, place } of declutter(candidates, blocks, soft)) {
    pen.ctx.drawImage(item.picture, place.x - 2, place.y - 2, item.w, item.h);
  }
}

/** Names so important that units make room for them. */
export function isFirm(kind: SettlementKind, perKm: number): boolean {
  return kind === 'city' || (kind === 'town' && perKm > 1.5);
}

/** Where such a name stands when it can have its first place, for a dot at x, y. */
export function firmPlace(
  town: Settlement,
  language: 'en' | 'ar',
  perKm: number,
  theme: Theme,
  dpr: number,
  x: number,
  y: number,
): Rect {
  const { w, h } = lettering(townLines(town, language, perKm, theme), theme, dpr, 'center');
  return around(x, y, w, h, DOT[town.kind] * letterSize(perKm) + 2)[0];
}

function letterSize(perKm: number): number {
  // In steps, so that zooming does not draw every name anew each time.
  return Math.min(1.12, Math.max(0.84, Math.round((0.78 + perKm * 0.05) / 0.07) * 0.07));
}

function townLines(town: Settlement, language: 'en' | 'ar', perKm: number, theme: Theme): Line[] {
  const weight = town.kind === 'city' ? 700 : town.kind === 'town' ? 600 : 500;
  const both = perKm > 2.6 && (town.kind === 'city' || town.kind === 'town' || perKm > 8);
  return names(town.name, language, SIZE[town.kind] * letterSize(perKm), weight, theme.ink, both);
}

function siteFrom(site: Site): number {
  return site.kind === 'crossing' || site.kind === 'airbase' ? 0 : 1.4;
}

function visible(pen: Pen, board: Board, tile: number): boolean {
  const x = tile % board.ground.cols;
  const y = Math.floor(tile / board.ground.cols);
  return x > pen.box.x0 - 4 && x < pen.box.x1 + 4 && y > pen.box.y0 - 4 && y < pen.box.y1 + 4;
}

/** Latin with Arabic beneath; Arabic alone where that is the language. */
function names(
  name: LocalText,
  language: 'en' | 'ar',
  size: number,
  weight: number,
  colour: string,
  both: boolean,
): Line[] {
  const arabic = name.ar ? [{ text: name.ar, font: `${weight} $ ${ARABIC}`, size, colour }] : [];
  if (language === 'ar' && arabic.length > 0) return arabic;
  const latin = { text: name.en, font: `${weight} $ ${weight >= 600 ? SANS : CONDENSED}`, size, colour };
  if (!both) return [latin];
  return [latin, ...arabic.map((line) => ({ ...line, font: `400 $ ${ARABIC}`, size: size * 0.8 }))];
}

/** Places around a dot, the nearest first; the label's halo may overlap by two pixels. */
function around(x: number, y: number, w: number, h: number, gap: number): Rect[] {
  const bw = w - 4;
  const bh = h - 4;
  const at = (dx: number, dy: number): Rect => ({ x: x + dx, y: y + dy, w: bw, h: bh });
  return [
    at(gap, -bh * 0.5),
    at(-gap - bw, -bh * 0.5),
    at(-bw / 2, gap),
    at(-bw / 2, -gap - bh),
    at(gap * 0.6, -bh - gap * 0.3),
    at(-gap * 0.6 - bw, -bh - gap * 0.3),
    at(gap * 0.6, gap * 0.3),
    at(-gap * 0.6 - bw, gap * 0.3),
    at(gap + 14, -bh * 0.5),
    at(-gap - 14 - bw, -bh * 0.5),
    at(-bw / 2, gap + 14),
    at(-bw / 2, -gap - 14 - bh),
    at(gap + 22, -bh - gap - 6),
    at(-gap - 22 - bw, -bh - gap - 6),
    at(gap + 22, gap + 6),
    at(-gap - 22 - bw, gap + 6),
    at(-bw / 2, -gap - 30 - bh),
    at(-bw / 2, gap + 30),
    at(gap + 38, -bh * 0.5),
    at(-gap - 38 - bw, -bh * 0.5),
  ];
}

function drawDot(pen: Pen, x: number, y: number, kind: SettlementKind, size: number): void {
  const { ctx, theme } = pen;
  const r = DOT[kind] * size;
  if (kind === 'camp') {
    ctx.beginPath();
    ctx.moveTo(x, y - r);
    ctx.lineTo(x + r, y + r * 0.8);
    ctx.lineTo(x - r, y + r * 0.8);
    ctx.closePath();
  } else disc(ctx, x, y, r);
  ctx.fillStyle = theme.night ? '#1A1409' : theme.paper;
  ctx.fill();
  ctx.lineWidth = kind === 'village' || kind === 'camp' ? 1.4 : 1.8;
  ctx.strokeStyle = theme.night ? '#FFE0B0' : theme.ink;
  ctx.stroke();
  if (kind === 'city' || kind === 'town') {
    disc(ctx, x, y, r * (kind === 'city' ? 0.52 : 0.36));
    ctx.fillStyle = theme.night ? '#FFD28C' : theme.ink;
    ctx.fill();
  }
}
