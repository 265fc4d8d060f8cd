// Propaganda: "What is repeated at the well is believed where nobody else speaks." What ISIL says spreads where trust is
// low and fear of it high, after its visits, and by the method of its leader; it wins recruits and closes mouths.

import { clamp } from '../fixed.ts';
import type { GameState } from '../state.ts';
import type { Method } from '../state/enemy.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';

/** Share of what it draws to that is made up in a cycle, per cent. Form ours. */
const SPREADS_PERCENT = 8;
/** What it draws to: shares of the trust that is lacking and of the fear of ISIL; a visit of last night. Form ours. */
const FROM_DISTRUST = 0.35;
const FROM_FEAR = 0.35;
const FROM_VISIT = 1500;
const VISITED = 500_000;
/** By method, in hundredths: who lies low and rebuilds talks most. Form ours. */
const BY_METHOD: Readonly<Record<Method, number>> = {
  attrition: 0,
  assault: 300,
  intimidation: -300,
  lowProfile: 900,
};
/** Share of what it draws to that has spread when a game begins. */
const AT_START = 0.6;
/** From here on it is heard in the street. */
const LOUD = 5000;
/** Recruits and tips where nothing of it is believed; both are 1 at a fifth. */
const RECRUITS_WITHOUT = 0.6;
const TIPS_WITHOUT = 1.1;

/** What propaganda in a settlement draws to, 0 to 10000. */
export function drawsTo(state: GameState, town: number): number {
  const { trust, fearOfIsil, visit } = state.towns[town];
  const method = BY_METHOD[state.enemy?.method ?? 'attrition'];
  const visited = visit >= VISITED ? FROM_VISIT : 0;
  return Math.floor(clamp(FROM_DISTRUST * (10000 - trust) + FROM_FEAR * fearOfIsil + visited + method, 0, 10000));
}

export function propagandaAtStart(state: GameState, town: number): number {
  return isOff(state, 'S15') ? 0 : Math.floor(AT_START * drawsTo(state, town));
}

export function propagandaHour(hour: Hour): void {
  if (!hour.isDawn || hour.day === 0) return;
  hour.state.people.forEach((people, i) => {
    const before = people.propaganda;
    people.propaganda += Math.trunc(((drawsTo(hour.state, i) - before) * SPREADS_PERCENT) / 100);
    if (before >= LOUD || people.propaganda < LOUD) return;
    const { id, tile } = hour.board.settlements[i];
    hour.tell('propagandaLoud', 'notice', { tile, settlement: id }, { settlement: id });
  });
}

/** Times as many recruits. */
export function recruitsByPropaganda(state: GameState, town: number): number {
  const { constants } = state.scenario.board;
  return RECRUITS_WITHOUT + (constants.propagandaRecruits * state.people[town].propaganda) / 10000;
}

/** Times as many tips. */
export function tipsByPropaganda(state: GameState, town: number): number {
  const { constants } = state.scenario.board;
  return Math.max(0, TIPS_WITHOUT - (constants.propagandaTips * state.people[town].propaganda) / 10000);
}
