// A whole campaign by one commander: each year played, what it leaves carried over, and the council between decided by
// the commander's taste. Years are played by play.ts.

import {
  afterCouncil,
  campaignCouncil,
  type CampaignChoice,
  type CarryOver,
  carryOver,
  goesOn,
  type Options,
  refuseChoices,
  type Scenario,
} from '../sim/index.ts';
import { seedOfYear } from '../shared/seed.ts';
import type { Bot } from './bot.ts';
import { type Play, type Played, playGame } from './play.ts';

/** A year as it is played. */
export interface PlayedYear {
  readonly label: string;
  readonly seed: string;
  readonly options: Options;
  readonly played: Played;
  /** Chosen at the council after it. */
  readonly chosen: readonly CampaignChoice[];
}

export interface CampaignPlay {
  readonly years: readonly {
    readonly label: string;
    readonly scenario: Scenario;
    /** What is put before the council after it; everything when left out. */
    readonly council?: readonly CampaignChoice[];
  }[];
  readonly seed: string;
  readonly bot: Bot;
  readonly options?: Options;
  readonly onHour?: (label: string, ...told: Parameters<NonNullable<Play['onHour']>>) => void;
}

/** What a commander asks a council for, dearest wish first; those who are not named want the usual. */
const WISHES: Readonly<Record<string, readonly CampaignChoice[]>> = {
  idle: [],
  'kill-only': ['replacements', 'trainArmy', 'aircrew', 'courtCoalition', 'investigators', 'instructors'],
  'fence-only': ['fence30', 'fenceSensors', 'replacements', 'trainArmy', 'courtCoalition'],
  'watch-and-answer': ['fenceSensors', 'fence30', 'replacements', 'aircrew', 'trainArmy', 'courtCoalition'],
  'night-first': ['trainArmy', 'replacements', 'aircrew', 'instructors', 'courtCoalition'],
  'militia-first': ['replacements', 'concede', 'trainArmy', 'aircrew', 'awareness'],
};
const USUAL: readonly CampaignChoice[] = [
  'instructors',
  'charter',
  'trainPolice',
  'courts',
  'compensation',
  'replacements',
  'investigators',
  'trainArmy',
  'aircrew',
  'courtCoalition',
];

/** As many of its wishes, in order, as can be had together. */
export function chooseFor(bot: string, carry: CarryOver, scenario: Scenario, offered?: readonly CampaignChoice[]) {
  const council = campaignCouncil(carry, scenario.board, offered);
  const chosen: CampaignChoice[] = [];
  for (const wish of WISHES[bot] ?? USUAL) {
    if (refuseChoices(council, [...chosen, wish]) === null) chosen.push(wish);
  }
  return chosen;
}

/** Plays year after year until one is lost before its end, or the last is over. */
export function playCampaign({ bot, onHour, options = {}, seed, years }: CampaignPlay): PlayedYear[] {
  const done: PlayedYear[] = [];
  let carry: CarryOver | undefined;
  for (const [i, { council, label, scenario }] of years.entries()) {
    const yearSeed = seedOfYear(seed, label);
    const yearOptions = carry ? { ...options, carry } : options;
    const played = playGame({
      scenario,
      seed: yearSeed,
      bot,
      options: yearOptions,
      onHour: onHour && ((state, events) => onHour(label, state, events)),
    });
    const last = i === years.length - 1 || !goesOn(played.state.outcome);
    const left = carryOver(played.state);
    const chosen = last ? [] : chooseFor(bot.name, left, scenario, council);
    carry = afterCouncil(left, scenario.board, chosen);
    done.push({ label, seed: yearSeed, options: yearOptions, played, chosen });
    if (last) break;
  }
  return done;
}
