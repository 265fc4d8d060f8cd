// Pressure: "When fighting flares on the other side, more of them try the river." The border with Syria in sectors from
// north to south, each with its share of the traffic; shares shift every few days, seasons matter a little, and a surge
// multiplies a sector for some nights. News of a change comes the day before.

import { almanacDay, dayOf } from '../clock.ts';
import type { PressureLevel } from '../frame/enemy.ts';
import { draw, type Keys } from '../random.ts';
import type { Board, Tile } from '../scenario.ts';
import type { Pressure, Surge } from '../state/border.ts';
import type { GameState } from '../state.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';

/** Sectors of the border with Syria, of about equal length. */
const SECTORS = 3;
/** Shares are drawn anew every so many cycles, between these per cents of the usual. Form ours. */
const SHIFTS_EVERY_CYCLES = 5;
const LEAST_PERCENT = 50;
const MOST_PERCENT = 150;
/** What is said of a sector is off by up to this share of it, either way. Form ours. */
const HEARD_OFF = 0.25;
/** It is told in steps: at these per cents of the usual the next one begins. Form ours. */
const STEPS: readonly (readonly [PressureLevel, number])[] = [
  ['many', 200],
  ['more', 125],
  ['usual', 80],
];
/** Crossings by month, January first, per cent of the year's mean: rain and long nights, heat and short ones. Ours. */
const SEASON = [90, 90, 110, 110, 105, 95, 95, 95, 100, 105, 105, 100];
/** And so many per cent each step is taken for. Form ours. */
const TAKEN_FOR: Readonly<Record<PressureLevel, number>> = { few: 65, usual: 100, more: 160, many: 250 };
const NEWS_HOURS = 24;

export interface SurgeStart {
  /** Where it presses: the sector of the border nearest to this tile; none: the middle one. */
  readonly tile?: Tile;
  /** Crossings there in per cent of the usual, 100 or more. */
  readonly percent: number;
  /** Hour at which it begins; the news comes a day before, or at once. */
  readonly fromHour: number;
  readonly cycles: number;
}

/** Fighting flares up across the border. Nothing happens where there is no border with Syria. */
export function beginSurge(state: GameState, start: SurgeStart): void {
  const { board } = state.scenario;
  const { count, middles } = sectorsOf(board);
  if (count === 0) return;
  const { cols } = board.ground;
  const { tile } = start;
  const squared = (t: Tile, u: Tile): number => {
    const dx = (t % cols) - (u % cols);
    const dy = Math.floor(t / cols) - Math.floor(u / cols);
    return dx * dx + dy * dy;
  };
  let sector = Math.floor(count / 2);
  if (tile !== undefined) {
    for (let s = 0; s < count; s++) if (squared(middles[s], tile) < squared(middles[sector], tile)) sector = s;
  }
  state.pressure.surges.push({
    sector,
    percent: Math.round(start.percent),
    fromHour: start.fromHour,
    untilHour: start.fromHour + 24 * start.cycles,
    told: false,
  });
}

export function pressureHour(hour: Hour): void {
  const { pressure } = hour.state;
  news(hour, pressure.surges);
  pressure.surges = pressure.surges.filter((s) => hour.hour < s.untilHour);
  if (!hour.isDawn || pressure.sectors.length === 0) return;
  const due = hour.day % SHIFTS_EVERY_CYCLES;
  if (due === SHIFTS_EVERY_CYCLES - 1) foresee(hour);
  if (due !== 0 || hour.day === 0) return;
  pressure.sectors = pressure.next.slice();
  pressure.heard = pressure.heardNext.slice();
}

function news(hour: Hour, surges: readonly Surge[]): void {
  const { middles } = sectorsOf(hour.board);
  for (const surge of surges) {
    const where = { tile: middles[surge.sector] };
    const cycles = Math.round((surge.untilHour - surge.fromHour) / 24);
    if (!surge.told && hour.hour >= surge.fromHour - NEWS_HOURS) {
      surge.told = true;
      hour.tell('surgeAnnounced', 'notice', where, { cycles });
    }
    if (hour.hour === surge.untilHour - 1) hour.tell('surgeOver', 'notice', where);
  }
}

/** Draws what the sectors will have from tomorrow on, and tells where another step of it is heard. */
function foresee(hour: Hour): void {
  const { pressure, keys } = hour.state;
  const day = dayOf(hour.hour) + 1;
  pressure.next = sharesAt(hour.board, keys, day);
  pressure.heardNext = heardOf(pressure.next, keys, day);
  const { middles } = sectorsOf(hour.board);
  pressure.heardNext.forEach((percent, sector) => {
    const was = pressure.heard[sector];
    if (levelOf(percent) === levelOf(was)) return;
    hour.tell(percent > was ? 'pressureRises' : 'pressureFalls', 'note', { tile: middles[sector] });
  });
}

