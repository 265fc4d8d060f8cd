// Orders nothing: what the forces do by themselves, against which everybody else is measured.

import type { Bot } from './bot.ts';

export const idle: Bot = {
  name: 'idle',
  commands: () => [],
};
