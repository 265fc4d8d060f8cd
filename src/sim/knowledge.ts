// The one place that makes a player's frame out of the truth. Whatever is not copied here cannot reach the screen, a
// commander or a preview.

import {
  almanacDay,
  cycleAt,
  dawnOf,
  dayOf,
  duskOf,
  hoursToPhaseEnd,
  isMoonUp,
  lightAt,
  moonlight,
  phaseAt,
} from './clock.ts';
import { chanceOf } from './fixed.ts';
import type { Clock, Frame, SettlementView, Sky } from './frame.ts';
import { claimScore } from './claims/score.ts';
import { pictureOfBelief } from './knowledge/belief.ts';
import { militiaView, peopleView } from './knowledge/people.ts';
import { enemyView, sectorViews } from './knowledge/enemy.ts';
import { claimView, decisionsView, forecastView, gatherersView } from './knowledge/happenings.ts';
import { contactView, leadView, ledgerViews } from './knowledge/reports.ts';
import { coalitionView, councilView, financeView, lossesView, trainingView, worksView } from './knowledge/council.ts';
import { fenceView } from './knowledge/fence.ts';
import { assetView, everStarted, structureView, unitView } from './knowledge/forces.ts';
import { ONE_CELL } from './rules/belief.ts';
import { control, HELD, ourNight } from './rules/control.ts';
import { watchOf } from './rules/detection.ts';
import { goals, scores, warnings } from './rules/goals.ts';
import { threats } from './rules/threat.ts';
import { allowedBy } from './orders/allowed.ts';
import { knownTrust, trustBand, trustReading, unseen } from './rules/reading.ts';
import { provinceTrust } from './rules/trust.ts';
import { incomeNow, upkeep } from './rules/budget.ts';
import { MOST_KEPT } from './step.ts';
import type { GameState } from './state.ts';

/** Trust below which a town is wary, in points; what it asks in public is rules/calls.ts. */
const WARY = 38;
const MONTH_HOURS = 24 * 30;

function staffOf({ scenario, staffKept, staffLeft, stage }: GameState): Frame['staff'] {
  const used = stage === 'running' ? Math.min(MOST_KEPT, staffLeft) - staffKept : 0;
  return { left: staffLeft, perPhase: scenario.board.staff, kept: staffKept, used };
}

/** The frame's parts: each is made from the truth, and may read what other parts already say. */
const PARTS: { readonly [Part in keyof Frame]-?: (state: GameState, frame: Frame) => Frame[Part] } = {
  board: (state) => state.scenario.board,
  clock: clockOf,
  sky: skyOf,
  staff: staffOf,
  money: (state) => ({
    now: Math.floor(state.money / 1000),
    income: Math.round(incomeNow(state) / 1000),
    upkeep: Math.round(upkeep(state) / 1000),
  }),
  capital: (state) => state.capital,
  trust: (state) => ({
    now: Math.round(knownTrust(state) / 10) / 10,
    band: Math.round(
      state.towns.reduce((sum, _, i) => sum + trustBand(state, i), 0) / Math.max(1, state.towns.length) / 2,
    ),
    atStart: Math.round(provinceTrust(state, true) / 10) / 10,
  }),
  ourNight: (state) => ourNight(state),
  attacksLast30: (state) => {
    const month = state.incidents.filter((i) => state.hour - i.hour < MONTH_HOURS);
    return { all: month.length, deadly: month.filter((i) => i.deadly).length };
  },
  units: (state) => state.units.map((u) => unitView(state, u)),
  departed: (state) =>
    everStarted(state)
      .filter((start) => !state.units.some((u) => u.id === start.id))
      .map(({ id, name }) => ({ id, name })),
  structures: (state) => state.structures.map(structureView),
  fence: (state) =>
    state.fence.map((_, i) => fenceView(state, i)).filter((f) => f.layers.length > 0 || f.work || f.cut),
  assets: (state) => state.assets.map((asset) => assetView(state, asset)),
  orbits: (state) => state.orbits.map((o) => ({ asset: o.asset, tile: o.tile, hoursLeft: o.hoursLeft })),
  settlements: (state) => state.towns.map((_, i) => settlementView(state, i)),
  people: (state) => state.people.map((_, i) => peopleView(state, i)),
  militias: (state) =>
    state.allegiances.filter((a) => state.units.some((u) => u.id === a.unit)).map((a) => militiaView(state, a)),
  contacts: (state) => state.contacts.map((c) => contactView(state, c)),
  leads: (state) => state.leads.map((lead) => leadView(state, lead)),
  ledger: ledgerViews,
  threats: (state, frame) => (frame.clock.phase === 'night' ? threats(state) : []),
  goals: (state) => goals(state),
  warnings: (state) => warnings(state),
  scores: (state) => scores(state, cycleAt(state.scenario.board, state.hour)),
  history: (state) => state.history.slice(),
  council: councilView,
  works: worksView,
  coalition: coalitionView,
  training: trainingView,
  finance: financeView,
  losses: lossesView,
  enemy: enemyView,
  sectors: sectorViews,
  estimate,
  belief: (state, frame) => pictureOfBelief(state, frame.contacts),
  watch: (state, frame) => watchPicture(state, frame.clock.phase === 'night'),
  log: (state) => state.log.slice(),
  outcome: (state) => state.outcome,
  forecast: (state) => forecastView(state),
  gatherers: (state) => gatherersView(state),
  decisions: (state, frame) => decisionsView(state, frame),
  claims: (state) => state.claims.map((claim) => claimView(state, claim)),
  claimScore: (_, frame) => claimScore(frame.claims),
  allowedOrders: (_, frame) => allowedBy(frame.board, frame.clock),
};

