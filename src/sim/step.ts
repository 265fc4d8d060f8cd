// One hour: the clock, every rule in the order of rules/index.ts, then the numbers of what shows in the ledger. The state
// is changed in place, never copied.

import { cycleAt, isPhaseStart } from './clock.ts';
import type { GameEvent } from './events.ts';
import { hourOf } from './rules/hour.ts';
import { RULES } from './rules/index.ts';
import { numberLedger } from './rules/ledger.ts';
import { rulesOff } from './systems.ts';
import type { GameState } from './state.ts';

/** Rises with every change of a rule; saves and replays of another version are refused. */
export const RULES_VERSION = 4;

/** Unspent staff that may be kept for the hours that follow (RULES). */
export const MOST_KEPT = 2;

/** From orders to running: what Run does. */
export function beginPhase(state: GameState): void {
  if (state.stage !== 'orders') return;
  state.staffKept = Math.min(MOST_KEPT, state.staffLeft);
  state.stage = 'running';
}

/**
 * Runs one hour; returns what the player learns in it. At dawn and dusk the stage goes back to orders by itself.
 * @param afterRule told the name of each rule when it has run, for whoever takes the time
 */
export function step(state: GameState, afterRule?: (rule: string) => void): readonly GameEvent[] {
  if (state.stage !== 'running') return [];
  state.hour++;
  const hour = hourOf(state);
  const off = rulesOff(state);
  for (const rule of RULES) {
    if (off.has(rule.name)) continue;
    rule.hour(hour);
    afterRule?.(rule.name);
    if (stageOf(state) === 'over') break;
  }
  numberLedger(state);
  if (stageOf(state) !== 'over' && isPhaseStart(state.scenario.board, state.hour)) beginOrders(state);
  return hour.events;
}

/** Read anew: a rule may have ended the game. */
function stageOf(state: GameState): GameState['stage'] {
  return state.stage;
}

function beginOrders(state: GameState): void {
  state.stage = 'orders';
  state.staffLeft = state.scenario.board.staff;
  state.staffKept = 0;
}

/** Ends a game the player leaves. */
export function stopGame(state: GameState): void {
  if (state.stage === 'over') return;
  state.stage = 'over';
  const cycles = cycleAt(state.scenario.board, state.hour);
  state.outcome = { result: 'undecided', reason: 'stopped', params: { cycles } };
}
