// The map: keeps what is shown (state.ts), redraws only what a change touches, and answers the calls of api.ts.
// How things look is in layers/ and pieces/; what runs the pictures is stage.ts.

import type Phaser from 'phaser';
import type { CreateMapView, Frame, GameEvent, Insets, MapView, Pick, ViewStatus } from './api.ts';
import { type Camera, clampCamera, fitBox, freeCentre, lookAt, screenX, screenY, zoomAt } from './camera.ts';
import { makeDrawing } from './drawing.ts';
import { makePictures } from './ground/pictures.ts';
import { listenToHands } from './input.ts';
import { beliefField, beliefLevels, paintBelief } from './layers/belief.ts';
import { paintNight } from './layers/night.ts';
import { loadFaces } from './lettering.ts';
import { boxOfTiles, CLOSEST_PER_KM, firstState, openingCamera } from './opening.ts';
import { picker } from './pickers.ts';
import { happeningsOf, ringAlarms } from './pieces/alarms.ts';
import { PieceHost } from './pieces/host.ts';
import { makeStage, rendererFromPage } from './stage.ts';
import { isNight, middleOf, themeOf } from './state.ts';

const DUSK_MS = 1500;
const CAMERA_MS = 250;

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

  const host = new PieceHost(stage);
  const listeners = {
    pick: new Set<(p: Pick) => void>(),
    hover: new Set<(p: Pick | null) => void>(),
    move: new Set<() => void>(),
  };
  const drawing = makeDrawing(stage, state, pictures, host, () => {
    for (const listener of listeners.move) listener();
  });
  const { touch, placePieces } = drawing;
  let aside: { insets: Insets; cam: Camera; put: Camera } | null = null;
  let camTween: Phaser.Tweens.Tween | null = null;
  let painted: () => void = () => undefined;
  const ready = new Promise<void>((done) => {
    painted = done;
  });
  tick = (dt) => {
    drawing.tick(dt, camTween !== null);
    if (state.frame) painted();
  };

  const look = (cam: Camera) => {
    state.cam = clampCamera(cam, state.view);
    drawing.moved();
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
    stage.scene.cameras.main.setBackgroundColor(themeOf(state).table);
    // Half moon is 0.92; what lies between is linear: 0.75 without a moon, 1.1 under a full one.
    const bright = 0.75 + 0.35 * (frame.sky.moonUp ? frame.sky.moonLit / 100 : 0);
    pictures.setNight(night, bright, ms);
    if (night) pictures.paintDark((data) => paintNight(board, frame, data));
    const field = state.overlay === 'belief' && state.truth === null ? beliefField(board, frame) : null;
    const levels = beliefLevels(frame);
    pictures.paintBelief(field && ((data) => paintBelief(field, levels, data)), night);
  };
  const overlayChanged = () => {
    paintLight(0);
    drawing.changed(0);
    touch('ground', 'chart', 'ink');
  };
  const picks = picker(state, host);

  onContext = (change) => {
    report({ context: change });
    if (change !== 'restored') return;
    pictures.refresh();
    host.redraw();
    drawing.drop();
  };

  const resize = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = parent;
    if (!width || !height || (width === state.view.width && height === state.view.height)) return;
    state.view = { ...state.view, width, height };
    stage.resize(width, height);
    drawing.drop();
    look(state.cam);
  });
  resize.observe(parent);

  const { canvas } = stage;
  // One stop for the whole map, its frame, which has the name; a press still brings the focus here.
  canvas.tabIndex = -1;
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
      const wasNight = isNight(state);
      state.frame = frame;
      const dusk = before !== null && wasNight !== isNight(state) && !state.reduced ? DUSK_MS : 0;
      const fresh = happeningsOf(before, frame, events, state.happenings);
      state.happenings = fresh.all;
      if (!before) look(openingCamera(state, frame));
      placePieces(hourMs);
      drawing.changed(dusk);
      paintLight(dusk);
      if (!before || dusk > 0 || fenceKey(before) !== fenceKey(frame)) touch('ground');
      touch('chart', 'ink');
      if (!state.reduced) ringAlarms(stage, state, fresh.alarms);
    },
    setOverlay(overlay) {
      if (overlay === state.overlay) return;
      state.overlay = overlay;
      overlayChanged();
    },
    setSelection(selection) {
      const before = state.selection;
      state.selection = selection;
      placePieces(0);
      touch('ink');
      const drawnApart = (kind?: string) => kind === 'contact' || kind === 'lead';
      if (drawnApart(before?.kind) || drawnApart(selection?.kind)) touch('chart');
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
    focusTile(tile, pxPerTile) {
      if (pxPerTile !== undefined || !picks.inSight(tile)) focus(tile, pxPerTile ?? state.cam.scale);
    },
    fit(tiles) {
      const list = tiles && tiles.length > 0 ? tiles : [0, board.ground.cols * board.ground.rows - 1];
      glide(fitBox(state.view, boxOfTiles(board, list), tiles ? 4 : 0, CLOSEST_PER_KM * board.ground.kmPerTile));
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
      const before = { insets: state.view.insets, cam: state.cam };
      if (JSON.stringify(insets) === JSON.stringify(before.insets)) return;
      state.view = { ...state.view, insets };
      // Panels that open and close again leave the map where it was, unless a hand has moved it meanwhile.
      const back = aside !== null && JSON.stringify(aside.insets) === JSON.stringify(insets) && aside.put === state.cam;
      look(back && aside ? aside.cam : state.cam);
      aside = { ...before, put: state.cam };
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

/** What of the fence the ground's sheet shows. */
function fenceKey(frame: Frame): string {
  return JSON.stringify([frame.fence, frame.clock.phase]);
}
