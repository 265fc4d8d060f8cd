// Train: a unit goes to school at its base.

import { GraduationCap } from 'lucide-preact';
import { t } from '../../text/index.ts';
import type { OrderForm } from './form.ts';
import { kinds, unitSlot } from './slots.ts';

const TAUGHT = ['army', 'mechanised', 'border', 'police', 'tribal'] as const;

export const trainUnit: OrderForm = {
  id: 'trainUnit',
  icon: GraduationCap,
  slots: [unitSlot(kinds(...TAUGHT))],
  offeredFor: (selection, frame) =>
    selection.kind === 'unit' &&
    frame.units.some((one) => one.id === selection.id && TAUGHT.some((kind) => kind === one.kind)),
  order: ({ unit }) => (unit ? { type: 'trainUnit', unit } : null),
  effect: (_, __, ___, { training }) => (training === undefined ? null : t('orders.effect_train', { level: training })),
};
