// Operations of ISIL: "No attack without looking first." One or two nights of scouting, one of preparation, then the
// strike; each leaves signs. What is weak, near and worth it is chosen from what the cell has seen.

import { roadFactor } from '../claims/nightRoad.ts';
import { killingFactor } from '../claims/killingStopped.ts';
import { halved } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import type { CostField } from '../map/fields.ts';
import { pickWeighted } from '../random.ts';
import type { Board, Tile } from '../scenario.ts';
import type { Cell, Operation, Structure, Unit } from '../state.ts';
import { noticeCell } from './contact.ts';
import { recordVisit } from './control.ts';
import { stoppedByCurfew } from './curfew.ts';
import { layDevice } from './device.ts';
import { fight } from './fight.ts';
import { meansToStrike } from './finance.ts';
import { backlash } from './harm.ts';
import type { Hour } from './hour.ts';
import { record } from './incident.ts';
import { mixFor, MIX, rateFor } from './leader.ts';
import { GIVEN_UP, leaning, leaningTo, learnt, WENT_BADLY, WENT_WELL } from './lessons.ts';
import { dangerAt, remember } from './memory.ts';
import { seekFellow } from './meeting.ts';
import { struckIn, worthOfKilling } from './mukhtar.ts';
import { strikesByProjects } from './projects.ts';
import { stirred } from './strike.ts';
import { move } from './trust.ts';

const KINDS = Object.keys(MIX) as Operation['kind'][];
/** Every incident brings others near by (the branching ratio), mean delay two nights (RULES). */
const BRANCHING_KM = 40;
const BRANCHING_HALF_LIFE_HOURS = 24;
/** Most of it falls to cells and places this near (within about 1 km in Townsley et al. 2008; a tile or two here). */
const NEAR_KM = 10;
const PULL = 4;
const PULLS_HOURS = 72;
/** The most that those left are asked for, against their share at the start. Calibrated on fact 1. */
const TEMPO_AT_MOST = 6;
/** Once fewer than this share of them is left. Calibrated: killing cells must not pay in attacks within a level. */
const TEMPO_FROM = 0.5;
/** Who has been looking for a post takes one this much sooner than anything else. Calibrated on fact 2. */
const SET_ON_POST = 4;
/** Part of the branching that other cells answer for; the rest is the same cell striking again. Calibrated. */
const ANSWERS = 0.5;
/** Who has struck and is in heart strikes there again, ground and means being at hand. Calibrated
 * on fact 4. */
const AGAIN: Readonly<Record<Operation['kind'], number>> = { device: 0.3, killing: 0.25, post: 0.5, harassment: 0.7 };
const IN_HEART = 40;
/** Who finds nothing of what he had in mind makes do with a road this often. Calibrated on fact 2. */
const MAKES_DO = 0.35;
const REMEMBERED_HOURS = 24 * 5;
/** Operations come to nothing this often (aborted, found, misjudged), so that more are begun. Calibrated. */
const COMES_TO_STRIKE = 0.4;
/** A strike on a post wants four men, and not more than so many times their number before them. Calibrated. */
const LEAST_FOR_POST = 4;
const BOLDEST_RATIO = 6;
/** How much likelier a killing is where the cell was sent away or set upon. Form ours. */
const REPRISAL = 4;

/** Chance that this cell begins an operation tonight. */
export function beginsChance(hour: Hour, cell: Cell): number {
  const { state } = hour;
  const { incidentsPerNight, cells, draws } = state.scenario.hidden;
  const atStart = draws.reduce((sum, d) => sum + d.cells, cells.length);
  const { branching, incidentRate } = state.scenario.board.constants;
  const base = ((1 - branching) * incidentsPerNight * incidentRate) / Math.max(1, atStart) / COMES_TO_STRIKE;
  const heart = Math.min(1.3, cell.nerve / 60) * Math.min(1.4, 0.6 + cell.men / 10);
  const people = tempo(hour, atStart) * rateFor(hour, cell) * stirred(hour, cell) * strikesByProjects(hour, cell.tile);
  return (base * heart + excitement(hour, cell)) * people * meansToStrike(state);
}

