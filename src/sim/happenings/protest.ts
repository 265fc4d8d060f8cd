// Protest: "They fill the square and ask for water, work, and those who were taken." While it lasts the place tells
// nobody anything and its police stand in the square; how it ends is the player's to decide.

import { distanceKm } from '../map/grid.ts';
import { harmCivilians } from '../rules/harm.ts';
import { actorOf, type Hour } from '../rules/hour.ts';
import { move } from '../rules/trust.ts';
import type { Happening } from '../state/happenings.ts';
import { openDecision } from '../decisions/open.ts';
import { protest as asks } from '../decisions/protest.ts';
import { type HappeningKind, placeOf } from './kind.ts';

/** What each day of it costs, in hundredths, and how it tires those who stand by. */
const TRUST_A_DAY = -50;
const STANDING_BY_KM = 4;
const STANDING_BY_TIRES = 8;
/** Chance a dawn that talks end it. Form ours. */
const TALKS_END = 0.6;
/** Chance that somebody is hurt where it is broken up. Form ours. */
const DISPERSED_HARMS = 0.35;

export const protest: HappeningKind = {
  ahead: 1,
  seasonAhead: 0,
  system: 'S11',
  suits: (state, town) => {
    const { kind } = state.scenario.board.settlements[town];
    return kind === 'city' || kind === 'town' ? 10000 - state.towns[town].trust : -1;
  },
  heard: (hour, one) => hour.tell('protestExpected', 'notice', placeOf(hour, one)),
  begins: (hour, one) => {
    const settlement = hour.board.settlements[one.town]?.id;
    hour.tell('protestBegins', 'notice', placeOf(hour, one));
    if (settlement) openDecision(hour, 'protest', asks, { happening: one.id, settlement });
  },
  lasts: (hour, one) => {
    if (one.town < 0) return;
    if (one.answer === 'disperse') return disperse(hour, one);
    if (one.answer === 'concede') return over(hour, one);
    if (!hour.isDawn || hour.hour === one.fromHour) return;
    if (one.answer === 'talk' && hour.draw('event', actorOf(one.id), 1) < TALKS_END) return over(hour, one);
    move(hour, one.town, 'trust', TRUST_A_DAY, { code: 'protestGoesOn' });
    const { ground, settlements } = hour.board;
    for (const unit of hour.state.units) {
      if (distanceKm(ground, unit.tile, settlements[one.town].tile) > STANDING_BY_KM) continue;
      unit.fatigue = Math.min(100, unit.fatigue + STANDING_BY_TIRES);
    }
  },
  ends: (hour, one) => hour.tell('protestOver', 'note', placeOf(hour, one)),
};

function over(hour: Hour, one: Happening): void {
  one.untilHour = hour.hour;
}

function disperse(hour: Hour, one: Happening): void {
  over(hour, one);
  if (hour.draw('event', actorOf(one.id), 2) >= DISPERSED_HARMS) return;
  const people = 1 + Math.floor(hour.draw('event', actorOf(one.id), 3) * 3);
  const settlement = hour.board.settlements[one.town];
  hour.tell('protestHarmed', 'notice', { tile: settlement.tile, settlement: settlement.id }, { people });
  harmCivilians(hour, settlement.tile, people, 'harmAtProtest', null);
}
