// Patrons call: "Its orders come from the prime minister's office, and from somewhere else." Patrons across the eastern
// border, off the map, want a militia elsewhere for a time (decisions/patronsCall.ts).

import { openDecision } from '../decisions/open.ts';
import { patronsCall as asks } from '../decisions/patronsCall.ts';
import type { HappeningKind } from './kind.ts';

export const patronsCall: HappeningKind = {
  ahead: 0,
  seasonAhead: 0,
  system: 'S13',
  begins: (hour, one) => {
    // What comes of it is the answer's; the date itself is past when the answer is due.
    one.untilHour = hour.hour + 24;
    const militias = hour.state.units.filter((u) => u.kind === 'militia' && u.stallsUntil < 0);
    const unit =
      militias.find((u) => u.id === one.unit) ?? militias.sort((a, b) => a.discipline - b.discipline)[0] ?? null;
    if (unit)
      openDecision(hour, 'patronsCall', asks, { happening: one.id, unit: unit.id, cycles: one.params['cycles'] });
  },
};
