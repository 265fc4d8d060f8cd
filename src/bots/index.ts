// The scripted commanders by name, and how one plays a game.

import type { Bot } from './bot.ts';
import { idle } from './idle.ts';
import { killOnly } from './killOnly.ts';
import { protectAndInform } from './protectAndInform.ts';

export type { Bot };
export { type Played, playGame, type Play } from './play.ts';

export const BOTS: Readonly<Record<string, Bot>> = Object.fromEntries(
  [idle, killOnly, protectAndInform].map((bot) => [bot.name, bot]),
);
