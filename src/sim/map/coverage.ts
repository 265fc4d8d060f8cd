// The watch over the tiles, kept from hour to hour: most observers stand where they stood, so only those that moved or
// changed are taken off and put on again. What each of them sees is sight.ts; who observes, rules/detection.ts.

import type { View } from './sight.ts';

/** Somebody or something that watches. */
export interface Observer {
  /** The same object for the same place and range, as viewFrom gives it. */
  readonly view: View;
  /** Hazard an hour, in thousandths of millionths, in full view. Whole. */
  readonly hazard: number;
}

export interface Coverage {
  /** Hazard an hour by tile, in millionths, of these observers together; good until the next call. */
  update(observers: readonly Observer[]): Int32Array;
}

/** @param most no tile's hazard is more, in millionths */
export function createCoverage(tiles: number, most: number): Coverage {
  const sums = new Int32Array(tiles);
  const watch = new Int32Array(tiles);
  let kept: readonly Observer[] = [];

  function put({ hazard, view }: Observer, sign: 1 | -1): void {
    const { covered, tiles: seen } = view;
    for (let i = 0; i < seen.length; i++) {
      const t = seen[i];
      sums[t] += sign * Math.floor((hazard * covered[i]) / 1e6);
      watch[t] = sums[t] < most ? sums[t] : most;
    }
  }

  return {
    update(observers) {
      for (let i = 0; i < Math.max(kept.length, observers.length); i++) {
        const was = i < kept.length ? kept[i] : null;
        const is = i < observers.length ? observers[i] : null;
        if (was && is && was.view === is.view && was.hazard === is.hazard) continue;
        if (was) put(was, -1);
        if (is) put(is, 1);
      }
      kept = observers;
      return watch;
    },
  };
}
