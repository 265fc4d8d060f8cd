// Their stores there were emptied / they still live on them. What the cells near a place have to eat when the game
// begins: those with stores come to nobody's door for some nights.

import { distanceKm } from '../map/grid.ts';
import { townIndex } from './kind.ts';
import { settlementBySize } from './pick.ts';
import type { ClaimKindRoom } from './kind.ts';

const WITHIN_KM = 40;
/** Rations a man in hundredths of a night, more or less, and the most that can be carried. */
const EMPTIED = -200;
const STOCKED = 250;
const LEAST = 100;

export const storesNear: ClaimKindRoom = {
  fits: (scenario) => settlementBySize(scenario, ['village', 'camp'], 2),
  begins: (state, { officialsRight, place }) => {
    const { board } = state.scenario;
    const town = board.settlements[townIndex(board, place)];
    if (!town) return;
    for (const cell of state.cells) {
      if (distanceKm(board.ground, cell.tile, town.tile) > WITHIN_KM) continue;
      cell.supplies = Math.max(LEAST, cell.supplies + (officialsRight ? EMPTIED : STOCKED));
    }
  },
};
