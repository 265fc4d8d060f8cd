// Fence only: puts money and engineers into the line, kilometre by kilometre: wire, then sensors, then towers, and
// mends what was cut. Everybody else stays where he is, so that nobody is there when something crosses.

import type { Bot } from './bot.ts';
import { fenceWork, towers } from './line.ts';
import { atCouncil } from './politics.ts';

export const fenceOnly: Bot = {
  name: 'fence-only',
  commands: (frame) => [...atCouncil(frame, ['askMoney', 'thermals']), ...fenceWork(frame), ...towers(frame)],
};
