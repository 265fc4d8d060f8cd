// Fact 8: odds shown and the belief map come true as often as they say, in each tenth of the scale; its second half,
// crossings on tiles of another size, is in scale.ts.

import type { Fact, Measured, Wanted } from './fact.ts';
import { pooled, tenths, worstGap } from './calibration.ts';
import { type Calibration, type Forecast, FORECASTS } from './oddsProbe.ts';
import { measureScale, wantsOfScale } from './scale.ts';

/** Points a tenth may be off (MODEL). */
export const MOST_OFF = 5;

/** The games watched: two levels, and commanders who order much of everything or anything at all. */
export const WATCHED: readonly Wanted[] = [
  ['al-qaim', 'balanced'],
  ['al-qaim', 'kill-only'],
  ['anbar', 'protect-and-inform'],
  ['anbar', 'random'],
].map(([level, bot]) => ({ watch: 'odds', game: { level, bot, options: {} }, most: 50 }));

function measured(measure: string, all: readonly Calibration[], of: readonly Forecast[]): Measured[] {
  const bins = pooled(all.flatMap((c) => of.map((name) => c[name])));
  const gap = worstGap(bins);
  if (Number.isNaN(gap)) return [];
  const gaps = tenths(bins).map((t) => t.came - t.said);
  return [
    {
      fact: 8,
      measure: `${measure}: worst tenth, points off`,
      value: gap,
      interval: [Math.min(...gaps), Math.max(...gaps)],
      bound: `at most ${MOST_OFF}`,
      verdict: gap <= MOST_OFF ? 'holds' : 'fails',
    },
  ];
}

const BELIEF = FORECASTS.filter((name) => name.startsWith('belief'));
const ODDS = FORECASTS.filter((name) => !name.startsWith('belief'));

export const calibration: Fact = {
  number: 8,
  says: 'Odds shown and the belief map are calibrated: within 5 points in each tenth, over 200 games; the same ground at 2 and 5 km gives crossings within a fifth either way',
  wants: () => [...WATCHED, ...wantsOfScale()],
  measure(games) {
    const all = WATCHED.flatMap((wanted) => games.odds(wanted));
    return [
      ...measured('all odds together', all, ODDS),
      ...ODDS.flatMap((name) => measured(name, all, [name])),
      ...BELIEF.flatMap((name) => measured(name, all, [name])),
      ...measureScale(games),
    ];
  },
};
