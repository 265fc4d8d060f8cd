// The command line: which command is meant, help, and exit codes. Each command is in a file of its own.
// Exit 0 fine, 1 found wanting, 2 wrong usage. The same program is also what runs in the threads of pool.ts.

import { BENCH_USAGE, runBench } from './bench.ts';
import { BAKE_USAGE, runBake } from './bake.ts';
import { FACTS_USAGE, runFacts } from './facts.ts';
import { LEVEL_USAGE, runLevel } from './level.ts';
import { REPLAY_USAGE, runReplay } from './replay.ts';
import { runSimulate, SIMULATE_USAGE } from './simulate.ts';
import { runStudy, STUDY_USAGE } from './study.ts';
import { runSweep, SWEEP_USAGE } from './sweep.ts';
import { EXIT, printJson, UsageError, WantingError } from './usage.ts';
import { serve, workHere } from './works.ts';

const HELP = `Usage: npm run -s anbar -- <command> …

  simulate --level <id or file> --bot <name> --seed <text>   play one game by a scripted commander
  sweep --levels … --bots … --seeds 1-200                    play many games, one row each
  facts                                                      measure the stylised facts of the model
  study systems|ablations|sensitivity                        measure what changes when something is changed
  replay <file>                                              play a replay again and compare every hour
  level check|format|cut|recut|measure …                     check, format, cut and measure level files
  bake <level> …                                             make the relief pictures of levels
  bench                                                      what simulating the province costs, in route queries

'<command> --help' tells more. With --json a run that fails prints {"ok":false,"error":…}. Exits 0 when all is well, 1 when something was found wanting, 2 for wrong usage.
`;

interface Command {
  readonly help: string;
  readonly run: (words: readonly string[]) => number | Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  simulate: { help: SIMULATE_USAGE, run: runSimulate },
  sweep: { help: SWEEP_USAGE, run: runSweep },
  facts: { help: FACTS_USAGE, run: runFacts },
  study: { help: STUDY_USAGE, run: runStudy },
  replay: { help: REPLAY_USAGE, run: runReplay },
  level: { help: LEVEL_USAGE, run: runLevel },
  bake: { help: BAKE_USAGE, run: runBake },
  bench: { help: BENCH_USAGE, run: runBench },
};

const asksHelp = (word: string): boolean => word === '--help' || word === '-h';

async function main([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || asksHelp(name) || name === 'help') {
    (name === undefined ? process.stderr : process.stdout).write(HELP);
    return name === undefined ? EXIT.usage : EXIT.fine;
  }
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command '${name}'`);
  const { help, run } = COMMANDS[name];
  if (words.some(asksHelp)) {
    process.stdout.write(help.endsWith('\n') ? help : `${help}\n`);
    return EXIT.fine;
  }
  return run(words);
}

async function runWords(words: readonly string[]): Promise<void> {
  try {
    process.exitCode = await main(words);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof WantingError)) throw error;
    const usage = error instanceof UsageError;
    if (words.includes('--json')) printJson({ ok: false, error: error.message });
    process.stderr.write(`anbar: ${error.message}\n${usage ? "'npm run -s anbar -- --help' tells more.\n" : ''}`);
    process.exitCode = usage ? EXIT.usage : EXIT.wanting;
  }
}

const work = workHere();
if (work === null) await runWords(process.argv.slice(2));
else serve(work);
