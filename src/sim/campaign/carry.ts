// What one year of a campaign leaves to the next: plain data, part of the options of the next year's game, and so of its
// hash, replays and saves. How a year begins with it is begin.ts; what the council between does to it is choices.ts.

import type { LocalText } from '../../shared/text.ts';
import type { Posture, Strictness } from '../orders/order.ts';
import type { Method } from '../state/enemy.ts';
import type { Mukhtar, ProjectKind } from '../state/people.ts';
import type { HiddenForces, StructureKind, Tile, UnitKind } from '../scenario.ts';
import type { GameState, Unit } from '../state.ts';

export interface CarriedUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: LocalText;
  readonly tile: Tile;
  readonly men: number;
  /** Men it still lacks when the next year begins. */
  readonly short: number;
  readonly training: number;
  readonly discipline: number;
  readonly knowledge: number;
  readonly postureDay: Posture;
  readonly postureNight: Posture;
  readonly monitored: boolean;
}

export interface CarriedStructure {
  readonly id: string;
  readonly kind: StructureKind;
  readonly tile: Tile;
  readonly thermal: boolean;
  readonly crew: string | null;
  readonly strictness: Strictness;
}

export interface CarriedTown {
  readonly id: string;
  /** Points. */
  readonly trust: number;
  readonly fearOfIsil: number;
  readonly fearOfForces: number;
  readonly projects: readonly ProjectKind[];
  readonly mukhtar: Mukhtar;
}

export interface CarryOver {
  /** Level whose ground it is about; on any other ground it counts for nothing. */
  readonly ground: string;
  /** Year it comes from. */
  readonly from: string;
  readonly units: readonly CarriedUnit[];
  readonly structures: readonly CarriedStructure[];
  readonly fence: readonly { readonly edge: string; readonly sensors: boolean; readonly towers: boolean }[];
  /** Ids of units and structures there were; those that are not carried are gone for good. */
  readonly known: readonly string[];
  readonly towns: readonly CarriedTown[];
  /** $1,000 that Baghdad leaves to the province. */
  readonly money: number;
  readonly capital: number;
  readonly training: {
    readonly instructors: boolean;
    readonly aircrew: number;
    readonly gained: number;
    readonly gainedAlone: number;
    readonly reached: number;
  };
  /** Support of the coalition, hundredths of a point. */
  readonly support: number;
  readonly enemy: {
    /** Fighters left of those the year began with, per cent. */
    readonly left: number;
    /** Dollars. */
    readonly funds: number;
    /** Share of its income that investigators have cut off, per cent. */
    readonly cut: number;
    readonly method: Method;
  };
  /** What was chosen at the councils so far, by id. */
  readonly choices: readonly string[];
}

/** Of the men a unit lacks, replacements of the months between make up so many per cent. Ours. */
const REPLACED_PERCENT = 50;
/** Most money left that Baghdad does not take back, and what it gives for the months between, $1,000. Ours. */
const LEFT_MOST = 300;
const GRANT = 150;
export const MONEY_MOST = GRANT + LEFT_MOST;
/** A fence that was begun is finished where at least this share stood, per cent. Ours. */
const BEGUN_PERCENT = 50;
/** Most that can be left of the enemy, per cent of what the year began with. */
export const LEFT_PERCENT_MOST = 160;

/** Fighters a year begins with. */
function menAtStart({ cells, draws }: HiddenForces): number {
  return cells.reduce((sum, c) => sum + c.men, 0) + draws.reduce((sum, d) => sum + d.men, 0);
}

