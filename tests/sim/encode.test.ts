// A state as text and back, and its fingerprint: exact, over everything, and enough to go on from.

import { expect, test } from 'vitest';
import { beginPhase, decodeState, encodeState, type GameState, hashState, newGame, step } from '../../src/sim/index.ts';
import { tinyScenario } from '../session/tiny.ts';

const scenario = tinyScenario(6);

function play(state: GameState, hours: number): string[] {
  const hashes: string[] = [];
  for (let i = 0; i < hours && state.stage !== 'over'; i++) {
    if (state.stage === 'orders') beginPhase(state);
    step(state);
    hashes.push(hashState(state));
  }
  return hashes;
}

/** Some way into a game in which much has happened. */
function played(hours = 80): GameState {
  const state = newGame(scenario, 'encode');
  play(state, hours);
  return state;
}

test('text and back is the same state', () => {
  const state = played();
  const text = encodeState(state);
  const back = decodeState(text, scenario);
  expect(encodeState(back)).toBe(text);
  expect(hashState(back)).toBe(hashState(state));
  expect(back.belief).toEqual(state.belief);
});

test('a game goes on from its text as from itself, hour by hour', () => {
  const state = played(60);
  const back = decodeState(encodeState(state), scenario);
  const hashes = play(state, 60);
  expect(hashes.length).toBeGreaterThan(30);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(play(back, 60)).toEqual(hashes);
});

test('the same seed, the same game; another seed, another', () => {
  expect(hashState(played(30))).toBe(hashState(played(30)));
  expect(hashState(newGame(scenario, 'a'))).not.toBe(hashState(newGame(scenario, 'b')));
});

/** Every number, text and truth value in a state, as the path to it. What is long past in the log is left out. */
function leaves(value: unknown, path: string[], out: string[][]): void {
  if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) leaves(inner, [...path, key], out);
  } else out.push(path);
}

test('the fingerprint changes with every part of the state', () => {
  const state = played();
  // Of the log what was told in this hour is taken in; what came before was taken in when it was told.
  state.log = state.log.slice(-5).map((event) => ({ ...event, hour: state.hour }));
  state.history.splice(0, state.history.length - 1);
  const text = encodeState(state);
  const hash = hashState(state);
  const all: string[][] = [];
  const { belief: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  leaves(rest, [], all);
  expect(all.length).toBeGreaterThan(500);
  for (const path of all) {
    const changed = decodeState(text, scenario);
    let at = changed as unknown as Record<string, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    const key = path[path.length - 1];
    const value = at[key];
    at[key] = typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}.` : !value;
    expect(hashState(changed), path.join('.')).not.toBe(hash);
  }
  for (const tile of [0, 31, 139]) {
    const changed = decodeState(text, scenario);
    changed.belief[tile]++;
    expect(hashState(changed), `belief ${tile}`).not.toBe(hash);
  }
  for (const list of ['units', 'cells', 'ledger', 'structures'] as const) {
    const changed = decodeState(text, scenario);
    changed[list].pop();
    expect(hashState(changed), list).not.toBe(hash);
  }
});
