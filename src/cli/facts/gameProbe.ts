// One game watched for what the stylised facts ask: incidents with hour and place, where tips came from, what was
// attacked and how it was manned. It sees the truth; the commander does not.

import { BOTS, playGame } from '../../bots/index.ts';
import { cutAlmanac } from '../../level/cut/almanac.ts';
import type { LevelInPlay } from '../../save/index.ts';
import {
  controlForInforming,
  type GameEvent,
  type GameState,
  glimpseOf,
  type Options,
  type Scenario,
  type StructureView,
} from '../../sim/index.ts';
import { levelNamed, type Row, rowOf } from '../row.ts';

export interface ProbeTask {
  /** Id or file. */
  readonly level: string;
  readonly bot: string;
  readonly seed: string;
  readonly options: Options;
  /** Cycles played, beyond the level's own if need be; the level's own when left out. */
  readonly cycles?: number;
}

export interface Incident {
  readonly hour: number;
  readonly kind: string;
  readonly deadly: boolean;
  /** Column and row, km. */
  readonly at: readonly [number, number];
  readonly byNight: boolean;
}

export interface Probed {
  readonly row: Row;
  readonly incidents: readonly Incident[];
  /** By control in ten bands of 0.1: settlement-phases, and tips that came in them. */
  readonly tips: { readonly phases: readonly number[]; readonly tips: readonly number[] };
  /** Posts by night: nights stood fully manned and below their crew, and attacks on each. */
  readonly posts: { readonly full: PostNights; readonly short: PostNights };
  /** Attacks and trust at the end of each cycle. */
  readonly cycles: readonly { readonly attacks: number; readonly trust: number }[];
}

export interface PostNights {
  nights: number;
  attacks: number;
}

/** Plays one game. @throws WantingError for a level that cannot be read */
export function probeGame({ bot, cycles, level: name, options, seed }: ProbeTask): Probed {
  const level = levelNamed(name);
  const scenario = cycles === undefined ? level.scenario : lasting(level.scenario, cycles);
  const tips = { phases: Array<number>(10).fill(0), tips: Array<number>(10).fill(0) };
  const posts = { full: { nights: 0, attacks: 0 }, short: { nights: 0, attacks: 0 } };
  const perCycle: { attacks: number; trust: number }[] = [];
  const isNight: boolean[] = [];
  let manned = new Map<number, 'full' | 'short'>();
  const played = playGame({
    scenario,
    seed,
    bot: BOTS[bot],
    options,
    onHour(state, events) {
      const now = glimpseOf(state);
      const night = now.clock.phase === 'night';
      isNight[state.hour] = night;
      if (state.stage !== 'running') noteTips(state, events, tips);
      if (night) {
        manned = new Map(now.structures.filter((s) => !s.building && s.crew > 0).map((s) => [s.tile, crewOf(s)]));
        if (!isNight[state.hour - 1]) for (const how of manned.values()) posts[how].nights++;
      }
      for (const i of state.incidents) {
        if (i.hour !== state.hour || (i.kind !== 'post' && i.kind !== 'harassment')) continue;
        const how = manned.get(i.tile);
        if (how) posts[how].attacks++;
      }
      const done = state.history.at(-1);
      if (done && done.cycle > perCycle.length) perCycle.push({ attacks: done.attacks, trust: done.trust });
    },
  });
  return {
    row: rowOf({ level: { ...level, scenario } satisfies LevelInPlay, bot, seed, played }),
    incidents: played.state.incidents.map((i) => ({
      hour: i.hour,
      kind: i.kind,
      deadly: i.deadly,
      at: placeOf(scenario, i.tile),
      byNight: isNight[i.hour] ?? false,
    })),
    tips,
    posts,
    cycles: perCycle,
  };
}

/** The same level for more cycles, sun and moon of the later dates worked out as the cutter does. */
function lasting(scenario: Scenario, cycles: number): Scenario {
  const { board } = scenario;
  const middle = [42, 33] as const;
  const almanac =
    board.almanac.length > cycles ? board.almanac : cutAlmanac([...middle], board.almanac[0].date, cycles + 2);
  return { ...scenario, board: { ...board, cycles, almanac } };
}

function crewOf({ crew, crewFull }: StructureView): 'full' | 'short' {
  return crew < crewFull ? 'short' : 'full';
}

/** Tips of residents, by the control of the place they came from. */
function noteTips(state: GameState, events: readonly GameEvent[], tips: { phases: number[]; tips: number[] }): void {
  const { settlements } = state.scenario.board;
  const band = (town: number): number => Math.min(9, Math.floor(10 * controlForInforming(state, town)));
  settlements.forEach((_, town) => tips.phases[band(town)]++);
  for (const event of events) {
    if (event.code !== 'leadHeard' && event.code !== 'leadOnSuspect') continue;
    const town = settlements.findIndex((s) => s.id === event.settlement);
    if (town >= 0) tips.tips[band(town)]++;
  }
}

function placeOf(scenario: Scenario, tile: number): readonly [number, number] {
  const { cols, kmPerTile } = scenario.board.ground;
  return [(tile % cols) * kmPerTile, Math.floor(tile / cols) * kmPerTile];
}

/** Km between two incidents. */
export function apartKm(a: Incident, b: Incident): number {
  const dx = a.at[0] - b.at[0];
  const dy = a.at[1] - b.at[1];
  return Math.sqrt(dx * dx + dy * dy);
}
