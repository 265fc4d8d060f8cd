// Conduct: "Militias are strong, cheap and at hand, and they abuse." So now and then do others. Abuse grows with time
// in place, losses, night, distance from oversight and being strangers to the town. Trust falls before the cause is known.

import { policeConductFactor } from '../claims/policeConduct.ts';
import { militiaConductFactor } from '../claims/militiaConduct.ts';
import type { Constants } from '../constants.ts';
import { clamp } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import type { Unit } from '../state.ts';
import type { UnitKind } from '../scenario.ts';
import { isOff } from '../systems.ts';
import { unman } from './construction.ts';
import type { Hour } from './hour.ts';
import { actorOf } from './hour.ts';
import { joinAfterHarm } from './recruit.ts';
import { move } from './trust.ts';

/** Misconduct a unit and cycle of others than militias (RULES); engineers, recon and the raid team are not among people. */
const MISCONDUCT: Readonly<Partial<Record<UnitKind, number>>> = {
  tribal: 0.06,
  police: 0.04,
  army: 0.03,
  mechanised: 0.03,
  border: 0.03,
};
/** A fifth of it is grave (RULES). */
const GRAVE = 0.2;
/** What each kind does to trust and to fear of the forces, in hundredths (RULES). */
const KINDS = {
  extortion: { weight: 45, trust: -150, fear: 200 },
  closures: { weight: 20, trust: -200, fear: 150 },
  arbitraryArrest: { weight: 35, trust: -300, fear: 400 },
  killing: { weight: 0, trust: -800, fear: 900 },
} as const;
/** People within this of a unit or its crews can be wronged by it. */
const AMONG_KM = 8;
/** Chance that it is known at once who did it: with a monitor, and without. */
const KNOWN_MONITORED = 0.85;
const KNOWN_ANYWAY = 0.15;
export const MONITOR_COST = 4000;
/** A militia with others of the forces so near does less wrong, by this factor. Form ours. */
const OVERSEEN_KM = 15;
const OVERSEEN = 0.85;

/** Chance that a unit does wrong in this cycle, in truth. */
export function misconductChance(k: Constants, unit: Unit): number {
  const base = unit.kind === 'militia' ? k.misconductMilitia : (MISCONDUCT[unit.kind] ?? 0);
  const discipline = unit.kind === 'militia' ? 1.6 - unit.discipline / 80 : 1;
  const time = 0.7 + unit.knowledge * 0.06;
  const grief = 1 + unit.grief / 10;
  return clamp(base * discipline * time * grief * (unit.monitored ? k.monitoredShare : 1), 0, 0.9);
}

export function militiaHour(hour: Hour): void {
  const { state } = hour;
  if (!hour.isDawn) return;
  for (const unit of state.units.slice()) {
    if (unit.men < 10) continue;
    const isMilitia = unit.kind === 'militia';
    if (isMilitia && isOff(state, 'S13')) continue;
    const actor = actorOf(unit.id);
    const seen = isMilitia && isOverseen(hour, unit) ? OVERSEEN : 1;
    const watched = isOff(state, 'S14') ? { ...unit, monitored: false } : unit;
    const chance = misconductChance(hour.board.constants, watched) * seen * claimed(hour, unit);
    if (hour.draw('conduct', actor) < chance) misconduct(hour, unit, actor);
    else if (isMilitia) rumour(hour, unit, actor);
  }
}

/** What is disputed about a unit's conduct: half a truth for those who command it. */
function claimed({ state }: Hour, unit: Unit): number {
  if (unit.kind === 'militia') return militiaConductFactor(state, unit.id);
  return unit.kind === 'police' ? policeConductFactor(state, unit.id) : 1;
}

