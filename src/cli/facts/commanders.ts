// Facts 5 and 9: what each way of commanding leads to on the province. All play the same seeds to the last dawn, so
// that differences are of pairs.

import { type Fact, type Games, province, surely, within } from './fact.ts';
import type { Probed } from './gameProbe.ts';
import { type Estimate, mean, meanOf, pairedDifference, resampled, sum } from './statistics.ts';

const NAMES = ['idle', 'kill-only', 'fence-only', 'militia-first', 'protect-and-inform', 'balanced'] as const;
type Name = (typeof NAMES)[number];
/** The first weeks, and the last ones, in cycles. */
const WEEKS = 14;

type Played = Readonly<Record<Name, readonly Probed[]>>;

function all(games: Games): Played {
  return Object.fromEntries(NAMES.map((name) => [name, games.game(province(name))])) as unknown as Played;
}

function attacks(game: Probed, from: number, to?: number): number {
  return sum(game.cycles.slice(from, to).map((c) => c.attacks));
}

const stopped = (sample: readonly Probed[]): number =>
  (100 * sum(sample.map((g) => g.row.crossings_stopped))) /
  Math.max(1, sum(sample.map((g) => g.row.crossings_attempted)));

export const commanders: Fact = {
  number: 5,
  says: 'Kill only stalemates; fence only is close to no fence; militia first has fewer attacks for some weeks, then more, and ends with less trust than it began; protect and inform does best in the long run, and not without loss; doing nothing loses',
  wants: () => NAMES.map(province),
  measure(games) {
    const of = all(games);
    const pairs = (a: Name, b: Name, what: (g: Probed) => number) => pairedDifference(of[a].map(what), of[b].map(what));
    const fence = of['fence-only'].map((g, i) => [g, of.idle[i]] as const);
    const fenceGain = resampled(fence, (sample) => stopped(sample.map(([g]) => g)) - stopped(sample.map(([, g]) => g)));
    const militia = of['militia-first'];
    const late = (g: Probed): number => attacks(g, -WEEKS) - attacks(g, 0, WEEKS);
    const trust = (g: Probed): number => g.row.trust;
    const rivals = NAMES.filter((name) => name !== 'protect-and-inform' && name !== 'balanced');
    return [
      within(5, 'kill-only, cells at the end over those of idle', ratio(of['kill-only'], of.idle, 'cells'), [0.8, 1.2]),
      within(5, 'fence-only, points more of crossings stopped than idle', fenceGain, [-3, 3]),
      surely(
        5,
        'militia-first, attacks in the first 14 cycles less those of idle',
        pairs('militia-first', 'idle', (g) => attacks(g, 0, WEEKS)),
        'below',
        0,
      ),
      surely(
        5,
        'militia-first, attacks in the last 14 cycles less those in the first',
        meanOf(militia.map(late)),
        'above',
        0,
      ),
      surely(5, 'militia-first, trust gained', meanOf(militia.map((g) => g.row.trust - g.row.trust_start)), 'below', 0),
      ...rivals.map((name) =>
        surely(5, `protect-and-inform, trust more than ${name}`, pairs('protect-and-inform', name, trust), 'above', 0),
      ),
      surely(
        5,
        'protect-and-inform, attacks less those of idle',
        pairs('protect-and-inform', 'idle', (g) => g.row.attacks),
        'below',
        0,
      ),
      surely(
        5,
        'protect-and-inform, men of the forces killed',
        meanOf(of['protect-and-inform'].map((g) => g.row.own_killed)),
        'above',
        0,
      ),
      surely(5, 'idle, trust gained', meanOf(of.idle.map((g) => g.row.trust - g.row.trust_start)), 'below', 0),
    ];
  },
};

type Column = 'cells' | 'fighters_removed';

/** Mean of one commander over mean of idle. */
function ratio(theirs: readonly Probed[], idle: readonly Probed[], column: Column): Estimate {
  const both = theirs.map((g, i) => [g.row[column], idle[i].row[column]] as const);
  return resampled(both, (sample) => mean(sample.map(([a]) => a)) / mean(sample.map(([, b]) => b)));
}

const KILL_ONLY = province('kill-only');
const IDLE = province('idle');

export const trap: Fact = {
  number: 9,
  says: 'Kill-only removes at least twice the fighters idle does and yet ends within 20% of its number of cells',
  wants: () => [IDLE, KILL_ONLY],
  measure(games) {
    const [theirs, idle] = [games.game(KILL_ONLY), games.game(IDLE)];
    const removed = ratio(theirs, idle, 'fighters_removed');
    return [
      within(9, 'fighters removed, kill-only over idle', removed, [2, Number.POSITIVE_INFINITY]),
      within(9, 'cells at the end, kill-only over idle', ratio(theirs, idle, 'cells'), [0.8, 1.2]),
    ];
  },
};
