// The replay file: out and in again unchanged, bad ones refused in the right words, changed ones found out.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCapped } from '../../src/save/limits.ts';
import { formatReplay, parseReplay, type Replay, verifyReplay } from '../../src/save/index.ts';
import { localGame } from '../../src/session/game.ts';
import { Fault } from '../../src/shared/fault.ts';
import { RULES_VERSION } from '../../src/sim/index.ts';
import { save } from '../../src/text/en/save.ts';
import { tinyLevel } from '../session/tiny.ts';

const level = tinyLevel(2);

function aReplay(): Replay {
  const game = localGame(level, 'a replay');
  game.give({ type: 'moveUnit', unit: 'army-1', to: 5 * 14 + 9 });
  game.give({ type: 'setPosture', unit: 'border-1', when: 'night', posture: 'patrol' });
  for (let i = 0; i < 20; i++) game.step();
  return game.replay();
}
const replay = aReplay();
const text = formatReplay(replay);

/** The file with one thing in it changed. */
function changed(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'none';
}

test('a replay goes out and comes in unchanged', () => {
  expect(parseReplay(text)).toEqual(replay);
  expect(parseReplay(JSON.stringify(replay))).toEqual(replay);
  expect(formatReplay(parseReplay(text))).toBe(text);
});

test('seed and orders stand at the top of the file', () => {
  const file = JSON.parse(text) as Record<string, unknown>;
  expect(file).toMatchObject({
    format: 'anbar-replay',
    version: 2,
    options: {},
    seed: 'a replay',
    rulesVersion: RULES_VERSION,
  });
  expect(file.orders).toHaveLength(2);
});

describe('bad files are refused', () => {
  test.each<[string, string, string]>([
    ['not JSON', '{"format": ', 'notJson'],
    ['empty', '', 'notJson'],
    ['another file', '{"name": "a"}', 'notReplay'],
    ['a level', '{"format": "anbar-level", "version": 1}', 'notReplay'],
    ['newer', changed((f) => (f.version = 99)), 'newer'],
    ['other rules', changed((f) => (f.rulesVersion = RULES_VERSION + 1)), 'otherRules'],
    ['no seed', changed((f) => delete f.seed), 'damaged'],
    ...['', ' ', 'a\tb', 'a\u0085b', 'a\ud800', ' a', 'a'.repeat(101)].map((seed): [string, string, string] => [
      `the seed ${JSON.stringify(seed)}`,
      changed((f) => (f.seed = seed)),
      'damaged',
    ]),
    ['an unknown key', changed((f) => (f.extra = 1)), 'damaged'],
    ['an unknown order', changed((f) => (f.orders = [{ hour: 6, order: { type: 'win' } }])), 'damaged'],
    [
      'an order with more',
      changed((f) => (f.orders = [{ hour: 6, order: { type: 'recallUnit', unit: 'a', x: 1 } }])),
      'damaged',
    ],
    [
      'a name of every object',
      changed((f) => (f.orders = [{ hour: 6, order: { type: 'recallUnit', unit: 'constructor' } }])),
      'damaged',
    ],
    [
      'hours out of turn',
      changed((f) => (f.hashes = [(f.hashes as unknown[])[0], (f.hashes as unknown[])[2]])),
      'damaged',
    ],
    ['no hours', changed((f) => (f.hashes = [])), 'damaged'],
    ['an order after the end', changed((f) => ((f.orders as { hour: number }[])[1].hour = 5000)), 'damaged'],
    ['a path for a level', changed((f) => (f.level = '../../etc/passwd')), 'damaged'],
    ['a prototype', text.replace('"seed"', '"__proto__"'), 'forbiddenName'],
    ['too deep', `${'['.repeat(50)}${']'.repeat(50)}`, 'tooDeep'],
    ['huge', ' '.repeat(9 * 1024 * 1024), 'tooLarge'],
  ])('%s', (_name, file, code) => {
    expect(codeOf(() => parseReplay(file))).toBe(code);
    expect(save).toHaveProperty(code);
  });

  test('whatever the file holds, nothing but a fault with a sentence comes of it', () => {
    const spoiled = fc.tuple(fc.nat(text.length - 1), fc.nat(40), fc.string({ maxLength: 8 })).map(([at, cut, put]) => {
      return text.slice(0, at) + put + text.slice(at + cut);
    });
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.json(), fc.string()), (file) => {
        const code = codeOf(() => parseReplay(file));
        return code === 'none' || code in save;
      }),
      { numRuns: 300 },
    );
  });
});

