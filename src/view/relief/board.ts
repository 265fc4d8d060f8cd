// A board as the baker wants it. The baker itself (bake.ts) knows no game, only ground.

import { createHash } from '../../shared/hash.ts';
import type { Board } from '../../sim/index.ts';
import type { ReliefInput } from './input.ts';

/** Nothing is known of the people in places beyond the province; they are drawn as towns of this size. */
const PLACE_PEOPLE = 30_000;

/** The look hangs on the level's id alone, never on the game's seed: the same level looks the same in every game. */
export function reliefInputOf(board: Pick<Board, 'id' | 'ground' | 'lines' | 'settlements' | 'places'>): ReliefInput {
  const { cols, rows, kmPerTile, terrain, elevation } = board.ground;
  const hash = createHash();
  hash.text(board.id);
  const middle = (tile: number) => ({ x: (tile % cols) + 0.5, y: Math.floor(tile / cols) + 0.5 });
  return {
    cols,
    rows,
    kmPerTile,
    terrain,
    elevation,
    lines: board.lines,
    settlements: [
      ...board.settlements.map(({ tile, people, kind }) => ({ ...middle(tile), people, kind })),
      ...board.places.map(({ tile }) => ({ ...middle(tile), people: PLACE_PEOPLE, kind: 'town' as const })),
    ],
    seed: Number.parseInt(hash.hex().slice(0, 4), 16),
  };
}
