// Mukhtars: "He who speaks for the street is the first they come for." A mukhtar who speaks with the forces brings tips
// and is what targeted killings go for. When he is lost the place falls silent for days, and nobody knows what it thinks.

import type { GameState } from '../state.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';

/** Dollars a cycle for a section that guards him. */
export const GUARD_COST = 2000;
/** He begins to speak above this trust and below this fear of ISIL, and stops above that. In hundredths. */
const SPEAKS_FROM_TRUST = 4300;
const SPEAKS_BELOW_FEAR = 4500;
const SILENT_FROM_FEAR = 6500;
/** Chance a cycle that he begins to, and guarded. Form ours. */
const BEGINS = 0.08;
const BEGINS_GUARDED = 0.25;
/** Killings look for one who speaks so much more. Form ours. */
const WORTH = 4;
/** An attempt on one who is guarded fails this often. Form ours. */
const SAVED = 0.65;
/** Nobody says a word for so long; then another takes his place with this chance a cycle. Form ours. */
const QUIET_HOURS = 24 * 5;
const FOLLOWED = 0.15;
/** Tips with a mukhtar who speaks, and while all are silent. Form ours. */
const TIPS = { speaks: 1.2, silent: 0.95, lost: 0.95, quiet: 0.25 } as const;
/** Points by which the band of trust is wider while a place is silent. */
export const QUIET_WIDENS = 6;

export function mukhtarAtStart(state: GameState, town: number): 'speaks' | 'silent' {
  const { trust, fearOfIsil } = state.towns[town];
  return trust >= SPEAKS_FROM_TRUST - 300 && fearOfIsil < SPEAKS_BELOW_FEAR ? 'speaks' : 'silent';
}

export function mukhtarHour(hour: Hour): void {
  if (!hour.isDawn || hour.day === 0) return;
  hour.state.people.forEach((people, i) => {
    const { trust, fearOfIsil } = hour.state.towns[i];
    const { id, tile } = hour.board.settlements[i];
    const where = { tile, settlement: id };
    const u = hour.draw('mukhtar', i);
    if (people.mukhtar === 'lost') {
      if (hour.hour >= people.quietUntil && u < FOLLOWED) {
        people.mukhtar = 'silent';
        people.quietUntil = -1;
        hour.tell('mukhtarFollowed', 'note', where, { settlement: id });
      }
    } else if (people.mukhtar === 'speaks') {
      if (fearOfIsil < SILENT_FROM_FEAR) return;
      people.mukhtar = 'silent';
      hour.tell('mukhtarSilent', 'notice', where, { settlement: id });
    } else if (trust >= SPEAKS_FROM_TRUST && fearOfIsil < SPEAKS_BELOW_FEAR) {
      if (u >= (people.guarded ? BEGINS_GUARDED : BEGINS)) return;
      people.mukhtar = 'speaks';
      hour.tell('mukhtarSpeaks', 'notice', where, { settlement: id });
    }
  });
}

/** How much more those who kill to frighten look for this settlement. */
export function worthOfKilling(state: GameState, town: number): number {
  return !isOff(state, 'S12') && state.people[town].mukhtar === 'speaks' ? WORTH : 1;
}

/**
 * What comes of an attempt by ISIL on somebody who speaks for the state: a guard may save the mukhtar; if he is lost
 * the place falls silent. Elsewhere it is another resident.
 */
export function struckIn(hour: Hour, town: number, luck: number): 'saved' | 'mukhtar' | 'resident' {
  const people = hour.state.people[town];
  if (people.mukhtar !== 'speaks' || isOff(hour.state, 'S12')) return 'resident';
  if (people.guarded && hour.draw('mukhtar', luck, 1) < SAVED) return 'saved';
  people.mukhtar = 'lost';
  people.guarded = false;
  people.quietUntil = hour.hour + QUIET_HOURS;
  return 'mukhtar';
}

export function isQuiet(state: GameState, town: number): boolean {
  const { quietUntil } = state.people[town];
  return quietUntil >= 0 && state.hour < quietUntil;
}

/** Times as many tips. */
export function tipsByMukhtar(state: GameState, town: number): number {
  if (isOff(state, 'S12')) return 1;
  return isQuiet(state, town) ? TIPS.quiet : TIPS[state.people[town].mukhtar];
}
