// Air cover: "It is lent, and it cannot be everywhere." Sorties a phase by asset; an orbit uncovers ground for hours and
// follows what it finds; dust keeps everything down. Strikes are in strike.ts, lift in lift.ts.

import type { AssetStart } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { STORM } from './dust.ts';
import type { Hour } from './hour.ts';

/** Hours on station. */
export const ORBIT_HOURS = 6;

export function assetOf(state: GameState, id: string): AssetStart | undefined {
  return state.scenario.assets.find((a) => a.id === id);
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
      asset.sortiesLeft = start ? (hour.isNight ? start.sortiesNight : start.sortiesDay) : 0;
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
