// Companies: "Somebody else's men, lent for a time." Units that Baghdad or the coalition sends after the start: where
// they come in, what they are called, and how they go.

import { landOf } from '../map/land.ts';
import { MOBILITY } from '../map/routes.ts';
import type { LocalText } from '../../shared/text.ts';
import type { Tile, UnitStart } from '../scenario.ts';
import type { GameState, Unit } from '../state.ts';
import { unman } from './construction.ts';
import type { Hour } from './hour.ts';
import { newUnitId, raise } from './muster.ts';
import { weightOf } from './trust.ts';

/** What is sent: the rest of a unit's start follows from where it comes in. */
export interface Company extends Pick<UnitStart, 'kind' | 'men' | 'training'> {
  /** What its id begins with. */
  readonly of: string;
  readonly name: LocalText;
  readonly from: 'airbase' | 'town';
}

/** It is here: the new unit, at an air base of the province or at its largest town. */
export function sendCompany(state: GameState, { from, of, name, ...company }: Company): Unit {
  const id = newUnitId(state, of);
  const before = state.raised.filter((unit) => unit.id.startsWith(`${of}-`)).length;
  const suffix = before === 0 ? '' : ` ${before + 1}`;
  return raise(state, {
    ...company,
    id,
    name: { en: name.en + suffix, ...(name.ar === undefined ? {} : { ar: name.ar + suffix }) },
    tile: comesInAt(state, from, company.kind),
  });
}

/** It leaves the province for good, its crews with it, wherever it has been called meanwhile. */
export function takeAway(hour: Hour, id: string): Unit | undefined {
  const { state } = hour;
  state.away = state.away.filter(({ unit }) => unit.id !== id);
  const unit = state.units.find((one) => one.id === id);
  if (!unit) return undefined;
  for (const s of state.structures) if (s.crewUnit === id) unman(state.units, s);
  state.units = state.units.filter((one) => one.id !== id);
  return unit;
}

function comesInAt(state: GameState, from: Company['from'], kind: Company['kind']): Tile {
  const { board, assets } = state.scenario;
  const land = landOf(board);
  const fits = (tile: Tile): boolean => land.home[tile] === 1 && land[MOBILITY[kind]][tile] > 0;
  const bases = assets.map((a) => board.sites.find((s) => s.id === a.base)?.tile ?? -1);
  const towns = board.settlements.map((s, i) => ({ tile: s.tile, weight: weightOf(board, i) }));
  const largest = towns.sort((a, b) => b.weight - a.weight || a.tile - b.tile).map((s) => s.tile);
  const wanted = from === 'airbase' ? [...bases, ...largest] : [...largest, ...bases];
  return wanted.find(fits) ?? state.units[0]?.tile ?? 0;
}