type Part = keyof Frame;
const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** Makes a part when it is asked for, once. The accessors of all parts are put on it below. */
class Glimpse {
  readonly made: { [part: string]: unknown } = {};
  readonly state: GameState;

  constructor(state: GameState) {
    this.state = state;
  }
}

for (const part of PART_NAMES) {
  Object.defineProperty(Glimpse.prototype, part, {
    get(this: Glimpse) {
      if (!(part in this.made)) this.made[part] = PARTS[part](this.state, this as unknown as Frame);
      return this.made[part];
    },
  });
}

/**
 * The frame for reading a few parts of, here and now: a part is made when it is first read, so it costs what is read
 * of it. Read it before the state changes, and neither keep, copy nor send it: that is what `frameOf` is for.
 */
export function glimpseOf(state: GameState): Frame {
  return new Glimpse(state) as unknown as Frame;
}

/** The whole frame as plain data, which stays as it is whatever becomes of the state. */
export function frameOf(state: GameState): Frame {
  const glimpse = glimpseOf(state);
  return Object.fromEntries(PART_NAMES.map((part) => [part, glimpse[part]])) as unknown as Frame;
}

function clockOf(state: GameState): Clock {
  const { board } = state.scenario;
  const day = dayOf(state.hour);
  return {
    hour: state.hour,
    hourOfDay: state.hour % 24,
    date: almanacDay(board, day).date,
    cycle: Math.min(cycleAt(board, state.hour), board.cycles),
    cycles: board.cycles,
    phase: phaseAt(board, state.hour),
    stage: state.stage,
    dawn: dawnOf(board, day),
    dusk: duskOf(board, day),
    phaseEndsIn: hoursToPhaseEnd(board, state.hour),
  };
}

function skyOf(state: GameState): Sky {
  const { board } = state.scenario;
  const today = almanacDay(board, dayOf(state.hour));
  return {
    light: lightAt(board, state.hour),
    moonLit: today.moonLit,
    moonUp: isMoonUp(board, state.hour),
    moonrise: today.moonrise,
    moonset: today.moonset,
    dust: state.dust,
    dustForecast: state.dustForecast,
  };
}

function settlementView(state: GameState, i: number): SettlementView {
  const town = state.towns[i];
  const s = state.scenario.board.settlements[i];
  const band = trustBand(state, i);
  const trust = Math.round(trustReading(state, i) / 100);
  const { asks } = state.people[i];
  const controlNight = control(state, i, true, true);
  return {
    id: s.id,
    kind: s.kind,
    tile: s.tile,
    trust,
    trustBand: band,
    trustAtStart: Math.round(town.trustAtStart / 100),
    fearOfIsil: Math.round((town.fearOfIsil - unseen(state, i, 'fearOfIsil')) / 100),
    fearOfForces: Math.round((town.fearOfForces - unseen(state, i, 'fearOfForces')) / 100),
    controlDay: control(state, i, false, true),
    controlNight,
    held: controlNight >= HELD,
    nightsKept: town.nightsKept,
    nightKeptTrust: state.scenario.board.constants.nightKeptTrust / 100,
    detainees: town.heldGuilty + town.heldInnocent,
    mood: asks === 'leave' ? 'asksYouToLeave' : asks === 'call' ? 'callsYou' : trust < WARY ? 'wary' : 'calm',
  };
}

/** The range of the start, moved with the estimate that the belief map rests on; never more than a range. */
function estimate(state: GameState): Frame['estimate'] {
  const { cells, men } = state.scenario.board.estimate;
  const share = (2 * state.believedCells) / ONE_CELL / Math.max(1, cells[0] + cells[1]);
  const of = ([low, high]: readonly [number, number]): [number, number] => {
    const least = Math.max(1, Math.round(low * share));
    return [least, Math.max(least, Math.round(high * share))];
  };
  return { cells: of(cells), men: of(men) };
}

function watchPicture(state: GameState, isNight: boolean): Uint8Array {
  const hazard = watchOf(state, isNight, moonlight(state.scenario.board, state.hour));
  const picture = new Uint8Array(hazard.length);
  for (let t = 0; t < hazard.length; t++) if (hazard[t] > 0) picture[t] = Math.round(100 * chanceOf(hazard[t] / 1e6));
  return picture;
}
