// The threat board: "Where may it come tonight?" Up to three places, from the player's own belief, his posts and what
// has happened lately. It reads nothing the player does not know.

import { chanceOf, halved } from '../fixed.ts';
import type { ThreatView } from '../frame.ts';
import { disc, distanceKm } from '../map/grid.ts';
import type { Tile } from '../scenario.ts';
import { enemyView } from '../knowledge/enemy.ts';
import type { Method } from '../state/enemy.ts';
import type { GameState } from '../state.ts';
import { ONE_CELL, totalBelief } from './belief.ts';
import { control } from './control.ts';
import { STRUCTURES } from './construction.ts';

/** How far a cell strikes from where it lies, km. */
const REACH_KM = 20;
/** Attacks a night expected before any have been seen; then the last ten nights count. */
const EXPECTED_A_NIGHT = 0.5;
const WINDOW_HOURS = 240;
const SHOWN = 3;
/** Of all attacks so many come by night at a settlement or a post; the rest is on roads, or by day. Calibrated. */
const AT_PLACES = 0.4;
/** Near-repeat, as the staff reckons with it: an attack near by in the last nights doubles the danger. */
const REPEAT_KM = 20;
/** What their leader is thought to want is named as a reason from this likelihood on. */
const LIKELY_METHOD = 0.5;
const REPEAT_HALF_LIFE_HOURS = 34;

interface Place {
  readonly tile: Tile;
  readonly settlement: string | null;
  readonly structure: string | null;
  readonly weak: number;
  readonly reason: string;
}

export function threats(state: GameState): ThreatView[] {
  const { board } = state.scenario;
  const total = Math.max(ONE_CELL, totalBelief(state));
  const seen = state.incidents.filter((i) => state.hour - i.hour < WINDOW_HOURS).length;
  const nights = Math.min(10, Math.max(0, state.hour / 24));
  const rate = (EXPECTED_A_NIGHT * 3 + seen) / (3 + nights);
  const { methods } = enemyView(state);
  const likely = (method: Method): number => (methods.find((m) => m.method === method)?.percent ?? 0) / 100;
  const [storm, frighten] = [likely('assault'), likely('intimidation')];
  const places = [...settlements(state), ...structures(state)].map((place) => {
    let believed = 0;
    for (const t of disc(board.ground, place.tile, REACH_KM / board.ground.kmPerTile)) believed += state.belief[t];
    let repeat = 0;
    for (const i of state.incidents) {
      if (distanceKm(board.ground, i.tile, place.tile) > REPEAT_KM) continue;
      repeat += halved(state.hour - i.hour, REPEAT_HALF_LIFE_HOURS);
    }
    const wanted = place.structure === null ? frighten : storm;
    const likelier = wanted > LIKELY_METHOD ? { ...place, reason: 'theirMethod' } : place;
    const reason = repeat > 0.5 ? 'attackedLately' : likelier.reason;
    return { place, reason, weight: (believed / total) * place.weak * (1 + repeat) * (1 + wanted) };
  });
  const sum = places.reduce((all, p) => all + p.weight, 0);
  if (sum <= 0) return [];
  return places
    .sort((a, b) => b.weight - a.weight || a.place.tile - b.place.tile)
    .slice(0, SHOWN)
    .map(({ place, reason, weight }) => ({
      tile: place.tile,
      settlement: place.settlement,
      structure: place.structure,
      percent: Math.round(100 * chanceOf((AT_PLACES * rate * weight) / sum)),
      reason,
      params: {
        ...(place.settlement ? { settlement: place.settlement } : {}),
        ...(place.structure ? { structure: place.structure } : {}),
      },
    }));
}

function settlements(state: GameState): Place[] {
  return state.scenario.board.settlements.map((s, i) => {
    const held = control(state, i, true, true);
    return {
      tile: s.tile,
      settlement: s.id,
      structure: null,
      weak: (110 - held) / 100,
      reason: held < 60 ? 'nobodyThere' : 'nearBelief',
    };
  });
}

function structures(state: GameState): Place[] {
  return state.structures
    .filter((s) => !s.building && s.crew > 0)
    .map((s) => {
      const short = s.crew < STRUCTURES[s.kind].crew;
      return {
        tile: s.tile,
        settlement: null,
        structure: s.id,
        weak: short ? 1.2 : 0.35,
        reason: short ? 'belowCrew' : 'nearBelief',
      };
    });
}
