// What dated events put on the map: ground under water, a pilgrims' road, people out in the desert for truffles.

import type { Board, Frame } from '../api.ts';
import { disc, type Pen } from '../pen.ts';

/** CSS pixels of a party's ring. */
const RING = 11;

export function drawCalendar(pen: Pen, board: Board, frame: Frame): void {
  const { ctx, theme } = pen;
  const { cols } = board.ground;
  for (const event of frame.forecast) {
    if (event.tiles.length === 0) continue;
    pen.inTiles(() => {
      ctx.globalAlpha = event.kind === 'flood' ? 0.4 : 0.28;
      ctx.fillStyle = event.kind === 'flood' ? theme.water : theme.action;
      const inset = event.kind === 'flood' ? 0 : 0.3;
      for (const tile of event.tiles) {
        ctx.fillRect((tile % cols) + inset, Math.floor(tile / cols) + inset, 1 - 2 * inset, 1 - 2 * inset);
      }
    });
  }
  for (const party of frame.gatherers) {
    const x = pen.x((party.tile % cols) + 0.5);
    const y = pen.y(Math.floor(party.tile / cols) + 0.5);
    disc(ctx, x, y, RING);
    ctx.fillStyle = theme.halo;
    ctx.fill();
    ctx.lineWidth = 1.6;
    ctx.strokeStyle = theme.action;
    ctx.stroke();
    ctx.fillStyle = theme.action;
    // Three heads: people, neither ours nor theirs.
    for (const [dx, dy] of [
      [-4, 2],
      [0, -3.5],
      [4, 2],
    ] as const) {
      disc(ctx, x + dx, y + dy, 2.3);
      ctx.fill();
    }
  }
}
