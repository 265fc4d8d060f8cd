// Points of light by night: lit windows in towns and headlights on the roads near them. For the eye alone: where
// they stand follows from the board, nothing of the game hangs on it.

import type { Board, Frame } from '../api.ts';
import { spotsAlong } from '../geometry.ts';
import { overlaps, type Pen } from '../pen.ts';

interface Light {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  /** Index of the settlement it belongs to; -1 on a road. */
  readonly town: number;
}

const WARM = ['255,214,150', '255,190,110', '255,236,200'] as const;

/** Town glow radius in km and number of windows, by kind. */
const TOWNS: Readonly<Record<string, readonly [number, number, number]>> = {
  city: [13, 3.4, 90],
  town: [9, 2.3, 44],
  village: [4, 1, 11],
  camp: [3, 0.8, 8],
};

/** Under curfew: share of a town's glow, and of so many windows one is lit. */
const DARK_GLOW = 0.35;
const DARK_WINDOWS = 4;

export interface Lights {
  readonly glows: readonly { readonly x: number; readonly y: number; readonly km: number; readonly alpha: number }[];
  readonly points: readonly Light[];
}

export function makeLights(board: Board): Lights {
  const { cols, kmPerTile } = board.ground;
  let seed = 7;
  const chance = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const glows = [];
  const points: Light[] = [];
  for (const [index, town] of board.settlements.entries()) {
    const x = (town.tile % cols) + 0.5;
    const y = Math.floor(town.tile / cols) + 0.5;
    const [glowKm, spreadKm, windows] = TOWNS[town.kind];
    glows.push({ x, y, km: glowKm, alpha: town.kind === 'city' ? 0.55 : town.kind === 'town' ? 0.46 : 0.24 });
    for (let i = 0; i < windows; i++) {
      const r = (Math.sqrt(chance()) * chance() * 1.4 * spreadKm) / kmPerTile;
      const a = chance() * Math.PI * 2;
      const size = 0.5 + chance() * 0.8;
      points.push({ x: x + Math.cos(a) * r, y: y + Math.sin(a) * r * 0.8, size, colour: WARM[i % 3], town: index });
    }
  }
  for (const line of board.lines) {
    if (line.kind !== 'primary' && line.kind !== 'motorway') continue;
    for (const spot of spotsAlong(line.points, 9 / kmPerTile, 2)) {
      if (chance() < 0.75) continue;
      const near = glows.some((g) => Math.hypot(g.x - spot.x, g.y - spot.y) * kmPerTile < 22);
      if (near) points.push({ x: spot.x, y: spot.y, size: 1.5, colour: '255,244,214', town: -1 });
    }
  }
  return { glows, points };
}

/** Indices of settlements under curfew. */
export function darkTowns(frame: Frame | null): ReadonlySet<number> {
  return new Set(frame?.people.flatMap((one, index) => (one.curfew ? [index] : [])) ?? []);
}

/** @param dark indices of settlements under curfew: little of their light is left */
export function drawLights(pen: Pen, lights: Lights, dark: ReadonlySet<number>): void {
  const { ctx } = pen;
  const perKm = pen.scale / pen.km;
  ctx.save();
  ctx.globalCompositeOperation = 'lighter';
  for (const [index, glow] of lights.glows.entries()) {
    const alpha = glow.alpha * (dark.has(index) ? DARK_GLOW : 1);
    const r = Math.max(glow.km > 5 ? 26 : 12, glow.km * perKm);
    const x = pen.x(glow.x);
    const y = pen.y(glow.y);
    if (x < -r || y < -r || x > pen.width + r || y > pen.height + r) continue;
    const fill = ctx.createRadialGradient(x, y, 0, x, y, r);
    fill.addColorStop(0, `rgba(255,190,110,${alpha})`);
    fill.addColorStop(0.3, `rgba(244,160,88,${alpha * 0.5})`);
    fill.addColorStop(0.62, `rgba(226,130,70,${alpha * 0.16})`);
    fill.addColorStop(1, 'rgba(200,110,60,0)');
    ctx.fillStyle = fill;
    ctx.fillRect(x - r, y - r, 2 * r, 2 * r);
  }
  const grow = Math.min(1.5, Math.max(0.7, perKm / 7));
  for (const [index, light] of lights.points.entries()) {
    if (dark.has(light.town) && index % DARK_WINDOWS !== 0) continue;
    if (!overlaps({ x0: light.x, y0: light.y, x1: light.x, y1: light.y }, pen.box)) continue;
    const x = pen.x(light.x);
    const y = pen.y(light.y);
    ctx.fillStyle = `rgba(${light.colour},0.22)`;
    ctx.fillRect(
      x - light.size * 1.6 * grow,
      y - light.size * 1.6 * grow,
      light.size * 3.2 * grow,
      light.size * 3.2 * grow,
    );
    ctx.fillStyle = `rgba(${light.colour},0.9)`;
    ctx.fillRect(x - (light.size * grow) / 2, y - (light.size * grow) / 2, light.size * grow, light.size * grow);
  }
  ctx.restore();
}
