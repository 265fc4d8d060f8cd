// One game watched for what the player was told and what came of it: the odds on orders, leads, contacts, the threat
// board, the dust forecast and the belief map, each in ten bins. It sees the truth; the commander does not.

import { BOTS, playGame } from '../../bots/index.ts';
import {
  distanceKm,
  type Frame,
  frameOf,
  type GameEvent,
  type GameState,
  landOf,
  type Order,
  preview,
  someoneAmong,
} from '../../sim/index.ts';
import { levelNamed } from '../row.ts';
import { type Bins, emptyBins, put } from './calibration.ts';
import type { ProbeTask } from './gameProbe.ts';

/** What is forecast. */
export const FORECASTS = [
  'raid finds somebody',
  'search finds somebody',
  'orbit notices somebody',
  'strike hits',
  'pursuit stops them',
  'inquiry finds the cause',
  'raid gives its source away',
  'strike harms civilians',
  'lead is right and fresh',
  'suspect feeds them',
  'contact is ISIL',
  'attack at a place on the threat board',
  'dust storm in the next phase',
  'belief: a cell on a square of 25 km',
  'belief: a cell on a square of 10 km',
] as const;
export type Forecast = (typeof FORECASTS)[number];
export type Calibration = Readonly<Record<Forecast, Bins>>;

/** An order whose outcome is not known yet. */
interface Open {
  readonly forecast: Forecast;
  readonly percent: number;
  readonly until: number;
  /** True or false when this event settles it; null when it says nothing of it. */
  readonly settles: (event: GameEvent, state: GameState) => boolean | null;
  /** What silence until then means; null: it is not counted. */
  readonly silence: boolean | null | ((state: GameState) => boolean);
}

const BY_UNIT: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  raidTile: { raidFound: true, metAndLost: true, raidEmpty: false, smugglersHeld: false },
  searchArea: { searchEnded: true, searchEmpty: false },
  interceptContact: {
    contactCaught: true,
    crossingStopped: true,
    smugglersHeld: true,
    metAndLost: false,
    contactMissed: false,
  },
};
/** A raid on word of a store is after the store. */
const STORES: Readonly<Record<string, boolean>> = { cacheFound: true, raidEmpty: false };
const OF_UNIT = {
  raidTile: 'raid finds somebody',
  searchArea: 'search finds somebody',
  interceptContact: 'pursuit stops them',
} as const;
/** Level of dust that is a storm. */
const STORM = 2;
/** An attack counts for a place on the board when it is so near, km. */
const AT_PLACE_KM = 5;

/** Plays one game. */
export function watchOdds({ bot, level, options, seed }: ProbeTask): Calibration {
  const bins = Object.fromEntries(FORECASTS.map((name) => [name, emptyBins()])) as unknown as Calibration;
  let open: Open[] = [];
  const strangers = new Set<string>();
  playGame({
    scenario: levelNamed(level).scenario,
    seed,
    bot: BOTS[bot],
    options,
    onHour(state, events) {
      open = open.filter((o) => !settled(o, events, state, bins));
      seen(state, strangers, bins);
      if (state.stage !== 'orders') return;
      const frame = frameOf(state);
      readings(state, frame, bins);
      open.push(...threats(frame, state), ...dust(frame, state));
    },
    onOrder(state, order) {
      const shown = preview(frameOf(state), order);
      if (shown.refusal === null) open.push(...opened(state, order, shown));
    },
  });
  return bins;
}

function settled(open: Open, events: readonly GameEvent[], state: GameState, bins: Calibration): boolean {
  for (const event of events) {
    const came = open.settles(event, state);
    if (came === null) continue;
    put(bins[open.forecast], open.percent, came);
    return true;
  }
  if (state.hour < open.until) return false;
  const came = typeof open.silence === 'function' ? open.silence(state) : open.silence;
  if (came !== null) put(bins[open.forecast], open.percent, came);
  return true;
}

