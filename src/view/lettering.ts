// Letters on the map: each name is drawn once, with its halo, and then put down as a picture. Arabic is shaped by the
// browser; no letter spacing is ever set on it.

import type { Theme } from './palette.ts';

export const SANS = "'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif";
export const CONDENSED = "'IBM Plex Sans Condensed', 'IBM Plex Sans Arabic', 'Arial Narrow', sans-serif";
export const SERIF = "'IBM Plex Serif', 'IBM Plex Sans Arabic', Georgia, serif";
export const ARABIC = "'IBM Plex Sans Arabic', 'IBM Plex Sans', sans-serif";

/** The faces the map draws with; to be loaded before the first letter. */
export const FACES = [
  `600 14px ${CONDENSED}`,
  `500 14px ${CONDENSED}`,
  `600 14px ${SANS}`,
  `italic 400 14px ${SERIF}`,
  `400 14px 'IBM Plex Sans Arabic'`,
] as const;

export interface Line {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  /** Pixels between letters; Latin only. */
  readonly spacing?: number;
}

export interface Lettering {
  readonly picture: HTMLCanvasElement;
  /** CSS pixels. */
  readonly w: number;
  readonly h: number;
}

const HALO = 3.5;
const cache = new Map<string, Lettering>();
let measure: CanvasRenderingContext2D | null = null;

/** Waits for the faces; a face that cannot be had leaves the fallback in its place. */
export async function loadFaces(): Promise<void> {
  if (!document.fonts) return;
  await Promise.all(FACES.map((face) => document.fonts.load(face, 'Aع').catch(() => undefined)));
  cache.clear();
}

/** Lines one under another, centred or set to a side, on a halo. */
export function lettering(lines: readonly Line[], theme: Theme, dpr: number, align: CanvasTextAlign): Lettering {
  const key = `${dpr}|${theme.night}|${align}|${lines.map((l) => `${l.font}${l.size}${l.colour}${l.spacing}${l.text}`).join('|')}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size > 900) cache.clear();
  measure ??= document.createElement('canvas').getContext('2d');
  const widths = lines.map((line) => {
    if (!measure) return line.text.length * line.size * 0.5;
    measure.font = fontOf(line);
    measure.letterSpacing = `${line.spacing ?? 0}px`;
    return measure.measureText(line.text).width;
  });
  const w = Math.ceil(Math.max(...widths) + HALO * 2);
  const h = Math.ceil(lines.reduce((sum, line) => sum + line.size * 1.18, 0) + HALO);
  const picture = document.createElement('canvas');
  picture.width = Math.ceil(w * dpr);
  picture.height = Math.ceil(h * dpr);
  const ctx = picture.getContext('2d');
  if (ctx) {
    ctx.scale(dpr, dpr);
    ctx.lineJoin = 'round';
    ctx.textBaseline = 'alphabetic';
    ctx.textAlign = align;
    const x = align === 'center' ? w / 2 : align === 'right' ? w - HALO : HALO;
    for (const pass of ['halo', 'ink']) {
      let y = HALO / 2;
      for (const line of lines) {
        y += line.size * 1.18;
        ctx.font = fontOf(line);
        ctx.letterSpacing = `${line.spacing ?? 0}px`;
        const base = y - line.size * 0.26;
        if (pass === 'halo') {
          ctx.lineWidth = HALO;
          ctx.strokeStyle = theme.halo;
          ctx.strokeText(line.text, x, base);
        } else {
          ctx.fillStyle = line.colour;
          ctx.fillText(line.text, x, base);
        }
      }
    }
  }
  const made = { picture, w, h };
  cache.set(key, made);
  return made;
}

export function fontOf(line: { readonly font: string; readonly size: number }): string {
  return line.font.replace('$', `${line.size}px`);
}

/** Digits as the language writes them. */
export function digits(text: string, language: 'en' | 'ar'): string {
  return language === 'ar' ? text.replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)]) : text;
}
