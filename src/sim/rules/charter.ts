// Charters: "Paper binds those who are paid by it." What a council decides about all militias at once: a stricter
// charter, auxiliaries sent home, a programme that makes them part of the forces. What one does wrong is militia.ts.

import type { GameState, Unit } from '../state.ts';
import type { Hour } from './hour.ts';
import { nearestTown } from './hour.ts';
import { joinAfterHarm } from './recruit.ts';

/** Points of discipline and share of men who do not sign, per cent. Ours. */
const CHARTER = { discipline: 20, leave: 10, upTo: 85 } as const;
/** Share of men sent home, per cent, and what is left is better led. Ours. */
const AUXILIARIES = { leave: 25, discipline: 8, upTo: 85 } as const;
/** Points of discipline a cycle of the programme, up to a level; a level of training at its end. Ours. */
const PROGRAMME = { discipline: 1, upTo: 80, training: 3 } as const;

export function isMilitia(unit: Unit): boolean {
  return unit.kind === 'militia';
}

export function charterComes(hour: Hour): void {
  for (const unit of hour.state.units.filter(isMilitia)) {
    lose(unit, CHARTER.leave);
    improve(unit, CHARTER.discipline, CHARTER.upTo);
  }
  hour.tell('charterComes', 'notice', {}, {});
}

export function sendHomeAuxiliaries(state: GameState): void {
  for (const unit of state.units.filter(isMilitia)) {
    lose(unit, AUXILIARIES.leave);
    improve(unit, AUXILIARIES.discipline, AUXILIARIES.upTo);
  }
}

/** Cycles later: who was sent home without pay may find another paymaster. */
export function unpaidMenGo(hour: Hour): void {
  for (const unit of hour.state.units.filter(isMilitia)) {
    const town = nearestTown(hour, unit.base);
    if (town >= 0) joinAfterHarm(hour, town, 1, unit.id);
  }
  hour.tell('unpaidMenGo', 'note', {}, {});
}

/** Each dawn of the programme of integration. */
export function charterHour(hour: Hour): void {
  if (!hour.isDawn || !hour.state.works.some((work) => work.of === 'integration')) return;
  for (const unit of hour.state.units.filter(isMilitia)) improve(unit, PROGRAMME.discipline, PROGRAMME.upTo);
}

export function programmeEnds(hour: Hour): void {
  for (const unit of hour.state.units.filter(isMilitia)) unit.training = Math.max(unit.training, PROGRAMME.training);
  hour.tell('programmeEnds', 'notice', {}, {});
}

/** Crews stay; who goes is taken from those with the unit. */
function lose(unit: Unit, percent: number): void {
  const men = Math.floor((unit.menAtFull * percent) / 100);
  unit.menAtFull -= men;
  unit.men = Math.max(10, unit.men - men);
}

function improve(unit: Unit, points: number, upTo: number): void {
  unit.discipline = Math.max(unit.discipline, Math.min(upTo, unit.discipline + points));
}