function misconduct(hour: Hour, unit: Unit, actor: number): void {
  const { state, board } = hour;
  const town = townNear(hour, unit);
  if (town < 0) return;
  const grave = hour.draw('conduct', actor, 1) < GRAVE;
  const kind = grave ? 'killing' : pickKind(hour.draw('conduct', actor, 2));
  const { trust, fear } = KINDS[kind];
  const watched = unit.monitored && !isOff(state, 'S14');
  const silenced = 1 - state.towns[town].fearOfForces / 20000;
  const known = hour.draw('conduct', actor, 3) < (watched ? KNOWN_MONITORED : KNOWN_ANYWAY * silenced);
  // What a monitor reports is found out; what people say is an accusation.
  const accused = known && !watched;
  const settlement = board.settlements[town].id;
  const cause = { code: kind, by: unit.id, known, abuse: true, accused, params: { unit: unit.id, settlement } };
  state.tally.abuses++;
  if (kind === 'killing') {
    state.tally.civiliansHarmed++;
    state.tally.civiliansHarmedByForces++;
    if (known && !accused) state.tally.harmKnown++;
  }
  // Brothers of who was killed or taken.
  if (grave || kind === 'arbitraryArrest') joinAfterHarm(hour, town, 1, unit.id);
  const moved = move(hour, town, 'trust', trust, cause);
  move(hour, town, 'fearOfForces', fear, { ...cause, abuse: false });
  const where = { tile: board.settlements[town].tile, settlement };
  if (accused) hour.tell(`accused_${kind}`, 'notice', where, { unit: unit.id, settlement });
  else if (known) hour.tell(`abuse_${kind}`, 'notice', where, { unit: unit.id, settlement });
  else if (moved !== 0) hour.tell('trustFellUnexplained', 'notice', where, { settlement });
}

/** Something is said of a militia that it did not do; the more is believed of what ISIL says, the oftener. */
function rumour(hour: Hour, unit: Unit, actor: number): void {
  const town = townNear(hour, unit);
  if (town < 0) return;
  const believed = 1 + hour.state.people[town].propaganda / 5000;
  if (hour.draw('conduct', actor, 4) >= hour.board.constants.falseAccusations * believed) return;
  const { id: settlement, tile } = hour.board.settlements[town];
  const kind = pickKind(hour.draw('conduct', actor, 5));
  const { trust, fear } = KINDS[kind];
  const params = { unit: unit.id, settlement };
  const cause = { code: kind, by: unit.id, known: true, abuse: true, accused: true, untrue: true, params };
  move(hour, town, 'trust', trust, cause);
  move(hour, town, 'fearOfForces', fear, { ...cause, abuse: false });
  hour.tell(`accused_${kind}`, 'notice', { tile, settlement }, params);
}

/** Whether others of the forces are near enough to see how it behaves. */
function isOverseen(hour: Hour, unit: Unit): boolean {
  const { ground } = hour.board;
  return hour.state.units.some(
    (u) => u.kind !== 'militia' && u.men >= 10 && distanceKm(ground, u.tile, unit.tile) <= OVERSEEN_KM,
  );
}

function pickKind(u: number): 'extortion' | 'closures' | 'arbitraryArrest' {
  if (u < 0.45) return 'extortion';
  return u < 0.65 ? 'closures' : 'arbitraryArrest';
}

/** A settlement the unit or one of its crews stands among, the nearest. */
function townNear(hour: Hour, unit: Unit): number {
  const { board, state } = hour;
  const tiles = [unit.tile, ...state.structures.filter((s) => s.crewUnit === unit.id && s.crew > 0).map((s) => s.tile)];
  let best = -1;
  let least = AMONG_KM;
  board.settlements.forEach((s, i) => {
    for (const tile of tiles) {
      const km = distanceKm(board.ground, s.tile, tile);
      if (km < least) {
        least = km;
        best = i;
      }
    }
  });
  return best;
}

/** A militia that was told to leave leaves: its crews with it. */
export function militiaGone(hour: Hour, unit: Unit): void {
  const { state } = hour;
  for (const s of state.structures) if (s.crewUnit === unit.id) unman(state.units, s);
  state.units = state.units.filter((u) => u.id !== unit.id);
  hour.tell('militiaLeft', 'notice', { tile: unit.tile }, { unit: unit.id });
}
