// Cost fields: how far it is from one tile to every other within reach, by a bucket queue on typed arrays. Cells
// plan a night with one field instead of many single routes; its distances equal those of routes.ts (a test).

import type { Ground, Tile } from '../scenario.ts';

/** Reused between queries: `cost` and `parent` hold for tiles whose `stamp` is the current generation. */
export interface CostField {
  /** Tiles within the limit, the start first, then outwards bucket by bucket. */
  readonly reached: readonly Tile[];
  /** Cost in the units of stepCost, or -1 beyond the limit. */
  costTo(tile: Tile): number;
  /** Tiles after the start, the goal last; empty for the start or what is out of reach. */
  routeTo(tile: Tile): Tile[];
}

export interface FieldSource {
  /**
   * Spreads from a tile up to a limit (units of stepCost). `extra` is added to a tile's seconds a km, so that risk
   * can be felt as length. The field is valid until the next call.
   */
  spread(from: Tile, limit: number, extra?: ReadonlyMap<Tile, number>): CostField;
}

export function createFieldSource(ground: Ground, costs: Int32Array): FieldSource {
  const { cols, rows } = ground;
  const size = cols * rows;
  const distance = new Int32Array(size);
  const parent = new Int32Array(size);
  const stamp = new Int32Array(size);
  const done = new Int32Array(size);
  /** `extra` of the query under way by tile; zero between queries. */
  const risk = new Int32Array(size);
  let generation = 0;
  let least = 1 << 20;
  for (const cost of costs) if (cost > 0 && cost < least) least = cost;
  const width = 10 * least;

  return {
    spread(from, limit, extra) {
      generation++;
      if (extra) for (const [t, seconds] of extra) risk[t] = seconds;
      const buckets: Tile[][] = [[from]];
      const reached: Tile[] = [];
      distance[from] = 0;
      parent[from] = from;
      stamp[from] = generation;
      const relax = (u: Tile, v: Tile, factor: number, cu: number): void => {
        const d = distance[u] + factor * (cu + costs[v] + risk[v]);
        if (d > limit || (stamp[v] === generation && distance[v] <= d)) return;
        stamp[v] = generation;
        distance[v] = d;
        parent[v] = u;
        const b = Math.floor(d / width);
        while (buckets.length <= b) buckets.push([]);
        buckets[b].push(v);
      };
      for (let b = 0; b < buckets.length; b++) {
        for (const u of buckets[b]) {
          if (done[u] === generation || Math.floor(distance[u] / width) !== b) continue;
          done[u] = generation;
          reached.push(u);
          const x = u % cols;
          const y = (u - x) / cols;
          const cu = costs[u] + risk[u];
          const n = y > 0 && costs[u - cols] > 0;
          const s = y < rows - 1 && costs[u + cols] > 0;
          const w = x > 0 && costs[u - 1] > 0;
          const e = x < cols - 1 && costs[u + 1] > 0;
          if (n) relax(u, u - cols, 5, cu);
          if (s) relax(u, u + cols, 5, cu);
          if (w) relax(u, u - 1, 5, cu);
          if (e) relax(u, u + 1, 5, cu);
          if (n && w && costs[u - cols - 1] > 0) relax(u, u - cols - 1, 7, cu);
          if (n && e && costs[u - cols + 1] > 0) relax(u, u - cols + 1, 7, cu);
          if (s && w && costs[u + cols - 1] > 0) relax(u, u + cols - 1, 7, cu);
          if (s && e && costs[u + cols + 1] > 0) relax(u, u + cols + 1, 7, cu);
        }
      }
      if (extra) for (const t of extra.keys()) risk[t] = 0;
      const own = generation;
      return {
        reached,
        costTo: (t) => (own === generation && stamp[t] === own ? distance[t] : -1),
        routeTo(t) {
          const route: Tile[] = [];
          if (own !== generation || stamp[t] !== own) return route;
          for (let at = t; at !== from; at = parent[at]) route.push(at);
          return route.reverse();
        },
      };
    },
  };
}
