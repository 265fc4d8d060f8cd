// Move: a unit goes to a tile and lives there from then on.

import { errand } from './errand.ts';
import { no, unitIn } from './room.ts';

export const moveUnit = errand<'moveUnit'>({
  task: 'move',
  reaction: true,
  men: 1,
  hours: 0,
  where: (_, { to }) => to,
  refuseThere: (frame, { unit, to }) => (unitIn(frame, unit)?.tile === to ? no('alreadyThere', { unit }) : null),
  preview: (_, __, ___, hours) => ({ startsIn: 0, doneIn: Math.ceil(hours) }),
});