function opened(state: GameState, order: Order, shown: ReturnType<typeof preview>): Open[] {
  const { hour } = state;
  const list: Open[] = [];
  const percent = shown.odds?.percent ?? null;
  if (order.type === 'raidTile' || order.type === 'searchArea' || order.type === 'interceptContact') {
    const codes = shown.odds?.of === 'findStore' ? STORES : BY_UNIT[order.type];
    const { unit } = order;
    const by = (event: GameEvent): boolean | null =>
      event.unit === unit && Object.hasOwn(codes, event.code) ? codes[event.code] : null;
    const silence = order.type === 'interceptContact' ? false : null;
    if (percent !== null) list.push({ forecast: OF_UNIT[order.type], percent, until: hour + 48, settles: by, silence });
  }
  if (order.type === 'raidTile' && order.lead !== undefined) {
    const risk = shown.warnings.find((w) => w.code === 'sourceAtRisk');
    const { unit } = order;
    if (risk) {
      let exposed = false;
      list.push({
        forecast: 'raid gives its source away',
        percent: Number(risk.params.percent),
        until: hour + 48,
        settles: (event) => {
          if (event.code === 'sourceExposed' && event.settlement === risk.params.settlement) exposed = true;
          return event.unit === unit && Object.hasOwn(BY_UNIT.raidTile, event.code) ? exposed : null;
        },
        silence: null,
      });
    }
  }
  if (order.type === 'flyStrike') {
    const { asset } = order;
    const of = (event: GameEvent): boolean => event.params.asset === asset;
    const hit = (event: GameEvent): boolean | null => {
      if (!of(event)) return null;
      if (event.code === 'strikeHit') return true;
      return ['strikeMissed', 'strikeHitOthers', 'strikeNoTarget'].includes(event.code) ? false : null;
    };
    if (percent !== null) list.push({ forecast: 'strike hits', percent, until: hour + 2, settles: hit, silence: null });
    if (shown.harmPercent !== null) {
      const harm = (event: GameEvent): boolean | null =>
        of(event) && ['strikeHarmed', 'strikeHitOthers'].includes(event.code) ? true : null;
      list.push({
        forecast: 'strike harms civilians',
        percent: shown.harmPercent,
        until: hour + 2,
        settles: harm,
        silence: false,
      });
    }
  }
  if (order.type === 'flyOrbit' && percent !== null) {
    const { tile } = order;
    const { ground } = state.scenario.board;
    const seen = (event: GameEvent): boolean | null =>
      event.params.source === 'orbit' && event.tile !== null && distanceKm(ground, event.tile, tile) <= 15
        ? true
        : null;
    const until = hour + (shown.doneIn ?? 6);
    list.push({ forecast: 'orbit notices somebody', percent, until, settles: seen, silence: false });
  }
  if (order.type === 'openInquiry' && percent !== null) {
    const town = state.ledger.find((e) => e.id === order.entry)?.town ?? -1;
    const settlement = state.scenario.board.settlements[town]?.id;
    const due = hour + (shown.doneIn ?? 0);
    list.push({
      forecast: 'inquiry finds the cause',
      percent,
      until: due + 1,
      settles: (event) =>
        event.settlement === settlement && event.hour === due && event.code.startsWith('inquiry')
          ? event.code !== 'inquiryFoundNothing'
          : null,
      silence: null,
    });
  }
  return list;
}

/** Places on the board, watched to the end of the night it speaks of. */
function threats(frame: Frame, state: GameState): Open[] {
  const { ground } = frame.board;
  return frame.threats.map((threat) => {
    const from = state.hour;
    const attacked = (_: GameEvent, now: GameState): boolean | null =>
      now.incidents.some((i) => i.hour > from && distanceKm(ground, i.tile, threat.tile) <= AT_PLACE_KM) ? true : null;
    return {
      forecast: 'attack at a place on the threat board' as const,
      percent: threat.percent,
      until: from + frame.clock.phaseEndsIn,
      settles: attacked,
      silence: false,
    };
  });
}

/** Counted when the phase after this one begins. */
function dust(frame: Frame, state: GameState): Open[] {
  const until = state.hour + frame.clock.phaseEndsIn;
  const percent = frame.sky.dustForecast;
  const silence = (now: GameState): boolean => now.dust === STORM;
  return [{ forecast: 'dust storm in the next phase', percent, until, settles: () => null, silence }];
}

/** Strangers, in the hour in which they are first seen: later some have gone home, and only the others could be asked. */
function seen(state: GameState, strangers: Set<string>, bins: Calibration): void {
  for (const contact of state.contacts) {
    const group = state.cells.find((c) => c.id === contact.cell);
    if (!group || strangers.has(contact.id)) continue;
    strangers.add(contact.id);
    const { hostilePercent, identified } = contact;
    if (!identified && hostilePercent > 0) put(bins['contact is ISIL'], hostilePercent, group.faction === 'isil');
  }
}

/** What stands on the screen at dawn and dusk and is right or wrong at once. */
function readings(state: GameState, frame: Frame, bins: Calibration): void {
  const { board } = frame;
  for (const view of frame.leads) {
    const lead = state.leads.find((l) => l.id === view.id);
    if (lead?.kind === 'suspect') put(bins['suspect feeds them'], view.confidence, lead.guilty);
    if (lead?.kind !== 'hideout') continue;
    const cell = state.cells.find((c) => c.id === lead.cell);
    const near =
      cell !== undefined &&
      distanceKm(board.ground, cell.tile, lead.tile) <= (lead.radiusTiles + 0.5) * board.ground.kmPerTile;
    put(bins['lead is right and fresh'], view.confidence, near);
  }
  if (frame.clock.phase === 'day') {
    believed(state, frame, 25, bins['belief: a cell on a square of 25 km']);
    believed(state, frame, 10, bins['belief: a cell on a square of 10 km']);
  }
}

/** The map cut into squares: the chance of at least one cell on each, from what is believed of its tiles. */
function believed(state: GameState, frame: Frame, km: number, bins: Bins): void {
  const { ground } = frame.board;
  const { home } = landOf(frame.board);
  const side = Math.max(1, Math.round(km / ground.kmPerTile));
  const across = Math.ceil(ground.cols / side);
  const squares = new Map<number, number[]>();
  const cells = new Set<number>();
  const square = (tile: number): number =>
    Math.floor(Math.floor(tile / ground.cols) / side) * across + Math.floor((tile % ground.cols) / side);
  for (let t = 0; t < frame.belief.length; t++) {
    if (home[t] === 0) continue;
    const tiles = squares.get(square(t));
    if (tiles) tiles.push(t);
    else squares.set(square(t), [t]);
  }
  for (const cell of state.cells) if (cell.faction === 'isil' && home[cell.tile] === 1) cells.add(square(cell.tile));
  for (const [at, tiles] of squares) put(bins, 100 * someoneAmong(frame.belief, tiles), cells.has(at));
}
