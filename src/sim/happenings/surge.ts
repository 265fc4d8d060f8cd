// Surge: "When they fight on the other side, more come over." An offensive across the border; how it presses on the
// sectors, and the news of it, is in rules/pressure.ts.

import { beginSurge } from '../rules/pressure.ts';
import type { HappeningKind } from './kind.ts';

export const surge: HappeningKind = {
  ahead: 1,
  seasonAhead: 0,
  system: 'S8',
  heard: (hour, one) =>
    beginSurge(hour.state, {
      tile: hour.board.settlements[one.town]?.tile,
      percent: one.params['percent'],
      fromHour: one.fromHour,
      cycles: one.params['cycles'],
    }),
  begins: () => {},
};
