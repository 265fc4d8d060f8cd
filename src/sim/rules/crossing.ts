// Crossing: "They come over where nobody can be in time." Groups from Syria pick a stretch by what others before
// them learnt, walk to it by night, pass it, and are through once in cover or 15 km inside.

import { crossingFactor } from '../claims/crossingSector.ts';
import { expNeg } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import { luckFrom, pickWeighted, poisson } from '../random.ts';
import type { Tile } from '../scenario.ts';
import type { Cell } from '../state.ts';
import { noticeCell } from './contact.ts';
import { fenceNotices, hasWire } from './fence.ts';
import type { Hour } from './hour.ts';
import { newCell } from './recruit.ts';
import { walkable } from './cover.ts';
import { pressureAt, pressureNow } from './pressure.ts';

/** Through once in ground that hides this well, or this far inside (RULES). */
const COVER = 60;
const THROUGH_KM = 15;
/** Parties of smugglers for each group of fighters. Form ours: more people live off the line than fight over it. */
const SMUGGLERS_PER_GROUP = 1.5;
/** Groups are 2 to 4 (RULES). */
const LEAST_MEN = 2;
const SPREAD_MEN = 3;
/** They make for a settlement so many times as often as for one tile of a paved road; roads from this class on. */
const TO_SETTLEMENT = 6;
const PAVED = 2;
/** What a passage teaches others about a stretch, in hundredths, and how it fades a cycle. */
const LORE_STOPPED = 150;
const LORE_THROUGH = -60;
const LORE_KEEPS = 0.85;
/** A manned post in sight of the other side by day teaches so much a cycle, and how far that is, km. */
const LORE_WATCHED = 8;
const SEEN_ACROSS_KM = 5;
/** How far inside a group heads on its first night, in hours of walking. */
const FIRST_NIGHT_HOURS = 8;

/** At dusk: who will try tonight, and where. */
export function crossingHour(hour: Hour): void {
  const { state } = hour;
  if (hour.isDawn) {
    state.routeLore = state.routeLore.map((lore) => Math.trunc(lore * LORE_KEEPS));
    lookAcross(hour);
  }
  if (!hour.isPhaseStart || !hour.isNight) return;
  const mean = state.scenario.hidden.crossingsPerNight * hour.board.constants.crossingRate * pressureNow(state);
  const groups = poisson(mean, hour.draw('cross', 0), expNeg(mean));
  for (let i = 0; i < groups; i++) setOut(hour, 'isil', 1 + i);
  const others = mean * SMUGGLERS_PER_GROUP;
  const smugglers = poisson(others, hour.draw('smuggle', 0), expNeg(others));
  for (let i = 0; i < smugglers; i++) setOut(hour, 'smugglers', 100 + i);
}

/** From the other side one sees by day where posts are manned near the line, and tries elsewhere. */
function lookAcross(hour: Hour): void {
  const { board, state } = hour;
  const manned = state.structures.filter((s) => s.crew > 0 && !s.building);
  board.borders.forEach((edge, i) => {
    if (edge.country !== 'syria') return;
    if (manned.some((s) => distanceKm(board.ground, s.tile, edge.beyond) <= SEEN_ACROSS_KM)) {
      state.routeLore[i] += LORE_WATCHED;
    }
  });
}

function setOut(hour: Hour, faction: Cell['faction'], salt: number): void {
  const { state, board, land } = hour;
  const claimed = crossingFactor(state);
  const weights = board.borders.map((edge, i) =>
    edge.country === 'syria' && land.foot[edge.beyond] > 0 && land.foot[edge.tile] > 0
      ? edge.lengthM * pressureAt(state, i) * claimed(i) * expNeg(Math.max(0, state.routeLore[i] + 300) / 100)
      : 0,
  );
  const index = pickWeighted(weights, hour.draw('cross', salt, 1));
  if (index < 0) return;
  const men = LEAST_MEN + Math.floor(hour.draw('cross', salt, 2) * SPREAD_MEN);
  const party: Cell = { ...newCell(hour, board.borders[index].beyond, men, luckFrom(3, hour.hour, salt)), faction };
  const field = walkable(hour, party, FIRST_NIGHT_HOURS);
  const goal = faction === 'isil' ? inland(hour, party, field.reached) : toMarket(hour, party, field.reached);
  party.route = field.routeTo(goal);
  if (party.route.length === 0) return;
  party.errand = faction === 'isil' ? 'cross' : 'leave';
  party.startsAt = hour.hour + 1 + Math.floor(hour.draw('cross', salt, 3) * 5);
  state.cells.push(party);
}

