// Air cover: "It is lent, and it cannot be everywhere." Sorties a phase by asset; an orbit uncovers ground for hours and
// follows what it finds; dust keeps everything down. Strikes are in strike.ts, lift in lift.ts.

import { sortiesLimited } from '../decisions/foreignTroops.ts';
import type { AssetStart } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { isOff } from '../systems.ts';
import { helpOf } from './coalition.ts';
import { STORM } from './dust.ts';
import type { Hour } from './hour.ts';

/** Hours on station. */
export const ORBIT_HOURS = 6;

function assetOf(state: GameState, id: string): AssetStart | undefined {
  return state.scenario.assets.find((a) => a.id === id);
}

/** Sorties an asset can fly in a phase: as the level says, more with aircrew trained and help lent, fewer without it. */
export function sortiesOf(state: GameState, start: AssetStart, isNight: boolean): number {
  if (isOff(state, 'S17')) return 0;
  const usual = isNight ? start.sortiesNight : start.sortiesDay;
  if (start.owner === 'iraq') return usual + (isNight ? 0 : coursesFor(state, start));
  const help = helpOf(state);
  if (help === 'none') return 0;
  const lent = start.kind === 'drone' && state.coalition.sortiesUntil > state.hour ? 1 : 0;
  const urgent = state.coalition.urgentUntil > state.hour ? 1 : 0;
  return Math.max(0, usual - (help === 'less' ? 1 : 0) - sortiesLimited(state)) + lent + urgent;
}

/** Courses of aircrew go round the Iraqi assets, drones first; each is a sortie a day. */
function coursesFor({ scenario, training }: GameState, start: AssetStart): number {
  const rank = { drone: 0, lift: 1, strike: 2 } as const;
  const own = scenario.assets.filter((a) => a.owner === 'iraq').sort((a, b) => rank[a.kind] - rank[b.kind]);
  const at = own.findIndex((a) => a.id === start.id);
  return Math.floor((training.aircrew + own.length - 1 - at) / own.length);
}

export function isGrounded(state: GameState): boolean {
  return state.dust === STORM;
}

/** New sorties each phase; orbits run out, break off in a storm, and stay over what they found. */
export function orbitHour(hour: Hour): void {
  const { state } = hour;
  if (hour.isPhaseStart) {
    for (const asset of state.assets) {
      const start = assetOf(state, asset.id);
      asset.sortiesLeft = start ? sortiesOf(state, start, hour.isNight) : 0;
    }
  }
  if (isGrounded(state) && state.orbits.length > 0) {
    for (const orbit of state.orbits)
      hour.tell('orbitBrokenOff', 'notice', { tile: orbit.tile }, { asset: orbit.asset });
    state.orbits = [];
  }
  for (const orbit of state.orbits) orbit.hoursLeft--;
  state.orbits = state.orbits.filter((o) => o.hoursLeft >= 0);
  for (const orbit of state.orbits) follow(hour, orbit);
}

/** Stays with a contact it sees, the one it followed before if that is still seen. */
function follow(hour: Hour, orbit: GameState['orbits'][number]): void {
  const live = hour.state.contacts.filter((c) => c.live && c.source === 'orbit' && c.hostilePercent > 0);
  const contact = live.find((c) => c.id === orbit.follows) ?? live.find((c) => c.tile === orbit.tile);
  orbit.follows = contact?.id ?? null;
  if (contact) orbit.tile = contact.tile;
}

/** Takes a sortie from an asset. */
export function useSortie(state: GameState, id: string): void {
  const asset = state.assets.find((a) => a.id === id);
  if (asset) asset.sortiesLeft = Math.max(0, asset.sortiesLeft - 1);
}