/** Shares by sector from this day on, per cent, with the mean over the length of the border kept at 100. */
function sharesAt(board: Board, keys: Keys, day: number): number[] {
  const { count, shares } = sectorsOf(board);
  const drawn = Array.from(
    { length: count },
    (_, s) => LEAST_PERCENT + (MOST_PERCENT - LEAST_PERCENT) * draw(keys, 'pressure', s, day * 24),
  );
  const mean = drawn.reduce((sum, percent, s) => sum + percent * shares[s], 0);
  return drawn.map((percent) => Math.round((100 * percent) / Math.max(1, mean)));
}

/** What is said of such shares, per cent: from posts, shepherds and the other bank, never exact. */
function heardOf(percents: readonly number[], keys: Keys, day: number): number[] {
  return percents.map((percent, s) =>
    Math.round(percent * (1 + HEARD_OFF * (2 * draw(keys, 'pressure', s, day * 24, 1) - 1))),
  );
}

function levelOf(percent: number): PressureLevel {
  return STEPS.find(([, from]) => percent >= from)?.[0] ?? 'few';
}

/** The pressure a game begins with. */
export function startingPressure(board: Board, keys: Keys): Pressure {
  const sectors = sharesAt(board, keys, 0);
  const heard = heardOf(sectors, keys, 0);
  return { sectors, next: sectors.slice(), heard, heardNext: heard.slice(), surges: [] };
}

/** How much the crossings over this edge are multiplied now; 1 is the usual. */
export function pressureAt(state: GameState, edge: number): number {
  if (isOff(state, 'S8')) return 1;
  const sector = sectorsOf(state.scenario.board).sectorOf[edge];
  return sector < 0 ? 0 : sectorPressure(state, sector) / 100;
}

/** Per cent of the usual, by sector, surges counted in. */
export function sectorPressure(state: GameState, sector: number): number {
  return withSurges(state, sector, state.pressure.sectors[sector] ?? 100);
}

/** How much is said to come over a sector: what is heard of it, and the fighting across it that everybody hears. */
export function heardPressure(state: GameState, sector: number): PressureLevel {
  return levelOf(withSurges(state, sector, state.pressure.heard[sector] ?? 100));
}

function withSurges(state: GameState, sector: number, usual: number): number {
  return state.pressure.surges.reduce(
    (percent, s) => (s.sector === sector && state.hour >= s.fromHour ? (percent * s.percent) / 100 : percent),
    usual,
  );
}

/** How much the whole border's crossings are multiplied tonight: sectors by length, and the season. */
export function pressureNow(state: GameState): number {
  return overBorder(state, (sector) => sectorPressure(state, sector));
}

/** The same as the staff reckons it, by the steps in which it is told. */
export function pressureHeard(state: GameState): number {
  if (isOff(state, 'S8')) return 0;
  return overBorder(state, (sector) => TAKEN_FOR[heardPressure(state, sector)]);
}

function overBorder(state: GameState, percentOf: (sector: number) => number): number {
  const { board } = state.scenario;
  const { count, shares } = sectorsOf(board);
  if (count === 0) return 1;
  let sum = 0;
  for (let s = 0; s < count; s++) sum += (percentOf(s) / 100) * shares[s];
  const month = Number(almanacDay(board, dayOf(state.hour)).date.slice(5, 7));
  return (sum * (SEASON[month - 1] ?? 100)) / 100;
}

interface Sectors {
  readonly count: number;
  /** By edge; -1 where the other side is not Syria. */
  readonly sectorOf: Int8Array;
  /** Share of the length, summing to 1, and a tile in the middle of each. */
  readonly shares: readonly number[];
  readonly middles: readonly Tile[];
}

const known = new WeakMap<Board, Sectors>();

/** The border with Syria cut into sectors of about equal length, from north to south. */
export function sectorsOf(board: Board): Sectors {
  let sectors = known.get(board);
  if (!sectors) {
    sectors = makeSectors(board);
    known.set(board, sectors);
  }
  return sectors;
}

function makeSectors(board: Board): Sectors {
  const order = board.borders.map((_, i) => i).filter((i) => board.borders[i].country === 'syria');
  order.sort((a, b) => board.borders[a].tile - board.borders[b].tile || a - b);
  const total = order.reduce((sum, i) => sum + board.borders[i].lengthM, 0);
  const count = Math.min(SECTORS, order.length);
  const sectorOf = new Int8Array(board.borders.length).fill(-1);
  const edges: number[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const i of order) {
    const { lengthM } = board.borders[i];
    const sector = Math.min(count - 1, Math.floor((count * (before + lengthM / 2)) / Math.max(1, total)));
    before += lengthM;
    sectorOf[i] = sector;
    edges[sector].push(i);
  }
  const length = (list: readonly number[]): number => list.reduce((sum, i) => sum + board.borders[i].lengthM, 0);
  return {
    count,
    sectorOf,
    shares: edges.map((list) => length(list) / Math.max(1, total)),
    middles: edges.map((list) => board.borders[list[Math.floor(list.length / 2)] ?? order[0]].tile),
  };
}
