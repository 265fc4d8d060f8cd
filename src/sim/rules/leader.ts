// Leaders and methods: "It tries to resurface with new methods and new leaders." A leader is with one cell. What he
// wants is carried on foot from cell to cell; when he is lost, those who have heard keep quiet for some nights, then
// another takes his place and may want it done otherwise. He judges by what his own cell has learnt.

import { distanceKm } from '../map/grid.ts';
import { pickWeighted } from '../random.ts';
import type { Tile } from '../scenario.ts';
import type { Cell, GameState, Operation } from '../state.ts';
import { type EnemyState, type Method, METHODS } from '../state/enemy.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';
import { worthOfKind } from './lessons.ts';

type Mix = Readonly<Record<Operation['kind'], number>>;

/**
 * Weight of each kind among operations begun where nobody leads, so that what comes of them is the national mix: 60%
 * explosives, 12% killings, 9% attempts on posts (CTC Sentinel, December 2018). Calibrated: posts come off less often.
 */
export const MIX: Mix = { device: 28, killing: 6, post: 35, harassment: 30 };
/** The same by method. Weighted by how often each is chosen and by its rate they come to the mix above. Form ours. */
const MIXES: Readonly<Record<Method, Mix>> = {
  attrition: { device: 37, killing: 6, post: 29, harassment: 27 },
  assault: { device: 14, killing: 7, post: 52, harassment: 26 },
  intimidation: { device: 18, killing: 14, post: 28, harassment: 32 },
  lowProfile: { device: 30, killing: 10, post: 30, harassment: 29 },
};
/** How often a leader with nothing learnt chooses each, and operations begun under it against the mean. Form ours. */
const CHOSEN: Readonly<Record<Method, number>> = { attrition: 40, assault: 20, intimidation: 20, lowProfile: 20 };
const RATE: Readonly<Record<Method, number>> = { attrition: 1.15, assault: 1.15, intimidation: 1.15, lowProfile: 0.4 };
/** The kind of operation a method lives by. */
const LIVES_BY: Readonly<Record<Method, Operation['kind'] | null>> = {
  attrition: 'device',
  assault: 'post',
  intimidation: 'killing',
  lowProfile: null,
};
/** How far word of a leader's loss or wish is carried in a night, km: half of a night's walk. Form ours. */
const WORD_KM_A_NIGHT = 25;
/** Nights without a leader: at least, and up to so many more. Operations begun meanwhile by those who know. Form ours. */
const QUIET_LEAST_NIGHTS = 3;
const QUIET_MORE_NIGHTS = 4;
const QUIET_RATE = 0.35;
/** A leader thinks his method over this often; he gives it up when its kind has gone this badly for his cell. */
const REVIEW_CYCLES = 5;
const GONE_BADLY = -80;
/** Chance that it is found out whom a fight has cost them. Form ours. */
const KNOWN_TO_FALL = 0.7;
/** Times as likely a method is that papers name. They may be out of date, or others may have been told otherwise. Ours. */
const WORD_OF_PAPERS = 8;
/** Dollars a man at the start. Form ours. */
const FUNDS_A_MAN = 2000;

/** Before the cells are placed. */
export function nobodyYet(): EnemyState {
  return {
    leader: -1,
    leaders: 0,
    method: 'attrition',
    methodBefore: 'attrition',
    seat: 0,
    since: 0,
    quietUntil: -1,
    funds: 0,
    blows: [],
    known: { method: null, methodHour: -1, leaderLostHour: -1, funds: null, fundsHour: -1 },
  };
}

/** Who leads when the game begins, and how. Call once the cells are placed. */
export function startingEnemy(state: GameState, draws: (salt: number) => number): EnemyState {
  const cells = state.cells.filter((c) => c.faction === 'isil');
  const at = pickWeighted(
    cells.map((c) => c.men),
    draws(0),
  );
  const drawn =
    METHODS[
      pickWeighted(
        METHODS.map((m) => CHOSEN[m]),
        draws(1),
      )
    ];
  const chosen = state.scenario.hidden.method ?? drawn;
  return {
    ...nobodyYet(),
    leader: cells[at]?.id ?? -1,
    leaders: 1,
    method: chosen,
    methodBefore: chosen,
    seat: cells[at]?.tile ?? 0,
    funds: FUNDS_A_MAN * cells.reduce((sum, c) => sum + c.men, 0),
  };
}

/** Whether word of the last change has come to where a cell is. */
function hasHeard(hour: Hour, tile: Tile): boolean {
  const { enemy } = hour.state;
  const nights = (hour.hour - enemy.since) / 24;
  return distanceKm(hour.board.ground, tile, enemy.seat) <= WORD_KM_A_NIGHT * nights;
}

/** The mix of operations a cell goes by: the leader's, or the one before until it hears of his. */
export function mixFor(hour: Hour, cell: Cell): Mix {
  if (isOff(hour.state, 'S19')) return MIX;
  const { enemy } = hour.state;
  return MIXES[hasHeard(hour, cell.tile) ? enemy.method : enemy.methodBefore];
}

