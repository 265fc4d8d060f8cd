// Foraging: "A few show up now and then for food and supplies." A cell lives on rations for six nights; below three it
// comes to a settlement by night. Somebody may be there, somebody may tell, and the fear stays.

import { distanceKm } from '../map/grid.ts';
import type { Constants } from '../constants.ts';
import type { Cell, Structure, Unit } from '../state.ts';
import { ambushAt, walksInto } from './ambush.ts';
import { control, presence, recordVisit, whoIsThere } from './control.ts';
import { noticeCell } from './contact.ts';
import { metUnderCurfew, reportsUnderCurfew } from './curfew.ts';
import { fight, type Surprise } from './fight.ts';
import type { Hour } from './hour.ts';
import { learnt, WENT_BADLY, WENT_WELL } from './lessons.ts';
import { remember } from './memory.ts';
import { leadFromPapers } from './papers.ts';
import { leaveTrace } from './tracks.ts';
import { move } from './trust.ts';

/** Rations taken, in hundredths of a night a man; supporters give more. */
const TAKEN = 400;
const TAKEN_FROM_SUPPORTER = 80;
const MOST_SUPPLIES = 900;
/** Of a cell one man in so many goes in for food, and one more: 'a few show up' (S3). Form ours. */
const PARTY_SHARE = 3;
/** People of a place know who stands so near, km. Form ours. */
const TOLD_KM = 8;
/** Chance that visitors are sent away where everybody trusts, nobody fears and the night is held. Form ours. */
const REFUSES = 0.5;
const REFUSED_NERVE = 4;
/** Chance that those sent away come back for it: reprisal. Form ours. */
const REPRISAL = 0.1;
/** Chance that a visit frightens a place where the cell has no friends, and then by as much more. Form ours. */
const FRIGHTENS = 0.5;
/** Chance that an ambush leaves papers. */
const PAPERS = 0.35;

/** Chance that word of a visit reaches the forces by morning, 0 to 1: by trust, by phones, less where ISIL is feared. */
export function reportChance(k: Constants, trust: number, fearOfIsil: number, phones: number): number {
  const willing = (trust / 10000) * (1 - fearOfIsil / 10000) * (0.5 + phones / 200);
  return k.reportsAtLeast + k.reportsByTrust * willing;
}

export function forageAt(hour: Hour, cell: Cell): void {
  const { state, board, land } = hour;
  const town = land.townAt[cell.tile];
  if (town < 0) return;
  const place = state.towns[town];
  const settlement = board.settlements[town];
  cell.doing = 'forage';
  const waiting = ambushAt(hour, settlement.id);
  if (waiting && walksInto(hour, cell)) {
    ambushed(hour, cell, waiting, settlement.id);
    return;
  }
  const there = presence(state, town, true);
  const side = whoIsThere(state, town);
  if (side && hour.draw('forage', cell.luck) < board.constants.forageMeets * there * metUnderCurfew(state, town)) {
    met(hour, cell, side, settlement.id, there === 1 ? 'ours' : 'none');
    return;
  }
  leaveTrace(hour, town, cell.id);
  if (hour.draw('forage', cell.luck, 1) < refusal(hour, town)) {
    refused(hour, cell, town);
    return;
  }
  learnt(hour, cell, 'forage', cell.tile, WENT_WELL);
  if (place.supporters > 0) toldBy(hour, cell);
  cell.supplies = Math.min(MOST_SUPPLIES, cell.supplies + TAKEN + TAKEN_FROM_SUPPORTER * place.supporters);
  cell.nerve = Math.min(100, cell.nerve + 4);
  const known =
    hour.draw('report', cell.luck) <
    reportChance(board.constants, place.trust, place.fearOfIsil, settlement.phones) * reportsUnderCurfew(state, town);
  recordVisit(state, town, known);
  // Friends make it seldom, not small: the step that is seen must not say how many there are.
  if (hour.draw('forage', cell.luck, 3) < FRIGHTENS / (1 + place.supporters)) {
    const cause = { code: 'isilVisit', known, params: { settlement: settlement.id } };
    move(hour, town, 'fearOfIsil', board.constants.visitFear / FRIGHTENS, cause);
  }
  if (!known) return;
  hour.tell('visitReported', 'notice', { tile: cell.tile, settlement: settlement.id }, { settlement: settlement.id });
  noticeCell(hour, cell, 'visit').live = false;
}

