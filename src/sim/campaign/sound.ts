// Whether what was carried over is something that a year can have left on this ground: a file may say anything. Shape and
// bounds of untrusted data are src/save/carry.ts; here is what needs the board, or one part of it held to another.

import { landOf } from '../map/land.ts';
import { MILESTONES } from '../rules/training.ts';
import type { Scenario, Tile } from '../scenario.ts';
import { type CarryOver, LEFT_PERCENT_MOST, MONEY_MOST } from './carry.ts';
import { CUT_PERCENT_MOST } from './choices.ts';

/** The first place in it that cannot be so, as keys with dots between; null where there is none. */
export function unsoundIn({ board }: Scenario, carry: CarryOver): string | null {
  const { enemy, fence, known, structures, towns, training, units } = carry;
  const land = landOf(board);
  const canStand = (tile: Tile): boolean => land.home[tile] === 1 && land.foot[tile] > 0;
  const there = new Set(known);
  const unitIds = new Set(units.map((u) => u.id));
  return (
    unless('ground', carry.ground === (board.base ?? board.id)) ??
    repeatedIn('known', known) ??
    repeatedIn('units', units, (u) => u.id) ??
    firstOf('units', units, (u) => there.has(u.id) && canStand(u.tile) && u.short <= u.men) ??
    repeatedIn('structures', structures, (s) => s.id) ??
    repeatedIn('structures', structures, (s) => s.tile) ??
    firstOf('structures', structures, (s) => there.has(s.id) && canStand(s.tile)) ??
    firstOf('structures', structures, (s) => s.crew === null || unitIds.has(s.crew)) ??
    repeatedIn('fence', fence, (f) => f.edge) ??
    firstOf('fence', fence, (f) => land.edgeIndex.has(f.edge)) ??
    repeatedIn('towns', towns, (t) => t.id) ??
    firstOf('towns', towns, (t) => land.townIndex.has(t.id) && new Set(t.projects).size === t.projects.length) ??
    unless('money', carry.money <= MONEY_MOST) ??
    unless('training', training.gainedAlone <= training.gained && training.reached <= MILESTONES.length) ??
    unless('enemy', enemy.left <= LEFT_PERCENT_MOST && enemy.cut <= CUT_PERCENT_MOST)
  );
}

function unless(key: string, isSound: boolean): string | null {
  return isSound ? null : key;
}

/** Where the first thing stands that is not as it must be. */
function firstOf<T>(key: string, things: readonly T[], isSound: (thing: T) => boolean): string | null {
  const at = things.findIndex((thing) => !isSound(thing));
  return at < 0 ? null : `${key}.${at}`;
}

/** Where the first thing stands that shares with one before it what it must have for itself. */
function repeatedIn<T>(
  key: string,
  things: readonly T[],
  own: (thing: T) => unknown = (thing) => thing,
): string | null {
  const seen = new Set<unknown>();
  return firstOf(key, things, (thing) => {
    const isNew = !seen.has(own(thing));
    seen.add(own(thing));
    return isNew;
  });
}
