// Games recorded when the rules last changed, full of orders of every kind, played again hour by hour. A change of what
// happens raises RULES_VERSION (src/sim/step.ts), and the games are recorded anew:
// ANBAR_RECORD=1 npx vitest run --project unit tests/replays

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readLevel } from '../../src/cli/files.ts';
import { formatReplay, parseReplay, verifyReplay } from '../../src/save/index.ts';
import { localGame } from '../../src/session/game.ts';
import { anyOrder } from '../session/anyOrder.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const LEVELS = ['al-qaim', 'anbar'];
const SEEDS = ['first', 'second'];
/** Orders tried at each dawn and dusk, and at most so many hours: some six days. */
const TRIES = 40;
const HOURS = 144;

function recordAll(): void {
  for (const name of recorded()) rmSync(join(FOLDER, name));
  for (const level of LEVELS) for (const seed of SEEDS) record(level, seed);
}

function record(levelId: string, seed: string): void {
  const game = localGame(readLevel(levelId), seed);
  for (let hour = 0; hour < HOURS && game.frame.clock.stage !== 'over'; hour++) {
    const tries = game.running ? 2 : TRIES;
    for (let i = 0; i < tries; i++) game.give(anyOrder(game.frame, hour * 1000 + i));
    game.step();
  }
  writeFileSync(join(FOLDER, `${levelId}-${seed}.json`), formatReplay(game.replay()));
}

function recorded(): readonly string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
}

const read = (name: string) => parseReplay(readFileSync(join(FOLDER, name), 'utf8'));

if (process.env.ANBAR_RECORD) recordAll();

test('the recorded games are of both levels and hold most kinds of orders', () => {
  const replays = recorded().map(read);
  expect(new Set(replays.map((replay) => replay.level))).toEqual(new Set(LEVELS));
  const kinds = new Set(replays.flatMap((replay) => replay.orders.map(({ order }) => order.type)));
  expect(kinds.size).toBeGreaterThanOrEqual(15);
});

test.each(recorded())('%s comes out as recorded', (name) => {
  const replay = read(name);
  expect(replay.hashes.length).toBeGreaterThan(24);
  expect(verifyReplay(replay, readLevel(replay.level))).toMatchObject({ ok: true, differs: null });
});
