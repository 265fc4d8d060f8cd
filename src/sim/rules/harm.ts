// Harm to civilians by the forces: "What is done to one house the whole street remembers." Trust falls, fear rises, and
// some who lost somebody join the other side (Condra & Shapiro 2012; Kress & Szechtman 2009).

import type { Tile } from '../scenario.ts';
import { type Hour, nearestTown } from './hour.ts';
import { joinAfterHarm } from './recruit.ts';
import { move } from './trust.ts';

/**
 * Harm to civilians by ISIL turns people a little against it, and they tell more (Condra & Shapiro 2012); weak in Sunni
 * areas, and disputed, so that a class can switch it off.
 */
export function backlash(hour: Hour, town: number, people: number): void {
  const { state, board } = hour;
  if (town < 0 || people <= 0 || state.options.disputed?.backlash === 'none') return;
  const { backlashShare, harmTrust } = board.constants;
  move(hour, town, 'trust', backlashShare * harmTrust * Math.min(1, 0.6 + 0.2 * people), {
    code: 'isilHarm',
    params: { people },
  });
}

/** Harm to civilians by the forces: trust falls, fear rises, and some who lost somebody join the other side. */
export function harmCivilians(hour: Hour, tile: Tile, people: number, code: string, by: string | null): void {
  const { state } = hour;
  if (people <= 0) return;
  state.tally.civiliansHarmed += people;
  state.tally.civiliansHarmedByForces += people;
  state.tally.harmKnown += people;
  const town = nearestTown(hour, tile);
  if (town < 0) return;
  move(hour, town, 'trust', -hour.board.constants.harmTrust * Math.min(1, 0.6 + 0.2 * people), {
    code,
    by,
    params: { people },
  });
  move(hour, town, 'fearOfForces', 800, { code, by, params: { people } });
  state.towns[town].supporters = Math.min(6, state.towns[town].supporters + 1);
  joinAfterHarm(hour, town, people, by);
}
