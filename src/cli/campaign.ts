// `simulate --campaign`: all years of a campaign by a scripted commander, and the councils between them.

import { BOTS, playCampaign, type PlayedYear } from '../bots/index.ts';
import type { Campaign } from '../level/index.ts';
import { formatReplay, type HourHash, type LevelInPlay, replayOf } from '../save/index.ts';
import { goesOn, hashState } from '../sim/index.ts';
import { pathOf, readCampaign, writeText } from './files.ts';
import { type Simulated, simulated } from './simulated.ts';
import { EXIT, type Exit, print, printJson } from './usage.ts';

/** A year as `--json` prints it: a game, and what was chosen at the council after it. */
export interface SimulatedYear extends Simulated {
  readonly year: string;
  readonly choices: readonly string[];
}

export interface CampaignRun {
  /** Id or file. */
  readonly campaign: string;
  readonly bot: string;
  readonly seed: string;
  readonly json: boolean;
  /** Replays are written beside this name, with the year before its ending. */
  readonly save?: string;
}

/** @throws WantingError for a campaign that cannot be read or a file that cannot be written */
export function simulateCampaign({ bot, campaign: wanted, json, save, seed }: CampaignRun): Exit {
  const { campaign, years } = readCampaign(wanted);
  const hashes = new Map<string, HourHash[]>(campaign.years.map(({ label }) => [label, []]));
  const played = playCampaign({
    years: campaign.years.map(({ council, label }, i) => ({ council, label, scenario: years[i].scenario })),
    seed,
    bot: BOTS[bot],
    onHour: save === undefined ? undefined : (label, state) => hashes.get(label)?.push([state.hour, hashState(state)]),
  });
  if (save !== undefined) {
    played.forEach((year, i) => {
      const { orders, state } = year.played;
      const recorded = { level: years[i], seed: year.seed, state, orders, hashes: hashes.get(year.label) ?? [], bot };
      writeText(pathOf(named(save, year.label)), formatReplay(replayOf(recorded)));
    });
  }
  const rows = played.map((year, i) => simulatedYear(years[i], bot, year));
  const done = played.length === years.length;
  if (json) printJson({ campaign: campaign.id, seed, bot, finished: done, years: rows });
  else print(inWords(campaign, seed, bot, rows, played));
  return EXIT.fine;
}

/** `x.json` becomes `x-2018.json`. */
function named(file: string, label: string): string {
  return file.endsWith('.json') ? file.replace(/\.json$/, `-${label}.json`) : `${file}-${label}`;
}

function simulatedYear(level: LevelInPlay, bot: string, { chosen, label, played, seed }: PlayedYear): SimulatedYear {
  return { year: label, ...simulated(level, seed, bot, played), choices: chosen };
}

function inWords(
  { id, years }: Campaign,
  seed: string,
  bot: string,
  rows: readonly SimulatedYear[],
  played: readonly PlayedYear[],
): string {
  const lines = rows.map((r) => {
    const { forces, people, security } = r.scores;
    const council = r.choices.length > 0 ? `\n        council: ${r.choices.join(', ')}` : '';
    return (
      `  ${r.year}  ${r.outcome}${r.reason ? ` (${r.reason})` : ''} in cycle ${r.cycles}; security ${security}, ` +
      `forces ${forces}, people ${people}; trust ${r.trust}, our night ${r.ourNight}, ` +
      `deadly attacks ${r.deadlyAttacks}, fighters left ${r.fighters}; hash ${r.hash}${council}`
    );
  });
  const last = played[played.length - 1];
  const early = !goesOn(last.played.state.outcome) && played.length < years.length;
  const end = early ? [`  the campaign ends with ${last.label}: the command was given to somebody else`] : [];
  return [`${id}, seed '${seed}', ${bot}:`, ...lines, ...end].join('\n');
}
