// The levels that can be chosen in the menu, by id, with their words; the levels themselves are fetched when begun.

import { hasText, t } from '../../text/index.ts';

export const LEVELS = [
  { id: 'al-qaim', text: 'level_alQaim' },
  { id: 'anbar', text: 'level_anbar' },
] as const;

/** A level's name by its id; the id itself for a level the menu does not list. */
export function levelName(id: string): string {
  const level = LEVELS.find((one) => one.id === id);
  const key = level ? `menu.${level.text}` : '';
  return level && hasText(key) ? t(key) : id;
}
