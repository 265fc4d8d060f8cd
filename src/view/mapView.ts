// The map: keeps what is shown (state.ts), redraws only what a change touches, and answers the calls of api.ts.
// How things look is in layers/ and pieces/; what runs the pictures is stage.ts.

import type Phaser from 'phaser';
import type { Board, CreateMapView, Frame, GameEvent, MapView, MapViewOptions, Pick, ViewStatus } from './api.ts';
import { type Camera, clampCamera, fitBox, freeCentre, lookAt, screenX, screenY, zoomAt } from './camera.ts';
import { makePictures } from './ground/pictures.ts';
import { listenToHands } from './input.ts';
import { beliefField, paintBelief } from './layers/belief.ts';
import { makeLights } from './layers/lights.ts';
import { makeLineWork } from './layers/lines.ts';
import { paintNight } from './layers/night.ts';
import { loadFaces } from './lettering.ts';
import { type FrameShapes, frameShapes, paintChart, paintGround, paintInk } from './paint.ts';
import { picker } from './pickers.ts';
import { happeningsOf, ringAlarms } from './pieces/alarms.ts';
import { PieceHost } from './pieces/host.ts';
import { pieceSpecs, toSheet } from './pieces/specs.ts';
import { makeRegion } from './region.ts';
import { Sheet } from './sheet.ts';
import { makeStage, rendererFromPage } from './stage.ts';
import { isNight, type MapState, middleOf, symbolSize, themeOf } from './state.ts';

const DUSK_MS = 1500;
const CAMERA_MS = 250;
/** How long the camera must rest before sheets that only serve are drawn for it. */
const SETTLE_MS = 130;
/** CSS pixels a unit must stand aside before a line leads back to its place. */
const ASIDE = 19;
/** CSS pixels a tile that the first framing does not pass, by kilometre. */
const CLOSEST_PER_KM = 9;

