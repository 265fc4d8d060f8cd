// The few statistics the facts need: means, shares and ratios with their 95% intervals. Resampling draws from a fixed
// sequence, so that the same games give the same figures.

import { mix } from '../../shared/hash.ts';

export interface Estimate {
  readonly value: number;
  /** 95%. */
  readonly interval: readonly [low: number, high: number];
}

const Z = 1.959964;

export function sum(values: readonly number[]): number {
  return values.reduce((all, v) => all + v, 0);
}

export function mean(values: readonly number[]): number {
  return values.length > 0 ? sum(values) / values.length : Number.NaN;
}

/** Unbiased; 0 for fewer than two. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const m = mean(values);
  return sum(values.map((v) => (v - m) * (v - m))) / (values.length - 1);
}

/** Mean with the interval of the normal approximation. */
export function meanOf(values: readonly number[]): Estimate {
  const m = mean(values);
  const half = Z * Math.sqrt(variance(values) / Math.max(1, values.length));
  return { value: m, interval: [m - half, m + half] };
}

/** Share with Wilson's interval (Wilson 1927). */
export function shareOf(hits: number, all: number): Estimate {
  if (all === 0) return { value: Number.NaN, interval: [0, 1] };
  const p = hits / all;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * all)) / (1 + z2 / all);
  const half = (Z * Math.sqrt((p * (1 - p)) / all + z2 / (4 * all * all))) / (1 + z2 / all);
  return { value: p, interval: [Math.max(0, middle - half), Math.min(1, middle + half)] };
}

/** Any statistic of whole games, with the interval of 1,000 resamplings of them (percentile bootstrap, Efron 1979). */
export function resampled<Game>(games: readonly Game[], statistic: (games: readonly Game[]) => number): Estimate {
  const found: number[] = [];
  for (let round = 0; round < 1000; round++) {
    const sample = games.map((_, i) => games[mix(round * 100_003 + i * 7919 + 1) % games.length]);
    const value = statistic(sample);
    if (Number.isFinite(value)) found.push(value);
  }
  found.sort((a, b) => a - b);
  const at = (share: number): number =>
    found[Math.min(found.length - 1, Math.floor(share * found.length))] ?? Number.NaN;
  return { value: statistic(games), interval: [at(0.025), at(0.975)] };
}

/** Mean difference of pairs, with its interval. */
export function pairedDifference(a: readonly number[], b: readonly number[]): Estimate {
  return meanOf(a.map((v, i) => v - b[i]));
}
