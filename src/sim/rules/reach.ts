// Boxing in: "Who was lost is somewhere." The ground a party that got away can have reached since, on foot and by night
// only. The player's map draws it, and when the contact is given up the belief takes it over.

import { keepingRecent } from '../../shared/recent.ts';
import { darkHoursBetween } from '../clock.ts';
import { createFieldSource } from '../map/fields.ts';
import { distanceKm } from '../map/grid.ts';
import { landOf } from '../map/land.ts';
import type { Board, Tile } from '../scenario.ts';
import type { Contact, GameState } from '../state.ts';
import { hidesBy } from './belief.ts';
import { NIGHT_PACE } from './pace.ts';

/** Hours of walking after which it may be anywhere in reach of a night's walk. */
const MOST_HOURS = 14;
/** Answers that are kept for each board: contacts are drawn many times in an hour. */
const KEPT = 500;

/** Most lie down near where they were lost: half as likely so far off as on the spot, km. Calibrated on the belief map. */
const LIES_NEAR_KM = 5;

type Reach = (from: Tile, nightHours: number) => readonly Tile[];
const reaches = new WeakMap<Board, Reach>();

/** Tiles a contact can have reached on foot since it was last seen, moving by night only. */
export function reachOf(state: GameState, contact: Contact): readonly Tile[] {
  const { board } = state.scenario;
  const hours = darkHoursBetween(board, contact.seenHour, state.hour);
  if (hours === 0) return [contact.tile];
  let reach = reaches.get(board);
  if (!reach) {
    reach = makeReach(board);
    reaches.set(board, reach);
  }
  return reach(contact.tile, Math.min(hours, MOST_HOURS));
}

/** How likely each tile of its reach holds a party lost on this tile: where it hides, and rather near than far. */
export function reachWeights(board: Board, from: Tile, reach: readonly Tile[]): number[] {
  const land = landOf(board);
  return reach.map((t) => {
    const far = distanceKm(board.ground, from, t) / LIES_NEAR_KM;
    return hidesBy(land, t) / (1 + far * far);
  });
}

function makeReach(board: Board): Reach {
  const land = landOf(board);
  const source = createFieldSource(board.ground, land.foot);
  const find = keepingRecent(KEPT, (key): readonly Tile[] => {
    const hours = key % (MOST_HOURS + 1);
    const limit = Math.floor((hours * 3600 * 10 * NIGHT_PACE) / board.ground.kmPerTile);
    return source.spread((key - hours) / (MOST_HOURS + 1), limit).reached.filter((t) => land.home[t] === 1);
  });
  return (from, hours) => find(from * (MOST_HOURS + 1) + hours);
}
