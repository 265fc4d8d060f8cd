// A unit's symbol: frame by side, sign by kind, echelon above, strength and posture below, marks for tired and for
// without orders, its name beneath. Drawn once for each look into a texture; where it stands is in host.ts.

import type { Phase, UnitKind, UnitView } from '../../sim/index.ts';
import type { Rect } from '../declutter.ts';
import { CONDENSED, type Lettering, lettering } from '../lettering.ts';
import type { Side, Theme } from '../palette.ts';
import { doingOf, drawDoing } from './posture.ts';
import { drawUnitIcon, HALF_H, HALF_W } from './unitIcon.ts';

/** The picture's size in CSS pixels and where the unit's place is in it. */
export const UNIT_BOX = { w: 116, h: 74, x: 58, y: 30 } as const;

const SIDES: Readonly<Record<UnitKind, Side>> = {
  army: 'state',
  mechanised: 'state',
  border: 'state',
  engineers: 'state',
  raid: 'state',
  recon: 'state',
  police: 'local',
  tribal: 'local',
  militia: 'militia',
};

export function sideOf(kind: UnitKind): Side {
  return SIDES[kind];
}

/** All that a unit's picture depends on. */
export interface UnitLook {
  readonly kind: UnitKind;
  readonly name: string;
  /** Full parts of five. */
  readonly strength: number;
  readonly weak: boolean;
  readonly echelon: number;
  readonly doing: ReturnType<typeof doingOf>;
  readonly tired: boolean;
  readonly monitored: boolean;
  readonly selected: boolean;
}

export function unitLook(unit: UnitView, phase: Phase, name: string, selected: boolean): UnitLook {
  const share = unit.menAtFull > 0 ? (unit.men + unit.detached) / unit.menAtFull : 0;
  return {
    kind: unit.kind,
    name,
    strength: Math.min(5, Math.max(unit.men > 0 ? 1 : 0, Math.round(share * 5))),
    weak: share < 0.45,
    echelon: unit.menAtFull >= 250 ? 4 : unit.menAtFull >= 90 ? 1 : 3,
    doing: doingOf(unit.task?.type ?? null, phase === 'day' ? unit.postureDay : unit.postureNight),
    tired: unit.fatigue >= 60,
    monitored: unit.monitored,
    selected,
  };
}

/** What the symbol takes of the map about its place: its frame with bars and marks, then its name. */
export function unitCovers(look: UnitLook, theme: Theme, dpr: number): Rect[] {
  const frame = { x: -HALF_W - 4, y: -HALF_H - 8, w: HALF_W * 2 + 8, h: HALF_H * 2 + 17 };
  if (!look.name) return [frame];
  const w = Math.min(UNIT_BOX.w, nameOf(look, theme, dpr).w) - 4;
  return [frame, { x: -w / 2, y: HALF_H + 9, w, h: 13 }];
}

function nameOf(look: UnitLook, theme: Theme, dpr: number): Lettering {
  const text = { text: look.name, font: `${look.selected ? 700 : 600} $ ${CONDENSED}`, size: 12, colour: theme.ink };
  return lettering([text], theme, dpr, 'center');
}

export function drawUnit(
  c: CanvasRenderingContext2D,
  look: UnitLook,
  theme: Theme,
  symbols: 'app6' | 'plain',
  dpr: number,
): void {
  const side = sideOf(look.kind);
  const { fill, line } = theme.sides[side];
  c.save();
  c.translate(UNIT_BOX.x, UNIT_BOX.y);
  c.lineJoin = 'round';
  c.lineCap = 'round';

  frame(c, side);
  c.save();
  c.shadowColor = theme.night ? 'rgba(0,0,0,0.8)' : 'rgba(40,26,8,0.5)';
  c.shadowBlur = 4 * dpr;
  c.shadowOffsetY = 2 * dpr;
  c.fillStyle = fill;
  c.fill();
  c.restore();
  // A light edge keeps the frame apart from dark ground.
  c.lineWidth = 4.2;
  c.strokeStyle = theme.halo;
  c.stroke();
  c.fillStyle = fill;
  c.fill();

  c.save();
  c.clip();
  if (side === 'militia') shadeCorners(c, line);
  c.strokeStyle = line;
  c.fillStyle = line;
  c.lineWidth = 1.7;
  drawUnitIcon(c, look.kind, symbols);
  c.restore();
  frame(c, side);
  c.lineWidth = 2;
  c.strokeStyle = line;
  c.stroke();

  if (look.selected) brackets(c, theme);
  drawEchelon(c, look.echelon, theme);
  drawStrength(c, look, theme);
  badge(c, -HALF_W, HALF_H + 1, theme.paper, line);
  c.save();
  c.translate(-HALF_W, HALF_H + 1);
  c.strokeStyle = line;
  c.fillStyle = line;
  c.lineWidth = 1.3;
  drawDoing(c, look.doing);
  c.restore();
  if (look.tired) letterBadge(c, HALF_W + 1, 3, theme.lossTint, theme.loss, 'z', 6.2);
  if (look.monitored) letterBadge(c, -HALF_W, -HALF_H + 1, theme.paper, theme.gain, '✓', 6.2);
  c.restore();

  if (look.name) {
    const name = nameOf(look, theme, dpr);
    const w = Math.min(name.w, UNIT_BOX.w);
    c.drawImage(name.picture, UNIT_BOX.x - w / 2, UNIT_BOX.y + HALF_H + (look.selected ? 14 : 9), w, name.h);
  }
}

