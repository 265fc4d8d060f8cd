// When what is drawn: three sheets that are drawn again only when something on them has changed or the camera has
// left them, and the pieces above. What is on them is in paint.ts and pieces/specs.ts.

import type { Pictures } from './ground/pictures.ts';
import { makeLights } from './layers/lights.ts';
import { makeLineWork } from './layers/lines.ts';
import { type FrameShapes, frameShapes, paintChart, paintGround, paintInk } from './paint.ts';
import type { PieceHost } from './pieces/host.ts';
import { pieceSpecs, toSheet } from './pieces/specs.ts';
import { makeRegion } from './region.ts';
import { Sheet } from './sheet.ts';
import type { Stage } from './stage.ts';
import { type MapState, symbolSize, themeOf } from './state.ts';

const NAMES = ['ground', 'chart', 'ink'] as const;
export type SheetName = (typeof NAMES)[number];

/** How long the camera must rest before sheets that only serve are drawn for it. */
const SETTLE_MS = 130;
/** CSS pixels a unit must stand aside before a line leads back to its place. */
const ASIDE = 4;

export interface Drawing {
  /** These sheets no longer show what is. */
  touch(...names: SheetName[]): void;
  /** The frame or the overlay has changed: outlines are made anew and all sheets change in one picture. */
  changed(fadeMs: number): void;
  moved(): void;
  placePieces(ms: number): void;
  /** Before each picture. `gliding`: the camera is on its way somewhere. */
  tick(dt: number, gliding: boolean): void;
  /** Forgets all that is drawn. */
  drop(): void;
}

export function makeDrawing(
  stage: Stage,
  state: MapState,
  pictures: Pictures,
  host: PieceHost,
  onMove: () => void,
): Drawing {
  const { dpr } = stage;
  const { board } = state;
  const km = board.ground.kmPerTile;
  const work = makeLineWork(board, makeRegion(board));
  const lights = makeLights(board);
  // Margins weigh how seldom a moving camera runs out of sheet against memory and the time one drawing takes.
  const sheets = {
    ground: new Sheet(stage, 10, km, dpr > 1.3 ? 0.2 : 0.36),
    chart: new Sheet(stage, 30, km, dpr > 1.3 ? 0.2 : 0.28),
    ink: new Sheet(stage, 42, km, 0.12),
  };
  const dirty = new Set<SheetName>(NAMES);
  let shapes: FrameShapes = { belief: [], watch: [] };
  let together = true;
  let moved = true;
  let rested = 0;
  let fadeMs = 0;
  let drawnSize = symbolSize(state);
  let drawnScale = state.cam.scale;

  const placePieces = (ms: number) => {
    drawnScale = state.cam.scale;
    drawnSize = symbolSize(state);
    host.show(pieceSpecs(state, dpr), state.reduced ? 0 : ms);
  };
  const drawSheet = (name: SheetName) => {
    dirty.delete(name);
    const { cam, view } = state;
    const theme = themeOf(state);
    if (name === 'ground')
      sheets.ground.draw(cam, view, theme, fadeMs, (pen) => {
        paintGround(pen, state, work);
      });
    else if (name === 'chart') {
      // Names would stand doubled while two charts fade into each other.
      sheets.chart.draw(cam, view, theme, 0, (pen) => {
        const rects = toSheet(host.rects(cam, view), (pen.width - view.width) / 2, (pen.height - view.height) / 2);
        paintChart(pen, state, shapes, lights, dpr, rects, host.aside(ASIDE));
        return undefined;
      });
    } else sheets.ink.draw(cam, view, theme, 0, (pen) => paintInk(pen, state, dpr));
  };

  return {
    placePieces,
    touch(...names) {
      for (const name of names) dirty.add(name);
      stage.wake();
    },
    changed(ms) {
      shapes = frameShapes(state);
      fadeMs = ms;
      together = true;
      stage.wake();
    },
    moved() {
      moved = true;
      stage.wake();
    },
    drop() {
      for (const name of NAMES) {
        sheets[name].drop();
        dirty.add(name);
      }
      together = true;
      moved = true;
      stage.wake();
    },
    tick(dt, gliding) {
      const { cam, view } = state;
      if (moved) {
        moved = false;
        rested = 0;
        pictures.place(cam, view);
        for (const name of NAMES) {
          sheets[name].place(cam, view);
          if (!sheets[name].serves(cam, view)) dirty.add(name);
        }
        onMove();
      } else rested += dt;
      const stale = NAMES.filter((name) => !sheets[name].fits(cam, view));
      if (rested >= SETTLE_MS && !gliding) {
        for (const name of stale) dirty.add(name);
        if (drawnScale !== cam.scale || drawnSize !== symbolSize(state)) {
          placePieces(0);
          dirty.add('chart');
        }
      } else if (stale.length > 0 || drawnScale !== cam.scale) stage.wake();
      // All three keep together when what they show has changed; when only the camera is about to leave them, one a
      // picture keeps each picture short.
      const due = together ? NAMES.filter((name) => dirty.has(name)) : [...dirty].slice(0, 1);
      for (const name of due) drawSheet(name);
      together = false;
      fadeMs = 0;
      if (dirty.size > 0) stage.wake();
      host.place(cam, view);
    },
  };
}
