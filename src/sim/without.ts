// The scenario of a game in which the land itself is simpler: systems that are not a rule but a property of ground,
// night or line are switched off here, before the game begins. What the others switch is said in systems.ts.

import { TERRAIN_CODE, type Terrain } from './map/terrain.ts';
import type { Ground, Scenario } from './scenario.ts';
import type { SystemId } from './systems.ts';

/** Ground that hides nobody and slows nobody. */
const PLAIN: Terrain = 'gravel';
const RUGGED: readonly Terrain[] = ['broken', 'wadi', 'escarpment', 'sand', 'steppe'];
/** How far eyes see by day, km (RULES): without night, by night too. */
const DAYLIGHT_KM = 5;

const SIMPLER: Readonly<Partial<Record<SystemId, (scenario: Scenario) => Scenario>>> = {
  S1: (scenario) => ({ ...scenario, board: { ...scenario.board, ground: flat(scenario.board.ground) } }),
  S4: (scenario) => ({
    ...scenario,
    board: { ...scenario.board, constants: { ...scenario.board.constants, nightSightKm: DAYLIGHT_KM } },
  }),
  S7: (scenario) => ({ ...scenario, fence: [] }),
};

export function without(scenario: Scenario, off: readonly SystemId[]): Scenario {
  return off.reduce((simpler, id) => SIMPLER[id]?.(simpler) ?? simpler, scenario);
}

function flat(ground: Ground): Ground {
  const rugged = new Set(RUGGED.map((name) => TERRAIN_CODE[name]));
  return {
    ...ground,
    terrain: ground.terrain.map((code) => (rugged.has(code) ? TERRAIN_CODE[PLAIN] : code)),
    elevation: new Int16Array(ground.elevation.length),
  };
}