function frame(c: CanvasRenderingContext2D, side: Side): void {
  c.beginPath();
  if (side === 'local') c.roundRect(-HALF_W, -HALF_H, HALF_W * 2, HALF_H * 2, 7);
  else if (side === 'militia') {
    const cut = 6;
    c.moveTo(-HALF_W + cut, -HALF_H);
    c.lineTo(HALF_W - cut, -HALF_H);
    c.lineTo(HALF_W, -HALF_H + cut);
    c.lineTo(HALF_W, HALF_H - cut);
    c.lineTo(HALF_W - cut, HALF_H);
    c.lineTo(-HALF_W + cut, HALF_H);
    c.lineTo(-HALF_W, HALF_H - cut);
    c.lineTo(-HALF_W, -HALF_H + cut);
    c.closePath();
  } else {
    c.rect(-HALF_W, -HALF_H, HALF_W * 2, HALF_H * 2);
    if (side === 'coalition') c.rect(-HALF_W + 3, -HALF_H + 3, HALF_W * 2 - 6, HALF_H * 2 - 6);
  }
}

function brackets(c: CanvasRenderingContext2D, theme: Theme): void {
  const [w, h, arm] = [HALF_W + 8, HALF_H + 11, 9];
  c.save();
  c.lineCap = 'butt';
  c.lineJoin = 'miter';
  for (const [width, colour] of [
    [6.4, theme.halo],
    [3.2, theme.action],
  ] as const) {
    c.lineWidth = width;
    c.strokeStyle = colour;
    c.beginPath();
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ]) {
      c.moveTo(sx * w, sy * (h - arm));
      c.lineTo(sx * w, sy * h);
      c.lineTo(sx * (w - arm), sy * h);
    }
    c.stroke();
  }
  c.restore();
}

function shadeCorners(c: CanvasRenderingContext2D, colour: string): void {
  c.fillStyle = colour;
  c.globalAlpha = 0.3;
  for (const [sx, sy] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ]) {
    c.beginPath();
    c.moveTo(sx * HALF_W, sy * HALF_H);
    c.lineTo(sx * (HALF_W - 11), sy * HALF_H);
    c.lineTo(sx * HALF_W, sy * (HALF_H - 11));
    c.closePath();
    c.fill();
  }
  c.globalAlpha = 1;
}

/** One bar: a company; three dots: a platoon; four stands for a battalion, drawn as two bars. */
function drawEchelon(c: CanvasRenderingContext2D, echelon: number, theme: Theme): void {
  const marks = echelon === 1 ? [0] : echelon === 3 ? [-5, 0, 5] : [-2.5, 2.5];
  for (const pass of [theme.halo, theme.ink]) {
    c.strokeStyle = pass;
    c.fillStyle = pass;
    const wide = pass === theme.halo ? 2 : 0;
    for (const x of marks) {
      c.beginPath();
      if (echelon === 3) c.arc(x, -HALF_H - 4.6, 1.6 + wide * 0.6, 0, Math.PI * 2);
      else c.rect(x - 1 - wide / 2, -HALF_H - 7.4 - wide / 2, 2 + wide, 5.6 + wide);
      c.fill();
    }
  }
}

function drawStrength(c: CanvasRenderingContext2D, look: UnitLook, theme: Theme): void {
  const x0 = -7;
  const y0 = HALF_H + 2.6;
  c.fillStyle = theme.night ? '#0D1728' : '#FAF5EA';
  c.fillRect(x0 - 1.5, y0 - 1.2, 27, 6.4);
  const { line } = theme.sides[sideOf(look.kind)];
  for (let i = 0; i < 5; i++) {
    const full = i < look.strength;
    c.fillStyle = full ? (look.weak ? theme.alarm : line) : theme.night ? '#2C4265' : '#D5C8AE';
    c.fillRect(x0 + i * 5, y0, 4, 4);
  }
  c.lineWidth = 1;
  c.strokeStyle = line;
  c.strokeRect(x0 - 1.5, y0 - 1.2, 27, 6.4);
}

function badge(c: CanvasRenderingContext2D, x: number, y: number, fill: string, line: string): void {
  c.beginPath();
  c.arc(x, y, 7.5, 0, Math.PI * 2);
  c.fillStyle = fill;
  c.fill();
  c.lineWidth = 1.4;
  c.strokeStyle = line;
  c.stroke();
}

function letterBadge(
  c: CanvasRenderingContext2D,
  x: number,
  y: number,
  fill: string,
  ink: string,
  letter: string,
  r: number,
): void {
  c.beginPath();
  c.arc(x, y, r, 0, Math.PI * 2);
  c.fillStyle = fill;
  c.fill();
  c.lineWidth = 1.3;
  c.strokeStyle = ink;
  c.stroke();
  c.fillStyle = ink;
  c.font = `700 ${Math.round(r * 1.65)}px ${CONDENSED}`;
  c.textAlign = 'center';
  c.textBaseline = 'alphabetic';
  c.fillText(letter, x, y + r * 0.58);
}
