// Whole games without a screen, as many at once as there are cores: each is the command line's `simulate`, so what is
// proven is what anybody can run. What must come out is in the tests beside this.

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Simulated } from '../../src/cli/simulated.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One game played by a scripted commander. @throws Error with what the command line said if it did not exit with 0. */
function simulate(level: string, bot: string, seed: string): Promise<Simulated> {
  const words = ['tools/anbar.mjs', 'simulate', '--level', level, '--bot', bot, '--seed', seed, '--json'];
  const child = spawn(process.execPath, words, { cwd: ROOT });
  let out = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out) as Simulated);
      else reject(new Error(`${words.join(' ')} exited with ${code}: ${said}`));
    });
  });
}

/** The games of each commander on the same seeds, in the order of the seeds. */
export async function playAll<Bot extends string>(
  level: string,
  bots: readonly Bot[],
  seeds: readonly string[],
): Promise<Readonly<Record<Bot, readonly Simulated[]>>> {
  const wanted = bots.flatMap((bot) => seeds.map((seed) => ({ bot, seed })));
  const played = new Map<string, Simulated>();
  let next = 0;
  const keepPlaying = async () => {
    while (next < wanted.length) {
      const { bot, seed } = wanted[next++];
      played.set(`${bot} ${seed}`, await simulate(level, bot, seed));
    }
  };
  // The first game alone, so that the program is bundled once.
  const [first] = wanted;
  played.set(`${first.bot} ${first.seed}`, await simulate(level, first.bot, first.seed));
  next = 1;
  await Promise.all(Array.from({ length: availableParallelism() }, keepPlaying));
  const of = (bot: Bot) => seeds.map((seed) => played.get(`${bot} ${seed}`) as Simulated);
  return Object.fromEntries(bots.map((bot) => [bot, of(bot)])) as unknown as Record<Bot, readonly Simulated[]>;
}

export function mean(games: readonly Simulated[], of: (game: Simulated) => number): number {
  return games.reduce((sum, game) => sum + of(game), 0) / games.length;
}

export function share(games: readonly Simulated[], holds: (game: Simulated) => boolean): number {
  return games.filter(holds).length / games.length;
}
