// Raid: cordon and search the place of a lead, or a tile, in one go.

import { Target } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { targetSlot, unitSlot } from './slots.ts';
import { leadTile } from './targets.ts';

export const raidTile: OrderForm = {
  id: 'raidTile',
  key: 'R',
  icon: Target,
  inBar: true,
  slots: [unitSlot(undefined, (values, frame) => leadTile(values['target'], frame), 'raid'), targetSlot()],
  offeredFor: (selection, frame) =>
    selection.kind === 'unit' ||
    (selection.kind === 'lead' && frame.leads.some((one) => one.id === selection.id && one.kind !== 'suspect')) ||
    selection.kind === 'contact' ||
    selection.kind === 'tile',
  order: ({ unit, target }, frame) => {
    const tile = leadTile(target, frame);
    if (!unit || !target || tile === null) return null;
    const lead = target.startsWith('lead:') ? { lead: target.slice('lead:'.length) } : {};
    return { type: 'raidTile', unit, tile, ...lead };
  },
};
