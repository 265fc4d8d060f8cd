// Integration: "Take the men, leave the flag." Over eight cycles a militia becomes a police unit: smaller, better trained
// and disciplined, and Baghdad's. Its patrons may not have it, and then what it cost is lost.

import { clamp } from '../fixed.ts';
import type { GameState, Unit } from '../state.ts';
import type { Allegiance } from '../state/people.ts';
import type { Hour } from './hour.ts';
import { actorOf } from './hour.ts';
import { allegianceOf } from './obedience.ts';

/** Capital, dollars, cycles (design). */
export const INTEGRATION = { capital: 2, cost: 20_000, cycles: 8 } as const;
/** Men who stay, and what the others gain. */
const STAY = 0.7;
const DISCIPLINE_A_CYCLE = 4;
const TRAINED = 1;
/** Chance that its patrons prevent it, by pull and by what discipline lacks. Form ours. */
const PREVENTED = { byPull: 0.4, byDiscipline: 0.3 } as const;
const DISCIPLINE_LOST = 5;

/** Chance that integration is prevented, 0 to 1; from what everybody knows of a militia. */
export function preventedChance(pull: number, discipline: number): number {
  return clamp((PREVENTED.byPull * pull) / 100 + PREVENTED.byDiscipline * (1 - discipline / 100), 0, 0.9);
}

export function beginIntegration(state: GameState, unit: Unit): void {
  const allegiance = allegianceOf(state, unit.id);
  if (!allegiance) return;
  allegiance.integratedAt = state.hour + 24 * INTEGRATION.cycles;
  allegiance.menBefore = unit.menAtFull;
}

export function integrationHour(hour: Hour): void {
  if (!hour.isDawn) return;
  for (const allegiance of hour.state.allegiances.slice()) {
    if (allegiance.integratedAt < 0) continue;
    const unit = hour.state.units.find((u) => u.id === allegiance.unit);
    if (!unit || unit.stallsUntil >= 0) allegiance.integratedAt = -1;
    else if (hour.hour < allegiance.integratedAt) goOn(hour, unit, allegiance);
    else becomePolice(hour, unit, allegiance);
  }
}

/** On the second dawn its patrons have made up their minds; each cycle some men leave and the rest learn. */
function goOn(hour: Hour, unit: Unit, allegiance: Allegiance): void {
  const cyclesLeft = Math.ceil((allegiance.integratedAt - hour.hour) / 24);
  if (cyclesLeft === INTEGRATION.cycles - 2) {
    if (hour.draw('militia', actorOf(unit.id), 30) < preventedChance(allegiance.pull, unit.discipline)) {
      allegiance.integratedAt = -1;
      unit.discipline = Math.max(0, unit.discipline - DISCIPLINE_LOST);
      hour.tell('integrationPrevented', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id });
      return;
    }
  }
  const done = 1 - cyclesLeft / INTEGRATION.cycles;
  shrinkTo(hour.state, unit, Math.round(allegiance.menBefore * (1 - (1 - STAY) * done)));
  unit.discipline = Math.min(100, unit.discipline + DISCIPLINE_A_CYCLE);
}

/** Men leave from those with the unit, never from its crews. */
function shrinkTo(state: GameState, unit: Unit, men: number): void {
  let crews = 0;
  for (const s of state.structures) if (s.crewUnit === unit.id) crews += s.crew;
  unit.menAtFull = Math.min(unit.menAtFull, Math.max(men, crews));
  unit.men = Math.min(unit.men, unit.menAtFull - crews);
}

function becomePolice(hour: Hour, unit: Unit, { menBefore }: Allegiance): void {
  const { state } = hour;
  shrinkTo(state, unit, Math.round(menBefore * STAY));
  const police: Unit = {
    ...unit,
    kind: 'police',
    training: Math.min(5, unit.training + TRAINED),
    discipline: Math.max(unit.discipline, 70),
    monitored: false,
  };
  state.units = state.units.map((u) => (u.id === unit.id ? police : u));
  state.allegiances = state.allegiances.filter((a) => a.unit !== unit.id);
  hour.tell('militiaIntegrated', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id });
}