/** Fewer cells are asked for more each, up to so much: a leader wants his name heard. */
function tempo(hour: Hour, atStart: number): number {
  let left = 0;
  for (const c of hour.state.cells) if (c.faction === 'isil') left++;
  return Math.min(TEMPO_AT_MOST, Math.max(1, (TEMPO_FROM * atStart) / Math.max(1, left)));
}

/** Near-repeat: what happened near by in the last nights makes the next likelier (Townsley et al. 2008). */
function excitement(hour: Hour, cell: Cell): number {
  const { state, board } = hour;
  let sum = 0;
  for (const incident of state.incidents) {
    const age = hour.hour - incident.hour;
    if (age > REMEMBERED_HOURS || distanceKm(board.ground, incident.tile, cell.tile) > BRANCHING_KM) continue;
    let all = 0;
    for (const c of state.cells) if (c.faction === 'isil') all += closeness(board, incident.tile, c.tile);
    // Over the nights that follow, halves sum to about two. The nearer a cell lies, the more of it is its own.
    const share = closeness(board, incident.tile, cell.tile) / Math.max(1e-9, all);
    sum += (board.constants.branching / 2) * share * halved(age, BRANCHING_HALF_LIFE_HOURS);
  }
  return (ANSWERS * sum) / COMES_TO_STRIKE;
}

/** 1 on the spot, less with distance, 0 out of reach of an incident. */
function closeness(board: Board, incident: Tile, tile: Tile): number {
  const km = distanceKm(board.ground, incident, tile);
  return km > BRANCHING_KM ? 0 : 1 / (1 + (km * km) / (NEAR_KM * NEAR_KM));
}

/** What was struck lately draws the next strike to it: the way is known, and the talk is of that place. */
function pull(hour: Hour, tile: Tile): number {
  const { incidents } = hour.state;
  let sum = 1;
  for (let i = incidents.length - 1; i >= 0 && hour.hour - incidents[i].hour < PULLS_HOURS; i--) {
    if (distanceKm(hour.board.ground, incidents[i].tile, tile) <= NEAR_KM) sum += PULL;
  }
  return sum;
}

function setOn(cell: Cell, kind: Operation['kind']): number {
  return cell.eager && kind === 'post' ? SET_ON_POST : 1;
}

/** Chooses what to go for among what can be reached and has been seen; null if nothing is worth it. */
export function chooseOperation(hour: Hour, cell: Cell, field: CostField): Operation | null {
  const mix = mixFor(hour, cell);
  const first = pickWeighted(
    KINDS.map((k) => mix[k] * leaning(cell, k) * (k === 'killing' ? killingFactor(hour.state) : 1) * setOn(cell, k)),
    hour.draw('operation', cell.luck, 1),
  );
  // What it is too small for it wants to do with others (meeting.ts).
  if (KINDS[first] === 'post' && seekFellow(hour, cell, field) !== null) return null;
  for (const kind of [KINDS[first], 'device'] as const) {
    const target = targetOf(hour, cell, field, kind);
    if (target) {
      return { kind, ...target, scoutsLeft: 1 + Math.floor(hour.draw('operation', cell.luck, 2) * 2), prepared: false };
    }
    // Who knows of no post goes to look for one; who has looked may lay something on a road.
    if (kind === 'post' && !cell.eager) return null;
    if (hour.draw('operation', cell.luck, 8) >= MAKES_DO) return null;
  }
  return null;
}

