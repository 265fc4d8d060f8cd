// Standing structures: man, unman, repair, dismantle, add a thermal sight, set how strictly a checkpoint looks.

import { REPAIR_COST, REPAIR_HOURS, THERMAL_COST, unman, upkeepOf } from '../rules/construction.ts';
import { errand, tileOf } from './errand.ts';
import { STRICTNESS } from './order.ts';
import { no, type OrderRoom, pay, refuseMoney, structureIn, structureOf } from './room.ts';

export const manStructure = errand<'manStructure'>({
  task: 'man',
  staff: 0,
  hours: 1,
  where: ({ structures }, { structure }) => tileOf(structures, structure),
  refuse(frame, { structure, unit }) {
    const s = structureIn(frame, structure);
    if (!s) return no('unknownStructure');
    if (s.building) return no('stillBuilding');
    if (s.crew >= s.crewFull) return no('crewFull');
    return s.crewUnit !== null && s.crewUnit !== unit && s.crew > 0 ? no('otherCrew', { unit: s.crewUnit }) : null;
  },
  subject: ({ structure }) => ({ target: structure }),
});

export const unmanStructure: OrderRoom<'unmanStructure'> = {
  staff: 0,
  reaction: true,
  refuse(frame, { structure }) {
    const s = structureIn(frame, structure);
    if (!s) return no('unknownStructure');
    return s.crew > 0 ? null : no('nobodyThere');
  },
  preview: () => ({ warnings: [{ code: 'emptyPost', params: {} }] }),
  apply(state, { structure }) {
    const s = structureOf(state, structure);
    if (s) unman(state.units, s);
  },
};

export const repairStructure = errand<'repairStructure'>({
  task: 'repair',
  hours: REPAIR_HOURS,
  cost: REPAIR_COST / 1000,
  where: ({ structures }, { structure }) => tileOf(structures, structure),
  refuse(frame, { structure }) {
    const s = structureIn(frame, structure);
    if (!s) return no('unknownStructure');
    if (s.building) return no('stillBuilding');
    return s.condition >= 100 ? no('nothingToRepair') : null;
  },
  subject: ({ structure }) => ({ target: structure }),
});

export const dismantleStructure: OrderRoom<'dismantleStructure'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { structure }) {
    const s = structureIn(frame, structure);
    if (!s) return no('unknownStructure');
    return s.building ? no('stillBuilding') : null;
  },
  preview(frame, { structure }) {
    const s = structureIn(frame, structure);
    return { moneyPerCycle: s ? -upkeepOf(frame.board.ground, s) / 1000 : 0 };
  },
  apply(state, { structure }) {
    const s = structureOf(state, structure);
    if (!s) return;
    unman(state.units, s);
    state.structures = state.structures.filter((x) => x.id !== structure);
  },
};

export const addThermal: OrderRoom<'addThermal'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { structure }) {
    const s = structureIn(frame, structure);
    if (!s) return no('unknownStructure');
    if (s.building) return no('stillBuilding');
    if (s.thermal) return no('hasThermal');
    return refuseMoney(frame, THERMAL_COST / 1000);
  },
  preview: () => ({ money: THERMAL_COST / 1000, doneIn: 0 }),
  apply(state, { structure }) {
    const s = structureOf(state, structure);
    if (!s) return;
    pay(state, THERMAL_COST / 1000);
    s.thermal = true;
  },
};

export const setStrictness: OrderRoom<'setStrictness'> = {
  staff: 0,
  reaction: false,
  refuse(frame, { structure, strictness }) {
    const s = structureIn(frame, structure);
    if (!s) return no('unknownStructure');
    if (s.kind !== 'checkpoint') return no('notACheckpoint');
    if (!STRICTNESS.includes(strictness)) return no('unknownStrictness');
    return s.strictness === strictness ? no('strictnessAlready') : null;
  },
  preview: (_, { strictness }) => ({
    warnings: strictness === 'strict' ? [{ code: 'strictCostsTrust', params: {} }] : [],
  }),
  apply(state, { structure, strictness }) {
    const s = structureOf(state, structure);
    if (s) s.strictness = strictness;
  },
};
