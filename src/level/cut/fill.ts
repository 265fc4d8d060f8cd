// How much of a tile a polygon covers, by scan lines through a grid of sample points.

import type { MapFrame } from './frame.ts';
import { type Collection, type Feature, polylines } from './geodata.ts';

/** Sample points along each side of a tile. */
export const SAMPLES = 6;

/** Calls `visit` for each sample point inside the feature, by its number along the whole map. */
export function fillSamples(feature: Feature, frame: MapFrame, visit: (sample: number) => void): void {
  const width = frame.cols * SAMPLES;
  const height = frame.rows * SAMPLES;
  const crossings: number[][] = [];
  for (const ring of polylines(feature).map((points) => points.map(frame.project))) {
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[(i + 1) % ring.length];
      // Rows whose sample height (row + 1/2) / SAMPLES lies in the half-open span of this side.
      const first = Math.max(0, Math.ceil(Math.min(ay, by) * SAMPLES - 0.5));
      const last = Math.min(height - 1, Math.ceil(Math.max(ay, by) * SAMPLES - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        const t = ((row + 0.5) / SAMPLES - ay) / (by - ay);
        crossings[row] ??= [];
        crossings[row].push(ax + t * (bx - ax));
      }
    }
  }
  crossings.forEach((row, y) => {
    row.sort((a, b) => a - b);
    for (let i = 0; i + 1 < row.length; i += 2) {
      const from = Math.max(0, Math.ceil(row[i] * SAMPLES - 0.5));
      const to = Math.min(width - 1, Math.ceil(row[i + 1] * SAMPLES - 0.5) - 1);
      for (let column = from; column <= to; column++) visit(y * width + column);
    }
  });
}

/** Share of each tile that the features cover together, 0 to 1, row by row. */
export function coverage(collection: Collection, frame: MapFrame): Float64Array {
  const share = new Float64Array(frame.cols * frame.rows);
  const seen = new Uint8Array(share.length * SAMPLES * SAMPLES);
  for (const feature of collection.features) {
    fillSamples(feature, frame, (sample) => {
      if (seen[sample]) return;
      seen[sample] = 1;
      share[tileOfSample(sample, frame)] += 1 / (SAMPLES * SAMPLES);
    });
  }
  return share;
}

export function tileOfSample(sample: number, frame: MapFrame): number {
  const width = frame.cols * SAMPLES;
  const x = Math.floor((sample % width) / SAMPLES);
  const y = Math.floor(Math.floor(sample / width) / SAMPLES);
  return y * frame.cols + x;
}
