// Which forms a level shows: those of orders it has by now. A level that teaches brings them in one after the other.

import type { Frame, OrderType } from '../../sim/index.ts';
import type { OrderForm } from './form.ts';
import { FORMS } from './index.ts';

/** Forms that give an order of another name than theirs. */
const ORDER_OF: Readonly<Record<string, string>> = { buildCheckpoint: 'buildStructure' };

/** Whether the level has this order by now. */
export function hasOrder({ allowedOrders }: Pick<Frame, 'allowedOrders'>, type: OrderType): boolean {
  return !allowedOrders || allowedOrders.includes(type);
}

/** All forms, or those of the orders the level has by now. */
export function formsOf({ allowedOrders }: Pick<Frame, 'allowedOrders'>): readonly OrderForm[] {
  if (!allowedOrders) return FORMS;
  const allowed: readonly string[] = allowedOrders;
  return FORMS.filter(({ id }) => allowed.includes(ORDER_OF[id] ?? id));
}
