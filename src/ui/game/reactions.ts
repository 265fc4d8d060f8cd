// What to say of the staff kept for reactions: how many are left of those that were kept when the phase began.

import { t } from '../../text/index.ts';
import type { Game } from './store.ts';

interface Kept {
  readonly phase: string;
  readonly most: number;
}

const seen = new WeakMap<Game, Kept>();

/** The most staff that has been seen kept in this phase, as far as this page knows. */
function keptAtFirst(game: Game): number {
  const { clock, staff } = game.frame.value;
  const phase = `${clock.cycle} ${clock.phase}`;
  const before = seen.get(game);
  const most = before?.phase === phase ? Math.max(before.most, staff.kept) : staff.kept;
  seen.set(game, { phase, most });
  return most;
}

/** What is left, or that all are used, or that none were kept. */
export function keptText(game: Game, none: string): string {
  const { kept } = game.frame.value.staff;
  const most = keptAtFirst(game);
  if (kept > 0) return t('screen.staffKept', { count: kept });
  return most > 0 ? t('screen.reactionsUsed', { count: most }) : none;
}
