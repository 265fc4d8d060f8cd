// Fence: engineers build a layer along a stretch of border, from one edge to another.

import { Fence } from 'lucide-preact';
import type { FenceLayer, Frame } from '../../sim/index.ts';
import type { OrderForm } from './form.ts';
import { choiceSlot, edgeSlot, kinds, unitSlot } from './slots.ts';

const LAYERS = ['wire', 'sensors', 'towers'] as const satisfies readonly FenceLayer[];

export const buildFence: OrderForm = {
  id: 'buildFence',
  key: 'F',
  icon: Fence,
  inBar: true,
  slots: [
    choiceSlot('layer', LAYERS, 'names.layer'),
    edgeSlot('from'),
    edgeSlot('upTo', true),
    unitSlot(
      kinds('engineers'),
      (values, frame) => frame.board.borders.find((edge) => edge.id === values['from'])?.tile ?? null,
    ),
  ],
  offeredFor: (selection) => selection.kind === 'edge',
  order: ({ layer, unit, from, upTo }, frame) =>
    layer && unit && from
      ? { type: 'buildFence', unit, layer: layer as FenceLayer, edges: fenceEdges(from, upTo, layer, frame) }
      : null,
};

/** Edges from one to the other in the border's order, those that have the layer already left out. */
export function fenceEdges(from: string, upTo: string | undefined, layer: string, frame: Frame): readonly string[] {
  const { borders } = frame.board;
  const index = (id: string) => borders.findIndex((edge) => edge.id === id);
  const [first, last] = [index(from), index(upTo || from)].sort((a, b) => a - b);
  const has = new Set(frame.fence.filter((one) => one.layers.some((built) => built === layer)).map((one) => one.edge));
  const wanted = borders.slice(first, last + 1).map((edge) => edge.id);
  const missing = wanted.filter((id) => !has.has(id));
  return missing.length > 0 ? missing : wanted;
}