export const createMapView: CreateMapView = async (parent, board, options = {}) => {
  const faces = loadFaces();
  let status: ViewStatus = { renderer: 'canvas', context: 'ok', plainGround: false };
  const report = (change: Partial<ViewStatus>) => {
    status = { ...status, ...change };
    options.onStatus?.(status);
  };
  const state = firstState(parent, board, options);
  let tick: (dt: number) => void = () => undefined;
  let onContext: (change: 'lost' | 'restored') => void = () => undefined;
  const stage = await makeStage(parent, rendererFromPage() ?? options.renderer, {
    frame: (dt) => tick(dt),
    context: (change) => onContext(change),
  });
  const pictures = await makePictures(stage, board, options.relief);
  await faces;
  report({ renderer: stage.renderer, plainGround: pictures.plain });

  const { dpr } = stage;
  const km = board.ground.kmPerTile;
  const work = makeLineWork(board, makeRegion(board));
  const lights = makeLights(board);
  const sheets = {
    ground: new Sheet(stage, 10, km, 0.22),
    chart: new Sheet(stage, 30, km, 0.22),
    ink: new Sheet(stage, 35, km, 0.12),
  };
  const names = ['ground', 'chart', 'ink'] as const;
  type SheetName = (typeof names)[number];
  const host = new PieceHost(stage);
  const dirty = new Set<SheetName>(names);
  let shapes: FrameShapes = { belief: [], watch: [] };
  let moved = true;
  let rested = 0;
  let fadeMs = 0;
  let drawnSize = symbolSize(state);
  let drawnScale = state.cam.scale;
  let camTween: Phaser.Tweens.Tween | null = null;
  let painted: () => void = () => undefined;
  const ready = new Promise<void>((done) => {
    painted = done;
  });
  const listeners = {
    pick: new Set<(p: Pick) => void>(),
    hover: new Set<(p: Pick | null) => void>(),
    move: new Set<() => void>(),
  };

  const touch = (...which: SheetName[]) => {
    for (const name of which) dirty.add(name);
    stage.wake();
  };
  const drawSheet = (name: SheetName) => {
    dirty.delete(name);
    const { cam, view } = state;
    const theme = themeOf(state);
    if (name === 'ground') sheets.ground.draw(cam, view, theme, fadeMs, (pen) => void paintGround(pen, state, work));
    else if (name === 'chart') {
      sheets.chart.draw(cam, view, theme, fadeMs, (pen) => {
        const rects = toSheet(host.rects(cam, view), (pen.width - view.width) / 2, (pen.height - view.height) / 2);
        paintChart(pen, state, shapes, lights, dpr, rects, host.aside(ASIDE));
        return undefined;
      });
    } else sheets.ink.draw(cam, view, theme, 0, (pen) => paintInk(pen, state, dpr));
  };
  const placePieces = (ms: number) => host.show(pieceSpecs(state, dpr), state.reduced ? 0 : ms);

  tick = (dt) => {
    const { cam, view } = state;
    if (moved) {
      moved = false;
      rested = 0;
      pictures.place(cam, view);
      for (const name of names) {
        sheets[name].place(cam, view);
        if (!sheets[name].serves(cam, view)) dirty.add(name);
      }
      for (const listener of listeners.move) listener();
    } else rested += dt;
    const stale = names.filter((name) => !sheets[name].fits(cam, view));
    if (rested >= SETTLE_MS && camTween === null) {
      for (const name of stale) dirty.add(name);
      if (drawnScale !== cam.scale || drawnSize !== symbolSize(state)) {
        drawnScale = cam.scale;
        drawnSize = symbolSize(state);
        placePieces(0);
      }
    } else if (stale.length > 0) stage.wake();
    // All three must keep together when the picture changes with the frame; when only the camera has run out of
    // sheet, one a picture keeps each picture short.
    const all = dirty.size > 0 && (fadeMs > 0 || changed);
    for (const name of all ? names.filter((n) => dirty.has(n)) : [...dirty].slice(0, 1)) drawSheet(name);
    changed = false;
    fadeMs = 0;
    if (dirty.size > 0) stage.wake();
    host.place(cam, view);
    painted();
  };
  let changed = true;

  const look = (cam: Camera) => {
    state.cam = clampCamera(cam, state.view);
    moved = true;
    stage.wake();
  };
  const glide = (to: Camera) => {
    camTween?.stop();
    camTween = null;
    if (state.reduced) {
      look(to);
      return;
    }
    const run = { ...state.cam };
    camTween = stage.scene.tweens.add({
      targets: run,
      x: to.x,
      y: to.y,
      scale: to.scale,
      duration: CAMERA_MS,
      ease: 'Sine.InOut',
      onUpdate: () => look({ ...run }),
      onComplete: () => {
        camTween = null;
        look(to);
      },
    });
    stage.wake();
  };
  const takeCamera = () => {
    camTween?.stop();
    camTween = null;
  };

  const paintLight = (ms: number) => {
    const { frame } = state;
    if (!frame) return;
    const night = isNight(state);
    // Half moon is 0.92; what lies between is linear: 0.75 without a moon, 1.1 under a full one.
    const bright = 0.75 + 0.35 * (frame.sky.moonUp ? frame.sky.moonLit / 100 : 0);
    pictures.setNight(night && state.truth === null, bright, ms);
    if (night) pictures.paintDark((data) => paintNight(board, frame, data));
    const field = state.overlay === 'belief' && state.truth === null ? beliefField(board, frame) : null;
    pictures.paintBelief(field && ((data) => paintBelief(field, data)), night);
  };
  const overlayChanged = () => {
    shapes = frameShapes(state);
    paintLight(0);
    changed = true;
    touch('ground', 'chart');
  };
  const picks = picker(state, host);

  onContext = (change) => {
    report({ context: change });
    if (change !== 'restored') return;
    pictures.refresh();
    host.redraw();
    for (const name of names) sheets[name].drop();
    touch(...names);
  };

  const resize = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = parent;
    if (!width || !height || (width === state.view.width && height === state.view.height)) return;
    state.view = { ...state.view, width, height };
    stage.resize(width, height);
    for (const name of names) sheets[name].drop();
    changed = true;
    look(state.cam);
    touch(...names);
  });
  resize.observe(parent);

  const { canvas } = stage;
  canvas.tabIndex = 0;
  canvas.style.touchAction = 'none';
  canvas.style.display = 'block';
  let lastHover: Pick | null = null;
  const hoverAt = (pick: Pick | null) => {
    if (picks.same(pick, lastHover)) return;
    const before = state.hover;
    lastHover = pick;
    state.hover = pick?.tile ?? null;
    if (before !== state.hover && state.cam.scale >= 9) touch('ink');
    canvas.style.cursor = pick?.top && pick.top.kind !== 'tile' ? 'pointer' : 'default';
    for (const listener of listeners.hover) listener(pick);
  };
  const unlisten = listenToHands(canvas, {
    pan(dx, dy) {
      takeCamera();
      look({ ...state.cam, x: state.cam.x + dx / state.cam.scale, y: state.cam.y + dy / state.cam.scale });
    },
    zoom(factor, x, y) {
      takeCamera();
      look(zoomAt(state.cam, state.view, factor, x, y));
    },
    pick(x, y, alternate) {
      const pick = picks.under(x, y, alternate);
      for (const listener of listeners.pick) listener(pick);
    },
    hover: (x, y) => hoverAt(picks.under(x, y, false)),
    leave: () => hoverAt(null),
  });
  const listen = <T>(set: Set<T>, listener: T) => {
    set.add(listener);
    return () => void set.delete(listener);
  };
  const focus = (tile: number, scale: number) => {
    const { x, y } = middleOf(board, tile);
    glide(lookAt(state.view, x, y, scale));
  };
  let framed = false;

  const view: MapView = {
    get status() {
      return status;
    },
    ready,
    get pxPerTile() {
      return state.cam.scale;
    },
    get cursorTile() {
      return state.cursor;
    },
    show(frame: Frame, events: readonly GameEvent[], { hourMs }) {
      const before = state.frame;
      const dusk = before !== null && before.clock.phase !== frame.clock.phase && !state.reduced ? DUSK_MS : 0;
      state.frame = frame;
      const fresh = happeningsOf(before, frame, events, state.happenings);
      state.happenings = fresh.all;
      shapes = frameShapes(state);
      if (!framed) {
        framed = true;
        state.cam = openingCamera(state, frame);
        drawnScale = state.cam.scale;
        moved = true;
      }
      placePieces(hourMs);
      fadeMs = dusk;
      changed = true;
      paintLight(dusk);
      stage.scene.cameras.main.setBackgroundColor(themeOf(state).table);
      touch('ground', 'chart', 'ink');
      if (!state.reduced) ringAlarms(stage, state, fresh.alarms);
    },
    setOverlay(overlay) {
      if (overlay === state.overlay) return;
      state.overlay = overlay;
      overlayChanged();
    },
    setSelection(selection) {
      state.selection = selection;
      placePieces(0);
      touch('ink');
    },
    setHoverPreview(sketch) {
      state.sketch = sketch;
      touch('ink');
    },
    setPlan(orders) {
      state.plan = orders;
      touch('ink');
    },
    setEdges(edges) {
      state.edges = edges;
      touch('ground');
    },
    setPins(pins) {
      state.pins = pins;
      touch('ink');
    },
    showTruth(truth, hour) {
      state.truth = truth;
      state.truthHour = hour ?? truth?.[truth.length - 1]?.hour ?? 0;
      placePieces(0);
      overlayChanged();
    },
    setTruthMode(mode) {
      state.truthMode = mode;
      placePieces(0);
      overlayChanged();
    },
    focusTile: (tile, pxPerTile) => focus(tile, pxPerTile ?? state.cam.scale),
    fit(tiles) {
      const list = tiles && tiles.length > 0 ? tiles : [0, board.ground.cols * board.ground.rows - 1];
      glide(fitBox(state.view, boxOfTiles(board, list), tiles ? 4 : 0, CLOSEST_PER_KM * km));
    },
    zoomBy(factor) {
      const { x, y } = freeCentre(state.view);
      glide(zoomAt(state.cam, state.view, factor, x, y));
    },
    panBy(dx, dy) {
      takeCamera();
      look({ ...state.cam, x: state.cam.x + dx / state.cam.scale, y: state.cam.y + dy / state.cam.scale });
    },
    setInsets(insets) {
      state.view = { ...state.view, insets };
      look(state.cam);
    },
    setLanguage(language) {
      state.language = language;
      placePieces(0);
      touch('chart', 'ink');
    },
    setReducedMotion(reduced) {
      state.reduced = reduced;
    },
    setSymbols(symbols) {
      state.symbols = symbols;
      placePieces(0);
    },
    screenOf(tile) {
      const { x, y } = middleOf(board, tile);
      return { x: screenX(state.cam, state.view, x), y: screenY(state.cam, state.view, y) };
    },
    moveCursor(dx, dy) {
      const { cols, rows } = board.ground;
      const at = state.cursor ?? picks.middle();
      const x = Math.min(cols - 1, Math.max(0, (at % cols) + dx));
      const y = Math.min(rows - 1, Math.max(0, Math.floor(at / cols) + dy));
      view.setCursor(y * cols + x);
    },
    setCursor(tile) {
      state.cursor = tile;
      if (tile !== null && !picks.inSight(tile)) focus(tile, state.cam.scale);
      touch('ink');
    },
    pickAt: (tile) => picks.on(tile),
    onPick: (listener) => listen(listeners.pick, listener),
    onHover: (listener) => listen(listeners.hover, listener),
    onMove: (listener) => listen(listeners.move, listener),
    destroy() {
      unlisten();
      resize.disconnect();
      for (const set of Object.values(listeners)) set.clear();
      stage.destroy();
    },
  };
  stage.wake();
  return view;
};

