// A state as text and back, exactly, and its fingerprint. The scenario itself is not in it: a save names the level.

import { createHash, type Hash } from '../shared/hash.ts';
import { variantOf } from './options.ts';
import type { Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

/** Text of the whole state but the scenario; decodeState gives back an equal state. */
export function encodeState(state: GameState): string {
  const { scenario: _, belief, ...rest } = state;
  return JSON.stringify({ ...rest, belief: Array.from(belief) });
}

/** @param scenario the level's, as newGame was given it; @throws SyntaxError if the text is not one of encodeState's */
export function decodeState(text: string, scenario: Scenario): GameState {
  const { belief, ...rest } = JSON.parse(text) as Omit<GameState, 'belief' | 'scenario'> & { belief: number[] };
  return { ...rest, scenario: variantOf(scenario, rest.options), belief: Int32Array.from(belief) };
}

/** Sixteen hexadecimal characters over everything that can change in a game. */
export function hashState(state: GameState): string {
  const hash = createHash();
  const { scenario: _, belief, log, history, ...rest } = state;
  for (const b of belief) hash.word(b);
  hash.word(log.length);
  for (let i = log.length - 1; i >= 0 && log[i].hour === state.hour; i--) take(hash, log[i]);
  hash.word(history.length);
  for (const row of history.slice(-1)) take(hash, row);
  take(hash, rest);
  return hash.hex();
}

/** Marks apart from any small number a state holds. */
const TRUE = 0x7e57aaaa;
const FALSE = 0x7e57bbbb;
const NOTHING = 0x7e57cccc;
const LIST = 0x7e570000;

/** Walks plain data in the order its keys were made, which the code fixes. */
function take(hash: Hash, value: unknown): void {
  if (typeof value === 'number') hash.number(value);
  else if (typeof value === 'string') hash.text(value);
  else if (typeof value === 'boolean') hash.word(value ? TRUE : FALSE);
  else if (Array.isArray(value)) {
    hash.word(LIST + value.length);
    for (const item of value) take(hash, item);
  } else if (value !== null && typeof value === 'object') {
    for (const item of Object.values(value)) take(hash, item);
  } else hash.word(NOTHING);
}