/** How many operations a cell begins against the mean. */
export function rateFor(hour: Hour, cell: Cell): number {
  if (isOff(hour.state, 'S19')) return 1;
  const { enemy } = hour.state;
  if (!hasHeard(hour, cell.tile)) return RATE[enemy.methodBefore];
  return enemy.quietUntil >= 0 ? QUIET_RATE : RATE[enemy.method];
}

export function leaderHour(hour: Hour): void {
  const { state } = hour;
  const { enemy } = state;
  if (enemy.leader >= 0) {
    const cell = state.cells.find((c) => c.id === enemy.leader);
    if (!cell) return lost(hour);
    if (hour.isDawn && hour.day > 0 && hour.day % REVIEW_CYCLES === 0) thinkOver(hour, cell);
    return;
  }
  if (hour.isDawn && hour.hour >= enemy.quietUntil) rise(hour);
}

/** His cell is no more. Word of it goes out from where he was last. */
function lost(hour: Hour): void {
  const { enemy } = hour.state;
  const nights = QUIET_LEAST_NIGHTS + Math.floor(hour.draw('leader', enemy.leaders) * (QUIET_MORE_NIGHTS + 1));
  enemy.leader = -1;
  enemy.methodBefore = enemy.method;
  enemy.since = hour.hour;
  enemy.quietUntil = hour.hour + 24 * nights;
}

/** Some of the men of a cell fall: the leader may be among them, and papers may say so. */
export function leaderMayFall(hour: Hour, cell: Cell, removed: number): void {
  const { enemy } = hour.state;
  if (enemy.leader !== cell.id || removed <= 0) return;
  if (removed < cell.men && hour.draw('leader', enemy.leaders, 3) >= removed / cell.men) return;
  lost(hour);
  if (hour.draw('leader', enemy.leaders, 4) >= KNOWN_TO_FALL) return;
  enemy.known.leaderLostHour = hour.hour;
  enemy.known.method = null;
  hour.tell('leaderFell', 'notice', { tile: cell.tile });
}

/** Two cells have become one: who led the one that is no more leads on. */
export function leadsOn(hour: Hour, gone: Cell, into: Cell): void {
  if (hour.state.enemy.leader === gone.id) hour.state.enemy.leader = into.id;
}

/** The boldest and largest cells put forward one of their men. */
function rise(hour: Hour): void {
  const { state, land } = hour;
  const { enemy } = state;
  const cells = state.cells.filter((c) => c.faction === 'isil' && land.home[c.tile] === 1);
  const at = pickWeighted(
    cells.map((c) => c.men * (20 + c.nerve)),
    hour.draw('leader', enemy.leaders, 1),
  );
  if (at < 0) return;
  enemy.leaders++;
  enemy.quietUntil = -1;
  newWord(hour, cells[at], choose(hour, cells[at], null));
}

/** A method that has gone badly for the leader's own cell is given up for another. */
function thinkOver(hour: Hour, cell: Cell): void {
  const { enemy } = hour.state;
  const kind = LIVES_BY[enemy.method];
  // Lying low is for rebuilding: with strength and nerve back it ends.
  const done = kind === null ? cell.men >= 6 && cell.nerve >= 60 : worthOfKind(cell, kind) <= GONE_BADLY;
  if (done) newWord(hour, cell, choose(hour, cell, enemy.method));
}

function newWord(hour: Hour, cell: Cell, method: Method): void {
  const { enemy } = hour.state;
  enemy.methodBefore = enemy.method;
  enemy.leader = cell.id;
  enemy.method = method;
  enemy.seat = cell.tile;
  enemy.since = hour.hour;
}

/** By how often such men choose it, and by what his cell has seen work; a cell in a bad way lies low. */
function choose(hour: Hour, cell: Cell, notThis: Method | null): Method {
  const weights = METHODS.map((method) => {
    if (method === notThis) return 0;
    const kind = LIVES_BY[method];
    if (kind === null) return CHOSEN[method] * (cell.men <= 3 || cell.nerve < 40 ? 2 : 1);
    return CHOSEN[method] * Math.max(0.2, 1 + worthOfKind(cell, kind) / 100);
  });
  return METHODS[Math.max(0, pickWeighted(weights, hour.draw('leader', hour.state.enemy.leaders, 2)))];
}

/** How likely each method is, from incidents by kind and from what papers said last, if anything. Sums to 1. */
export function methodOdds(
  kinds: readonly Operation['kind'][],
  read: Method | null,
): { readonly method: Method; readonly p: number }[] {
  const weights = METHODS.map((method) => {
    const mix = MIXES[method];
    const all = mix.device + mix.killing + mix.post + mix.harassment;
    let weight = CHOSEN[method] * (method === read ? WORD_OF_PAPERS : 1);
    for (const kind of kinds) weight *= (4 * mix[kind]) / all;
    return weight;
  });
  const sum = weights.reduce((total, w) => total + w, 0);
  return METHODS.map((method, i) => ({ method, p: sum > 0 ? weights[i] / sum : 0 }));
}

/** How men from here have been told to do it. */
export function methodAt(hour: Hour, tile: Tile): Method {
  const { enemy } = hour.state;
  return hasHeard(hour, tile) ? enemy.method : enemy.methodBefore;
}
