// Foraging: "A few show up now and then for food and supplies." A cell lives on rations for six nights; below three it
// comes to a settlement by night. Somebody may be there, somebody may tell, and the fear stays.

import type { Constants } from '../constants.ts';
import type { Cell, Structure, Unit } from '../state.ts';
import { presence, recordVisit, whoIsThere } from './control.ts';
import { noticeCell } from './contact.ts';
import { fight, type Surprise } from './fight.ts';
import type { Hour } from './hour.ts';
import { remember } from './memory.ts';
import { move } from './trust.ts';

/** Rations taken, in hundredths of a night a man; supporters give more. */
const TAKEN = 400;
const TAKEN_FROM_SUPPORTER = 80;
const MOST_SUPPLIES = 900;

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
  const there = presence(state, town, true);
  const side = whoIsThere(state, town);
  if (side && hour.draw('forage', cell.luck) < board.constants.forageMeets * there) {
    met(hour, cell, side, settlement.id, there === 1 ? 'ours' : 'none');
    return;
  }
  cell.supplies = Math.min(MOST_SUPPLIES, cell.supplies + TAKEN + TAKEN_FROM_SUPPORTER * place.supporters);
  cell.nerve = Math.min(100, cell.nerve + 4);
  const known =
    hour.draw('report', cell.luck) < reportChance(board.constants, place.trust, place.fearOfIsil, settlement.phones);
  recordVisit(state, town, known);
  const cause = { code: 'isilVisit', known, params: { settlement: settlement.id } };
  // Less where the cell has friends.
  move(hour, town, 'fearOfIsil', board.constants.visitFear / (1 + place.supporters), cause);
  if (!known) return;
  hour.tell('visitReported', 'notice', { tile: cell.tile, settlement: settlement.id }, { settlement: settlement.id });
  noticeCell(hour, cell, 'visit').live = false;
}

/** The visitors run into those who are posted here; a station has had time to wait for them. */
function met(hour: Hour, cell: Cell, side: Unit | Structure, settlement: string, surprise: Surprise): void {
  const here = hour.land.townAt[cell.tile];
  const { tile } = cell;
  remember(cell, side.tile, 'men' in side ? side.men : side.crew, hour.hour);
  const result = fight(hour, cell, side, surprise);
  hour.tell(
    'foragersMet',
    'alarm',
    { tile, settlement },
    { settlement, removed: result.removed, killed: result.killed, wounded: result.wounded },
  );
  if (result.killed === 0) move(hour, here, 'trust', 100, { code: 'repelled', params: { settlement } });
}
