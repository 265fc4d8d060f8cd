// Troops called away: "The neighbours have their own war." Operations in the provinces next door ask for a company of
// yours; it comes back when they are over. Send it, or say no to Baghdad (decisions/troopsCalled.ts).

import { openDecision } from '../decisions/open.ts';
import { troopsCalled } from '../decisions/troopsCalled.ts';
import { largestUnit } from '../decisions/who.ts';
import { type HappeningKind, placeOf } from './kind.ts';

export const troopsCalledAway: HappeningKind = {
  ahead: 1,
  seasonAhead: 0,
  system: 'S22',
  heard: (hour, one) => hour.tell('troopsMayBeCalled', 'notice', placeOf(hour, one)),
  begins: (hour, one) => {
    // What comes of it is the answer's; the date itself is past when the answer is due.
    one.untilHour = hour.hour + 24;
    const named = hour.state.units.find((u) => u.id === one.unit && u.stallsUntil < 0);
    const unit = named ?? largestUnit(hour.state, ['army', 'mechanised']);
    if (unit)
      openDecision(hour, 'troopsCalled', troopsCalled, {
        happening: one.id,
        unit: unit.id,
        cycles: one.params['cycles'],
      });
  },
};
