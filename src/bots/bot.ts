// What a scripted commander is: it sees the frame a player sees and answers with orders a player could give. What it
// would like to order and may not is refused like anybody's. play.ts puts one in command.

import type { Frame, Order } from '../sim/index.ts';

export interface Bot {
  readonly name: string;
  /**
   * Orders for the phase that begins, most important first; asked once at each dawn and each dusk. Must not keep
   * anything between calls: equal frames give equal orders.
   */
  commands(frame: Frame): readonly Order[];
}
