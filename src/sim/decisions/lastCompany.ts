// Baghdad's company: "They will not let the province fall in the first month." Once, when trust is below 25, a company
// is offered for two of capital (RULES, against spirals).

import { raise, newUnitId } from '../rules/muster.ts';
import { provinceTrust } from '../rules/trust.ts';
import type { DecisionKind } from './kind.ts';
import { mainTown } from './who.ts';

/** Hundredths of a point. */
const BELOW_TRUST = 2500;
const MEN = 100;
const TRAINING = 3;

export const lastCompany: DecisionKind = {
  comes: {
    percent: 100,
    urgent: true,
    find: ({ board, state }) => {
      const asked = state.decisions.some((d) => d.kind === 'lastCompany');
      const town = board.settlements[mainTown(state)];
      return !asked && town && provinceTrust(state) < BELOW_TRUST ? { settlement: town.id, men: MEN } : null;
    },
  },
  cycles: 2,
  options: [
    {
      id: 'accept',
      effects: [{ what: 'capital', amount: -2 }],
      brings: (hour, { params }) => {
        const town = hour.board.settlements.find((s) => s.id === params['settlement']);
        if (!town) return;
        const unit = raise(hour.state, {
          id: newUnitId(hour.state, 'reserve'),
          kind: 'army',
          name: { en: 'Reserve Company', ar: 'سرية الاحتياط' },
          tile: town.tile,
          men: MEN,
          training: TRAINING,
        });
        hour.tell('unitArrived', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id });
      },
    },
    { id: 'decline', effects: [] },
  ],
  fallback: 'decline',
};
