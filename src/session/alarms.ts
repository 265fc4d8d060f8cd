// Which events stop the clock. The simulation says how loud an event is; how often a player wants to be stopped is a
// setting, and nothing here changes what happens.

import { ALARMS, type Alarm, type GameEvent } from '../sim/index.ts';

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

/** The family of an alarm, told by how its code begins; what belongs to no family is taken for an attack. */
export function alarmOf(event: GameEvent): Alarm {
  return ALARMS.find((alarm) => event.code.startsWith(alarm)) ?? 'attack';
}
