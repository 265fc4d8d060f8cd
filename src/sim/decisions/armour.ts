// Armour for Al Qaim: take the tanks, or say the place is full of soldiers already.

import { newUnitId, raise } from '../rules/muster.ts';
import type { DecisionKind } from './kind.ts';

export const armour: DecisionKind = {
  cycles: 1,
  options: [
    {
      id: 'take',
      effects: [
        { what: 'trust', amount: -1 },
        { what: 'fearOfForces', amount: 3 },
        { what: 'money', amount: -15 },
      ],
      brings: (hour, { params }) => {
        const town = hour.board.settlements.find((s) => s.id === params['settlement']);
        if (!town) return;
        const unit = raise(hour.state, {
          id: newUnitId(hour.state, 'armour'),
          kind: 'mechanised',
          name: { en: 'Armoured Company', ar: 'سرية مدرعة' },
          tile: town.tile,
          men: Number(params['men'] ?? 100),
          training: 4,
        });
        hour.tell('unitArrived', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id });
      },
    },
    { id: 'decline', effects: [] },
  ],
  fallback: 'decline',
};
