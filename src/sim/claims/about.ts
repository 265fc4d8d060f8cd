// What a claim is about: its place as the sentences need it, and as a tile.

import { CLAIM_PLACES, type Tile } from '../scenario.ts';
import type { Params } from '../orders/order.ts';
import type { GameState } from '../state.ts';
import type { ClaimState } from '../state/happenings.ts';

export function paramsOf(claim: Pick<ClaimState, 'kind' | 'place'>): Params {
  const about = CLAIM_PLACES[claim.kind];
  return about === 'none' || claim.place === null ? {} : { [about]: claim.place };
}

export function tileOf(state: GameState, claim: Pick<ClaimState, 'kind' | 'place'>): Tile | null {
  const { board } = state.scenario;
  const byId = (list: readonly { readonly id: string; readonly tile: Tile }[]): Tile | null =>
    list.find((one) => one.id === claim.place)?.tile ?? null;
  switch (CLAIM_PLACES[claim.kind]) {
    case 'unit':
      return byId(state.units);
    case 'settlement':
      return byId(board.settlements);
    case 'edge':
      return byId(board.borders);
    default:
      return null;
  }
}
