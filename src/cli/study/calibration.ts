// The reliability of everything the player is told as a chance: of all that was called 30%, how much happened. The games
// are those of fact 8 (../facts/odds.ts); one line for each kind of forecast.

import { played } from '../facts.ts';
import { type Bins, pooled, tenths, worstGap } from '../facts/calibration.ts';
import { MOST_OFF, WATCHED } from '../facts/odds.ts';
import { type Calibration, type Forecast, FORECASTS } from '../facts/oddsProbe.ts';

export interface Reliability {
  readonly forecast: Forecast;
  readonly bins: Bins;
}

/** Every kind of forecast over all the games. */
export async function measureCalibration(seeds: readonly string[], jobs: number): Promise<readonly Reliability[]> {
  const games = await played(WATCHED, seeds, jobs);
  const all: readonly Calibration[] = WATCHED.flatMap((wanted) => games.odds(wanted));
  return FORECASTS.map((forecast) => ({ forecast, bins: pooled(all.map((c) => c[forecast])) }));
}

/** Whether every tenth that can be judged is near enough. */
export function isCalibrated(rows: readonly Reliability[]): boolean {
  return rows.every(({ bins }) => tenths(bins).length === 0 || worstGap(bins) <= MOST_OFF);
}

/** As a table of Markdown: what came, in per cent, for each tenth of what was said; in brackets what was said. */
export function calibrationTable(rows: readonly Reliability[]): string {
  const head = Array.from({ length: 10 }, (_, i) => `${10 * i}–${i === 9 ? 100 : 10 * i + 9}%`);
  const body = rows.map(({ bins, forecast }) => {
    const all = bins.count.reduce((sum, n) => sum + n, 0);
    const judged = new Map(tenths(bins).map((tenth) => [tenth.from, tenth]));
    const cells = head.map((_, i) => {
      const tenth = judged.get(10 * i);
      if (!tenth) return '';
      const { came, said } = tenth;
      const figures = `${came.toFixed(1)} (${said.toFixed(1)})`;
      return Math.abs(said - came) > MOST_OFF ? `**${figures}**` : figures;
    });
    return `| ${[forecast, all, ...cells].join(' | ')} |`;
  });
  return [`| Forecast | Times | ${head.join(' | ')} |`, `|---|${'---|'.repeat(11)}`, ...body].join('\n');
}
