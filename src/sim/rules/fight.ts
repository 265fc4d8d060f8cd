// Fights: "Few, short, and decided by who expected the other." What becomes of a cell and of those it meets. Losses
// are counted, never shown; harm to civilians is written to the ledger.

import { clamp } from '../fixed.ts';
import { luckFrom } from '../random.ts';
import type { Tile, UnitKind } from '../scenario.ts';
import type { Cell, Structure, Unit } from '../state.ts';
import { believe, foundEmpty, forget } from './belief.ts';
import { dropContact } from './contact.ts';
import { runAway } from './cover.ts';
import { lostMen } from './estimate.ts';
import { rememberLosses } from './evacuation.ts';
import type { Hour } from './hour.ts';
import { leaderMayFall } from './leader.ts';

/** Share of a cell's men that a full-strength unit removes when neither side is surprised. Form ours. */
const REMOVES: Readonly<Record<UnitKind | 'crew', number>> = {
  army: 0.5,
  mechanised: 0.5,
  border: 0.45,
  police: 0.4,
  engineers: 0.25,
  raid: 0.75,
  recon: 0.4,
  tribal: 0.5,
  militia: 0.55,
  crew: 0.35,
};
/** Times that share by whose crew it is: police are weak, militias strong. Form ours. */
const CREWS = { police: 0.75, militia: 1.15 } as const;
/** Who expected the other: factors on their losses and on ours. */
const SURPRISE = { ours: { their: 1.25, own: 0.4 }, none: { their: 0.8, own: 1 }, theirs: { their: 0.3, own: 2 } };
/** Of own casualties a third die. */
const KILLED_SHARE = 1 / 3;
/** A cell that loses somebody loses heart; found, a larger one splits (RULES, S19). */
const NERVE_LOST = 30;
const SPLITS_FROM = 4;

export type Surprise = keyof typeof SURPRISE;

export interface FightResult {
  readonly removed: number;
  readonly killed: number;
  readonly wounded: number;
  readonly destroyed: boolean;
}

/**
 * A unit or a crew meets a cell. Changes both and the tally; the caller tells the player.
 * @param party how many of the cell are there to be met: a few who came for food, or all of it
 */
export function fight(
  hour: Hour,
  cell: Cell,
  side: Unit | Structure,
  surprise: Surprise,
  party: number = cell.men,
): FightResult {
  const { land } = hour;
  const isUnit = 'men' in side;
  const men = isUnit ? side.men : side.crew;
  const training = isUnit ? side.training : crewTraining(hour, side);
  const factors = SURPRISE[surprise];
  const skill = clamp(0.55 + 0.15 * training, 0.7, 1.3);
  const numbers = clamp(men / (4 * party), 0.2, 1);
  const ground = 0.6 + (0.4 * land.shows[cell.tile]) / 100;
  const tired = isUnit && side.fatigue > 60 ? 0.8 : 1;
  const removes = hour.board.constants.fightRemoves * (isUnit ? REMOVES[side.kind] : REMOVES.crew * crewOf(hour, side));
  const share = clamp(removes * factors.their * skill * numbers * ground * tired, 0, 0.95);
  let removed = 0;
  for (let i = 0; i < party; i++) if (hour.draw('fight', cell.luck, i) < share) removed++;
  const perFighter =
    (hour.board.constants.ownPerFighter * factors.own * (3 / (1.5 + training / 2))) / (1.2 - 0.2 * (1 - numbers));
  let killed = 0;
  let wounded = 0;
  for (let i = 0; i < party && killed + wounded < men; i++) {
    const u = hour.draw('fight', cell.luck, 100 + i);
    if (u < perFighter * KILLED_SHARE) killed++;
    else if (u < perFighter) wounded++;
  }
  takeLosses(hour, side, killed, wounded);
  removeFighters(hour, cell, removed);
  return { removed, killed, wounded, destroyed: cell.men <= 0 };
}

/** Police who man a post are fewer guns, a militia more. */
function crewOf(hour: Hour, s: Structure): number {
  const kind = hour.state.units.find((u) => u.id === s.crewUnit)?.kind;
  return kind === 'police' || kind === 'militia' ? CREWS[kind] : 1;
}

function crewTraining(hour: Hour, s: Structure): number {
  return hour.state.units.find((u) => u.id === s.crewUnit)?.training ?? 2;
}

export function takeLosses(hour: Hour, side: Unit | Structure, killed: number, wounded: number): void {
  const { tally, units } = hour.state;
  tally.ownKilled += killed;
  tally.ownWounded += wounded;
  rememberLosses(hour.state, side.tile, killed);
  if ('men' in side) side.men = Math.max(0, side.men - killed - wounded);
  else side.crew = Math.max(0, side.crew - killed - wounded);
  const unit = 'men' in side ? side : units.find((u) => u.id === side.crewUnit);
  if (unit) unit.grief = Math.min(20, unit.grief + killed + wounded);
}

/** Takes fighters from a cell; what is left splits or runs, and the player's belief follows what he saw. */
export function removeFighters(hour: Hour, cell: Cell, removed: number): void {
  const { state } = hour;
  leaderMayFall(hour, cell, removed);
  cell.men -= removed;
  if (cell.faction === 'isil') state.tally.fightersRemoved += removed;
  dropContact(hour, cell);
  if (cell.men <= 0) {
    state.cells = state.cells.filter((c) => c.id !== cell.id);
    forget(state, cell);
    return;
  }
  lostMen(state, removed);
  cell.nerve = Math.max(0, cell.nerve - NERVE_LOST);
  cell.operation = null;
  foundEmpty(state, cell.tile, 0.5);
  believe(state, nearby(hour, cell.tile), 0.8);
  if (cell.men >= SPLITS_FROM && cell.faction === 'isil') splitCell(hour, cell);
  runAway(hour, cell);
}

/** Half of a cell goes its own way. */
export function splitCell(hour: Hour, cell: Cell): void {
  const half = Math.floor(cell.men / 2);
  if (half < 2) return;
  cell.men -= half;
  const other: Cell = {
    ...cell,
    id: hour.state.nextCell++,
    luck: luckFrom(2, cell.luck, hour.hour),
    men: half,
    route: [],
    walked: 0,
    operation: null,
    // A crossing is counted once, with the half that keeps its name.
    edge: -1,
    memory: cell.memory.map((m) => ({ ...m })),
    lessons: cell.lessons.map((l) => ({ ...l })),
    caches: cell.caches.slice(),
  };
  hour.state.cells.push(other);
  runAway(hour, other);
}

function nearby(hour: Hour, tile: Tile): Tile[] {
  const { ground } = hour.board;
  const reach = Math.max(1, Math.round(8 / ground.kmPerTile));
  const tiles: Tile[] = [];
  const x0 = tile % ground.cols;
  const y0 = Math.floor(tile / ground.cols);
  for (let y = Math.max(0, y0 - reach); y <= Math.min(ground.rows - 1, y0 + reach); y++) {
    for (let x = Math.max(0, x0 - reach); x <= Math.min(ground.cols - 1, x0 + reach); x++) {
      if (hour.land.home[y * ground.cols + x]) tiles.push(y * ground.cols + x);
    }
  }
  return tiles;
}
