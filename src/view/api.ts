// What the map offers to the panels around it: plain data and plain functions, no Phaser. The map itself is made
// by createMapView in index.ts, a chunk of its own that is fetched after the menu has been painted.

import type { BorderEdge, Board, Frame, GameEvent, Order, Preview, Tile, TruthFrame } from '../sim/index.ts';

export type { Board, Frame, GameEvent, Order, Preview, Tile, TruthFrame };

/** Pictures laid over the ground, one at a time. `friction` is left for a later rule. */
export const OVERLAYS = ['none', 'belief', 'trust', 'sightDay', 'sightNight', 'fence', 'militia', 'control'] as const;
export type Overlay = (typeof OVERLAYS)[number];

export const RENDERERS = ['canvas', 'webgl'] as const;
export type RendererName = (typeof RENDERERS)[number];

/** What is chosen; brackets are drawn around it. */
export type Selection =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'structure'; readonly id: string }
  | { readonly kind: 'settlement'; readonly id: string }
  | { readonly kind: 'site'; readonly id: string }
  | { readonly kind: 'contact'; readonly id: string }
  | { readonly kind: 'lead'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'asset'; readonly id: string }
  | { readonly kind: 'tile'; readonly tile: Tile };

/** A place on the page in CSS pixels, measured from the map's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What lies under the pointer. Ids are null where nothing of the kind is there; `tile` is null off the board. */
export interface Pick {
  readonly point: Point;
  readonly tile: Tile | null;
  readonly unit: string | null;
  readonly structure: string | null;
  readonly settlement: string | null;
  readonly site: string | null;
  readonly contact: string | null;
  readonly lead: string | null;
  readonly edge: string | null;
  /** Asset whose orbit's aircraft is under the pointer. */
  readonly asset: string | null;
  /** The topmost of the above as a selection; the tile where there is no piece; null off the board. */
  readonly top: Selection | null;
  /** Everything within reach of the pointer, topmost first, for choosing among pieces that lie close together. */
  readonly all: readonly Selection[];
  /** Second button, long press (500 ms), or a click with Shift: asks for an order rather than for a look. */
  readonly alternate: boolean;
}

/** An order that is being thought about, to be drawn on the map before it is given. */
export interface Sketch {
  readonly order: Order;
  /** Route and odds, when the session has answered; shapes that need none are drawn without. */
  readonly preview: Preview | null;
}

/** A mark put on the map by a panel: numbered pins of the dawn report, a lesson's pointer. */
export interface Pin {
  readonly id: string;
  readonly tile: Tile;
  /** One or two characters in the pin's head. */
  readonly label: string;
  readonly tone: 'loss' | 'gain' | 'unexplained' | 'plain';
}

/** What the view is and how it fares. */
export interface ViewStatus {
  readonly renderer: RendererName;
  /** `lost`: WebGL's context is gone and the map rests; `restored`: it is back and has been drawn again. */
  readonly context: 'ok' | 'lost' | 'restored';
  /** True where no relief picture could be loaded and the ground is drawn from the board alone. */
  readonly plainGround: boolean;
}

export interface MapViewOptions {
  /** Language of the labels. English: Arabic beneath Latin; Arabic: Arabic alone. */
  readonly language?: 'en' | 'ar';
  /** No slides, no rings, no turning aircraft: everything cuts. */
  readonly reducedMotion?: boolean;
  /** `plain` replaces the APP-6 symbols by everyday icons, one for one. */
  readonly symbols?: 'app6' | 'plain';
  /** Addresses of the baked relief pictures, each covering exactly cols × rows tiles. None: drawn from the board. */
  readonly relief?: { readonly day: string; readonly moon: string };
  /** Forces a renderer; the page's `?renderer=canvas|webgl` does the same and wins. */
  readonly renderer?: RendererName;
  /** CSS pixels covered by panels at each side, so that framing and focus use what is left free. */
  readonly insets?: Insets;
  /** What a lead is called on the map; units, towns and sites bring their own names. Without it leads stand unnamed. */
  readonly nameOf?: (kind: Selection['kind'], id: string) => string;
  readonly onStatus?: (status: ViewStatus) => void;
}

export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ShowOptions {
  /** Real milliseconds that an hour takes: units slide over it. 0 cuts. */
  readonly hourMs: number;
}

export interface MapView {
  readonly status: ViewStatus;
  /** Resolves when the first picture is on the screen. */
  readonly ready: Promise<void>;
  /** Shows a frame and what happened in its hour; pieces are kept by id and slide to their new places. */
  show(frame: Frame, events: readonly GameEvent[], options: ShowOptions): void;
  setOverlay(overlay: Overlay): void;
  setSelection(selection: Selection | null): void;
  /** Draws an order that has not been given: route with hours, orbit, area, target; null takes it away. */
  setHoverPreview(sketch: Sketch | null): void;
  /** Orders given and not yet run, drawn more quietly than the preview. */
  setPlan(orders: readonly Order[]): void;
  /** Border edges being chosen for a fence order. */
  setEdges(edges: readonly BorderEdge['id'][]): void;
  setPins(pins: readonly Pin[]): void;
  /** The truth beside the belief, after the end: cells and the paths they took up to `hour`; null hides it. */
  showTruth(truth: readonly TruthFrame[] | null, hour?: number): void;
  /** Asks for the truth alone: pieces and belief step back. */
  setTruthMode(mode: 'belief' | 'both' | 'truth'): void;
  /** Moves the camera; `pxPerTile` in CSS pixels. Left out: the scale stays, and so does the map where it shows the tile. */
  focusTile(tile: Tile, pxPerTile?: number): void;
  /** Frames these tiles, or the whole board when none are given. */
  fit(tiles?: readonly Tile[]): void;
  /** Factor over 1 comes closer; about the middle of the free part of the map. */
  zoomBy(factor: number): void;
  /** CSS pixels; positive x looks further east. */
  panBy(dx: number, dy: number): void;
  setInsets(insets: Insets): void;
  setLanguage(language: 'en' | 'ar'): void;
  setReducedMotion(reduced: boolean): void;
  setSymbols(symbols: 'app6' | 'plain'): void;
  /** Middle of a tile in CSS pixels from the map's corner; may lie outside what is seen. */
  screenOf(tile: Tile): Point;
  /** CSS pixels a tile is wide just now. */
  readonly pxPerTile: number;
  /** The keyboard's cursor: shown once moved, kept on the board and in sight. */
  moveCursor(dx: number, dy: number): void;
  setCursor(tile: Tile | null): void;
  readonly cursorTile: Tile | null;
  /** What a click on the cursor's tile would pick. */
  pickAt(tile: Tile): Pick;
  /** Each listener is called until the function it returned is. */
  onPick(listener: (pick: Pick) => void): () => void;
  /** Called when what lies under the pointer changes; null when it leaves the map. */
  onHover(listener: (pick: Pick | null) => void): () => void;
  /** Called when the camera has moved, so that callouts placed by screenOf can follow; at most once a frame. */
  onMove(listener: () => void): () => void;
  destroy(): void;
}

/** Loads what the map is drawn with and makes it inside `parent`, which must have a size. */
export type CreateMapView = (parent: HTMLElement, board: Board, options?: MapViewOptions) => Promise<MapView>;
