// They feed the cells there / they are robbed like everybody. Whether people of a village are supporters.

import { settlementBySize } from './pick.ts';
import { townIndex } from './kind.ts';
import type { ClaimKindRoom } from './kind.ts';

const FEED = 3;

export const townFeeds: ClaimKindRoom = {
  fits: (scenario) => settlementBySize(scenario, ['village', 'camp'], 0),
  begins: (state, { officialsRight, place }) => {
    const town = state.towns[townIndex(state.scenario.board, place)];
    if (town) town.supporters = officialsRight ? FEED : 0;
  },
};
