// The part of the map that the panels use, as they see it: plain data and functions. The map itself is src/view;
// main.ts hands its factory in, so that panels know nothing of how it is drawn.

import type { Board, Frame, GameEvent, Order, Preview, Tile, TruthFrame } from '../sim/index.ts';

export type Overlay = 'none' | 'belief' | 'trust' | 'sightDay' | 'sightNight' | 'fence' | 'militia' | 'control';
export type RendererChoice = 'auto' | 'canvas' | 'webgl';
export type MapSymbols = 'app6' | 'plain';

/** What is chosen: one piece, or a tile of ground. */
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

export interface MapPick {
  readonly tile: Tile | null;
  readonly unit: string | null;
  readonly structure: string | null;
  readonly settlement: string | null;
  readonly site: string | null;
  readonly contact: string | null;
  readonly lead: string | null;
  readonly edge: string | null;
  readonly asset: string | null;
  readonly top: Selection | null;
  readonly all: readonly Selection[];
  /** Second button, long press or Shift: asks for an order rather than for a look. */
  readonly alternate: boolean;
}

export interface MapPin {
  readonly id: string;
  readonly tile: Tile;
  readonly label: string;
  readonly tone: 'loss' | 'gain' | 'unexplained' | 'plain';
}

export interface MapStatus {
  readonly renderer: 'canvas' | 'webgl';
  readonly context: 'ok' | 'lost' | 'restored';
  readonly plainGround: boolean;
}

export interface MapPort {
  readonly ready: Promise<void>;
  show(frame: Frame, events: readonly GameEvent[], options: { readonly hourMs: number }): void;
  setOverlay(overlay: Overlay): void;
  setSelection(selection: Selection | null): void;
  setHoverPreview(sketch: { readonly order: Order; readonly preview: Preview | null } | null): void;
  setPlan(orders: readonly Order[]): void;
  setEdges(edges: readonly string[]): void;
  setPins(pins: readonly MapPin[]): void;
  showTruth(truth: readonly TruthFrame[] | null, hour?: number): void;
  setTruthMode(mode: 'belief' | 'both' | 'truth'): void;
  focusTile(tile: Tile, pxPerTile?: number): void;
  fit(tiles?: readonly Tile[]): void;
  zoomBy(factor: number): void;
  setInsets(insets: MapInsets): void;
  setReducedMotion(reduced: boolean): void;
  setSymbols(symbols: MapSymbols): void;
  moveCursor(dx: number, dy: number): void;
  setCursor(tile: Tile | null): void;
  readonly cursorTile: Tile | null;
  pickAt(tile: Tile): MapPick;
  onPick(listener: (pick: MapPick) => void): () => void;
  onHover(listener: (pick: MapPick | null) => void): () => void;
  destroy(): void;
}

/** CSS pixels covered by panels at each side. */
export interface MapInsets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MapOptions {
  readonly renderer: RendererChoice;
  readonly reducedMotion: boolean;
  readonly symbols: MapSymbols;
  readonly insets: MapInsets;
  /** What a lead is called on the map. */
  readonly nameOf: (kind: Selection['kind'], id: string) => string;
  readonly onStatus: (status: MapStatus) => void;
}

/** Makes the map inside `parent`; rejects if it cannot be fetched or drawn. */
export type MapFactory = (parent: HTMLElement, board: Board, options: MapOptions) => Promise<MapPort>;
