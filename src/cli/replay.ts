// `replay`: plays a replay file's orders again and says whether every hour came out as it says. A scripted commander
// named in the file is not asked again.

import { MAX_REPLAY_BYTES, parseReplay, type Verified, verifyReplay } from '../save/index.ts';
import { Fault } from '../shared/fault.ts';
import { pathOf, readLevel, readText } from './files.ts';
import { sayFault } from './say.ts';
import { EXIT, type Exit, print, printJson, readWords, UsageError, WantingError } from './usage.ts';

export const REPLAY_USAGE = `Usage: npm run -s anbar -- replay <file> [--level <file>] [--json]

Plays the orders of a replay file again, compares the state of every hour, and names the first hour that differs.

  --level <file>  the level it was played on, where it is not one of the game's own
  --json          print JSON with: ok, level, seed, rulesVersion, hours, hash, finished, cycle, cycles, differs
                  (null, or hour, why, expected, found); or with ok (false) and error

Exits 0 when every hour agrees, even where the game was not finished, 1 when one differs or the file cannot be read, 2 for wrong usage.
`;

const OPTIONS = { level: { type: 'string' }, json: { type: 'boolean' } } as const;

export function runReplay(words: readonly string[]): Exit {
  const { positionals, values } = readWords(words, OPTIONS);
  if (positionals.length !== 1) throw new UsageError('replay needs one file');
  const path = pathOf(positionals[0]);
  try {
    const replay = parseReplay(readText(path, MAX_REPLAY_BYTES));
    const level = readLevel(values.level ?? replay.level);
    const verified = verifyReplay(replay, level);
    const { rulesVersion, seed } = replay;
    if (values.json) printJson({ ...verified, level: level.id, seed, rulesVersion });
    else print(inWords(positionals[0], verified));
    return verified.ok ? EXIT.fine : EXIT.wanting;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const hint = error.code === 'otherLevel' ? ' Give the version it was played on with --level <file>.' : '';
    throw new WantingError(`${positionals[0]}: ${sayFault(error)}${hint}`);
  }
}

function inWords(file: string, { cycle, cycles, differs, finished, hash, hours }: Verified): string {
  if (!differs) {
    const played = `${hours} ${hours === 1 ? 'hour' : 'hours'}, each as recorded; last hash ${hash}`;
    const open = `; unfinished, or cut short: it stops in cycle ${cycle} of ${cycles} with the game still on`;
    return `${file}: ${played}${finished ? '' : open}`;
  }
  const { expected, found, hour, why } = differs;
  const said = {
    hash: `the state is ${found}, not ${expected}`,
    refused: `an order is refused (${found})`,
    ended: `the game was over, but the file goes on to hour ${expected}`,
    cycles:
      hours === 0 ? `the level has ${found} cycles, not ${expected}` : `cycle ${found} of a game of ${expected} cycles`,
    result: `the game is ${found}, not ${expected}`,
  }[why];
  return `${file}: differs first at hour ${hour}: ${said}`;
}