function firstState(parent: HTMLElement, board: Board, options: MapViewOptions): MapState {
  const { cols, rows } = board.ground;
  const insets = options.insets ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const view = { width: parent.clientWidth, height: parent.clientHeight, insets, cols, rows };
  return {
    board,
    nameOf: options.nameOf ?? (() => ''),
    frame: null,
    cam: fitBox(view, { x0: 0, y0: 0, x1: cols, y1: rows }, 0, CLOSEST_PER_KM * board.ground.kmPerTile),
    view,
    overlay: 'none',
    selection: null,
    sketch: null,
    plan: [],
    edges: [],
    pins: [],
    happenings: [],
    truth: null,
    truthHour: 0,
    truthMode: 'both',
    hover: null,
    cursor: null,
    language: options.language ?? 'en',
    symbols: options.symbols ?? 'app6',
    reduced: options.reducedMotion ?? false,
  };
}

/** Frames the player's own, with some ground around them. */
function openingCamera(state: MapState, frame: Frame): Camera {
  const tiles = [...frame.units, ...frame.structures].map((thing) => thing.tile);
  if (tiles.length === 0) return state.cam;
  return fitBox(state.view, boxOfTiles(state.board, tiles), 3, CLOSEST_PER_KM * state.board.ground.kmPerTile);
}

function boxOfTiles(board: Board, tiles: readonly number[]) {
  const xs = tiles.map((tile) => tile % board.ground.cols);
  const ys = tiles.map((tile) => Math.floor(tile / board.ground.cols));
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs) + 1, y1: Math.max(...ys) + 1 };
}
