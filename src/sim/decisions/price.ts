// Whether an answer can be paid for, from what the player has.

import type { Frame } from '../frame.ts';
import type { Refusal } from '../orders/order.ts';
import { no } from '../orders/room.ts';
import type { OptionKind } from './kind.ts';

/** What an option takes: $1,000 and points of capital. */
export function priceOf(option: OptionKind): { money: number; capital: number } {
  const taken = (what: 'money' | 'capital'): number =>
    option.effects.reduce((sum, e) => sum + (e.what === what && e.amount < 0 ? -e.amount : 0), 0);
  return { money: taken('money'), capital: taken('capital') };
}

export function refuseOption(frame: Pick<Frame, 'money' | 'capital'>, option: OptionKind): Refusal | null {
  const { money, capital } = priceOf(option);
  if (frame.money.now < money) return no('noMoney', { needs: money, has: frame.money.now });
  return frame.capital < capital ? no('noCapital', { needs: capital, has: frame.capital }) : null;
}
