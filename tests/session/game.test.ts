// A game played without worker or screen: orders, undo, keyframes, branches, and what it leaves behind.

import { describe, expect, test } from 'vitest';
import { type LocalGame, localGame } from '../../src/session/game.ts';
import type { Order } from '../../src/sim/index.ts';
import { tinyLevel } from './tiny.ts';

const level = tinyLevel();
const ORDERS: readonly Order[] = [
  { type: 'setPosture', unit: 'army-1', when: 'night', posture: 'ready' },
  { type: 'moveUnit', unit: 'army-1', to: 5 * 14 + 9 },
  { type: 'setPosture', unit: 'border-1', when: 'night', posture: 'patrol' },
];

function playTo(game: LocalGame, hour: number): void {
  while (game.hour < hour && game.frame.clock.stage !== 'over') game.step();
}

function toNextOrders(game: LocalGame): void {
  do game.step();
  while (game.running);
}

describe('orders', () => {
  test('undo brings back the very state there was before the order', () => {
    const game = localGame(level, 'undo');
    const hashes = [game.hash()];
    for (const order of ORDERS) {
      expect(game.give(order)).toBeNull();
      hashes.push(game.hash());
    }
    expect(game.pending).toEqual(ORDERS);
    for (let left = ORDERS.length; left > 0; left--) {
      expect(game.hash()).toBe(hashes[left]);
      expect(game.undo()).toBe(true);
    }
    expect(game.hash()).toBe(hashes[0]);
    expect(game.undo()).toBe(false);
    expect(game.pending).toEqual([]);
  });

  test('what has run cannot be taken back', () => {
    const game = localGame(level, 'run');
    game.give(ORDERS[0]);
    game.step();
    expect(game.pending).toEqual([]);
    expect(game.undo()).toBe(false);
  });

  test('a frame tells how many of the reactions kept were used, until the phase ends', () => {
    const game = localGame(level, 'used');
    const staff = () => [game.frame.staff.kept, game.frame.staff.used];
    expect(staff()).toEqual([0, 0]);
    game.step();
    expect(staff()).toEqual([2, 0]);
    expect(game.give(ORDERS[1])).toBeNull();
    expect(staff()).toEqual([1, 1]);
    expect(game.undo()).toBe(true);
    expect(staff()).toEqual([2, 0]);
    game.give(ORDERS[1]);
    while (game.running) game.step();
    expect(staff()).toEqual([0, 0]);
  });

  test('a refused order changes nothing', () => {
    const game = localGame(level, 'refused');
    const before = game.hash();
    expect(game.give({ type: 'moveUnit', unit: 'nobody', to: 3 })).not.toBeNull();
    expect(game.hash()).toBe(before);
    expect(game.pending).toEqual([]);
  });

  test('an order taken back in mid-phase leaves the hours played as they were', () => {
    const game = localGame(level, 'reaction');
    game.give(ORDERS[0]);
    playTo(game, game.hour + 3);
    const before = game.hash();
    const refusal = game.give({ type: 'recallUnit', unit: 'army-1' }) ?? game.give(ORDERS[1]);
    if (refusal === null) {
      expect(game.undo()).toBe(true);
    }
    expect(game.hash()).toBe(before);
  });
});

describe('what is kept', () => {
  function played(): LocalGame {
    const game = localGame(level, 'kept');
    game.give(ORDERS[1]);
    toNextOrders(game);
    game.give(ORDERS[2]);
    toNextOrders(game);
    playTo(game, game.hour + 4);
    return game;
  }

  test('a game picked up from its keyframe is the same game', () => {
    const game = played();
    const { hashes, orders } = game.replay();
    const again = localGame(level, 'kept', { orders, hashes, keyframe: game.keyframe(), hour: game.hour });
    expect(again.hash()).toBe(game.hash());
    expect(again.replay()).toEqual(game.replay());
    toNextOrders(game);
    toNextOrders(again);
    expect(again.hash()).toBe(game.hash());
  });

  test('a game picked up from its orders alone is the same game', () => {
    const game = played();
    const { hashes, orders } = game.replay();
    expect(localGame(level, 'kept', { orders, hashes, hour: game.hour }).hash()).toBe(game.hash());
  });

  test('a past that does not play as it says is refused with its hour', () => {
    const game = played();
    const { hashes, orders } = game.replay();
    const wrong = hashes.map(([hour, hash], i) => [hour, i === 5 ? '0'.repeat(16) : hash] as const);
    const fault = { code: 'differs', params: { hour: hashes[5][0] } };
    expect(() => localGame(level, 'kept', { orders, hashes: wrong, hour: game.hour })).toThrow(
      expect.objectContaining(fault),
    );
    const keyframe = { ...game.keyframe(), state: '{"hour":' };
    expect(() => localGame(level, 'kept', { orders, hashes, keyframe, hour: game.hour })).toThrow(
      expect.objectContaining({ code: 'gameDamaged' }),
    );
  });

  test('a branch begins as the game stood, and leaves it alone', () => {
    const game = played();
    const now = game.hash();
    const { hashes } = game.replay();
    const dusk = game.keyframe().hour;
    const branch = game.branch(dusk);
    expect(branch.hour).toBe(dusk);
    expect(branch.hash()).toBe(hashes.find(([hour]) => hour === dusk)?.[1]);
    branch.give(ORDERS[0]);
    branch.step();
    expect(game.hash()).toBe(now);
  });

  test('the truth comes out only at the end, whole', () => {
    const game = localGame(tinyLevel(1), 'end');
    const start = game.hour;
    game.give(ORDERS[1]);
    expect(() => game.after()).toThrow(expect.objectContaining({ code: 'stillOn' }));
    while (game.frame.clock.stage !== 'over') game.step();
    const { frames, orders, truth } = game.after();
    expect(truth).toHaveLength(game.hour - start + 1);
    expect(frames.at(-1)?.outcome).toEqual(game.frame.outcome);
    expect(frames[0].clock.hour).toBe(start);
    expect(orders).toEqual([{ hour: start, order: ORDERS[1] }]);
    expect(game.step()).toEqual([]);
  });
});
