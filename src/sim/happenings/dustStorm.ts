// A dust storm of the level's: the air is full of sand for as long as it lasts (rules/dust.ts). The
// evening before the forecast says so.

import { type HappeningKind, placeOf } from './kind.ts';

export const dustStorm: HappeningKind = {
  ahead: 1,
  seasonAhead: 0,
  heard: (hour, one) => hour.tell('dustStormExpected', 'notice', placeOf(hour, one)),
  begins: (hour, one) => hour.tell('dustStormBegins', 'notice', placeOf(hour, one)),
  ends: (hour, one) => hour.tell('dustStormOver', 'note', placeOf(hour, one)),
};
