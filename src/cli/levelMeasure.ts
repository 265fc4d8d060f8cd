// `level measure`: what games see in which nothing is ordered, over many seeds; the scores of a level are measured
// against the medians (src/sim/rules/goals.ts). --write puts them into the file.

import { BOTS, playGame } from '../bots/index.ts';
import { formatLevel, type Level, toScenario } from '../level/index.ts';
import { type GameState, harmForces, harmSecurity } from '../sim/index.ts';
import { pathOf, writeText } from './files.ts';
import { filesOf, readFile, rewritten, sayFaults } from './levelRead.ts';
import { EXIT, print, UsageError } from './usage.ts';

export const MEASURE_USAGE = `level measure [--seeds A-B] [--write] <file>…
                                        what idle games see (seeds 1-40 unless told); --write keeps their medians
`;

/**
 * Forces that are ordered nothing lose few: a median below this would make any fight a score of 0. In a sector, and
 * on a map of a province's size (src/sim/scenario.ts, Board.idle).
 */
const LEAST_FORCES = { sector: 30, province: 75 } as const;
const PROVINCE_KM2 = 50_000;
/** An idle game that sees nothing at all still has something to be measured against. */
const LEAST_SECURITY = 10;

/** The middle of a list of numbers, rounded. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return Math.round(sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
}

/** @throws UsageError */
function readSeeds(text: string): number[] {
  const match = /^(\d{1,6})-(\d{1,6})$/.exec(text);
  const [from, to] = match ? [Number(match[1]), Number(match[2])] : [1, 0];
  if (from > to || to - from >= 1000)
    throw new UsageError(`--seeds must be like 1-40, at most 1000 of them, not '${text}'`);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The medians a level should have, and how idle games end. */
export function measureIdle(level: Level, seeds: readonly number[]): { idle: Level['idle']; won: number } {
  const scenario = toScenario(level);
  const ends: GameState[] = seeds.map((seed) => playGame({ scenario, seed: String(seed), bot: BOTS.idle }).state);
  const km2 = level.cols * level.rows * level.kmPerTile ** 2;
  const least = km2 > PROVINCE_KM2 ? LEAST_FORCES.province : LEAST_FORCES.sector;
  return {
    idle: {
      harmSecurity: Math.max(LEAST_SECURITY, median(ends.map((state) => harmSecurity(state, false)))),
      harmForces: Math.max(least, median(ends.map(harmForces))),
    },
    won: ends.filter((state) => state.outcome?.result === 'won').length,
  };
}

export function measure(words: readonly string[]): number {
  const options = { seeds: { type: 'string' }, write: { type: 'boolean' } } as const;
  const { values, files } = filesOf(words, options, 'measure');
  const seeds = readSeeds(typeof values.seeds === 'string' ? values.seeds : '1-40');
  let code: number = EXIT.fine;
  for (const read of files.map(readFile)) {
    if (!read.whole) {
      sayFaults(read);
      code = EXIT.wanting;
      continue;
    }
    const measured = new Map(read.levels.map((level) => [level.id, measureIdle(level, seeds)]));
    for (const level of read.levels) {
      const { idle, won } = measured.get(level.id) as ReturnType<typeof measureIdle>;
      const { harmSecurity: security, harmForces: forces } = level.idle;
      const name = read.levels.length > 1 ? `${read.file}, ${level.id}` : read.file;
      print(
        `${name}: idle games see harm to security ${idle.harmSecurity} (file: ${security}), to forces ` +
          `${idle.harmForces} (file: ${forces}); ${won} of ${seeds.length} won`,
      );
    }
    const written = rewritten(read, ({ id }) => ({ idle: measured.get(id)?.idle }));
    if (values.write && written) writeText(pathOf(read.file), formatLevel(written));
  }
  return code;
}
