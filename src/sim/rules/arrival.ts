// What a party does where its walk has led it: eat, look, strike, lie up, vanish. One line an errand.

import type { Cell } from '../state.ts';
import { fetchAt } from './cache.ts';
import { withdraw } from './cover.ts';
import { forageAt } from './forage.ts';
import type { Hour } from './hour.ts';
import { scoutTarget, strikeTarget } from './operation.ts';

export function arriveAt(hour: Hour, cell: Cell): void {
  switch (cell.errand) {
    case 'forage':
      forageAt(hour, cell);
      break;
    case 'fetch':
      fetchAt(hour, cell);
      break;
    case 'scout':
      scoutTarget(hour, cell);
      break;
    case 'strike':
      strikeTarget(hour, cell);
      break;
    case 'leave':
      hour.state.cells = hour.state.cells.filter((c) => c.id !== cell.id);
      return;
    default:
      cell.errand = 'none';
      cell.doing = 'hide';
      cell.startsAt = -1;
      return;
  }
  if (cell.men > 0 && cell.doing !== 'flee' && hour.state.cells.includes(cell)) withdraw(hour, cell);
}