/** Somewhere hidden and well inside, by weight. */
function inland(hour: Hour, cell: Cell, reached: readonly Tile[]): Tile {
  const { land, board } = hour;
  const weights = reached.map((t) => {
    const km = distanceKm(board.ground, t, cell.tile);
    return land.home[t] && land.townAt[t] < 0 && km >= Math.min(8, 2 * board.ground.kmPerTile) ? 3 + land.hides[t] : 0;
  });
  const at = pickWeighted(weights, hour.draw('walk', cell.luck, 7));
  return at < 0 ? cell.tile : reached[at];
}

/** What is carried over the line is sold where people live, or goes on by a road. */
function toMarket(hour: Hour, { luck, tile }: Cell, reached: readonly Tile[]): Tile {
  const { land, board } = hour;
  const weights = reached.map((t) => {
    if (!land.home[t]) return 0;
    return land.townAt[t] >= 0 ? TO_SETTLEMENT : board.ground.road[t] >= PAVED ? 1 : 0;
  });
  const at = pickWeighted(weights, hour.draw('walk', luck, 7));
  return at < 0 ? tile : reached[at];
}

/** Before a step: is it over the border, and does the fence hold the party up? True while it does. */
export function stepOverBorder(hour: Hour, cell: Cell, next: Tile): boolean {
  const { board, state, land } = hour;
  if (land.home[cell.tile] || !land.home[next]) return false;
  const index = edgeOf(hour, cell.tile, next);
  if (index < 0) return false;
  const segment = state.fence[index];
  const edge = hour.board.borders[index];
  if (cell.edge !== index) {
    // Along a jagged border a route may leave and enter again: one party is one attempt.
    if (cell.faction === 'isil' && cell.enteredAt < 0) state.tally.crossingsAttempted++;
    cell.edge = index;
    cell.doing = 'cross';
    cell.enteredAt = next;
    cell.delay = hasWire(segment, edge) ? board.constants.wireDelayHours : 0;
    if (hour.draw('notice', cell.luck, 3) < fenceNotices(state, index)) {
      // Seen at the wire: the alarm names the side that the forces can get to.
      noticeCell(hour, cell, 'fence').tile = next;
    }
  } else if (cell.delay > 0) {
    cell.delay--;
  }
  if (cell.delay > 0) return true;
  if (hasWire(segment, edge)) {
    segment.cut = true;
    segment.cutKnown = cell.seenCrossing;
  }
  return false;
}

/** The edge between two tiles; a diagonal step takes the edge beside it. */
function edgeOf(hour: Hour, from: Tile, to: Tile): number {
  const { edgeBetween, edgesAt, ground } = hour.land;
  const size = ground.cols * ground.rows;
  const straight = edgeBetween.get(from * size + to);
  if (straight !== undefined) return straight;
  const corner = Math.floor(from / ground.cols) * ground.cols + (to % ground.cols);
  const beside = edgeBetween.get(from * size + corner) ?? edgeBetween.get(corner * size + to) ?? edgesAt.get(to)?.[0];
  return beside ?? -1;
}

/** After the hour's walking: who has got through. */
export function throughHour(hour: Hour): void {
  const { state, land, board } = hour;
  for (const cell of state.cells) {
    if (cell.edge < 0 || !land.home[cell.tile]) continue;
    const inside = distanceKm(board.ground, cell.tile, cell.enteredAt);
    if (land.hides[cell.tile] < COVER && inside < THROUGH_KM) continue;
    if (cell.faction === 'isil') learn(hour, cell.edge, LORE_THROUGH);
    if (cell.faction === 'isil' && cell.seenCrossing) state.seenThrough.push(cell.edge);
    cell.edge = -1;
  }
}

/** A crossing has failed: it counts, and word of it travels back. */
export function stopped(hour: Hour, cell: Cell): void {
  if (cell.edge < 0) return;
  if (cell.faction === 'isil') {
    hour.state.tally.crossingsStopped++;
    learn(hour, cell.edge, LORE_STOPPED);
  }
  cell.edge = -1;
  // Who was caught on the far side and got away has turned back.
  if (!hour.land.home[cell.tile]) hour.state.cells = hour.state.cells.filter((c) => c.id !== cell.id);
}

/** Lore spreads to the stretches within 10 km. */
function learn(hour: Hour, index: number, lore: number): void {
  const { board, state } = hour;
  const { tile } = board.borders[index];
  board.borders.forEach((edge, i) => {
    if (distanceKm(board.ground, edge.tile, tile) <= 10) state.routeLore[i] += lore;
  });
}
