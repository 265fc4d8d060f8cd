// Ambush: a unit lies out by night beside a settlement, for visitors who come for food; at dawn it goes home.

import type { Frame, UnitView } from '../frame.ts';
import { hoursToMorning } from '../rules/ambush.ts';
import { errand } from './errand.ts';
import type { Preview } from './order.ts';
import { no, settlementIn } from './room.ts';

/** From this fatigue on men fall asleep where they lie; for the warning only. */
const TIRED = 60;

export const layAmbush = errand<'layAmbush'>({
  task: 'ambush',
  men: 15,
  hours: 1,
  where: ({ board }, { settlement }) => board.settlements.find((s) => s.id === settlement)?.tile,
  refuse(frame, { settlement }) {
    if (!settlementIn(frame, settlement)) return no('unknownSettlement');
    const taken = frame.units.some((u) => u.task?.type === 'ambush' && u.task.target === settlement);
    return taken ? no('ambushLaid', { settlement }) : null;
  },
  preview(frame, order, unit, hours) {
    const morning = hoursToMorning(frame.board, frame.clock.hour);
    const nightFrom = frame.clock.phase === 'night' ? 0 : frame.clock.phaseEndsIn;
    return {
      startsIn: Math.ceil(Math.max(hours, nightFrom)),
      doneIn: Math.max(morning, Math.ceil(hours)),
      warnings: warningsFor(frame, unit, order.settlement, hours > nightFrom),
    };
  },
  subject: ({ settlement }) => ({ target: settlement }),
});

function warningsFor(frame: Frame, unit: UnitView, settlement: string, late: boolean): Preview['warnings'] {
  const warnings: Preview['warnings'][number][] = [];
  if (settlementIn(frame, settlement)?.held) warnings.push({ code: 'ambushLeavesOpen', params: { settlement } });
  if (late) warnings.push({ code: 'ambushLate', params: { unit: unit.id } });
  if (unit.fatigue > TIRED) warnings.push({ code: 'ambushTired', params: { unit: unit.id } });
  return warnings;
}
