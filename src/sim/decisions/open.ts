// Puts a question to the player, unless the game is played without Baghdad and its questions (S21 off).

import { dawnOf, hoursToPhaseEnd } from '../clock.ts';
import type { Params } from '../orders/order.ts';
import type { Hour } from '../rules/hour.ts';
import { isOff } from '../systems.ts';
import type { DecisionKind } from './kind.ts';

/** Asks. Returns whether it was asked: the same question about the same thing is not asked twice at a time. */
export function openDecision(hour: Hour, kind: string, room: DecisionKind, params: Params): boolean {
  const { state, board } = hour;
  if (isOff(state, 'S21') || state.decisions.some((d) => d.kind === kind && !d.done)) return false;
  const { cycles, options, fallback } = room;
  const day = hour.day + cycles;
  const dueHour = cycles === 0 ? hour.hour + hoursToPhaseEnd(board, hour.hour) : day * 24 + dawnOf(board, day);
  state.decisions.push({
    id: `d${state.decisions.length + 1}`,
    kind,
    options: options.map((o) => o.id),
    fallback,
    openedHour: hour.hour,
    dueHour,
    params,
    chosen: null,
    done: false,
    byDefault: false,
  });
  hour.tell('decisionAsked', 'notice', whereOf(hour, params), { decision: kind });
  return true;
}

/** Where a decision is, if anywhere. */
export function whereOf(hour: Hour, params: Params): { tile?: number; settlement?: string; unit?: string } {
  const settlement = hour.board.settlements.find((s) => s.id === params['settlement']);
  const unit = hour.state.units.find((u) => u.id === params['unit']);
  return {
    ...(settlement ? { tile: settlement.tile, settlement: settlement.id } : {}),
    ...(unit ? { tile: settlement?.tile ?? unit.tile, unit: unit.id } : {}),
  };
}
