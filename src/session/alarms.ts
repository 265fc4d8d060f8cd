// Which events stop the clock. The simulation says how loud an event is; how often a player wants to be stopped is a
// setting, and nothing here changes what happens.

import type { Alarm, GameEvent } from '../sim/index.ts';

/** After this many stops in one phase only attacks stop the clock. */
export const STOPS_A_PHASE = 3;

export interface AlarmWatch {
  /** True if one of an hour's events stops the clock; counts the stop. */
  stops(events: readonly GameEvent[], wanted: readonly Alarm[]): boolean;
  /** A new phase begins. */
  reset(): void;
}

export function watchAlarms(): AlarmWatch {
  let stops = 0;
  return {
    stops(events, wanted) {
      const families = events.filter((event) => event.loudness === 'alarm').map(alarmOf);
      const attacked = families.includes('attack');
      const stopped = attacked || (stops < STOPS_A_PHASE && families.some((family) => wanted.includes(family)));
      if (stopped) stops++;
      return stopped;
    },
    reset() {
      stops = 0;
    },
  };
}

/** How the codes of src/sim/rules begin in each family but attacks. */
const FAMILIES: readonly (readonly [RegExp, Alarm])[] = [
  [/^(contact|cell|foragers|raid)/, 'contact'],
  [/^crossing/, 'crossing'],
];

/** The family of an alarm by its code; what belongs to no other is an attack, so that nothing grave is passed over. */
export function alarmOf(event: GameEvent): Alarm {
  return FAMILIES.find(([codes]) => codes.test(event.code))?.[1] ?? 'attack';
}
