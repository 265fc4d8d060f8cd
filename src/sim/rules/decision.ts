// Decisions: "Everybody wants an answer, and no answer is one too." Some come with events, some by themselves, not more
// than one in two cycles; each has a day by which it answers itself as it said it would. The kinds are in ../decisions.

import { DECISION_KINDS, type DecisionKindId, DECISIONS, decisionKind } from '../decisions/index.ts';
import type { Effect, OptionKind } from '../decisions/kind.ts';
import { openDecision, whereOf } from '../decisions/open.ts';
import { townOf } from '../decisions/who.ts';
import { clamp } from '../fixed.ts';
import type { GameState } from '../state.ts';
import type { Decision } from '../state/happenings.ts';
import { CAPITAL_MOST } from './budget.ts';
import type { Hour } from './hour.ts';
import { move } from './trust.ts';

/** Hours between two questions that come by themselves. */
const APART_HOURS = 48;
/** The first cycle is left in peace. */
const FROM_DAY = 2;

export function decisionHour(hour: Hour): void {
  const { state } = hour;
  for (const decision of state.decisions) {
    if (decision.done) continue;
    if (decision.chosen === null && hour.hour >= decision.dueHour) {
      decision.chosen = decision.fallback;
      decision.byDefault = true;
      payFor(state, optionOf(decision));
    }
    if (decision.chosen !== null) carryOut(hour, decision);
    if (state.outcome) return;
  }
  if (hour.isDawn && hour.day >= FROM_DAY) ask(hour);
}

export function optionOf(decision: Pick<Decision, 'kind' | 'chosen'>): OptionKind | undefined {
  return decisionKind(decision.kind).options.find((o) => o.id === decision.chosen);
}

/** What an answer costs is paid at once; what it brings comes with the hour. */
export function payFor(state: GameState, option: OptionKind | undefined): void {
  for (const { what, amount } of option?.effects ?? []) {
    if (amount >= 0) continue;
    if (what === 'capital') state.capital = Math.max(0, state.capital + amount);
    if (what === 'money') {
      const dollars = Math.min(state.money, -amount * 1000);
      state.money -= dollars;
      state.tally.spent += dollars;
    }
  }
}

function carryOut(hour: Hour, decision: Decision): void {
  const option = optionOf(decision);
  decision.done = true;
  if (!option) return;
  const named = `${decision.kind}_${option.id}`;
  hour.tell(decision.byDefault ? 'decidedByDefault' : 'decided', 'notice', whereOf(hour, decision.params), {
    decision: decision.kind,
    option: named,
  });
  for (const effect of option.effects) work(hour, decision, effect, named);
  option.brings?.(hour, decision);
}

function work(hour: Hour, decision: Decision, { what, amount, everywhere }: Effect, option: string): void {
  const { state } = hour;
  if (what === 'capital' || what === 'money') {
    if (amount <= 0) return;
    if (what === 'capital') state.capital = clamp(state.capital + amount, 0, CAPITAL_MOST);
    else state.money += amount * 1000;
    return;
  }
  const town = townOf(state, decision.params['settlement']);
  state.towns.forEach((_, i) => {
    if (everywhere || i === town) move(hour, i, what, 100 * amount, { code: 'answered', params: { option } });
  });
}

/** Asks one thing at most: what has to be asked now, or now and then something else. */
function ask(hour: Hour): void {
  const { state } = hour;
  const last = state.decisions.reduce((latest, d) => Math.max(latest, d.openedHour), Number.NEGATIVE_INFINITY);
  const quiet = hour.hour - last >= APART_HOURS;
  for (const [i, kind] of DECISION_KINDS.entries()) {
    const { comes } = DECISIONS[kind];
    if (!comes || (!comes.urgent && !quiet) || isOpen(state, kind)) continue;
    if (100 * hour.draw('decision', 100 + i) >= comes.percent) continue;
    const params = comes.find(hour);
    if (!params) continue;
    openDecision(hour, kind, DECISIONS[kind], params);
    return;
  }
}

function isOpen(state: GameState, kind: DecisionKindId): boolean {
  return state.decisions.some((d) => d.kind === kind && !d.done);
}
