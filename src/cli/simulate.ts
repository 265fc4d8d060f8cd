// `simulate`: one game by a scripted commander, without a screen. Its numbers are the truth at the end, not what the
// commander knew.

import { BOTS, BOTS_IN_WORDS, playGame } from '../bots/index.ts';
import { formatReplay, type HourHash, type LevelInPlay, replayOf } from '../save/index.ts';
import { cleanSeed } from '../shared/seed.ts';
import { hashState } from '../sim/index.ts';
import { simulateCampaign } from './campaign.ts';
import { pathOf, readLevel, writeText } from './files.ts';
import { type Simulated, simulated } from './simulated.ts';
import { EXIT, type Exit, print, printJson, readWords, UsageError, wholeNumber } from './usage.ts';

export const SIMULATE_USAGE = `Usage: npm run -s anbar -- simulate --level <id or file> --bot <name> --seed <text>
                                [--cycles <n>] [--json] [--save <file>]
       npm run -s anbar -- simulate --campaign <id or file> --bot <name> --seed <text> [--json] [--save <file>]

Plays one game by a scripted commander, who sees what a player sees, and prints how it ended; or all years of a
campaign, with the councils between them, until one is lost before its end.

  --level <id or file>  a level of the game by its id (anbar, al-qaim), a prepared position or the year of a campaign
                        (anbar-2019), or a level file
  --campaign <id or file>  a campaign of the game (anbar), or a campaign file
  --bot <name>          ${BOTS_IN_WORDS}
  --seed <text>         the luck of this game; the same seed gives the same game
  --cycles <n>          stop after so many days and nights; the level's own number when left out
  --json                print JSON with: level, seed, bot, rulesVersion, cycles, ticks (hours played),
                        outcome (won, lost, undecided), reason, scores, trust, ourNight, attacks, deadlyAttacks,
                        crossings, abuses, cells, fighters, fightersRemoved,
                        orders, hash
                        With --campaign: campaign, seed, bot, finished, and years, each with these and year, choices.
  --save <file>         write the game as a replay file; of a campaign one a year, with the year in its name

Exits 0 however the game ends, 1 when the level cannot be read or the file not written, 2 for wrong usage.
`;

const OPTIONS = {
  level: { type: 'string' },
  campaign: { type: 'string' },
  bot: { type: 'string' },
  seed: { type: 'string' },
  cycles: { type: 'string' },
  save: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export function runSimulate(words: readonly string[]): Exit {
  const { positionals, values } = readWords(words, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`simulate takes no '${positionals[0]}'`);
  const { bot: name, campaign, level: levelName } = values;
  if ((!levelName && !campaign) || !name || values.seed === undefined) {
    throw new UsageError('simulate needs --level or --campaign, --bot and --seed');
  }
  if (levelName && campaign) throw new UsageError('simulate takes --level or --campaign, not both');
  const seed = cleanSeed(values.seed);
  if (seed === null)
    throw new UsageError('--seed must be one line of 1 to 100 characters, none of them a control character');
  if (!Object.hasOwn(BOTS, name)) {
    throw new UsageError(`there is no bot '${name}'; there are ${BOTS_IN_WORDS}`);
  }
  if (campaign || !levelName) {
    if (values.cycles !== undefined)
      throw new UsageError('--cycles is for --level: the years of a campaign have theirs');
    return simulateCampaign({
      campaign: campaign ?? '',
      bot: name,
      seed,
      json: values.json ?? false,
      save: values.save,
    });
  }
  const cycles = values.cycles === undefined ? undefined : wholeNumber(values.cycles, '--cycles', 1, 365);
  const level = readLevel(levelName);
  const hashes: HourHash[] = [];
  const played = playGame({
    scenario: level.scenario,
    seed,
    bot: BOTS[name],
    cycles,
    onHour: values.save === undefined ? undefined : (state) => hashes.push([state.hour, hashState(state)]),
  });
  if (values.save !== undefined) {
    const { orders, state } = played;
    writeText(
      pathOf(values.save),
      formatReplay(replayOf({ level, seed, state, orders, hashes, bot: name, cycles: least(cycles, level) })),
    );
  }
  const result = simulated(level, seed, name, played);
  if (values.json) printJson(result);
  else print(inWords(result));
  return EXIT.fine;
}

/** A game never has more cycles than its level. */
function least(cycles: number | undefined, { scenario }: LevelInPlay): number {
  return Math.min(cycles ?? scenario.board.cycles, scenario.board.cycles);
}

function inWords(r: Simulated): string {
  return [
    `${r.level}, seed '${r.seed}', ${r.bot}: ${r.outcome}${r.reason ? ` (${r.reason})` : ''} in cycle ${r.cycles}`,
    `  scores      security ${r.scores.security}, forces ${r.scores.forces}, people ${r.scores.people}`,
    `  trust       ${r.trust}; our night ${r.ourNight}`,
    `  attacks     ${r.attacks}, deadly ${r.deadlyAttacks}`,
    `  crossings   ${r.crossings.attempted} attempted, ${r.crossings.stopped} stopped`,
    `  abuses      ${r.abuses}`,
    `  ISIL left   ${r.cells} cells, ${r.fighters} fighters`,
    `  hash        ${r.hash} after ${r.ticks} hours and ${r.orders} orders (rules ${r.rulesVersion})`,
  ].join('\n');
}
