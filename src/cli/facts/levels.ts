// Fact 7: every shipped level can be won by a commander and is lost by doing nothing; orders without sense win nothing.

import { COMMANDERS, SINGLE } from '../../bots/index.ts';
import { levelIds } from '../files.ts';
import { type Fact, type Measured, type Wanted, within } from './fact.ts';
import { shareOf } from './statistics.ts';

/** The tutorial may always be won. */
const TUTORIAL = 'first-night';
/** Share of games that a single kind of order, or random ones, may win. */
const MOST_BY_LUCK = 0.05;
/** The best commander wins so many. */
const BEST: readonly [number, number] = [0.6, 0.95];
/** Single orders are many: so many of the seeds for each. */
const SINGLE_GAMES = 20;

function wanted(level: string, bot: string, most?: number): Wanted {
  return { watch: 'game', game: { level, bot, options: {} }, most };
}

function wantsOf(level: string): Wanted[] {
  return [
    ...COMMANDERS.map((bot) => wanted(level, bot.name)),
    ...SINGLE.map((bot) => wanted(level, bot.name, SINGLE_GAMES)),
  ];
}

export const levels: Fact = {
  number: 7,
  says: 'Every shipped level is won by a commander and lost by doing nothing; random legal orders and any single order win under 5%',
  wants: () => levelIds().flatMap(wantsOf),
  measure(games) {
    return levelIds().flatMap((level): Measured[] => {
      const won = (w: Wanted) => {
        const rows = games.game(w).map((g) => g.row);
        return { bot: w.game.bot, share: shareOf(rows.filter((r) => r.outcome === 'won').length, rows.length) };
      };
      const most = (list: readonly ReturnType<typeof won>[]) =>
        list.reduce((best, one) => (one.share.value > best.share.value ? one : best));
      const by = (name: string) => won(wanted(level, name)).share;
      const best = most(COMMANDERS.filter((b) => b.name !== 'random').map((b) => won(wanted(level, b.name))));
      const single = most(SINGLE.map((b) => won(wanted(level, b.name, SINGLE_GAMES))));
      const upper = level === TUTORIAL ? 1 : BEST[1];
      return [
        within(7, `${level}: share won by idle`, by('idle'), [0, 0]),
        within(7, `${level}: share won by the best commander (${best.bot})`, best.share, [BEST[0], upper]),
        within(7, `${level}: share won by random legal orders`, by('random'), [0, MOST_BY_LUCK]),
        within(7, `${level}: share won by the best single order (${single.bot})`, single.share, [0, MOST_BY_LUCK]),
      ];
    });
  },
};