/** Chance that people who trust, dare and are protected send them away. */
function refusal(hour: Hour, town: number): number {
  const { trust, fearOfIsil, supporters } = hour.state.towns[town];
  // Nobody dares where nobody stays; a patrol gives a third of the heart that a station does.
  const held = Math.max(0, control(hour.state, town, true, false) - 40) / 60;
  return (REFUSES * (trust / 10000) * held * (1 - fearOfIsil / 10000)) / (1 + supporters);
}

/** Nothing given; those who sent them away are remembered for it. */
function refused(hour: Hour, cell: Cell, town: number): void {
  const { id } = hour.board.settlements[town];
  const params = { settlement: id };
  cell.nerve = Math.max(0, cell.nerve - REFUSED_NERVE);
  learnt(hour, cell, 'forage', cell.tile, WENT_BADLY);
  move(hour, town, 'fearOfIsil', hour.board.constants.visitFear / 2, { code: 'isilRefused', params });
  hour.tell('foragersRefused', 'notice', { tile: cell.tile, settlement: id }, params);
  noticeCell(hour, cell, 'visit').live = false;
  if (!cell.operation && hour.draw('forage', cell.luck, 2) < REPRISAL) {
    cell.operation = { kind: 'killing', tile: cell.tile, target: id, scoutsLeft: 1, prepared: false };
  }
}

/** Friends in the place say who stands around it. */
function toldBy(hour: Hour, cell: Cell): void {
  const { ground } = hour.board;
  const { structures, units } = hour.state;
  for (const s of structures) {
    if (s.crew > 0 && distanceKm(ground, s.tile, cell.tile) <= TOLD_KM) remember(cell, s.tile, s.crew, hour.hour);
  }
  for (const u of units) {
    if (!u.task && u.men > 0 && distanceKm(ground, u.tile, cell.tile) <= TOLD_KM) {
      remember(cell, u.tile, u.men, hour.hour);
    }
  }
}

/** A few go into the place; the others wait outside. */
function partyOf(cell: Cell): number {
  return Math.min(cell.men, 1 + Math.ceil(cell.men / PARTY_SHARE));
}

/** They walk into men who lie out for them. */
function ambushed(hour: Hour, cell: Cell, unit: Unit, settlement: string): void {
  const { tile } = cell;
  if (unit.task) unit.task.found = true;
  remember(cell, unit.tile, unit.men, hour.hour);
  learnt(hour, cell, 'forage', tile, WENT_BADLY);
  const result = fight(hour, cell, unit, 'ours', partyOf(cell));
  hour.tell(
    'ambushSprung',
    'alarm',
    { tile, settlement, unit: unit.id },
    { unit: unit.id, settlement, removed: result.removed, killed: result.killed, wounded: result.wounded },
  );
  if (result.removed > 0 && hour.draw('ambush', cell.luck, 1) < PAPERS) leadFromPapers(hour, tile, cell.luck);
  const town = hour.land.townAt[tile];
  if (result.killed === 0 && town >= 0) move(hour, town, 'trust', 100, { code: 'repelled', params: { settlement } });
}

/** The visitors run into those who are posted here; a station has had time to wait for them. */
function met(hour: Hour, cell: Cell, side: Unit | Structure, settlement: string, surprise: Surprise): void {
  const here = hour.land.townAt[cell.tile];
  const { tile } = cell;
  remember(cell, side.tile, 'men' in side ? side.men : side.crew, hour.hour);
  learnt(hour, cell, 'forage', tile, WENT_BADLY);
  const result = fight(hour, cell, side, surprise, partyOf(cell));
  hour.tell(
    'foragersMet',
    'alarm',
    { tile, settlement },
    { settlement, removed: result.removed, killed: result.killed, wounded: result.wounded },
  );
  if (result.killed === 0) move(hour, here, 'trust', 100, { code: 'repelled', params: { settlement } });
}
