// Checkpoints, posts and towers: a circle with a barrier and pips for strictness, a square fort, a hut on legs with a
// teal cabin where it sees heat. Under construction they are dashed; unmanned they are hollow and struck through.

import type { StructureView } from '../../sim/index.ts';
import type { Theme } from '../palette.ts';

export const STRUCTURE_BOX = { w: 48, h: 48, x: 24, y: 24 } as const;

export interface StructureLook {
  readonly kind: StructureView['kind'];
  readonly building: boolean;
  readonly manned: boolean;
  readonly short: boolean;
  readonly thermal: boolean;
  readonly pips: number;
  readonly damaged: boolean;
}

export function structureLook(view: StructureView): StructureLook {
  return {
    kind: view.kind,
    building: view.building,
    manned: view.crewUnit !== null && view.crew > 0,
    short: view.crew < view.crewFull,
    thermal: view.thermal,
    pips: view.strictness === 'lax' ? 1 : view.strictness === 'standard' ? 2 : 3,
    damaged: !view.building && view.condition < 50,
  };
}

export function drawStructure(c: CanvasRenderingContext2D, look: StructureLook, theme: Theme, dpr: number): void {
  c.save();
  c.translate(STRUCTURE_BOX.x, STRUCTURE_BOX.y);
  c.lineJoin = 'round';
  c.lineCap = 'round';
  c.globalAlpha = look.building ? 0.92 : 1;
  const line = look.building ? theme.ink2 : theme.ink;
  c.save();
  c.shadowColor = 'rgba(20,12,0,0.5)';
  c.shadowBlur = 3 * dpr;
  c.shadowOffsetY = 1.5 * dpr;
  if (look.kind === 'checkpoint') checkpoint(c, look, theme, line);
  else if (look.kind === 'post') post(c, look, theme, line);
  else tower(c, look, theme, line);
  c.restore();
  if (!look.building && !look.manned) strike(c, theme);
  else if (look.short && look.manned && !look.building) mark(c, theme, '!');
  if (look.damaged) mark(c, theme, '×');
  c.restore();
}

function checkpoint(c: CanvasRenderingContext2D, look: StructureLook, theme: Theme, line: string): void {
  c.beginPath();
  c.arc(0, -2, 11, 0, Math.PI * 2);
  c.fillStyle = theme.paper;
  c.fill();
  c.shadowColor = 'transparent';
  c.lineWidth = 2;
  c.strokeStyle = line;
  c.setLineDash(look.building ? [3.4, 3.4] : []);
  c.stroke();
  c.setLineDash([]);
  c.lineWidth = 1.5;
  c.strokeRect(-6.5, -6.2, 13, 4.4);
  c.beginPath();
  for (const x of [-3.4, 0, 3.4]) {
    c.moveTo(x - 1.4, -1.9);
    c.lineTo(x + 1.4, -6.1);
  }
  c.moveTo(-4.6, -1.8);
  c.lineTo(-4.6, 3.6);
  c.moveTo(4.6, -1.8);
  c.lineTo(4.6, 3.6);
  c.stroke();
  if (look.building) return;
  for (let i = 0; i < 3; i++) {
    const x = -8.4 + i * 5.9;
    c.fillStyle = i < look.pips ? (theme.night ? theme.gold : '#A04407') : theme.paper;
    c.fillRect(x, 10.6, 5, 4);
    c.lineWidth = 0.9;
    c.strokeStyle = theme.night ? '#3A2600' : '#4A2403';
    c.strokeRect(x, 10.6, 5, 4);
  }
}

function post(c: CanvasRenderingContext2D, look: StructureLook, theme: Theme, line: string): void {
  c.beginPath();
  c.moveTo(-10, 8);
  c.lineTo(-10, -8);
  for (const x of [-10, -2, 6]) {
    c.lineTo(x, -8);
    c.lineTo(x + 4, -8);
    if (x < 6) {
      c.lineTo(x + 4, -4.6);
      c.lineTo(x + 8, -4.6);
      c.lineTo(x + 8, -8);
    }
  }
  c.lineTo(10, 8);
  c.closePath();
  c.fillStyle = theme.paper;
  c.fill();
  c.shadowColor = 'transparent';
  c.lineWidth = 2;
  c.strokeStyle = line;
  c.setLineDash(look.building ? [3.4, 3.4] : []);
  c.stroke();
  c.setLineDash([]);
  c.fillStyle = look.thermal ? theme.sensor : line;
  c.fillRect(-2.6, 1.6, 5.2, 6);
}

function tower(c: CanvasRenderingContext2D, look: StructureLook, theme: Theme, line: string): void {
  c.strokeStyle = theme.halo;
  c.lineWidth = 4.5;
  legs(c);
  c.shadowColor = 'transparent';
  c.strokeStyle = line;
  c.lineWidth = 1.9;
  legs(c);
  c.beginPath();
  c.rect(-6.5, -9.5, 13, 9);
  c.fillStyle = look.thermal ? theme.sensor : theme.paper;
  c.fill();
  c.lineWidth = 2;
  c.setLineDash(look.building ? [3, 3] : []);
  c.stroke();
  c.setLineDash([]);
  c.beginPath();
  c.moveTo(-8, -9.5);
  c.lineTo(0, -13.5);
  c.lineTo(8, -9.5);
  c.closePath();
  c.fillStyle = line;
  c.fill();
  c.stroke();
}

function legs(c: CanvasRenderingContext2D): void {
  c.beginPath();
  c.moveTo(-4.6, -0.5);
  c.lineTo(-7, 11);
  c.moveTo(4.6, -0.5);
  c.lineTo(7, 11);
  c.moveTo(-5.6, 5);
  c.lineTo(5.6, 5);
  c.stroke();
}

/** Nobody mans it. */
function strike(c: CanvasRenderingContext2D, theme: Theme): void {
  for (const [width, colour] of [
    [4.2, theme.halo],
    [2, theme.loss],
  ] as const) {
    c.lineWidth = width;
    c.strokeStyle = colour;
    c.beginPath();
    c.moveTo(-12, 10);
    c.lineTo(12, -13);
    c.stroke();
  }
}

function mark(c: CanvasRenderingContext2D, theme: Theme, letter: string): void {
  c.beginPath();
  c.arc(11, -11, 6, 0, Math.PI * 2);
  c.fillStyle = theme.lossTint;
  c.fill();
  c.lineWidth = 1.3;
  c.strokeStyle = theme.loss;
  c.stroke();
  c.fillStyle = theme.loss;
  c.font = '700 10px sans-serif';
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.fillText(letter, 11, -10.6);
}
