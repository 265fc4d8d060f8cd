// Standing structures: man, unman, repair, dismantle, add a thermal sight, set how strictly a checkpoint looks.

import { REPAIR_COST, REPAIR_HOURS, THERMAL_COST, unman, upkeepOf } from '../rules/construction.ts';
import { STRICTNESS } from './order.ts';
import {
  dispatch,
  doneAfter,
  no,
  type OrderRoom,
  pay,
  refuseMoney,
  refuseUnit,
  refuseWay,
  structureIn,
  structureOf,
  task,
  timed,
  unitOf,
} from './room.ts';

export const manStructure: OrderRoom<'manStructure'> = {
  staff: 0,
  reaction: false,
  refuse(frame, { structure, unit }) {
    const s = structureIn(frame, structure);
    if (!s) return no('unknownStructure');
    if (s.building) return no('stillBuilding');
    if (s.crew >= s.crewFull) return no('crewFull');
    if (s.crewUnit !== null && s.crewUnit !== unit && s.crew > 0) return no('otherCrew', { unit: s.crewUnit });
    return refuseUnit(frame, unit, 10) ?? refuseWay(frame, unit, s.tile);
  },
  preview(frame, { structure, unit }) {
    const s = structureIn(frame, structure);
    if (!s) return {};
    const { route, hours } = timed(frame, unit, s.tile);
    return { route, startsIn: Math.ceil(hours), doneIn: doneAfter(hours, 1) };
  },
  apply(state, { structure, unit: id }) {
    const unit = unitOf(state, id);
    const s = structureOf(state, structure);
    if (!unit || !s) return;
    dispatch(state, unit, s.tile);
    unit.task = task('man', s.tile, 1, s.id);
  },
};

export const unmanStructure: OrderRoom<'unmanStructure'> = {
  staff: 0,
  reaction: false,
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

export const repairStructure: OrderRoom<'repairStructure'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { structure, unit }) {
    const s = structureIn(frame, structure);
    if (!s) return no('unknownStructure');
    if (s.building) return no('stillBuilding');
    if (s.condition >= 100) return no('nothingToRepair');
    return refuseUnit(frame, unit, 10) ?? refuseWay(frame, unit, s.tile) ?? refuseMoney(frame, REPAIR_COST / 1000);
  },
  preview(frame, { structure, unit }) {
    const s = structureIn(frame, structure);
    if (!s) return {};
    const { route, hours } = timed(frame, unit, s.tile);
    return { route, money: REPAIR_COST / 1000, startsIn: Math.ceil(hours), doneIn: doneAfter(hours, REPAIR_HOURS) };
  },
  apply(state, { structure, unit: id }) {
    const unit = unitOf(state, id);
    const s = structureOf(state, structure);
    if (!unit || !s) return;
    pay(state, REPAIR_COST / 1000);
    dispatch(state, unit, s.tile);
    unit.task = task('repair', s.tile, REPAIR_HOURS, s.id);
  },
};

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
