// Patrons want a militia kept: "You told it to go; somebody telephoned somebody." The patrons are across the eastern
// border, off the map; what they press is Baghdad.

import { move } from '../rules/trust.ts';
import { nearestTown } from '../rules/hour.ts';
import type { DecisionKind } from './kind.ts';

/** Longer that it stays, where nobody answers. */
const DRAGS_HOURS = 48;
const TRUST_KEPT = -200;

export const militiaKept: DecisionKind = {
  comes: {
    percent: 35,
    find: ({ hour, state }) => {
      const leaving = state.units.find(
        (u) =>
          u.kind === 'militia' &&
          u.stallsUntil > hour &&
          !state.decisions.some((d) => d.kind === 'militiaKept' && d.params['unit'] === u.id),
      );
      return leaving ? { unit: leaving.id } : null;
    },
  },
  cycles: 0,
  options: [
    {
      id: 'keep',
      effects: [{ what: 'capital', amount: 3 }],
      brings: (hour, { params }) => {
        const unit = hour.state.units.find((u) => u.id === params['unit']);
        if (!unit) return;
        unit.stallsUntil = -1;
        if (unit.task?.type === 'withdraw') unit.task = null;
        const town = nearestTown(hour, unit.tile);
        if (town >= 0) move(hour, town, 'trust', TRUST_KEPT, { code: 'militiaKept', by: unit.id });
      },
    },
    { id: 'insist', effects: [{ what: 'capital', amount: -1 }] },
    {
      id: 'wait',
      effects: [],
      brings: (hour, { params }) => {
        const unit = hour.state.units.find((u) => u.id === params['unit']);
        if (unit && unit.stallsUntil >= 0) unit.stallsUntil += DRAGS_HOURS;
      },
    },
  ],
  fallback: 'wait',
};
