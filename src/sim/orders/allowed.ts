// Which orders a level has, and from when: a level that teaches brings them in one after the other. Levels that say
// nothing have all of them from the first day.

import type { Clock } from '../frame.ts';
import type { Board } from '../scenario.ts';
import type { OrderType } from './order.ts';

/** Orders that have come in by now, in the order in which they came; undefined where there are all. */
export function allowedBy({ allowedOrders }: Board, { cycle, phase }: Clock): readonly OrderType[] | undefined {
  return allowedOrders
    ?.filter(
      (step) => step.fromCycle < cycle || (step.fromCycle === cycle && (step.phase === 'day' || phase === 'night')),
    )
    .flatMap((step) => step.orders);
}

/** Whether the level has this order, or has it by now. Questions can be answered, and claims judged, from the start. */
export function isAllowed(board: Board, clock: Clock, type: OrderType): boolean {
  if (type === 'decide' || type === 'judgeClaim') return true;
  if (board.withheld?.includes(type)) return false;
  return board.allowedOrders === undefined || (allowedBy(board, clock)?.includes(type) ?? false);
}
