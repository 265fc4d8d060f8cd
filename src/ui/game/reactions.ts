// What to say of the staff kept for reactions: how many are left of those that were kept when the phase began.

import { t } from '../../text/index.ts';
import type { Game } from './store.ts';

/** What is left, or that all are used, or that none were kept. */
export function keptText(game: Game, none: string): string {
  const { kept, used } = game.frame.value.staff;
  if (kept > 0) return t('screen.staffKept', { count: kept });
  return used > 0 ? t('screen.reactionsUsed', { count: used }) : none;
}
