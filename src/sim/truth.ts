// What was really so, for the after-action report; it leaves the worker only after the end.

import type { TruthFrame } from './frame.ts';
import type { GameState } from './state.ts';

export function truthOf(state: GameState): TruthFrame {
  return {
    hour: state.hour,
    cells: state.cells
      .filter((c) => c.faction === 'isil')
      .map((c) => ({ id: String(c.id), tile: c.tile, men: c.men, doing: c.doing })),
  };
}