function targetOf(
  hour: Hour,
  cell: Cell,
  field: CostField,
  kind: Operation['kind'],
): { tile: Tile; target: string } | null {
  const { land, board } = hour;
  const nearness = (t: Tile): number => 1 / (1 + field.costTo(t) / 200_000);
  const safety = (t: Tile): number => 1 / (1 + 3 * dangerAt(hour, cell.memory, t));
  if (kind === 'device') {
    const roads = field.reached.filter((t) => land.home[t] && board.ground.road[t] >= 2);
    const claimed = roadFactor(hour.state);
    const at = pickWeighted(
      roads.map(
        (t) =>
          claimed(t) *
          board.ground.road[t] *
          pull(hour, t) *
          nearness(t) *
          safety(t) *
          leaningTo(hour, cell, 'device', t),
      ),
      hour.draw('operation', cell.luck, 3),
    );
    return at < 0 ? null : { tile: roads[at], target: '' };
  }
  if (kind === 'killing') {
    const towns = board.settlements.map((_, i) => i).filter((i) => field.costTo(board.settlements[i].tile) >= 0);
    const at = pickWeighted(
      towns.map(
        (i) =>
          worthOfKilling(hour.state, i) *
          pull(hour, board.settlements[i].tile) *
          killingWorth(hour, cell, i) *
          nearness(board.settlements[i].tile) *
          safety(board.settlements[i].tile),
      ),
      hour.draw('operation', cell.luck, 4),
    );
    return at < 0 ? null : { tile: board.settlements[towns[at]].tile, target: board.settlements[towns[at]].id };
  }
  const bold = kind === 'post' ? BOLDEST_RATIO : BOLDEST_RATIO * 5;
  if (kind === 'post' && cell.men < LEAST_FOR_POST) return null;
  const seen = cell.memory.filter((m) => field.costTo(m.tile) >= 0 && m.men > 0 && m.men <= bold * cell.men);
  const at = pickWeighted(
    seen.map((m) => pull(hour, m.tile) * (nearness(m.tile) / (5 + m.men)) * leaningTo(hour, cell, kind, m.tile)),
    hour.draw('operation', cell.luck, 5),
  );
  if (at < 0) return null;
  return { tile: seen[at].tile, target: '' };
}

/** Where a cell was sent away or set upon, it comes back for those who did it. */
function killingWorth(hour: Hour, cell: Cell, town: number): number {
  const { tile } = hour.board.settlements[town];
  return (
    leaningTo(hour, cell, 'killing', tile) * (1 + REPRISAL * (1 - Math.min(1, leaningTo(hour, cell, 'forage', tile))))
  );
}

/** Who stands on a tile: the weakest crew or unit, since that is what is struck. */
function sideAt(hour: Hour, tile: Tile): Unit | Structure | null {
  const { state } = hour;
  let weakest: Unit | Structure | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const s of state.structures) {
    if (s.tile === tile && s.crew > 0 && s.crew < least) {
      weakest = s;
      least = s.crew;
    }
  }
  for (const u of state.units) {
    if (u.tile === tile && u.men > 0 && u.men < least) {
      weakest = u;
      least = u.men;
    }
  }
  return weakest;
}

/** A look at the target; if more is there than was thought, it is given up. */
export function scoutTarget(hour: Hour, cell: Cell): void {
  const operation = cell.operation;
  if (!operation) return;
  cell.doing = 'scout';
  const side = sideAt(hour, operation.tile);
  if (side) {
    const men = 'men' in side ? side.men : side.crew;
    remember(cell, operation.tile, men, hour.hour);
    if (operation.kind === 'post' && men > BOLDEST_RATIO * cell.men) giveUp(hour, cell, operation);
  } else if (operation.kind === 'post' || operation.kind === 'harassment') giveUp(hour, cell, operation);
  operation.scoutsLeft--;
}

function giveUp(hour: Hour, cell: Cell, operation: Operation): void {
  cell.operation = null;
  learnt(hour, cell, operation.kind, operation.tile, GIVEN_UP);
}

