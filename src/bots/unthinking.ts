// Commanders who do not look: one gives random legal orders, others give a single kind of order whenever it is legal.
// No game should be won like that; the levels are measured against it.

import { createHash } from '../shared/hash.ts';
import { type Frame, mayGive, type Order, ORDER_TYPES, type OrderType } from '../sim/index.ts';
import { anyOrder } from './anyOrder.ts';
import type { Bot } from './bot.ts';

/** Tries for each of the staff of a phase; most orders made up are refused. */
const TRIES = 60;
/** Standing orders take no staff, so that somebody has to stop. */
const MOST = 12;

export const random: Bot = { name: 'random', commands: (frame) => legal(frame, () => undefined) };

/** Gives orders of this type alone, as many as it may. */
export function only(type: OrderType): Bot {
  return { name: `only:${type}`, commands: (frame) => legal(frame, () => type) };
}

export const SINGLE: readonly Bot[] = ORDER_TYPES.map(only);

function legal(frame: Frame, typeOf: () => OrderType | undefined): Order[] {
  const orders: Order[] = [];
  const from = numberOf(frame);
  for (let i = 0; i < TRIES && orders.length < MOST; i++) {
    const order = anyOrder(frame, from + i, typeOf());
    if (mayGive(frame, order) === null) orders.push(order);
  }
  return orders;
}

/** Equal frames give equal orders, others others: a number from what this frame shows. */
function numberOf(frame: Frame): number {
  const hash = createHash();
  hash.number(frame.clock.hour);
  hash.number(frame.money.now);
  hash.number(frame.log.length);
  for (const lead of frame.leads) hash.number(lead.tile);
  for (const town of frame.settlements) hash.number(town.trust);
  return Number.parseInt(hash.hex().slice(0, 7), 16);
}
