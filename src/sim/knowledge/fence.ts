// The border fence as the player knows it: a cut is known once it is found.

import type { FenceView } from '../frame.ts';
import type { FenceLayer } from '../orders/order.ts';
import type { GameState } from '../state.ts';

export function fenceView(state: GameState, index: number): FenceView {
  const segment = state.fence[index];
  const edge = state.scenario.board.borders[index];
  const layers: FenceLayer[] = [];
  if (segment.wireM >= edge.lengthM) layers.push('wire');
  if (segment.sensors) layers.push('sensors');
  if (segment.towers) layers.push('towers');
  return { edge: edge.id, layers, work: workOn(state, index), cut: segment.cut && segment.cutKnown };
}

function workOn(state: GameState, index: number): FenceView['work'] {
  const { id } = state.scenario.board.borders[index];
  const segment = state.fence[index];
  for (const unit of state.units) {
    const task = unit.task;
    if (task?.type !== 'fence' || !task.edges.includes(id) || !task.layer) continue;
    return { layer: task.layer, doneM: task.layer === 'wire' ? segment.wireM : segment.workM, unit: unit.id };
  }
  return null;
}
