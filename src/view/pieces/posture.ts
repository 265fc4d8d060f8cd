// The small sign in a unit's lower left corner: what it is doing. One stroke drawing each, in a box of ten.

import type { Posture } from '../../sim/index.ts';

/** A posture, or what a task makes of it. */
export type Doing = Posture | 'move' | 'search' | 'raid' | 'build' | 'intercept';

/** What a task's order type shows as. */
export function doingOf(task: string | null, posture: Posture): Doing {
  if (task === null) return posture;
  if (task === 'searchArea') return 'search';
  if (task === 'raidTile' || task === 'arrestSuspect') return 'raid';
  if (task === 'interceptContact') return 'intercept';
  if (/^(build|repair|man|dismantle|add)/.test(task)) return 'build';
  return 'move';
}

export function drawDoing(c: CanvasRenderingContext2D, doing: Doing): void {
  c.beginPath();
  switch (doing) {
    case 'rest':
      c.moveTo(-4, 2.5);
      c.lineTo(-4, -3);
      c.moveTo(-4, 1);
      c.lineTo(4, 1);
      c.lineTo(4, 2.5);
      c.moveTo(-2, -0.8);
      c.lineTo(3.6, -0.8);
      break;
    case 'hold':
      c.moveTo(0, -3.6);
      c.lineTo(0, 3.8);
      c.moveTo(-3.8, 0.8);
      c.quadraticCurveTo(-3, 4, 0, 4);
      c.quadraticCurveTo(3, 4, 3.8, 0.8);
      c.moveTo(-1.8, -2);
      c.lineTo(1.8, -2);
      break;
    case 'patrol':
      c.arc(0, 0, 3.7, -2.2, 2.4);
      c.moveTo(-2.9, -5);
      c.lineTo(-2.1, -2.9);
      c.lineTo(0.2, -3.6);
      break;
    case 'ready':
    case 'intercept':
      c.moveTo(1.2, -4.4);
      c.lineTo(-2.6, 0.6);
      c.lineTo(0.6, 0.6);
      c.lineTo(-1.2, 4.4);
      c.lineTo(3, -1);
      c.lineTo(-0.2, -1);
      c.closePath();
      break;
    case 'move':
      c.moveTo(-4, 0);
      c.lineTo(3.8, 0);
      c.moveTo(0.8, -3);
      c.lineTo(3.8, 0);
      c.lineTo(0.8, 3);
      break;
    case 'search':
      c.arc(-0.8, -0.8, 2.8, 0, Math.PI * 2);
      c.moveTo(1.3, 1.3);
      c.lineTo(4, 4);
      break;
    case 'raid':
      c.arc(0, 0, 3.8, 0, Math.PI * 2);
      c.moveTo(1.6, 0);
      c.arc(0, 0, 1.6, 0, Math.PI * 2);
      break;
    case 'build':
      c.moveTo(-3.4, 4);
      c.lineTo(1, -1);
      c.moveTo(-1.4, -3.6);
      c.lineTo(3.8, 0.6);
      c.lineTo(4.4, -1.4);
      c.lineTo(1, -4.4);
      c.closePath();
      break;
  }
  c.stroke();
}
