// Goals, scores and the end: "Hold a night without you." Three scores side by side, never summed; three ways to lose,
// each warned of three cycles ahead; won at the last dawn, or after five nights in a row that met every goal.

import { dayOf } from '../clock.ts';
import { clamp } from '../fixed.ts';
import type { CycleSummary, GoalView, Scores, WarningView } from '../frame.ts';
import type { GameState } from '../state.ts';
import { isOff } from '../systems.ts';
import { control, ourNight } from './control.ts';
import type { Hour } from './hour.ts';
import { judgedTrust, knownTrust } from './reading.ts';
import { provinceTrust } from './trust.ts';

/** RULES, winning and losing. Trust in hundredths. */
const TRUST_LOST = 2000;
const TRUST_DAWNS = 3;
/** Early on the scores are measured against this share of a whole idle game, or one fight would decide them. */
const LEAST_SHARE = 0.4;
/** The warning about trust comes this much above the line. */
const TRUST_NEAR = 200;
const TOWN_LOST = 30;
const TOWN_NIGHTS = 5;
/** A town is given up only where ISIL is known to come and go: a visit within six nights, in millionths. */
const VISITED = 15_000;
const TOWNS_LOST = 2;
const DEADLY_WINDOW_CYCLES = 10;
/** Nights held running after which the player may end the game as won, or go on (decisions/endOrGoOn.ts). */
export const HELD_NIGHTS_END = 5;
/** Baghdad holds a council every so many dawns. */
export const COUNCIL_EVERY_CYCLES = 5;
/** Weights of harm in the scores (form ours): what counts against security and against the forces. */
const SECURITY = { attack: 4, deadly: 8, through: 2 };
const FORCES = { killed: 6, wounded: 1.5 };
/** Points of the forces' score for each point of mean fatigue: readiness. Form ours. */
const FATIGUE_WEIGHS = 0.2;
/** Points of the people's score for each civilian harmed by the forces. Form ours. */
const HARM_WEIGHS = 0.5;

/** `known`: only what the player has learnt; while a game is on no score may tell him more. */
export function harmSecurity(state: GameState, known: boolean): number {
  const { tally } = state;
  const through = known ? tally.throughKnown : tally.crossingsAttempted - tally.crossingsStopped;
  return SECURITY.attack * tally.attacks + SECURITY.deadly * tally.deadlyAttacks + SECURITY.through * through;
}

export function harmForces(state: GameState): number {
  return FORCES.killed * state.tally.ownKilled + FORCES.wounded * state.tally.ownWounded;
}

/** Harm against what idle games see by the same cycle: half of it is a score of 50 (RULES: 100 · (1 − x / median)). */
function against(harm: number, median: number, share: number): number {
  return Math.round(clamp(100 * (1 - harm / Math.max(1, median * share)), 0, 100));
}

/** Who lost before the last dawn commands no more: for what was left it is reckoned as if nobody had. */
function unplayed(state: GameState, cycle: number): number {
  return state.outcome?.result === 'lost' ? Math.max(0, 1 - cycle / state.scenario.board.cycles) : 0;
}

export function scores(state: GameState, cycle: number): Scores {
  const known = state.stage !== 'over';
  const { idle, cycles } = state.scenario.board;
  const left = unplayed(state, cycle);
  const share = left > 0 ? 1 : clamp(cycle / cycles, LEAST_SHARE, 1);
  const harmed = known ? state.tally.harmKnown : state.tally.civiliansHarmedByForces;
  const people = knownTrust(state) / 100 - HARM_WEIGHS * harmed;
  return {
    security: against(harmSecurity(state, known) + left * idle.harmSecurity, idle.harmSecurity, share),
    forces: Math.round(
      Math.max(
        0,
        against(harmForces(state) + left * idle.harmForces, idle.harmForces, share) - FATIGUE_WEIGHS * fatigue(state),
      ),
    ),
    people: Math.round(clamp(people, 0, 100)),
  };
}

function fatigue(state: GameState): number {
  return state.units.reduce((sum, u) => sum + u.fatigue, 0) / Math.max(1, state.units.length);
}

function deadlyInWindow(state: GameState): number {
  const since = state.hour - 24 * DEADLY_WINDOW_CYCLES;
  return state.incidents.filter((i) => i.deadly && i.hour >= since).length;
}

export function goals(state: GameState): GoalView[] {
  return state.scenario.board.goals.map((goal) => {
    if (goal.kind === 'ourNight') {
      const now = ourNight(state);
      return { ...goal, now, met: now >= goal.value };
    }
    if (goal.kind === 'trustGain') {
      const now = Math.round((judgedTrust(state) - provinceTrust(state, true)) / 10) / 10;
      return { ...goal, now, met: now >= goal.value };
    }
    const now = deadlyInWindow(state);
    return { ...goal, now, met: now <= goal.value };
  });
}

