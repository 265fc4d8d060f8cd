// Whether what was called 30% happened in 30 of 100: a forecast and its outcome go into one of ten bins.

/** Ten bins: how many forecasts, the sum of what they said (per cent), and how many came true. */
export interface Bins {
  readonly count: number[];
  readonly said: number[];
  readonly came: number[];
}

export function emptyBins(): Bins {
  return { count: Array(10).fill(0), said: Array(10).fill(0), came: Array(10).fill(0) };
}

/** @param percent 0 to 100; @param came whether it happened */
export function put(bins: Bins, percent: number, came: boolean, times = 1): void {
  const at = Math.min(9, Math.floor(percent / 10));
  bins.count[at] += times;
  bins.said[at] += percent * times;
  if (came) bins.came[at] += times;
}

export function pooled(all: readonly Bins[]): Bins {
  const bins = emptyBins();
  for (const b of all) {
    for (let i = 0; i < 10; i++) {
      bins.count[i] += b.count[i];
      bins.said[i] += b.said[i];
      bins.came[i] += b.came[i];
    }
  }
  return bins;
}

/** A tenth is judged from so many forecasts on. */
export const ENOUGH = 100;

export interface Tenth {
  readonly from: number;
  readonly count: number;
  /** Per cent. */
  readonly said: number;
  readonly came: number;
}

/** The tenths with enough in them. */
export function tenths(bins: Bins): Tenth[] {
  return bins.count.flatMap((count, i) =>
    count < ENOUGH ? [] : [{ from: 10 * i, count, said: bins.said[i] / count, came: (100 * bins.came[i]) / count }],
  );
}

/** The largest gap between said and came, in points; NaN where nothing can be judged. */
export function worstGap(bins: Bins): number {
  const gaps = tenths(bins).map((t) => Math.abs(t.said - t.came));
  return gaps.length > 0 ? Math.max(...gaps) : Number.NaN;
}
