// Boxing in: "Who was lost is somewhere." The ground a party that got away can have reached since, on foot and by night
// only. The player's map draws it, and when the contact is given up the belief takes it over.

import { phaseAt } from '../clock.ts';
import { createFieldSource, type FieldSource } from '../map/fields.ts';
import { landOf } from '../map/land.ts';
import type { Board, Tile } from '../scenario.ts';
import type { Contact, GameState } from '../state.ts';
import { NIGHT_PACE } from './pace.ts';

const sources = new WeakMap<Board, FieldSource>();

/** Tiles a contact can have reached on foot since it was last seen, moving by night only. */
export function reachOf(state: GameState, contact: Contact): Tile[] {
  const { board } = state.scenario;
  const land = landOf(board);
  let hours = 0;
  for (let h = contact.seenHour + 1; h <= state.hour; h++) if (phaseAt(board, h) === 'night') hours++;
  if (hours === 0) return [contact.tile];
  let source = sources.get(board);
  if (!source) {
    source = createFieldSource(board.ground, land.foot);
    sources.set(board, source);
  }
  const limit = Math.floor((Math.min(hours, 14) * 3600 * 10 * NIGHT_PACE) / board.ground.kmPerTile);
  return source.spread(contact.tile, limit).reached.filter((t) => land.home[t] === 1);
}