/** Cycles until Baghdad looks at the province again. */
function cyclesToCouncil(state: GameState): number {
  return COUNCIL_EVERY_CYCLES - (dayOf(state.hour) % COUNCIL_EVERY_CYCLES);
}

export function warnings(state: GameState): WarningView[] {
  const { losing } = state;
  const list: WarningView[] = [];
  if (losing.trust > 0 || knownTrust(state) < TRUST_LOST + TRUST_NEAR)
    list.push({ kind: 'trust', cyclesLeft: TRUST_DAWNS - losing.trust, params: {} });
  if (losing.capital > 0 && state.capital <= 0) {
    list.push({ kind: 'capital', cyclesLeft: cyclesToCouncil(state), params: {} });
  }
  if (losing.towns >= TOWN_NIGHTS - 3) list.push({ kind: 'towns', cyclesLeft: TOWN_NIGHTS - losing.towns, params: {} });
  return list;
}

/** Whether every goal has been met for five nights running, in the second half of the game. */
export function mayEndEarly(state: GameState, cycle: number): boolean {
  return (
    state.options.endings !== false && state.nightsHeld >= HELD_NIGHTS_END && cycle * 2 >= state.scenario.board.cycles
  );
}

/** At each dawn: the row for the report, then who has won or lost. */
export function goalsHour(hour: Hour): void {
  if (!hour.isDawn || hour.day === 0) return;
  const { state, board } = hour;
  const cycle = hour.day;
  state.history.push(summary(hour, cycle));
  state.atDawn = { ownLosses: state.tally.ownKilled + state.tally.ownWounded, harmKnown: state.tally.harmKnown };
  countLosing(hour);
  const met = goals(state);
  const all = met.every((g) => g.met);
  state.nightsHeld = all && cycle >= DEADLY_WINDOW_CYCLES / 2 ? state.nightsHeld + 1 : 0;
  if (state.options.endings !== false && loses(hour)) return;
  if (cycle >= board.cycles) endGame(hour, all ? 'won' : 'lost', all ? 'goalsMet' : 'goalsUnmet');
  else if (mayEndEarly(state, cycle) && isOff(state, 'S21')) endGame(hour, 'won', 'heldFiveNights');
}

/** Ends a game that is lost before its last dawn; true if it was. */
function loses(hour: Hour): boolean {
  const { losing } = hour.state;
  if (losing.trust >= TRUST_DAWNS) endGame(hour, 'lost', 'trustGone');
  else if (losing.capital >= 2) endGame(hour, 'lost', 'capitalGone');
  else if (losing.towns >= TOWN_NIGHTS) endGame(hour, 'lost', 'townsGone');
  else return false;
  return true;
}

function countLosing(hour: Hour): void {
  const { state, board } = hour;
  const { losing } = state;
  losing.trust = knownTrust(state) < TRUST_LOST ? losing.trust + 1 : 0;
  state.towns.forEach((town, i) => {
    const isTown = board.settlements[i].kind === 'city' || board.settlements[i].kind === 'town';
    const theirs = control(state, i, true, true) < TOWN_LOST && town.visitKnown > VISITED;
    town.nightsLost = isTown && theirs ? town.nightsLost + 1 : 0;
  });
  const nights = state.towns.map((t) => t.nightsLost).sort((a, b) => b - a);
  losing.towns = nights[TOWNS_LOST - 1] ?? 0;
  for (const w of warnings(state))
    if (w.cyclesLeft > 0) hour.tell(`warning_${w.kind}`, 'notice', {}, { cycles: w.cyclesLeft });
}

/** The game is over. */
export function endGame(hour: Hour, result: 'won' | 'lost', reason: string): void {
  hour.state.outcome = { result, reason, params: {} };
  hour.state.stage = 'over';
  hour.tell(`ended_${reason}`, 'notice', {}, {});
}

function summary(hour: Hour, cycle: number): CycleSummary {
  const { state } = hour;
  const since = hour.hour - 24;
  const recent = state.incidents.filter((i) => i.hour >= since);
  const known = state.log.filter((e) => e.hour >= since);
  const ofCode = (code: string): number => known.filter((e) => e.code === code).length;
  return {
    cycle,
    trust: Math.round(knownTrust(state) / 10) / 10,
    ourNight: ourNight(state),
    attacks: recent.length,
    deadlyAttacks: recent.filter((i) => i.deadly).length,
    crossingsStopped: ofCode('crossingStopped'),
    crossingsKnown: ofCode('crossingStopped') + ofCode('crossingGotThrough') + ofCode('fenceFoundCut'),
    ownLosses: state.tally.ownKilled + state.tally.ownWounded - state.atDawn.ownLosses,
    civilianHarm: state.tally.harmKnown - state.atDawn.harmKnown,
    scores: scores(state, cycle),
  };
}