/** What a game leaves to the year after it. Read it once the game is over. */
export function carryOver(state: GameState): CarryOver {
  const { coalition, enemy, finance, options, scenario, training } = state;
  const { board } = scenario;
  const present = [...state.units, ...state.away.map((a) => a.unit)].filter((u) => u.id !== coalition.troops);
  const started = [...scenario.units, ...state.raised];
  const structures = state.structures.filter((s) => !s.building);
  const left = state.cells.reduce((sum, c) => sum + (c.faction === 'isil' ? c.men : 0), 0);
  return {
    ground: board.base ?? board.id,
    from: board.id,
    units: present.map((u) => carried(state, u, started.find((start) => start.id === u.id)?.name)),
    structures: structures.map(({ id, kind, tile, thermal, crewUnit, strictness }) => ({
      id,
      kind,
      tile,
      thermal: thermal && !coalition.thermals.includes(id),
      // The coalition's troops go home, and so do their crews.
      crew: crewUnit === coalition.troops ? null : crewUnit,
      strictness,
    })),
    fence: board.borders.flatMap(({ id: edge, lengthM }, i) => {
      const { sensors, towers, wireM } = state.fence[i];
      return wireM * 100 >= lengthM * BEGUN_PERCENT ? [{ edge, sensors, towers }] : [];
    }),
    known: [
      ...new Set([
        ...(options.carry?.known ?? []),
        ...started.map((u) => u.id),
        ...scenario.structures.map((s) => s.id),
        ...structures.map((s) => s.id),
      ]),
    ],
    towns: board.settlements.map(({ id }, i) => ({
      id,
      trust: Math.round(state.towns[i].trust / 100),
      fearOfIsil: Math.round(state.towns[i].fearOfIsil / 100),
      fearOfForces: Math.round(state.towns[i].fearOfForces / 100),
      projects: state.people[i].projects.slice(),
      mukhtar: state.people[i].mukhtar,
    })),
    money: GRANT + Math.min(LEFT_MOST, Math.max(0, Math.floor(state.money / 1000))),
    capital: state.capital,
    training: {
      instructors: training.instructors,
      aircrew: training.aircrew,
      gained: training.gained,
      gainedAlone: training.gainedAlone,
      reached: training.reached,
    },
    support: Math.round(coalition.support),
    enemy: {
      left: Math.min(LEFT_PERCENT_MOST, Math.round((100 * left) / Math.max(1, menAtStart(scenario.hidden)))),
      funds: Math.max(0, Math.round(enemy.funds)),
      cut: Math.round(finance.cut),
      method: enemy.method,
    },
    choices: options.carry?.choices ?? [],
  };
}

function carried(state: GameState, u: Unit, name: LocalText = { en: u.id }): CarriedUnit {
  const detached = state.structures.reduce((sum, s) => sum + (s.crewUnit === u.id ? s.crew : 0), 0);
  const lacks = Math.max(0, u.menAtFull - u.men - detached);
  return {
    id: u.id,
    kind: u.kind,
    name,
    tile: u.base,
    men: u.menAtFull,
    short: Math.floor((lacks * (100 - REPLACED_PERCENT)) / 100),
    training: u.training,
    discipline: Math.round(u.discipline),
    knowledge: Math.round(u.knowledge),
    postureDay: u.postureDay,
    postureNight: u.postureNight,
    monitored: u.monitored,
  };
}

/** The same in one form, keys in a fixed order: a hash of it does not depend on who wrote it down. */
export function cleanCarry(carry: CarryOver): CarryOver {
  const { capital, choices, enemy, fence, from, ground, known, money, structures, support, towns, training, units } =
    carry;
  const named = ({ ar, en }: LocalText): LocalText => (ar === undefined ? { en } : { en, ar });
  return {
    ground,
    from,
    units: units.map((u) => ({
      id: u.id,
      kind: u.kind,
      name: named(u.name),
      tile: u.tile,
      men: u.men,
      short: u.short,
      training: u.training,
      discipline: u.discipline,
      knowledge: u.knowledge,
      postureDay: u.postureDay,
      postureNight: u.postureNight,
      monitored: u.monitored,
    })),
    structures: structures.map(({ crew, id, kind, strictness, thermal, tile }) => ({
      id,
      kind,
      tile,
      thermal,
      crew,
      strictness,
    })),
    fence: fence.map(({ edge, sensors, towers }) => ({ edge, sensors, towers })),
    known: [...known],
    towns: towns.map(({ fearOfForces, fearOfIsil, id, mukhtar, projects, trust }) => ({
      id,
      trust,
      fearOfIsil,
      fearOfForces,
      projects: [...projects],
      mukhtar,
    })),
    money,
    capital,
    training: {
      instructors: training.instructors,
      aircrew: training.aircrew,
      gained: training.gained,
      gainedAlone: training.gainedAlone,
      reached: training.reached,
    },
    support,
    enemy: { left: enemy.left, funds: enemy.funds, cut: enemy.cut, method: enemy.method },
    choices: [...choices],
  };
}
