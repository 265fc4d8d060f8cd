// The replay file: level, seed, orders by hour, and a hash of the whole state each hour. It is what a game is
// exported as and what is stored of one; playing it again is playback.ts and verify.ts.

import * as v from 'valibot';
import { Fault } from '../shared/fault.ts';
import { readJson } from '../shared/json.ts';
import { isSeed } from '../shared/seed.ts';
import { type Options, type Order, RULES_VERSION } from '../sim/index.ts';
import { MAX_HOURS, MAX_ORDERS, MAX_REPLAY_BYTES } from './limits.ts';
import { migrate, REPLAY_FORMAT, REPLAY_VERSION } from './migrations.ts';
import { OptionsSchema } from './options.ts';
import { OrderSchema } from './orders.ts';

/** An order and the hour (since the first midnight) at which it was given. */
export interface GivenOrder {
  readonly hour: number;
  readonly order: Order;
}

/** A replay is four deep: file, orders, order, edges. */
const MAX_DEPTH = 8;

/** Hour since the first midnight, and hash of the state as it stood when that hour began. */
export type HourHash = readonly [hour: number, hash: string];

export interface ReplayResult {
  readonly outcome: 'won' | 'lost' | 'undecided';
  /** Key of src/text/en/outcome.ts. */
  readonly reason: string;
  readonly scores: { readonly security: number; readonly forces: number; readonly people: number };
}

/** What is written of a game. */
export interface Replay {
  readonly format: typeof REPLAY_FORMAT;
  readonly version: typeof REPLAY_VERSION;
  readonly rulesVersion: number;
  /** Level id; the level itself is found by it and told apart by `levelHash`. */
  readonly level: string;
  readonly levelHash: string;
  readonly seed: string;
  /** What it was played with; `{}` for an Officer's game with everything on. */
  readonly options: Options;
  /** Name of the scripted commander who played, for information only; a replay plays the orders. */
  readonly bot?: string;
  /** Cycles this game is played for. */
  readonly cycles: number;
  /** In the order they were given. */
  readonly orders: readonly GivenOrder[];
  /** From the start on, one an hour; the last is where the game stands. */
  readonly hashes: readonly HourHash[];
  /** Null while the game is on. */
  readonly result: ReplayResult | null;
}

const Hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_HOURS));
const HashText = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const Score = v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000));
const Name = v.pipe(v.string(), v.regex(/^[a-z0-9][A-Za-z0-9-]{0,63}$/));

const Seed = v.pipe(v.string(), v.check(isSeed));

const ReplaySchema = v.strictObject({
  format: v.literal(REPLAY_FORMAT),
  version: v.literal(REPLAY_VERSION),
  rulesVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  level: Name,
  levelHash: HashText,
  seed: Seed,
  options: OptionsSchema,
  bot: v.optional(Name),
  cycles: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  orders: v.pipe(v.array(v.strictObject({ hour: Hour, order: OrderSchema })), v.maxLength(MAX_ORDERS)),
  hashes: v.pipe(v.array(v.strictTuple([Hour, HashText])), v.minLength(1), v.maxLength(MAX_HOURS)),
  result: v.nullable(
    v.strictObject({
      outcome: v.picklist(['won', 'lost', 'undecided']),
      reason: Name,
      scores: v.strictObject({ security: Score, forces: Score, people: Score }),
    }),
  ),
});

/**
 * Reads a replay file's text; nothing is played.
 * @throws Fault `tooLarge`, `notJson`, `tooDeep`, `twice`, `forbiddenName` (params: line, column, what), `notReplay`,
 *   `newer`, `damaged` (params: path), `otherRules` (params: theirs, ours)
 */
export function parseReplay(text: string): Replay {
  const json = readJson(text, { maxChars: MAX_REPLAY_BYTES, maxDepth: MAX_DEPTH });
  if (!json.ok) {
    const { code, line, column, what } = json.fault;
    if (code === 'tooLarge') throw new Fault('tooLarge', { limit: MAX_REPLAY_BYTES / 1024 / 1024 });
    throw new Fault(code, { line, column, what });
  }
  const parsed = v.safeParse(ReplaySchema, migrate(json.value), { abortEarly: true });
  if (!parsed.success) throw new Fault('damaged', { path: v.getDotPath(parsed.issues[0]) ?? '$' });
  const replay = parsed.output;
  if (replay.rulesVersion !== RULES_VERSION) {
    throw new Fault('otherRules', { theirs: replay.rulesVersion, ours: RULES_VERSION });
  }
  checkOrder(replay);
  return replay;
}

/** Hours must be in order: hashes one after the other, orders never earlier than the one before nor after the end. */
function checkOrder({ hashes, orders }: Replay): void {
  for (let i = 1; i < hashes.length; i++) {
    if (hashes[i][0] !== hashes[i - 1][0] + 1) throw new Fault('damaged', { path: `hashes.${i}` });
  }
  const first = hashes[0][0];
  const last = hashes[hashes.length - 1][0];
  let before = first;
  for (const [i, { hour }] of orders.entries()) {
    if (hour < before || hour > last) throw new Fault('damaged', { path: `orders.${i}.hour` });
    before = hour;
  }
}

/** True for a game that its player ended before its end. */
export function isStopped({ result }: Replay): boolean {
  return result?.outcome === 'undecided';
}

/** The file's text: one order and one hash a line, so that two replays can be compared by eye. */
export function formatReplay(replay: Replay): string {
  const { orders, hashes, result, ...head } = replay;
  const lines = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const rows = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  return [
    '{',
    ...lines,
    `  "orders": ${rows(orders)},`,
    `  "hashes": ${rows(hashes)},`,
    `  "result": ${JSON.stringify(result)}`,
    '}',
    '',
  ].join('\n');
}
