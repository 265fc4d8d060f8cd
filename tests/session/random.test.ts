// Whatever is ordered: taking it back leaves nothing behind, and a game picked up again is the game that was left.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReplay, parseReplay, verifyReplay } from '../../src/save/index.ts';
import { localGame } from '../../src/session/game.ts';
import { anyOrder } from './anyOrder.ts';
import { tinyLevel } from './tiny.ts';

const level = tinyLevel(3);
/** For each hour: orders tried before it, and how many of those given are taken back. */
const hours = fc.array(fc.tuple(fc.array(fc.nat(1_000_000), { maxLength: 6 }), fc.nat(2)), {
  minLength: 20,
  maxLength: 40,
});

test('orders, undo, resuming and replaying agree', () => {
  fc.assert(
    fc.property(fc.nat(1000), hours, (seed, plan) => {
      const game = localGame(level, `random ${seed}`);
      for (const [tries, undone] of plan) {
        for (const number of tries) {
          const before = game.hash();
          const order = anyOrder(game.frame, number);
          const refusal = game.give(order);
          if (refusal) expect(game.hash(), `${order.type} was refused (${refusal.code})`).toBe(before);
          else if (number % 3 === 0) {
            game.undo();
            expect(game.hash(), `${order.type} was taken back`).toBe(before);
          }
        }
        for (let i = 0; i < undone; i++) game.undo();
        game.step();
      }
      const replay = game.replay();
      const { hashes, orders, seed: name } = replay;
      const hour = hashes[hashes.length - 1][0];
      const resumed = localGame(level, name, { orders, hashes, keyframe: game.keyframe(), hour });
      expect(resumed.hash()).toBe(game.hash());
      expect(verifyReplay(parseReplay(formatReplay(replay)), level)).toMatchObject({ ok: true, differs: null });
    }),
    { numRuns: 25, seed: 7 },
  );
});