describe('playing it again', () => {
  test('every hour agrees', () => {
    const last = replay.hashes[replay.hashes.length - 1];
    expect(verifyReplay(replay, level)).toEqual({
      ok: true,
      hours: 20,
      hash: last[1],
      finished: false,
      cycle: 1,
      cycles: 2,
      differs: null,
    });
  });

  test('a changed hash is named by its hour', () => {
    const hashes = replay.hashes.map(([hour, hash], i) => [hour, i === 7 ? 'f'.repeat(16) : hash] as const);
    expect(verifyReplay({ ...replay, hashes }, level).differs).toMatchObject({ hour: hashes[7][0], why: 'hash' });
  });

  test('a changed seed is found in the first hour', () => {
    const found = verifyReplay({ ...replay, seed: 'another' }, level);
    expect(found).toMatchObject({ ok: false, differs: { why: 'hash' } });
  });

  test('an order left out or put in is found', () => {
    expect(verifyReplay({ ...replay, orders: replay.orders.slice(1) }, level).ok).toBe(false);
    const orders = [
      ...replay.orders,
      { hour: replay.orders[1].hour, order: { type: 'recallUnit', unit: 'nobody' } as const },
    ];
    expect(verifyReplay({ ...replay, orders }, level)).toMatchObject({ ok: false, differs: { why: 'refused' } });
  });

  test('a result it did not come to is found', () => {
    const result = { outcome: 'won', reason: 'goals', scores: { security: 100, forces: 100, people: 100 } } as const;
    expect(verifyReplay({ ...replay, result }, level).differs).toMatchObject({
      why: 'result',
      expected: 'won (goals; 100, 100, 100)',
    });
  });

  test('more cycles than the level has, and hours past the cycles, are found', () => {
    expect(verifyReplay({ ...replay, cycles: 3 }, level).differs).toMatchObject({ why: 'cycles', found: '2' });
    const game = localGame(level, 'beyond');
    while (game.frame.clock.cycle < 2) game.step();
    const whole = { ...game.replay(), cycles: 1 };
    expect(verifyReplay(whole, level)).toMatchObject({ ok: true, finished: false, cycle: 2, cycles: 2 });
    game.step();
    const beyond = { ...game.replay(), cycles: 1 };
    expect(verifyReplay(beyond, level).differs).toMatchObject({ why: 'cycles', expected: '1', found: '2' });
  });

  test('fewer cycles than a game was played for are found, and make no game finished that was cut short', () => {
    const game = localGame(level, 'to the end', undefined, { endings: false });
    while (game.frame.clock.stage !== 'over') game.step();
    expect(verifyReplay(game.replay(), level)).toMatchObject({ ok: true, finished: true });
    const fewer = { ...game.replay(), cycles: 1 };
    expect(verifyReplay(fewer, level)).toMatchObject({ ok: false, differs: { why: 'cycles', expected: '1' } });
    const left = localGame(level, 'left', undefined, { endings: false });
    while (left.frame.clock.cycle < 2) left.step();
    left.step();
    left.stop();
    expect(verifyReplay({ ...left.replay(), cycles: 1 }, level).differs).toMatchObject({ why: 'cycles' });
    expect(verifyReplay(left.replay(), level)).toMatchObject({ ok: true, finished: true });
  });

  test('another level is refused', () => {
    expect(codeOf(() => verifyReplay(replay, tinyLevel(3)))).toBe('otherLevel');
    expect(codeOf(() => verifyReplay(replay, { ...level, id: 'other' }))).toBe('wrongLevel');
  });
});

describe('reading a file', () => {
  test('gives its text', async () => {
    expect(await readCapped(new Blob(['{"name": "عنبر"}']))).toBe('{"name": "عنبر"}');
  });
  test('stops at the limit', async () => {
    await expect(readCapped(new Blob(['x'.repeat(100)]), 99)).rejects.toMatchObject({ code: 'tooLarge' });
  });
  test('refuses what is not text', async () => {
    await expect(readCapped(new Blob([new Uint8Array([0xff, 0xfe, 0xfd])]))).rejects.toMatchObject({ code: 'notText' });
  });
});
