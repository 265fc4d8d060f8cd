// Which forms a level shows: those of orders it has by now. A level that teaches brings them in one after the other.

import type { Frame, OrderType } from '../../sim/index.ts';
import type { OrderForm } from './form.ts';
import { FORMS } from './index.ts';

/** Forms that give an order of another name than theirs. */
const ORDER_OF: Readonly<Record<string, string>> = { buildCheckpoint: 'buildStructure' };

/** What the player's frame says of the orders there are: the level's, and what the game's own options leave out. */
type Known = Pick<Frame, 'allowedOrders'> & { readonly board: Pick<Frame['board'], 'withheld'> };

/** Whether the level has this order by now. */
export function hasOrder({ allowedOrders, board }: Known, type: OrderType): boolean {
  return !board.withheld?.includes(type) && (!allowedOrders || allowedOrders.includes(type));
}

/** All forms, or those of the orders the level has by now. */
export function formsOf(frame: Known): readonly OrderForm[] {
  return FORMS.filter(({ id }) => hasOrder(frame, (ORDER_OF[id] ?? id) as OrderType));
}
