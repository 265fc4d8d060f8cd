// How odds shown to the player are put together: factor by factor, each line saying how many points it moved, so that
// the column adds up to the figure. All of it from frames.

import { clamp } from '../fixed.ts';
import type { Frame } from '../frame.ts';
import { ONE_CELL } from '../rules/belief.ts';
import type { Tile } from '../scenario.ts';
import type { Factor, Odds, Params } from './order.ts';

/** A chance built up in steps. */
export interface OddsBuilder {
  /** The chance is now `p` (0 to 1), because of this. */
  step(code: string, p: number, params?: Params): OddsBuilder;
  /** @param spread share by which the figure may be off either way */
  done(spread: number): Odds;
}

export function odds(of: string): OddsBuilder {
  const factors: Factor[] = [];
  let shown = 0;
  const builder: OddsBuilder = {
    step(code, p, params = {}) {
      const now = Math.round(100 * clamp(p, 0, 1));
      if (now !== shown || factors.length === 0) factors.push({ code, params, points: now - shown });
      shown = now;
      return builder;
    },
    done(spread) {
      return {
        of,
        percent: shown,
        low: Math.max(0, Math.round(shown * (1 - spread))),
        high: Math.min(100, Math.round(shown + (100 - shown) * spread * 0.6)),
        factors,
      };
    },
  };
  return builder;
}

/** Expected number of cells believed to be on these tiles. */
export function believedOn(frame: Frame, tiles: readonly Tile[]): number {
  let sum = 0;
  for (const t of tiles) sum += frame.belief[t];
  return sum / ONE_CELL;
}
