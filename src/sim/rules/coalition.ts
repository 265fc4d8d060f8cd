// The coalition: "It helps as long as it can stand by what is done." Support is bought with conduct; it lends trainers,
// sights, sorties and, if asked, ground troops. Below two thresholds its own aircraft stay away. The handover test of the
// last cycles switches all of it off.

import { cycleAt } from '../clock.ts';
import { clamp } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState, Structure } from '../state.ts';
import type { Coalition } from '../state/coalition.ts';
import { isOff } from '../systems.ts';
import { type Company, sendCompany, takeAway } from './company.ts';
import type { Hour } from './hour.ts';
import { foreignTroopsFelt } from './politics.ts';

/** Points of support below which its aircraft fly one sortie a phase less, and none. Ours. */
export const CUT_BELOW = 35;
export const NONE_BELOW = 20;
/** In hundredths of a point: a quiet cycle gives some back up to a level; prosecution more; a grave abuse takes. Ours. */
const QUIET_CYCLE = 50;
const QUIET_UP_TO = 7000;
const PROSECUTED = 200;
const GRAVE = -400;
const HARM_A_CYCLE_AT_MOST = 1200;
/** A coalition orbit within this of a militia looks like cover for it, and costs so much an hour. Ours. */
export const NEAR_MILITIA_KM = 6;
const OVER_MILITIA_AN_HOUR = -15;
/** Told once an orbit, when so many hours of it are left. */
const TOLD_AT_HOURS_LEFT = 4;
/** What it lends: cycles, sights at once. Ours. */
export const SORTIES_STAY = 10;
const SIGHTS = 2;
/** Ground troops: capital (RULES), support, least support asked, cycles (S16: a touchy subject). */
export const TROOPS = { capital: 2, support: 8, from: 50, cycles: 6, men: 120 } as const;
const COMPANY: Company = {
  of: 'coalition',
  kind: 'army',
  men: TROOPS.men,
  training: 5,
  name: { en: 'Coalition company', ar: 'سرية التحالف' },
  from: 'airbase',
};

/** The last cycles of a level that tests whether the province holds alone (S18). */
export function inHandover(state: GameState): boolean {
  const { board } = state.scenario;
  const last = board.handover ?? 0;
  return last > 0 && !isOff(state, 'S18') && cycleAt(board, state.hour) > board.cycles - last;
}

/** Whether there is a coalition to ask. */
export function canHelp(state: GameState): boolean {
  return !isOff(state, 'S16') && !inHandover(state);
}

/** Support is at least so many points. */
export function supports(state: GameState, points: number): boolean {
  return state.coalition.support >= 100 * points;
}

export type Help = 'full' | 'less' | 'none';

/** What its own aircraft still do. */
export function helpOf(state: GameState): Help {
  if (!canHelp(state)) return 'none';
  return supports(state, CUT_BELOW) ? 'full' : supports(state, NONE_BELOW) ? 'less' : 'none';
}

export function startingCoalition({ board }: Pick<Scenario, 'board'>): Coalition {
  return {
    support: Math.round(100 * board.constants.coalitionSupport),
    sortiesUntil: -1,
    urgentUntil: -1,
    thermals: [],
    troops: null,
    troopsUntil: -1,
    counted: { harmed: 0, grave: 0, prosecuted: 0 },
  };
}

export function coalitionHour(hour: Hour): void {
  const { state } = hour;
  const before = helpOf(state);
  for (const orbit of state.orbits) overMilitia(hour, orbit);
  if (hour.isDawn) {
    judge(hour);
    if (inHandover(state)) takeBack(hour, true);
    else if (helpOf(state) === 'none') takeBack(hour, false);
  }
  const now = helpOf(state);
  if (now !== before && !inHandover(state)) {
    const code = now === 'full' ? 'coalitionBack' : now === 'none' ? 'coalitionGone' : 'coalitionCut';
    hour.tell(code, 'notice', {}, { support: Math.round(state.coalition.support / 100) });
  }
  if (state.coalition.troops !== null && hour.hour >= state.coalition.troopsUntil) troopsLeave(hour);
}

