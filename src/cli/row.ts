// One game as one row of numbers: what `sweep` writes and `simulate` says. The columns stand here, in order, with what
// each means; adding one is adding a line. The numbers are the truth at the end, not what the commander knew.

import { BOTS, type Played, playGame } from '../bots/index.ts';
import type { LevelInPlay } from '../save/index.ts';
import { createHash } from '../shared/hash.ts';
import { type GameState, glimpseOf, hashState, type Options, RULES_VERSION, SETTLEMENT_WEIGHT } from '../sim/index.ts';
import { readLevel } from './files.ts';

/** A game that was played. */
export interface Game {
  readonly level: LevelInPlay;
  readonly bot: string;
  readonly seed: string;
  readonly played: Played;
}

interface Column {
  /** What the cell says, for the help text. */
  readonly note: string;
  /** A whole or decimal number, or a word without comma, quotation mark or line break. */
  readonly of: (game: Game) => number | string;
}

/** Columns of a row, in order. Nothing in them depends on machine or time. */
export const COLUMNS = {
  level: { note: 'id of the level', of: (g) => g.level.id },
  bot: { note: 'scripted commander', of: (g) => g.bot },
  seed: { note: 'luck of the game', of: (g) => g.seed },
  difficulty: { note: 'recruit, officer, commander or longNight', of: (g) => state(g).options.difficulty ?? 'officer' },
  options: { note: "fingerprint of all options, '-' when there are none", of: (g) => fingerprint(state(g).options) },
  cycles: { note: 'days and nights begun', of: (g) => g.played.cycles },
  hours: { note: 'hours played', of: (g) => g.played.ticks },
  outcome: { note: 'won, lost or undecided', of: (g): Outcome => state(g).outcome?.result ?? 'undecided' },
  reason: { note: "why it ended, '-' where it was not played to its end", of: (g) => state(g).outcome?.reason ?? '-' },
  security: { note: 'score, 0 to 100', of: (g) => glimpseOf(state(g)).scores.security },
  forces: { note: 'score, 0 to 100', of: (g) => glimpseOf(state(g)).scores.forces },
  people: { note: 'score, 0 to 100', of: (g) => glimpseOf(state(g)).scores.people },
  trust: { note: 'trust of the province at the end, 0 to 100', of: (g) => glimpseOf(state(g)).trust.now },
  trust_start: { note: 'and at the start', of: (g) => glimpseOf(state(g)).trust.atStart },
  our_night: {
    note: 'weighted share of settlements held after dark, per cent',
    of: (g) => glimpseOf(state(g)).ourNight,
  },
  attacks: { note: 'by ISIL', of: (g) => state(g).tally.attacks },
  deadly_attacks: { note: 'of these', of: (g) => state(g).tally.deadlyAttacks },
  crossings_attempted: { note: 'groups that tried the border', of: (g) => state(g).tally.crossingsAttempted },
  crossings_stopped: { note: 'of these', of: (g) => state(g).tally.crossingsStopped },
  abuses: { note: 'by the forces, found out or not', of: (g) => state(g).tally.abuses },
  own_killed: { note: 'men of the forces', of: (g) => state(g).tally.ownKilled },
  own_wounded: { note: 'men of the forces', of: (g) => state(g).tally.ownWounded },
  civilians_harmed: { note: 'killed or hurt, by anybody', of: (g) => state(g).tally.civiliansHarmed },
  civilians_harmed_by_forces: { note: 'of these', of: (g) => state(g).tally.civiliansHarmedByForces },
  cells: { note: 'of ISIL at the end', of: (g) => isil(g).length },
  fighters: { note: 'in these', of: (g) => isil(g).reduce((men, cell) => men + cell.men, 0) },
  fighters_removed: {
    note: 'killed or taken in fights and strikes; who starves or goes home is not counted',
    of: (g) => state(g).tally.fightersRemoved,
  },
  leads: { note: 'heard from residents or read in papers', of: (g) => state(g).nextLead - 1 },
  contacts: { note: 'groups noticed', of: (g) => told(g, 'contactSeen', 'contactIdentified') },
  visits_known: { note: 'by cells to settlements that were reported', of: (g) => told(g, 'visitReported') },
  fear_of_isil: { note: 'of the province at the end, 0 to 100', of: (g) => ofTowns(g, (t) => t.fearOfIsil / 100) },
  fear_of_forces: { note: 'of the province at the end, 0 to 100', of: (g) => ofTowns(g, (t) => t.fearOfForces / 100) },
  training: {
    note: 'mean level of the units at the end, 1 to 5',
    of: (g) => tenth(state(g).units.reduce((sum, u) => sum + u.training, 0) / Math.max(1, state(g).units.length)),
  },
  funds: { note: 'of ISIL at the end, dollars', of: (g) => state(g).enemy.funds },
  spent: { note: 'dollars', of: (g) => state(g).tally.spent },
  capital: { note: 'political capital at the end', of: (g) => state(g).capital },
  orders: { note: 'given and not refused', of: (g) => g.played.orders.length },
  rules_version: { note: 'of the game', of: () => RULES_VERSION },
  level_hash: { note: 'fingerprint of the level', of: (g) => g.level.hash },
  hash: { note: 'fingerprint of the state at the end', of: (g) => hashState(state(g)) },
} as const satisfies Readonly<Record<string, Column>>;

