// The other side as the player knows it. The method is read from incidents he has seen and from papers; the truth in
// state.enemy is not looked at.

import type { EnemyView, SectorView } from '../frame/enemy.ts';
import { methodOdds } from '../rules/leader.ts';
import { heardPressure, sectorsOf } from '../rules/pressure.ts';
import type { GameState } from '../state.ts';
import { isOff } from '../systems.ts';

/** Incidents count for so long. */
const WINDOW_HOURS = 24 * 15;
const THOUSAND = 1000;

export function enemyView(state: GameState): EnemyView {
  const { known } = state.enemy;
  const since = Math.max(state.hour - WINDOW_HOURS, known.leaderLostHour);
  const seen = state.incidents.filter((i) => i.hour > since).map((i) => i.kind);
  const methods = isOff(state, 'S19')
    ? []
    : methodOdds(seen, known.methodHour > since ? known.method : null)
        .map(({ method, p }) => ({ method, percent: Math.round(100 * p) }))
        .sort((a, b) => b.percent - a.percent);
  return {
    methods,
    incidents: seen.length,
    methodRead: known.methodHour < 0 ? null : known.methodHour,
    leaderFell: known.leaderLostHour < 0 ? null : known.leaderLostHour,
    funds: known.funds && {
      low: Math.round(known.funds[0] / THOUSAND),
      high: Math.round(known.funds[1] / THOUSAND),
      hour: known.fundsHour,
    },
  };
}

/** The border with Syria from north to south, as it is said to press on it. */
export function sectorViews(state: GameState): SectorView[] {
  if (isOff(state, 'S8')) return [];
  return sectorsOf(state.scenario.board).middles.map((tile, sector) => {
    const surge = state.pressure.surges.find((s) => s.sector === sector && s.told);
    return {
      tile,
      level: heardPressure(state, sector),
      surgeUntil: surge ? surge.untilHour : null,
      surgeFrom: surge && surge.fromHour > state.hour ? surge.fromHour : null,
    };
  });
}
