// A short game by a scripted commander, recorded in Node as the command line records one, for tests that need a file.

import { BOTS, playGame } from '../../../src/bots/index.ts';
import { readLevel } from '../../../src/cli/files.ts';
import { formatReplay, type HourHash, replayOf } from '../../../src/save/index.ts';
import { hashState } from '../../../src/sim/index.ts';

/** Text of a replay file of Al-Qaim with some dozen orders. */
export function recorded(seed: string, cycles = 2): string {
  const level = readLevel('al-qaim');
  const bot = BOTS['protect-and-inform'];
  const hashes: HourHash[] = [];
  const onHour = (state: Parameters<typeof hashState>[0]) => hashes.push([state.hour, hashState(state)]);
  const { orders, state } = playGame({ scenario: level.scenario, seed, bot, cycles, onHour });
  return formatReplay(replayOf({ level, seed, state, orders, hashes, bot: bot.name, cycles }));
}
