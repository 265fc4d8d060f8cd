// A cell's night: "Eat, look, move, strike, or stay still." Made at dusk, spread over its first hours, from what the
// cell has, knows and fears. The player's posts count only as far as its men have seen them.

import { nightPull } from '../claims/nightIsOurs.ts';
import { hoursToPhaseEnd } from '../clock.ts';
import type { CostField } from '../map/fields.ts';
import type { Tile } from '../scenario.ts';
import type { Cell } from '../state.ts';
import { isOff } from '../systems.ts';
import { arriveAt } from './arrival.ts';
import { bestCover, walkable } from './cover.ts';
import { cacheFor } from './cache.ts';
import { splitCell } from './fight.ts';
import type { Hour } from './hour.ts';
import { leaningTo } from './lessons.ts';
import { dangerAt } from './memory.ts';
import { fellowFor } from './meeting.ts';
import { beginsChance, chooseOperation } from './operation.ts';

/** Forages below this many nights of rations (RULES); in hundredths. */
const HUNGRY_BELOW = 300;
const STARVING_BELOW = 150;
const A_NIGHT = 100;
/** Below this nerve a cell stays quiet; a quiet night gives some back. */
const QUIET_BELOW = 25;
const NERVE_BACK = 9;
/** Forces remembered this near and this lately make it move. */
const HUNTED_DANGER = 0.5;
/** Moves without need, so as not to stay findable. */
const MOVES_ANYWAY = 0.12;
/** Goes to look at roads and settlements with nothing yet in mind. */
const LOOKS_AROUND = 0.12;
/** How much a place where it was met or sent away counts for less, against one supporter's 25. */
const BITTEN = 40;
/** From this size on a cell may divide, a night. */
const LARGE = 9;
const DIVIDES = 0.25;

/** At dawn everybody has eaten. At dusk and in the two hours after it each makes its plan, one third of them an hour. */
export function nightHour(hour: Hour): void {
  const { state } = hour;
  if (hour.isDawn) {
    if (!isOff(state, 'S3')) for (const cell of state.cells.slice()) eat(hour, cell);
    return;
  }
  if (!hour.isNight) return;
  const sinceDusk = hoursSinceDusk(hour);
  if (sinceDusk > 2) return;
  for (const cell of state.cells.slice()) {
    if (cell.luck % 3 !== sinceDusk || cell.errand === 'cross' || cell.errand === 'leave') {
      if (sinceDusk === 0 && cell.startsAt < 0 && cell.route.length > 0) cell.startsAt = hour.hour + 1;
      continue;
    }
    if (cell.faction === 'isil' && cell.doing === 'hide' && hour.land.home[cell.tile]) plan(hour, cell);
  }
}

function hoursSinceDusk(hour: Hour): number {
  let since = 0;
  const left = hoursToPhaseEnd(hour.board, hour.hour);
  while (since < 3 && hoursToPhaseEnd(hour.board, hour.hour - since - 1) === left + since + 1) since++;
  return since;
}

function eat(hour: Hour, cell: Cell): void {
  cell.supplies = Math.max(0, cell.supplies - A_NIGHT);
  if (cell.supplies > 0 || cell.faction !== 'isil') return;
  // Starving men give up one by one and go home.
  if (cell.men > 1) cell.men--;
  else hour.state.cells = hour.state.cells.filter((c) => c.id !== cell.id);
}

function plan(hour: Hour, cell: Cell): void {
  const nightLeft = hoursToPhaseEnd(hour.board, hour.hour);
  // A field is good until the next one is made, so a division comes first.
  if (cell.men >= LARGE && hour.draw('plan', cell.luck, 4) < DIVIDES) splitCell(hour, cell);
  // Out in less than half of the night, so that the way back is dark.
  const field = walkable(hour, cell, Math.max(1, (nightLeft - 2) / 2));
  cell.startsAt = hour.hour + 1;
  cell.walked = 0;
  if (cell.nerve < QUIET_BELOW) return rest(hour, cell, field);
  if (cell.operation && cell.supplies >= STARVING_BELOW) return carryOn(hour, cell, field);
  if (cell.supplies < HUNGRY_BELOW) return goForage(hour, cell, field);
  // Hunted it keeps quiet, whatever it had in mind.
  if (!isOff(hour.state, 'S19') && isHunted(hour, cell)) return rest(hour, cell, field);
  if (cell.eager || hour.draw('plan', cell.luck) < beginsChance(hour, cell)) {
    cell.operation = chooseOperation(hour, cell, field);
    cell.eager = cell.operation === null;
    if (cell.operation) return carryOn(hour, cell, field);
    return go(hour, cell, 'move', fellowFor(hour, cell, field) ?? towardsPeople(hour, cell, field), field);
  }
  rest(hour, cell, field);
}

