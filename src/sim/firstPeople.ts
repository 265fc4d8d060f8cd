// The people of each settlement and whom each militia heeds, as a game begins.

import { draw } from './random.ts';
import { actorOf } from './rules/hour.ts';
import { mukhtarAtStart } from './rules/mukhtar.ts';
import { propagandaAtStart } from './rules/propaganda.ts';
import type { GameState } from './state.ts';
import type { Allegiance, People } from './state/people.ts';

/** Pull of the patrons is less where discipline is high. Form ours. */
const PULL = { most: 80, byDiscipline: 0.5, drawn: 30 } as const;

/** @param state with its towns */
export function firstPeople(state: GameState): People[] {
  return state.towns.map((_, i) => ({
    propaganda: propagandaAtStart(state, i),
    awareness: false,
    project: null,
    projects: [],
    curfew: false,
    mukhtar: mukhtarAtStart(state, i),
    guarded: false,
    quietUntil: -1,
    asks: null,
    raised: false,
    gathersAt: -1,
    misread: 0,
  }));
}

/** @param state with its units */
export function firstAllegiances(state: GameState): Allegiance[] {
  return state.units
    .filter((u) => u.kind === 'militia')
    .map((u) => {
      const drawn = PULL.drawn * draw(state.keys, 'patrons', actorOf(u.id), 0);
      return {
        unit: u.id,
        pull: 10 * Math.round((PULL.most - PULL.byDiscipline * u.discipline - drawn) / 10),
        toldAt: -1,
        refused: 0,
        sulksUntil: -1,
        calledTo: -1,
        calledAt: -1,
        integratedAt: -1,
        menBefore: 0,
      };
    });
}