/** The strike itself. */
export function strikeTarget(hour: Hour, cell: Cell): void {
  const operation = cell.operation;
  cell.operation = null;
  if (!operation) return;
  cell.doing = 'strike';
  strike(hour, cell, operation);
  if (cell.men <= 0 || cell.nerve < IN_HEART || !hour.state.cells.includes(cell)) return;
  if (hour.draw('operation', cell.luck, 6) >= AGAIN[operation.kind]) return;
  cell.operation = { ...operation, scoutsLeft: 0, prepared: true };
}

function strike(hour: Hour, cell: Cell, operation: Operation): void {
  if (operation.kind === 'device') {
    if (!stoppedByCurfew(hour, operation.tile, cell.luck)) layDevice(hour, cell, operation.tile);
    return;
  }
  if (operation.kind === 'killing') {
    kill(hour, cell, operation);
    return;
  }
  const side = sideAt(hour, operation.tile);
  if (!side) return;
  attack(hour, cell, operation, side);
}

/** Fire on a post or a camp by night. */
function attack(hour: Hour, cell: Cell, operation: Operation, side: Unit | Structure): void {
  const { state } = hour;
  const close = operation.kind === 'post';
  const men = 'men' in side ? side.men : side.crew;
  const surprise = hour.draw('fight', cell.luck, 300) < 0.6 ? 'theirs' : 'none';
  const attackers = cell.men;
  const result = close ? fight(hour, cell, side, surprise) : { removed: 0, killed: 0, wounded: 0, destroyed: false };
  if (close && 'crew' in side) side.condition = Math.max(0, side.condition - 20);
  const deadly = result.killed > 0;
  record(hour, { hour: hour.hour, tile: side.tile, kind: operation.kind, deadly });
  const params = { removed: result.removed, killed: result.killed, wounded: result.wounded, men };
  const code = `${close ? 'attacked' : 'firedUpon'}${'crew' in side ? 'Structure' : 'Unit'}`;
  hour.tell(code, 'alarm', { tile: side.tile }, { ['crew' in side ? 'structure' : 'unit']: side.id, ...params });
  if (!result.destroyed && state.cells.includes(cell)) seenStriking(hour, cell);
  const town = hour.land.townAt[side.tile];
  if (close && town >= 0 && !deadly) move(hour, town, 'trust', 100, { code: 'repelled' });
  const well = result.removed === 0 || (deadly && result.removed < result.killed + result.wounded);
  learnt(hour, cell, operation.kind, operation.tile, well ? WENT_WELL : WENT_BADLY);
  if (!deadly || attackers > result.removed) cell.nerve = Math.min(100, cell.nerve + 5);
}

/** Somebody who spoke for the state, or to it, is killed in his home. */
function kill(hour: Hour, cell: Cell, operation: Operation): void {
  const { state, board, land } = hour;
  const town = land.townIndex.get(operation.target) ?? -1;
  if (town < 0) return;
  const struck = struckIn(hour, town, cell.luck);
  const deadly = struck !== 'saved';
  if (deadly) state.tally.civiliansHarmed++;
  record(hour, { hour: hour.hour, tile: operation.tile, kind: 'killing', deadly });
  recordVisit(state, town, true);
  const settlement = board.settlements[town].id;
  const code = struck === 'saved' ? 'mukhtarSaved' : struck === 'mukhtar' ? 'mukhtarKilled' : 'residentKilled';
  hour.tell(code, 'alarm', { tile: operation.tile, settlement }, { settlement });
  if (!deadly) {
    move(hour, town, 'trust', 100, { code: 'repelled' });
    learnt(hour, cell, 'killing', operation.tile, WENT_BADLY);
    seenStriking(hour, cell);
    return;
  }
  move(hour, town, 'fearOfIsil', 900, { code: 'isilKilling', params: { settlement } });
  learnt(hour, cell, 'killing', operation.tile, WENT_WELL);
  backlash(hour, town, 1);
  seenStriking(hour, cell);
}

/** Whoever strikes shows himself. */
function seenStriking(hour: Hour, cell: Cell): void {
  noticeCell(hour, cell, 'attack');
}