/** Conduct of the day and night gone by: what has come to light, and what was done about it. */
function judge(hour: Hour): void {
  const { state, board } = hour;
  const { coalition, ledger, tally } = state;
  const grave = ledger.filter((e) => e.cause === 'killing' && e.known && e.measure === 'trust').length;
  const prosecuted = ledger.filter((e) => e.prosecuted).length;
  const { counted } = coalition;
  const harmed = Math.min(
    HARM_A_CYCLE_AT_MOST,
    100 * board.constants.coalitionHarm * Math.max(0, tally.harmKnown - counted.harmed),
  );
  const deeds = GRAVE * Math.max(0, grave - counted.grave) - harmed;
  const quiet = deeds === 0 && coalition.support < QUIET_UP_TO ? QUIET_CYCLE : 0;
  gain(state, deeds + quiet + PROSECUTED * Math.max(0, prosecuted - counted.prosecuted));
  coalition.counted = { harmed: tally.harmKnown, grave, prosecuted };
}

function gain(state: GameState, hundredths: number): void {
  state.coalition.support = clamp(state.coalition.support + Math.round(hundredths), 0, 10000);
}

/** Its aircraft over a militia: neither side likes what that looks like. Told once an orbit. */
function overMilitia(hour: Hour, orbit: GameState['orbits'][number]): void {
  const { state, board } = hour;
  const asset = state.scenario.assets.find((a) => a.id === orbit.asset);
  if (asset?.owner !== 'coalition') return;
  const militia = state.units.find(
    (u) => u.kind === 'militia' && distanceKm(board.ground, u.tile, orbit.tile) <= NEAR_MILITIA_KM,
  );
  if (!militia) return;
  gain(state, OVER_MILITIA_AN_HOUR);
  if (orbit.hoursLeft !== TOLD_AT_HOURS_LEFT) return;
  hour.tell(
    'coalitionOverMilitia',
    'note',
    { tile: orbit.tile, unit: militia.id },
    { asset: asset.id, unit: militia.id },
  );
}

/** Manned structures without a thermal sight, posts and towers first. */
export function sightless(state: GameState): Structure[] {
  const rank = { post: 0, tower: 0, checkpoint: 1 } as const;
  return state.structures
    .filter((s) => !s.thermal && !s.building && s.crew > 0)
    .sort((a, b) => rank[a.kind] - rank[b.kind] || (a.id < b.id ? -1 : 1));
}

export function lendThermals(state: GameState): void {
  for (const s of sightless(state).slice(0, SIGHTS)) {
    s.thermal = true;
    state.coalition.thermals.push(s.id);
  }
}

/** Troops are here or on their way. */
export function hasTroops(state: GameState): boolean {
  return state.coalition.troops !== null || state.works.some((w) => w.of === 'troopsAsked' || w.of === 'troops');
}

export function troopsArrive(hour: Hour): void {
  const { state } = hour;
  if (!canHelp(state)) return;
  const unit = sendCompany(state, COMPANY);
  unit.discipline = 80;
  state.coalition.troops = unit.id;
  state.coalition.troopsUntil = hour.hour + 24 * TROOPS.cycles;
  foreignTroopsFelt(hour);
  hour.tell(
    'coalitionTroopsCame',
    'notice',
    { tile: unit.tile, unit: unit.id },
    { unit: unit.id, cycles: TROOPS.cycles },
  );
}

function troopsLeave(hour: Hour): void {
  const { coalition } = hour.state;
  if (coalition.troops === null) return;
  const unit = takeAway(hour, coalition.troops);
  if (unit) hour.tell('coalitionTroopsLeft', 'notice', { tile: unit.tile }, { unit: unit.id });
  coalition.troops = null;
}

/** What was lent goes back: all of it in the handover test, all but troops where support is gone. */
function takeBack(hour: Hour, everything: boolean): void {
  const { state } = hour;
  const { coalition, training } = state;
  for (const s of state.structures) if (coalition.thermals.includes(s.id)) s.thermal = false;
  coalition.thermals = [];
  coalition.sortiesUntil = -1;
  coalition.urgentUntil = -1;
  training.trainers = [];
  const theirs = (id: string): boolean => state.scenario.assets.some((a) => a.id === id && a.owner === 'coalition');
  state.orbits = state.orbits.filter((o) => !theirs(o.asset));
  if (everything) troopsLeave(hour);
}