/** Forces near it of late, as its men have seen. */
function isHunted(hour: Hour, cell: Cell): boolean {
  return dangerAt(hour, cell.memory, cell.tile) > HUNTED_DANGER;
}

/** Stays, or moves on if forces have been near, or now and then all the same. */
function rest(hour: Hour, cell: Cell, field: CostField): void {
  cell.nerve = Math.min(70, cell.nerve + NERVE_BACK);
  const hunted = isHunted(hour, cell);
  const u = hour.draw('plan', cell.luck, 1);
  if (hunted || hour.land.hides[cell.tile] < 20 || u < MOVES_ANYWAY) {
    go(hour, cell, 'move', bestCover(hour, cell, field, cell.tile), field);
  } else if (u > 1 - LOOKS_AROUND) {
    go(hour, cell, 'scout', lookout(hour, cell, field), field);
  } else cell.startsAt = -1;
}

/** A place near a road or a settlement from which the forces can be watched. */
function lookout(hour: Hour, cell: Cell, field: CostField): Tile {
  const { land, board } = hour;
  const tiles = field.reached.filter((t) => land.home[t] && (board.ground.road[t] >= 2 || land.townAt[t] >= 0));
  return tiles.length > 0 ? tiles[Math.floor(hour.draw('plan', cell.luck, 2) * tiles.length)] : cell.tile;
}

function go(hour: Hour, cell: Cell, errand: Cell['errand'], goal: Tile, field: CostField): void {
  cell.errand = errand;
  cell.route = field.routeTo(goal);
  if (cell.route.length > 0) {
    cell.doing = errand === 'scout' ? 'scout' : 'walk';
    return;
  }
  cell.startsAt = -1;
  // Already there: what was to be done on arrival is done now.
  if (errand === 'move') cell.errand = 'none';
  else arriveAt(hour, cell);
}

/** To a store it knows of, else to the settlement that promises most and frightens least; if none is in reach, towards the nearest. */
function goForage(hour: Hour, cell: Cell, field: CostField): void {
  const { board, state } = hour;
  const store = cacheFor(hour, cell, field);
  if (store !== null) return go(hour, cell, 'fetch', store, field);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  board.settlements.forEach((s, i) => {
    const cost = field.costTo(s.tile);
    if (cost <= 0) return;
    const friends = 25 * state.towns[i].supporters;
    const worth =
      friends +
      nightPull(state, s.id) -
      90 * dangerAt(hour, cell.memory, s.tile) -
      cost / 15_000 +
      20 * hour.draw('plan', cell.luck, 10 + i) +
      BITTEN * (leaningTo(hour, cell, 'forage', s.tile) - 1);
    if (worth > most) {
      most = worth;
      best = i;
    }
  });
  if (best >= 0) return go(hour, cell, 'forage', board.settlements[best].tile, field);
  go(hour, cell, 'move', towardsPeople(hour, cell, field), field);
}

/** The hidden place in reach that lies nearest to a settlement. */
function towardsPeople(hour: Hour, cell: Cell, field: CostField): Tile {
  const { board } = hour;
  const { cols } = board.ground;
  let goal = cell.tile;
  let least = Number.POSITIVE_INFINITY;
  for (const t of field.reached) {
    if (hour.land.hides[t] < 10 && t !== cell.tile) continue;
    if (cell.memory.length > 0 && dangerAt(hour, cell.memory, t) > HUNTED_DANGER) continue;
    for (const s of board.settlements) {
      const dx = (s.tile % cols) - (t % cols);
      const dy = Math.floor(s.tile / cols) - Math.floor(t / cols);
      if (dx * dx + dy * dy < least) {
        least = dx * dx + dy * dy;
        goal = t;
      }
    }
  }
  return goal;
}

/** The next step of an operation: scout, then a night of preparation, then the strike. */
function carryOn(hour: Hour, cell: Cell, field: CostField): void {
  const operation = cell.operation;
  if (!operation) return;
  const goal = operation.tile;
  if (field.costTo(goal) < 0) {
    cell.operation = null;
    return rest(hour, cell, field);
  }
  if (operation.scoutsLeft > 0) return go(hour, cell, 'scout', nextTo(cell, goal, field), field);
  if (!operation.prepared) {
    operation.prepared = true;
    cell.doing = 'prepare';
    cell.startsAt = -1;
    return;
  }
  go(hour, cell, 'strike', goal, field);
}

/** Scouts stop a step short of what they look at. */
function nextTo(cell: Cell, goal: Tile, field: CostField): Tile {
  const route = field.routeTo(goal);
  return route.length > 1 ? route[route.length - 2] : cell.tile;
}
