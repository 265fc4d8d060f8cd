// Project: a clinic, water, a school or a market for a town.

import { HousePlus } from 'lucide-preact';
import type { ProjectKind } from '../../sim/index.ts';
import { signed } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { OrderForm } from './form.ts';
import { choiceSlot, isTown, townSlot } from './slots.ts';

const KINDS = ['clinic', 'water', 'school', 'market'] as const satisfies readonly ProjectKind[];

const fits = isTown((people) => people.project === null && people.projects.length < KINDS.length);

export const startProject: OrderForm = {
  id: 'startProject',
  icon: HousePlus,
  slots: [
    townSlot(fits),
    choiceSlot(
      'project',
      KINDS,
      'names.projectKind',
      (frame, values) => {
        const stand = frame.people.find((one) => one.settlement === values['settlement'])?.projects ?? [];
        return KINDS.find((kind) => !stand.includes(kind));
      },
      ['settlement'],
    ),
  ],
  offeredFor: (selection, frame) => selection.kind === 'settlement' && fits(selection.id, frame),
  order: ({ project, settlement }) =>
    settlement && project ? { type: 'startProject', settlement, kind: project as ProjectKind } : null,
  effect: ({ settlement }, _, names, effects) =>
    settlement && effects['trust'] !== undefined
      ? t('orders.effect_project', {
          settlement: names.settlement(settlement),
          trust: signed(effects['trust'] / 100),
        })
      : null,
};
