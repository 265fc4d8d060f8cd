// The player's own forces as he knows them: units, aircraft, structures. What a militia's patrons want of it is people.ts.

import { phaseAt } from '../clock.ts';
import type { AssetView, StructureView, UnitView } from '../frame.ts';
import { STRUCTURES } from '../rules/construction.ts';
import { isGrounded, sortiesOf } from '../rules/orbit.ts';
import type { UnitStart } from '../scenario.ts';
import type { Asset, GameState, Structure, Unit } from '../state.ts';
import type { LocalText } from '../../shared/text.ts';

function nameOf(state: GameState, unit: Unit): LocalText {
  return everStarted(state).find((u) => u.id === unit.id)?.name ?? { en: unit.id };
}

/** Everybody who was here at the start or came later. */
export function everStarted(state: GameState): readonly UnitStart[] {
  return [...state.scenario.units, ...state.raised];
}

export function unitView(state: GameState, u: Unit): UnitView {
  let detached = 0;
  for (const s of state.structures) if (s.crewUnit === u.id) detached += s.crew;
  const { task } = u;
  return {
    id: u.id,
    kind: u.kind,
    name: nameOf(state, u),
    tile: u.tile,
    base: u.base,
    men: u.men,
    menAtFull: u.menAtFull,
    detached,
    training: u.training,
    fatigue: u.fatigue,
    discipline: u.discipline,
    knowledge: u.knowledge * 10,
    postureDay: u.postureDay,
    postureNight: u.postureNight,
    task: task && {
      type: task.type,
      tile: task.tile,
      target: task.target,
      hoursLeft: task.hoursLeft,
    },
    route: u.route.slice(),
    monitored: u.monitored,
    stallsUntil: u.stallsUntil < 0 ? null : u.stallsUntil,
    readyIn: Math.max(0, u.raidsFrom - state.hour),
    withoutOrders: !task && u.orderedAt < 0 && u.stallsUntil < 0,
  };
}

export function assetView(state: GameState, asset: Asset): AssetView {
  const { board, assets } = state.scenario;
  const start = assets.find((a) => a.id === asset.id) ?? assets[0];
  const isNight = phaseAt(board, state.hour) === 'night';
  return {
    id: asset.id,
    kind: asset.kind,
    name: start.name,
    owner: start.owner,
    baseTile: board.sites.find((s) => s.id === start.base)?.tile ?? 0,
    sortiesLeft: asset.sortiesLeft,
    sortiesPerPhase: sortiesOf(state, start, isNight),
    grounded: isGrounded(state),
  };
}

export function structureView(s: Structure): StructureView {
  return {
    id: s.id,
    kind: s.kind,
    tile: s.tile,
    condition: s.condition,
    building: s.building,
    thermal: s.thermal,
    crewUnit: s.crewUnit,
    crew: s.crew,
    crewFull: STRUCTURES[s.kind].crew,
    strictness: s.strictness,
  };
}
