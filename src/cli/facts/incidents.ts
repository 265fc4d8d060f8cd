// Facts 1, 2, 4 and 6: how many incidents, of what kinds, how they bunch, and when posts are attacked. From long games
// of a middling commander on the province, endings off.

import { type Fact, LONG, LONG_CYCLES, surely, type Wanted, within } from './fact.ts';
import { apartKm, type Incident, type Probed } from './gameProbe.ts';
import { type Estimate, mean, meanOf, resampled, shareOf, sum, variance } from './statistics.ts';

/** Long games take long: so many of the seeds. */
const MOST_GAMES = 20;
const LONG_GAMES = LONG.map((game): Wanted => ({ watch: 'game', game, most: MOST_GAMES }));
const MONTH_HOURS = 24 * 30;

function monthly(game: Probed): number[] {
  const months = Array<number>(Math.floor((LONG_CYCLES * 24) / MONTH_HOURS)).fill(0);
  for (const i of game.incidents) {
    const month = Math.floor(i.hour / MONTH_HOURS);
    if (month < months.length) months[month]++;
  }
  return months;
}

/** Variance over mean of the counts of all months of all games. */
function dispersion(games: readonly Probed[]): number {
  const counts = games.flatMap(monthly);
  return variance(counts) / mean(counts);
}

export const rate: Fact = {
  number: 1,
  says: 'Incidents in Anbar a month, under middling commanders (kill-only and militia-first) over 180 cycles: mean 10 to 20, variance over mean 3 to 7',
  wants: () => LONG_GAMES,
  measure(games) {
    const played = LONG_GAMES.flatMap((wanted) => games.game(wanted));
    return [
      within(1, 'incidents a month', meanOf(played.map((g) => mean(monthly(g)))), [10, 20]),
      within(1, 'variance over mean of monthly counts', resampled(played, dispersion), [3, 7]),
    ];
  },
};

function kinds(games: readonly Probed[], kind: string): Estimate {
  return resampled(games, (sample) => {
    const all = sample.flatMap((g) => g.incidents);
    return (100 * all.filter((i) => i.kind === kind).length) / Math.max(1, all.length);
  });
}

export const mix: Fact = {
  number: 2,
  says: 'Mix: explosives about 60%, targeted killings about 12%, attempts on posts about 9% (CTC Sentinel, December 2018)',
  wants: () => LONG_GAMES,
  measure(games) {
    const played = LONG_GAMES.flatMap((wanted) => games.game(wanted));
    return [
      within(2, 'explosives, per cent of incidents', kinds(played, 'device'), [50, 70]),
      within(2, 'targeted killings, per cent of incidents', kinds(played, 'killing'), [7, 17]),
      within(2, 'attempts on posts, per cent of incidents', kinds(played, 'post'), [4, 14]),
    ];
  },
};

/** The same tile of 5 km: Townsley et al. find it within about 1 km. */
const NEAR_KM = 3;

/** Pairs of incidents of one game that are near and so many days apart. */
function pairs(incidents: readonly Incident[], fromDays: number, toDays: number, hours: readonly number[]): number {
  let count = 0;
  for (let a = 0; a < incidents.length; a++) {
    for (let b = a + 1; b < incidents.length; b++) {
      const days = Math.abs(hours[a] - hours[b]) / 24;
      if (days >= fromDays && days < toDays && apartKm(incidents[a], incidents[b]) <= NEAR_KM) count++;
    }
  }
  return count;
}

/** Near pairs against what chance would give if the same places were struck at hours shuffled among them (Knox 1964). */
function knox(games: readonly Probed[], fromDays: number, toDays: number): number {
  let found = 0;
  let expected = 0;
  for (const { incidents } of games) {
    const hours = incidents.map((i) => i.hour);
    found += pairs(incidents, fromDays, toDays, hours);
    // Every rotation of the hours is a shuffle that keeps their own rhythm.
    const turns = 8;
    for (let turn = 1; turn <= turns; turn++) {
      const by = Math.floor((turn * hours.length) / (turns + 1));
      expected += pairs(incidents, fromDays, toDays, [...hours.slice(by), ...hours.slice(0, by)]) / turns;
    }
  }
  return found / Math.max(1e-9, expected);
}

export const nearRepeat: Fact = {
  number: 4,
  says: 'Near-repeat: more attacks than chance near a recent one, decaying in days (Townsley et al. 2008)',
  wants: () => LONG_GAMES,
  measure(games) {
    const played = LONG_GAMES.flatMap((wanted) => games.game(wanted));
    const soon = resampled(played, (sample) => knox(sample, 0, 3));
    const fades = resampled(played, (sample) => knox(sample, 0, 3) / knox(sample, 7, 14));
    return [
      surely(4, 'pairs on one tile within 3 days over chance', soon, 'above', 1),
      surely(4, 'the same ratio over that of days 7 to 14', fades, 'above', 1),
    ];
  },
};

const POST_GAMES: readonly Wanted[] = ['balanced', 'idle', 'militia-first'].map((bot) => ({
  watch: 'game',
  game: { level: 'anbar', bot, options: { endings: false } },
}));

export const night: Fact = {
  number: 6,
  says: 'More than half of attacks on posts in the dark hours; a post below its crew is hit more often than a manned one',
  wants: () => POST_GAMES,
  measure(games) {
    const played = POST_GAMES.flatMap((wanted) => games.game(wanted));
    const onPosts = played.flatMap((g) => g.incidents).filter((i) => i.kind === 'post' || i.kind === 'harassment');
    const dark = shareOf(onPosts.filter((i) => i.byNight).length, onPosts.length);
    const often = (sample: readonly Probed[]): number => {
      const per = (how: 'full' | 'short'): number =>
        sum(sample.map((g) => g.posts[how].attacks)) / Math.max(1, sum(sample.map((g) => g.posts[how].nights)));
      return per('short') / Math.max(1e-9, per('full'));
    };
    return [
      surely(6, 'share of attacks on posts by night', dark, 'above', 0.5),
      surely(6, 'attacks a night, posts below crew over manned ones', resampled(played, often), 'above', 1),
    ];
  },
};
