// What the player has set: kept in this browser, applied to the page at once. The form is in menu/settings.tsx.

import { effect, signal } from '@preact/signals';
import type { MapSymbols, RendererChoice } from './mapPort.ts';

/** Alarm families that may be told not to stop the clock; attacks always do. */
export const QUIETABLE = ['contact', 'crossing'] as const;
export type Quietable = (typeof QUIETABLE)[number];

export interface Settings {
  /** Per cent, 100 to 200. */
  readonly textSize: number;
  readonly reducedMotion: boolean;
  /** Families that stop the clock. */
  readonly stops: Readonly<Record<Quietable, boolean>>;
  /** Per cent. */
  readonly volume: number;
  readonly renderer: RendererChoice;
  readonly symbols: MapSymbols;
  /** The content note has been read. */
  readonly noted: boolean;
}

const KEY = 'anbar.settings';
const FIRST: Settings = {
  textSize: 100,
  reducedMotion: false,
  stops: { contact: true, crossing: true },
  volume: 60,
  renderer: 'auto',
  symbols: 'app6',
  noted: false,
};

export const settings = signal<Settings>(read());

/** Changes some settings and keeps them; a browser that forbids keeping them keeps them for this visit. */
export function change(part: Partial<Settings>): void {
  settings.value = { ...settings.value, ...part };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.value));
  } catch {
    // Nothing is lost but the wish: the settings hold until the page is closed.
  }
}

/** True where motion is to be cut, by the game's own setting or the system's. */
export function motionReduced(): boolean {
  return settings.value.reducedMotion || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Keeps the page's text size and motion in step with the settings. Call once. */
export function applySettings(): void {
  effect(() => {
    const root = document.documentElement;
    root.style.setProperty('--text-scale', String(settings.value.textSize / 100));
    root.dataset['motion'] = settings.value.reducedMotion ? 'reduced' : 'full';
  });
}

function read(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return merged(typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {});
  } catch {
    return FIRST;
  }
}

function merged(kept: Record<string, unknown>): Settings {
  const size = Number(kept['textSize']);
  const volume = Number(kept['volume'] ?? FIRST.volume);
  const stops = (kept['stops'] ?? {}) as Record<string, unknown>;
  return {
    textSize: size >= 100 && size <= 200 ? size : FIRST.textSize,
    reducedMotion: kept['reducedMotion'] === true,
    stops: {
      contact: stops['contact'] !== false,
      crossing: stops['crossing'] !== false,
    },
    volume: volume >= 0 && volume <= 100 ? volume : FIRST.volume,
    renderer: kept['renderer'] === 'canvas' || kept['renderer'] === 'webgl' ? kept['renderer'] : 'auto',
    symbols: kept['symbols'] === 'plain' ? 'plain' : 'app6',
    noted: kept['noted'] === true,
  };
}
