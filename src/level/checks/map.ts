// Questions about a tile of a level file, shared by the checks.

import type { Level } from '../schema/level.ts';

export type At = readonly [number, number];

export interface MapOf {
  readonly has: (at: At) => boolean;
  readonly kind: (at: At) => 'home' | 'neighbour' | 'abroad';
  readonly country: (at: At) => string;
  readonly terrain: (at: At) => string;
}

/** Readers of a level whose rows have the right lengths and letters; positions must be on the map. */
export function mapOf(level: Level): MapOf {
  const byLetter = new Map(level.territories.map((t) => [t.letter, t]));
  const territory = (at: At) => byLetter.get(level.territory[at[1]][at[0]]) as Level['territories'][number];
  return {
    has: (at) => at[0] >= 0 && at[1] >= 0 && at[0] < level.cols && at[1] < level.rows,
    kind: (at) => territory(at).kind,
    country: (at) => territory(at).country,
    terrain: (at) => level.terrain[at[1]][at[0]],
  };
}
