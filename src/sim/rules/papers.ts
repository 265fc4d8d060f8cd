// Papers and tracks: "What they carry says where the others are." What is taken from the killed and the held, or found in
// a store, leads to another cell or to a store, now and then to how their leader wants it done and what money there is.
// Tracks lead back to where visitors lie.

import { distanceKm } from '../map/grid.ts';
import { pickWeighted } from '../random.ts';
import type { Tile } from '../scenario.ts';
import { isStocked } from '../state/border.ts';
import type { Hour } from './hour.ts';
import { addLead, aimedAt, awayFrom } from './lead.ts';
import { methodAt } from './leader.ts';
import { wrongShare } from './source.ts';

/** Of papers that name a place, so many name a store. Form ours. */
const CACHE_SHARE = 0.25;
/** Chance that they say how the leader wants it done, and what money there is. Form ours. */
const NAMES_METHOD = 0.4;
const NAMES_FUNDS = 0.25;
/** An account of money is off by up to this share, and is read as a range as wide. Form ours. */
const FUNDS_OFF = 0.35;

/** Papers and phones of the killed and the taken. */
export function leadFromPapers(hour: Hour, from: Tile, actor: number): void {
  learn(hour, from, actor);
  const { state, board, land } = hour;
  const wrong = hour.draw('lead', actor, 19) < wrongShare(board.constants, 'papers');
  const nearness = (tile: Tile): number => 1 / (10 + distanceKm(board.ground, tile, from));
  const stores = state.caches.filter((c) => isStocked(c) && c.tile !== from);
  if (stores.length > 0 && hour.draw('lead', actor, 16) < CACHE_SHARE) {
    const store =
      stores[
        pickWeighted(
          stores.map((c) => nearness(c.tile)),
          hour.draw('lead', actor, 15),
        )
      ];
    const place = wrong ? awayFrom(hour, store.tile, actor) : store.tile;
    addLead(hour, { kind: 'cache', source: 'papers', town: -1, tile: aimedAt(hour, place, actor, 17) });
    return;
  }
  const others = state.cells.filter((c) => c.faction === 'isil' && land.home[c.tile] === 1 && c.tile !== from);
  const at = pickWeighted(
    others.map((c) => nearness(c.tile)),
    hour.draw('lead', actor, 18),
  );
  if (at < 0) return;
  // Old papers name a place that has been left.
  const place = wrong ? awayFrom(hour, others[at].tile, actor) : others[at].tile;
  addLead(hour, {
    kind: 'hideout',
    source: 'papers',
    town: -1,
    tile: aimedAt(hour, place, actor, 17),
    cell: wrong ? -1 : others[at].id,
  });
}

/** Footprints from a settlement to where the visitors went. */
export function leadFromTracks(hour: Hour, town: number, cellId: number): void {
  const { state, board } = hour;
  const cell = state.cells.find((c) => c.id === cellId);
  const wrong = hour.draw('track', cellId, 50 + town) < wrongShare(board.constants, 'tracks');
  const { tile } = board.settlements[town];
  const there = cell !== undefined && !wrong;
  const place = there ? cell.tile : awayFrom(hour, tile, cellId);
  addLead(hour, {
    kind: 'hideout',
    source: 'tracks',
    town: -1,
    tile: aimedAt(hour, place, cellId, 21),
    cell: there ? cell.id : -1,
  });
}

function learn(hour: Hour, from: Tile, actor: number): void {
  const { enemy } = hour.state;
  if (hour.draw('leader', actor, 30) < NAMES_METHOD) {
    const method = methodAt(hour, from);
    if (enemy.known.method !== method) hour.tell(`methodRead_${method}`, 'notice', { tile: from });
    enemy.known.method = method;
    enemy.known.methodHour = hour.hour;
  }
  if (hour.draw('leader', actor, 31) < NAMES_FUNDS) {
    const said = enemy.funds * (1 + FUNDS_OFF * (2 * hour.draw('leader', actor, 32) - 1));
    const low = 1000 * Math.round((said * (1 - FUNDS_OFF)) / 1000);
    const high = 1000 * Math.round((said * (1 + FUNDS_OFF)) / 1000);
    enemy.known.funds = [low, high];
    enemy.known.fundsHour = hour.hour;
    hour.tell('fundsRead', 'notice', { tile: from }, { low: low / 1000, high: high / 1000 });
  }
}