type Outcome = 'won' | 'lost' | 'undecided';
type ColumnName = keyof typeof COLUMNS;
/** One game; the keys stand in the order of COLUMNS. */
export type Row = { readonly [Name in ColumnName]: ReturnType<(typeof COLUMNS)[Name]['of']> };

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

function state(game: Game): GameState {
  return game.played.state;
}

/** How often the player was told one of these. */
function told(game: Game, ...codes: readonly string[]): number {
  return state(game).log.filter((event) => codes.includes(event.code)).length;
}

function tenth(n: number): number {
  return Math.round(10 * n) / 10;
}

/** Mean over the settlements by their weight. */
function ofTowns(game: Game, of: (town: GameState['towns'][number]) => number): number {
  const { settlements } = state(game).scenario.board;
  const weight = (i: number): number => SETTLEMENT_WEIGHT[settlements[i].kind];
  const weights = settlements.reduce((sum, _, i) => sum + weight(i), 0);
  return tenth(state(game).towns.reduce((sum, town, i) => sum + weight(i) * of(town), 0) / Math.max(1, weights));
}

function isil(game: Game): GameState['cells'] {
  return state(game).cells.filter((cell) => cell.faction === 'isil');
}

/** Eight characters that tell one set of options from another. */
function fingerprint(options: Options): string {
  if (Object.keys(options).length === 0) return '-';
  const hash = createHash();
  hash.text(JSON.stringify(options));
  return hash.hex().slice(0, 8);
}

export function rowOf(game: Game): Row {
  return Object.fromEntries(COLUMN_NAMES.map((name) => [name, COLUMNS[name].of(game)])) as unknown as Row;
}

export const CSV_HEADER = COLUMN_NAMES.join(',');

/** One line without its end. */
export function csvLine(row: Row): string {
  return COLUMN_NAMES.map((name) => String(row[name])).join(',');
}

/** Columns that hold words, whatever they look like. */
const WORDS: readonly ColumnName[] = [
  'level',
  'bot',
  'seed',
  'difficulty',
  'options',
  'outcome',
  'reason',
  'level_hash',
  'hash',
];

/** What csvLine wrote, or null for anything else, such as a line that was cut short. */
export function rowFrom(line: string): Row | null {
  const cells = line.split(',');
  if (cells.length !== COLUMN_NAMES.length || !/^[0-9a-f]{16}$/.test(cells[cells.length - 1])) return null;
  const row: Record<string, number | string> = {};
  for (const [i, name] of COLUMN_NAMES.entries()) {
    if (WORDS.includes(name)) row[name] = cells[i];
    else if (/^-?\d+(\.\d+)?$/.test(cells[i])) row[name] = Number(cells[i]);
    else return null;
  }
  return row as unknown as Row;
}

/** A game to be played; plain data, for it goes to another thread. */
export interface RowTask {
  /** Id or file. */
  readonly level: string;
  readonly bot: string;
  readonly seed: string;
  readonly options: Options;
}

const levels = new Map<string, LevelInPlay>();

/** A level is read once a thread. @throws WantingError for a level that cannot be read */
export function levelNamed(name: string): LevelInPlay {
  const level = levels.get(name) ?? readLevel(name);
  levels.set(name, level);
  return level;
}

/** Plays one game to its end. @throws WantingError for a level that cannot be read */
export function playRow({ bot, level: name, options, seed }: RowTask): Row {
  const level = levelNamed(name);
  return rowOf({ level, bot, seed, played: playGame({ scenario: level.scenario, seed, bot: BOTS[bot], options }) });
}
