// Luck by key: a draw depends on seed, purpose, actor and hour, never on how many draws came before it. One
// changed order leaves all other luck as it was, so that branches, classes and previews compare decisions.
// seedrandom gives each purpose its key; an integer mix of key, actor, hour and salt gives the draw.

import alea from 'seedrandom/lib/alea.js';
import { mix } from '../shared/hash.ts';

export const PURPOSES = [
  'start',
  'weather',
  'plan',
  'walk',
  'cross',
  'smuggle',
  'notice',
  'identify',
  'search',
  'raid',
  'fight',
  'strike',
  'forage',
  'report',
  'operation',
  'device',
  'lead',
  'arrest',
  'conduct',
  'inquiry',
  'recruit',
  'militia',
  'event',
  'decision',
  'claim',
  'pressure',
  'leader',
  'meet',
  'cache',
  'track',
  'ambush',
  'edge',
  'reading',
  'mukhtar',
  'project',
  'curfew',
  'patrons',
  'finance',
  'evacuation',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export type Keys = Readonly<Record<Purpose, number>> & {
  /** 1: luck is spread evenly over the hours, so that streaks are short; chances stay what they are. */
  readonly even: 0 | 1;
};

export function keysOf(seed: string, even = false): Keys {
  const keys = PURPOSES.map((p) => [p, alea(`${seed}:${p}`).int32()]);
  return { ...(Object.fromEntries(keys) as Record<Purpose, number>), even: even ? 1 : 0 };
}

/** 2^32 over the golden ratio: steps of it leave no long gaps and no bunches on the circle. */
const GOLDEN_STEP = 0x9e3779b9;

/** A number in [0, 1) with 32 bits, for this purpose, actor, hour and salt. */
export function draw(keys: Keys, purpose: Purpose, actor: number, hour: number, salt = 0): number {
  if (keys.even === 0) return bits(keys[purpose], actor, hour, salt) / 4294967296;
  return ((bits(keys[purpose], actor, 0, salt) + Math.imul(hour, GOLDEN_STEP)) >>> 0) / 4294967296;
}

/** A key for something that came out of something else: the same parentage, the same luck. Non-negative. */
export function luckFrom(a: number, b: number, c = 0): number {
  return mix(mix(mix(a + 0x51ed27) ^ Math.imul(b + 1, 0x9e3779b1)) ^ Math.imul(c + 1, 0x85ebca77)) >>> 1;
}

/** A whole number in [0, count). */
export function drawBelow(keys: Keys, purpose: Purpose, actor: number, hour: number, count: number, salt = 0): number {
  return Math.floor(draw(keys, purpose, actor, hour, salt) * count);
}

/** Index into `weights` (none negative), or -1 if all are 0; `u` in [0, 1). */
export function pickWeighted(weights: ArrayLike<number>, u: number): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i];
  if (total <= 0) return -1;
  let left = u * total;
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] <= 0) continue;
    last = i;
    left -= weights[i];
    if (left < 0) return i;
  }
  return last;
}

/** How many events of a Poisson variate with this mean (at most 12), from one draw. */
export function poisson(mean: number, u: number, expNegMean: number): number {
  let p = expNegMean;
  let left = u - p;
  let n = 0;
  while (left >= 0 && n < 12) {
    n++;
    p *= mean / n;
    left -= p;
  }
  return n;
}

function bits(key: number, actor: number, hour: number, salt: number): number {
  let h = mix(key ^ Math.imul(actor + 1, 0x9e3779b1));
  h = mix(h ^ Math.imul(hour + 1, 0x85ebca77));
  return mix(h ^ Math.imul(salt + 1, 0xc2b2ae3d));
}
