// The signs inside a unit's frame, in the tradition of APP-6, and their plain replacements. Drawn about the frame's
// middle, in a box 30 wide and 20 high. The panels draw their own small ones after the same list.

import type { UnitKind } from '../../sim/index.ts';

type Draw = (c: CanvasRenderingContext2D) => void;

const line =
  (...points: readonly (readonly [number, number])[]): Draw =>
  (c) => {
    c.beginPath();
    points.forEach(([x, y], i) => (i === 0 ? c.moveTo(x, y) : c.lineTo(x, y)));
    c.stroke();
  };

/** Corners of the frame, for signs that run into them: half width and half height. */
export const HALF_W = 18;
export const HALF_H = 12;

const cross: Draw = (c) => {
  line([-HALF_W, -HALF_H], [HALF_W, HALF_H])(c);
  line([-HALF_W, HALF_H], [HALF_W, -HALF_H])(c);
};
const oval: Draw = (c) => {
  c.beginPath();
  c.ellipse(0, 0, 10.5, 6, 0, 0, Math.PI * 2);
  c.stroke();
};
const shield: Draw = (c) => {
  c.beginPath();
  c.moveTo(0, -7.4);
  c.lineTo(6, -5.4);
  c.bezierCurveTo(6.4, 1.6, 4, 5.4, 0, 7.6);
  c.bezierCurveTo(-4, 5.4, -6.4, 1.6, -6, -5.4);
  c.closePath();
  c.stroke();
};
const fence: Draw = (c) => {
  line([-12, -3.2], [12, -3.2])(c);
  line([-12, 3.2], [12, 3.2])(c);
  for (const x of [-9, -3, 3, 9]) line([x, -6.4], [x, 6.4])(c);
};
const bridge: Draw = (c) => line([-8.5, 6], [-8.5, -5.5], [8.5, -5.5], [8.5, 6])(c);
const bridgeMiddle: Draw = (c) => line([0, -5.5], [0, 6])(c);
const chevron: Draw = (c) => {
  line([-HALF_W, HALF_H], [0, -6.5], [HALF_W, HALF_H])(c);
  line([-9, HALF_H], [0, 2.2], [9, HALF_H])(c);
};
const slash: Draw = line([-HALF_W, HALF_H], [HALF_W, -HALF_H]);
const tent: Draw = (c) => {
  line([-9, 6], [0, -6.5], [9, 6])(c);
  line([-11.5, 6], [11.5, 6])(c);
  line([-3, 6], [0, 1], [3, 6])(c);
};
const star: Draw = (c) => {
  cross(c);
  c.beginPath();
  c.arc(0, 0, 3.2, 0, Math.PI * 2);
  c.fill();
};

const APP6: Readonly<Record<UnitKind, readonly Draw[]>> = {
  army: [cross],
  mechanised: [cross, oval],
  border: [fence],
  police: [shield],
  engineers: [bridge, bridgeMiddle],
  raid: [chevron],
  recon: [slash],
  tribal: [tent],
  militia: [star],
};

const man: Draw = (c) => {
  c.beginPath();
  c.arc(0, -5, 2.6, 0, Math.PI * 2);
  c.fill();
  line([0, -2], [0, 3], [-3.6, 8])(c);
  line([0, 3], [3.6, 8])(c);
  line([-4.6, 0.4], [4.6, 0.4])(c);
};
const men: Draw = (c) => {
  for (const x of [-8, 0, 8]) {
    c.save();
    c.translate(x, 0);
    man(c);
    c.restore();
  }
};
const vehicle: Draw = (c) => {
  line([-11, 3], [-11, -1], [-4, -1], [-2, -5.5], [6, -5.5], [8, -1], [11, 0], [11, 3], [-11, 3])(c);
  for (const x of [-6, 6]) {
    c.beginPath();
    c.arc(x, 4.6, 2.5, 0, Math.PI * 2);
    c.stroke();
  }
};
const spade: Draw = (c) => {
  line([-6, 7], [3, -2])(c);
  line([1, -4.5], [5, -0.6], [9, -6], [4.6, -7.8], [1, -4.5])(c);
};
const eye: Draw = (c) => {
  c.beginPath();
  c.moveTo(-10, 0);
  c.quadraticCurveTo(0, -9.5, 10, 0);
  c.quadraticCurveTo(0, 9.5, -10, 0);
  c.stroke();
  c.beginPath();
  c.arc(0, 0, 3, 0, Math.PI * 2);
  c.fill();
};
const bolt: Draw = line([2, -8], [-5, 1], [1, 1], [-2, 8], [6, -2], [0, -2], [2, -8]);

const PLAIN: Readonly<Record<UnitKind, readonly Draw[]>> = {
  army: [men],
  mechanised: [vehicle],
  border: [fence],
  police: [shield],
  engineers: [spade],
  raid: [bolt],
  recon: [eye],
  tribal: [tent],
  militia: [men, line([-12, -8.5], [12, -8.5])],
};

export function drawUnitIcon(c: CanvasRenderingContext2D, kind: UnitKind, symbols: 'app6' | 'plain'): void {
  for (const draw of (symbols === 'plain' ? PLAIN : APP6)[kind]) draw(c);
}
