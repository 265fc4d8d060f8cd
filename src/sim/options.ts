// What a game is played with beside its level and seed: difficulty, switches of the class, constants and systems of a
// study. Kept in the state, in its hash, in replays and saves; `{}` is an Officer's game with everything on.

import { carriedInto } from './campaign/begin.ts';
import { type CarryOver, cleanCarry } from './campaign/carry.ts';
import { CONSTANT_NAMES, type Constants } from './constants.ts';
import type { OrderType } from './orders/order.ts';
import type { Scenario } from './scenario.ts';
import { ORDERS_OF, SYSTEM_IDS, type SystemId } from './systems.ts';
import { without } from './without.ts';

export const DIFFICULTIES = ['recruit', 'officer', 'commander', 'longNight'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Findings the literature disagrees on (MODEL.md), for a class to compare. */
export interface Disputed {
  /** Air strikes raise attacks for months (Lyall on Afghanistan), do nothing, or lower them (Lyall 2009, Chechnya). */
  readonly strikes?: 'raise' | 'none' | 'lower';
  /** Harm by ISIL turns people against it a little, or not at all (Condra & Shapiro 2012: weak in Sunni areas). */
  readonly backlash?: 'weak' | 'none';
}

export interface Options {
  readonly difficulty?: Difficulty;
  /** Luck without long streaks: the same chances, spread evenly over the hours. */
  readonly reducedLuck?: true;
  readonly disputed?: Disputed;
  readonly constants?: Partial<Constants>;
  /** Systems switched off, for studies. */
  readonly off?: readonly SystemId[];
  /** False: goals are scored and nobody wins or loses before the last dawn; for studies over many cycles. */
  readonly endings?: false;
  /** What the year before left, in a campaign. */
  readonly carry?: CarryOver;
}

interface Handicap {
  /** More staff a phase. */
  readonly staff: number;
  /** Factors on main constants. No difficulty lets the enemy see what it could not. */
  readonly factors: Partial<Constants>;
}

/** RULES gives the recruit one staff more; the factors are ours, calibrated so that each step is felt. */
const HANDICAPS: Readonly<Record<Difficulty, Handicap>> = {
  recruit: { staff: 1, factors: { incidentRate: 0.75, crossingRate: 0.8, leadsBase: 1.25, incomeFactor: 1.25 } },
  officer: { staff: 0, factors: {} },
  commander: { staff: 0, factors: { incidentRate: 1.2, crossingRate: 1.2, leadsBase: 0.85, incomeFactor: 0.85 } },
  longNight: {
    staff: 0,
    factors: { incidentRate: 1.4, crossingRate: 1.4, leadsBase: 0.7, incomeFactor: 0.7, misconductMilitia: 1.25 },
  },
};

/** The same options in one form: keys in a fixed order, defaults left out, lists sorted and without repeats. */
export function cleanOptions(options: Options): Options {
  const { carry, constants, difficulty, disputed, endings, off, reducedLuck } = options;
  const own = CONSTANT_NAMES.filter((name) => constants?.[name] !== undefined);
  const systems = SYSTEM_IDS.filter((id) => off?.includes(id));
  const findings: Disputed = {
    ...(disputed?.strikes && disputed.strikes !== 'raise' ? { strikes: disputed.strikes } : {}),
    ...(disputed?.backlash && disputed.backlash !== 'weak' ? { backlash: disputed.backlash } : {}),
  };
  return {
    ...(difficulty && difficulty !== 'officer' ? { difficulty } : {}),
    ...(reducedLuck ? { reducedLuck } : {}),
    ...(Object.keys(findings).length > 0 ? { disputed: findings } : {}),
    ...(own.length > 0
      ? { constants: Object.fromEntries(own.map((n) => [n, constants?.[n]])) as Partial<Constants> }
      : {}),
    ...(systems.length > 0 ? { off: systems } : {}),
    ...(endings === false ? { endings } : {}),
    ...(carry ? { carry: cleanCarry(carry) } : {}),
  };
}

const variants = new WeakMap<Scenario, Map<string, Scenario>>();

/**
 * The scenario as it is played under these options. The same object for the same scenario and options, so that what is
 * worked out of a board once (routes, sight, cover) is kept.
 */
export function variantOf(scenario: Scenario, options: Options): Scenario {
  const { carry, difficulty = 'officer', constants = {}, off = [] } = options;
  const withheld = off.flatMap((id) => ORDERS_OF[id] ?? []);
  const key = JSON.stringify([difficulty, constants, carry ?? null, off]);
  if (key === '["officer",{},null,[]]') return scenario;
  let known = variants.get(scenario);
  if (!known) {
    known = new Map();
    variants.set(scenario, known);
  }
  const base = carry ? carriedInto(scenario, carry) : scenario;
  const made = known.get(key) ?? without(played(base, HANDICAPS[difficulty], constants, withheld), off);
  known.set(key, made);
  return made;
}

function played(
  scenario: Scenario,
  { factors, staff }: Handicap,
  own: Partial<Constants>,
  withheld: readonly OrderType[],
): Scenario {
  const { board } = scenario;
  const constants = Object.fromEntries(
    CONSTANT_NAMES.map((n) => [n, (own[n] ?? board.constants[n]) * (factors[n] ?? 1)]),
  ) as Constants;
  return {
    ...scenario,
    board: { ...board, staff: board.staff + staff, constants, ...(withheld.length > 0 ? { withheld } : {}) },
  };
}
