// What a year was handed by the year before it, forged in a file or in a kept game: refused before anything is played.

import { expect, test } from 'vitest';
import { BOTS, playGame } from '../../src/bots/index.ts';
import { formatReplay, parseReplay, type Replay, verifyReplay } from '../../src/save/index.ts';
import { localGame } from '../../src/session/game.ts';
import { pickUpSaved, savedGameOf } from '../../src/session/keeper.ts';
import { Fault } from '../../src/shared/fault.ts';
import { type CarryOver, carryOver } from '../../src/sim/index.ts';
import { tinyLevel } from '../session/tiny.ts';

const level = tinyLevel(2);
const { board, structures: own } = level.scenario;
const carry = carryOver(
  playGame({ scenario: level.scenario, seed: 'year', bot: BOTS['protect-and-inform'], options: { endings: false } })
    .state,
);
const game = localGame(level, 'next', undefined, { carry });

/** Parameters of the fault that this throws. */
function faultOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return [error.code, error.params['path']];
    throw error;
  }
  return 'none';
}

const withCarry = (forged: unknown): Replay => ({ ...game.replay(), options: { carry: forged as CarryOver } });

test('what a year really left is taken', () => {
  expect(verifyReplay(parseReplay(formatReplay(game.replay())), level)).toMatchObject({ ok: true });
  expect(pickUpSaved(level, savedGameOf('a', game, 0), null).hash()).toBe(game.hash());
});

const first = <T>(list: readonly T[], change: object): T[] =>
  list.map((one, i) => (i === 0 ? { ...one, ...change } : one));
const { enemy, fence, structures, towns, training, units } = carry;

test.each<[string, object, string]>([
  ['other ground', { ground: 'mars' }, 'ground'],
  ['no men', { units: first(units, { men: 0 }) }, 'units.0.men'],
  ['men below nothing', { units: first(units, { men: -5 }) }, 'units.0.men'],
  ['half a man', { units: first(units, { men: 1.5 }) }, 'units.0.men'],
  ['no number', { units: first(units, { short: Number.NaN }) }, 'units.0.short'],
  ['more missing than there are', { units: first(units, { short: 4999 }) }, 'units.0'],
  ['a unit twice', { units: [...units, units[0]] }, `units.${units.length}`],
  ['a unit off the map', { units: first(units, { tile: 60_000 }) }, 'units.0'],
  ['a unit abroad', { units: first(units, { tile: 0 }) }, 'units.0'],
  ['a unit nobody knew', { units: first(units, { id: 'stranger' }) }, 'units.0'],
  ['a structure twice', { structures: [...structures, structures[0]] }, `structures.${structures.length}`],
  [
    'two structures on a tile',
    { structures: [...structures, { ...structures[0], id: units[0].id }] },
    `structures.${structures.length}`,
  ],
  ['a crew of nobody', { structures: first(structures, { crew: 'stranger' }) }, 'structures.0'],
  ['a fence that is nowhere', { fence: first(fence, { edge: 'nowhere' }) }, 'fence.0'],
  ['a fence twice', { fence: [...fence, fence[0]] }, `fence.${fence.length}`],
  ['a town that is nowhere', { towns: first(towns, { id: 'nowhere' }) }, 'towns.0'],
  ['a town twice', { towns: [...towns, towns[0]] }, `towns.${towns.length}`],
  ['a project twice', { towns: first(towns, { projects: ['clinic', 'clinic'] }) }, 'towns.0'],
  ['trust beyond the scale', { towns: first(towns, { trust: 101 }) }, 'towns.0.trust'],
  ['money nobody leaves', { money: 90_000 }, 'money'],
  ['money below nothing', { money: -1 }, 'money'],
  ['more milestones than there are', { training: { ...training, reached: 9 } }, 'training'],
  ['more gained alone than gained', { training: { ...training, gained: 1, gainedAlone: 2 } }, 'training'],
  ['more of the enemy than can be left', { enemy: { ...enemy, left: 900 } }, 'enemy'],
  ['all income cut off', { enemy: { ...enemy, cut: 100 } }, 'enemy'],
])('%s', (_, change, path) => {
  const text = formatReplay(withCarry({ ...carry, ...change }));
  expect(faultOf(() => verifyReplay(parseReplay(text), level))).toEqual(['damaged', expect.stringContaining(path)]);
  const saved = { ...savedGameOf('a', game, 0), replay: text };
  expect(faultOf(() => pickUpSaved(level, saved, null))).toEqual(['damaged', expect.stringContaining(path)]);
});

test('the board of these tests has what is forged here', () => {
  expect([units, structures, fence, towns].map((list) => list.length)).not.toContain(0);
  expect(board.settlements.length).toBe(towns.length);
  expect(own.length).toBeGreaterThan(0);
});
