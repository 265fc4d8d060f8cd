// The scripted commanders by name, and how one plays a game.

import type { Bot } from './bot.ts';
import { balanced } from './balanced.ts';
import { fenceOnly } from './fenceOnly.ts';
import { idle } from './idle.ts';
import { killOnly } from './killOnly.ts';
import { militiaFirst } from './militiaFirst.ts';
import { nightFirst } from './nightFirst.ts';
import { protectAndInform } from './protectAndInform.ts';
import { random, SINGLE } from './unthinking.ts';
import { watchAndAnswer } from './watchAndAnswer.ts';

export type { Bot };
export { playCampaign, type PlayedYear } from './campaign.ts';
export { type Played, playGame, type Play } from './play.ts';
export { SINGLE } from './unthinking.ts';

/** Those who have a way of commanding, or none. */
export const COMMANDERS: readonly Bot[] = [
  idle,
  killOnly,
  fenceOnly,
  watchAndAnswer,
  militiaFirst,
  nightFirst,
  protectAndInform,
  balanced,
  random,
];

/** All by name, those who give a single kind of order (`only:moveUnit`) included. */
export const BOTS: Readonly<Record<string, Bot>> = Object.fromEntries(
  [...SINGLE, ...COMMANDERS].map((bot) => [bot.name, bot]),
);

/** The names for a person to choose from. */
export const BOTS_IN_WORDS = `${COMMANDERS.map((bot) => bot.name).join(', ')}, only:<order>`;
