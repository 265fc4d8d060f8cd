// The belief map as the player is shown it: what is believed of every tile, with the contacts that were lost drawn to
// where they can be by now.

import { createFieldSource, type FieldSource } from '../map/fields.ts';
import { landOf } from '../map/land.ts';
import { phaseAt } from '../clock.ts';
import type { ContactView } from '../frame.ts';
import { ONE_CELL, totalBelief } from '../rules/belief.ts';
import type { Board, Tile } from '../scenario.ts';
import type { Contact, GameState } from '../state.ts';

const sources = new WeakMap<Board, FieldSource>();

/** Tiles a contact can have reached on foot since it was last seen, moving by night only. */
export function reachOf(state: GameState, contact: Contact): Tile[] {
  const { board } = state.scenario;
  const land = landOf(board);
  let hours = 0;
  for (let h = contact.seenHour; h < state.hour; h++) if (phaseAt(board, h) === 'night') hours++;
  if (hours === 0) return [contact.tile];
  let source = sources.get(board);
  if (!source) {
    source = createFieldSource(board.ground, land.foot);
    sources.set(board, source);
  }
  const limit = Math.floor((Math.min(hours, 14) * 3600 * 10) / board.ground.kmPerTile);
  return source.spread(contact.tile, limit).reached.filter((t) => land.home[t] === 1);
}

export function pictureOfBelief(state: GameState, contacts: readonly ContactView[]): Int32Array {
  const land = landOf(state.scenario.board);
  const picture = state.belief.slice();
  const total = totalBelief(state);
  let taken = 0;
  for (const c of contacts) taken += (c.hostilePercent / 100) * ONE_CELL;
  if (taken === 0) return picture;
  const left = total > 0 ? Math.max(0, total - taken) / total : 0;
  for (let t = 0; t < picture.length; t++) picture[t] = Math.floor(picture[t] * left);
  for (const c of contacts) {
    let weights = 0;
    for (const t of c.reach) weights += 5 + land.hides[t];
    if (weights === 0) continue;
    for (const t of c.reach) {
      picture[t] += Math.floor(((c.hostilePercent / 100) * ONE_CELL * (5 + land.hides[t])) / weights);
    }
  }
  return picture;
}
