// Meetings: "They meet before it gets light, and each tells what he knows." Cells that lie near each other tell what
// they have seen, what worked and where stores lie; nothing travels otherwise. What is too small for what it wants joins
// with another.

import type { CostField } from '../map/fields.ts';
import { distanceKm } from '../map/grid.ts';
import type { Tile } from '../scenario.ts';
import type { Cell } from '../state.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';
import { leadsOn } from './leader.ts';
import { tellLessons } from './lessons.ts';
import { rememberAsTold } from './memory.ts';

/** Cells this near at the end of a night meet, km. Form ours. */
const MEET_KM = 5;
/** Together they are never more than this (RULES: 2 to 12). */
const LARGEST = 12;
/** Men a cell wants for a post; below it looks for others. */
const WANTS_FOR_POST = 4;
const MERGES = 0.6;
/** A pair or a lone man joins whoever it meets this often. */
const JOINS = 0.25;
const FEW = 2;
/** How far a cell knows where fellows lie, km. */
const KNOWS_FELLOWS_KM = 25;

export function meetingHour(hour: Hour): void {
  if (!hour.isDawn) return;
  const { state, land } = hour;
  const { ground } = hour.board;
  const cells = state.cells.filter((c) => c.faction === 'isil' && land.home[c.tile] === 1 && c.errand !== 'cross');
  for (let i = 0; i < cells.length; i++) {
    for (let j = i + 1; j < cells.length; j++) {
      const [a, b] = [cells[i], cells[j]];
      if (a.men <= 0 || b.men <= 0 || distanceKm(ground, a.tile, b.tile) > MEET_KM) continue;
      passOn(a, b);
      passOn(b, a);
      if (wantsToMerge(hour, a, b)) merge(hour, a, b);
    }
  }
}

function passOn(from: Cell, to: Cell): void {
  for (const m of from.memory) rememberAsTold(to, m);
  tellLessons(from, to);
  for (const id of from.caches) if (!to.caches.includes(id)) to.caches.push(id);
}

function wantsToMerge(hour: Hour, a: Cell, b: Cell): boolean {
  if (a.men + b.men > LARGEST) return false;
  const wants = isTooSmall(a) || isTooSmall(b);
  const chance = wants ? MERGES : Math.min(a.men, b.men) <= FEW ? JOINS : 0;
  return hour.draw('meet', a.luck, b.luck % 1000) < chance;
}

/** Has a mind to storm a post and not the men for it. */
function isTooSmall(cell: Cell): boolean {
  return cell.eager && cell.men < WANTS_FOR_POST;
}

/** The smaller goes over to the larger, with all it has and knows. */
function merge(hour: Hour, a: Cell, b: Cell): void {
  const [into, from] = a.men >= b.men ? [a, b] : [b, a];
  const men = into.men + from.men;
  into.supplies = Math.floor((into.supplies * into.men + from.supplies * from.men) / men);
  into.nerve = Math.floor((into.nerve * into.men + from.nerve * from.men) / men);
  into.eager ||= from.eager;
  into.men = men;
  from.men = 0;
  leadsOn(hour, from, into);
  const { state } = hour;
  state.cells = state.cells.filter((c) => c !== from);
  // To the player they are two sightings still: he does not know that they are one now.
  for (const contact of state.contacts) contact.live &&= contact.cell !== from.id;
}

/** Where to go for company, if the cell wants what it is too small for. */
export function fellowFor(hour: Hour, cell: Cell, field: CostField): Tile | null {
  return isTooSmall(cell) ? seekFellow(hour, cell, field) : null;
}

/** Where a fellow cell lies that a small one can reach tonight and join; null for one that is large enough. */
export function seekFellow(hour: Hour, cell: Cell, field: CostField): Tile | null {
  if (isOff(hour.state, 'S19') || cell.men >= WANTS_FOR_POST) return null;
  let best: Tile | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of hour.state.cells) {
    if (other.id === cell.id || other.faction !== 'isil' || other.men + cell.men > LARGEST) continue;
    if (distanceKm(hour.board.ground, other.tile, cell.tile) > KNOWS_FELLOWS_KM) continue;
    const cost = field.costTo(other.tile);
    if (cost > 0 && cost < least) {
      least = cost;
      best = other.tile;
    }
  }
  return best;
}
