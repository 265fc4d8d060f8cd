// What every order's file offers, and the questions most of them ask of a frame. Orders are looked up in index.ts.

import { FLOOD_SLOWS } from '../happenings/floodGround.ts';
import type { Frame, SettlementView, StructureView, UnitView } from '../frame.ts';
import { phaseAt } from '../clock.ts';
import { isOnMap } from '../map/grid.ts';
import { type Land, landOf } from '../map/land.ts';
import type { Route } from '../map/routes.ts';
import {
  READY_SECONDS,
  routesFor,
  secondsAnHour,
  sendTo,
  SETTING_OUT_SECONDS,
  standsReady,
} from '../rules/movement.ts';
import { told } from '../rules/obedience.ts';
import type { Tile } from '../scenario.ts';
import type { GameState, Structure, Unit } from '../state.ts';
import type { Order, OrderType, Params, Preview, Refusal } from './order.ts';

export type OrderOf<T extends OrderType> = Extract<Order, { type: T }>;

export interface OrderRoom<T extends OrderType> {
  /** Staff it takes at dawn or dusk; 0 for standing orders. */
  readonly staff: number;
  /** May be given in a pause as a reaction, for one of the staff kept. */
  readonly reaction: boolean;
  /** In a pause it takes none of the staff kept either. */
  readonly free?: true;
  /** Why it cannot be given, or null; reads only the frame. */
  refuse(frame: Frame, order: OrderOf<T>): Refusal | null;
  /** What it would cost and promise; reads only the frame, and only when not refused. */
  preview(frame: Frame, order: OrderOf<T>): Partial<Preview>;
  /** Does it. Draws no luck and reveals nothing: effects come with the hours. */
  apply(state: GameState, order: OrderOf<T>): void;
}

export function no(code: string, params: Params = {}): Refusal {
  return { code, params };
}

export function unitIn(frame: Frame, id: string): UnitView | undefined {
  return frame.units.find((u) => u.id === id);
}

export function structureIn(frame: Frame, id: string): StructureView | undefined {
  return frame.structures.find((s) => s.id === id);
}

export function settlementIn(frame: Frame, id: string): SettlementView | undefined {
  return frame.settlements.find((s) => s.id === id);
}

/** A unit that can be given work, or why not. */
export function refuseUnit(frame: Frame, id: string, men = 10): Refusal | null {
  const unit = unitIn(frame, id);
  if (!unit) return no('unknownUnit');
  if (unit.stallsUntil !== null) return no('unitLeaving', { unit: id });
  if (frame.militias.some((m) => m.unit === id && m.sulksUntil !== null)) return no('militiaSulks', { unit: id });
  if (unit.men < men) return no('tooFewMen', { unit: id, men: unit.men, needs: men });
  return null;
}

export function refuseTile(frame: Frame, tile: Tile): Refusal | null {
  const { ground } = frame.board;
  if (!isOnMap(ground, tile)) return no('offTheMap');
  if (landOf(frame.board).home[tile] !== 1) return no('outsideProvince');
  return null;
}

/** Whether a unit has a way to a tile in the province. */
export function refuseWay(frame: Frame, id: string, tile: Tile): Refusal | null {
  const bad = refuseTile(frame, tile);
  if (bad) return bad;
  return wayFor(frame, id, tile) ? null : no('noWay', { unit: id });
}

export function refuseMoney(frame: Frame, thousands: number): Refusal | null {
  return frame.money.now < thousands ? no('noMoney', { needs: Math.ceil(thousands), has: frame.money.now }) : null;
}

export function refuseCapital(frame: Frame, points: number): Refusal | null {
  return frame.capital < points ? no('noCapital', { needs: points, has: frame.capital }) : null;
}

/** Warns when an order leaves no capital: two councils in a row that find none are the end. */
export function runsOut(frame: Frame, cost: number): Preview['warnings'][number][] {
  return frame.capital - cost <= 0 ? [{ code: 'capitalRunsOut', params: {} }] : [];
}

/** The coalition wants conduct: so much support is spent, and no less than `from` must be there. Points. */
export function refuseSupport({ coalition }: Frame, points: number, from = points): Refusal | null {
  if (points === 0) return null;
  if (!coalition.present) return no('noCoalition');
  const needs = Math.max(points, from);
  return coalition.support < needs ? no('noSupport', { needs, has: coalition.support }) : null;
}

function wayFor(frame: Frame, id: string, tile: Tile): Route | null {
  const unit = unitIn(frame, id);
  return unit ? routesFor(frame.board, unit.kind).find(unit.tile, tile) : null;
}

/** Route with the hour from now at which each tile is reached. */
export function timed(frame: Frame, id: string, tile: Tile): { route: Preview['route']; hours: number } {
  const unit = unitIn(frame, id);
  const way = wayFor(frame, id, tile);
  if (!unit || !way) return { route: [], hours: 0 };
  const anHour = secondsAnHour(frame.clock.phase === 'night', frame.sky.dust);
  let seconds =
    way.tiles.length === 0 ? 0 : standsReady(unit, frame.clock.phase === 'night') ? READY_SECONDS : SETTING_OUT_SECONDS;
  const flooded = new Set(frame.forecast.filter((f) => f.kind === 'flood').flatMap((f) => f.tiles));
  const route = [{ tile: unit.tile, inHours: 0 }];
  way.tiles.forEach((t, i) => {
    seconds += way.seconds[i] * (flooded.has(t) ? FLOOD_SLOWS : 1);
    route.push({ tile: t, inHours: Math.round((10 * seconds) / anHour) / 10 });
  });
  return { route, hours: seconds / anHour };
}

/** Hours from now until so many hours of work are done: the hour of arrival is the first of them. */
export function doneAfter(hours: number, work: number): number {
  return Math.max(1, Math.ceil(hours)) + work - 1;
}

export function land(frame: Frame): Land {
  return landOf(frame.board);
}

// What follows changes state, for apply.

export function unitOf(state: GameState, id: string): Unit | undefined {
  const unit = state.units.find((u) => u.id === id);
  if (unit) unit.orderedAt = state.hour;
  return unit;
}

export function structureOf(state: GameState, id: string): Structure | undefined {
  return state.structures.find((s) => s.id === id);
}

/** Sends a unit off from where it stands; one that stands ready is under way sooner. */
export function dispatch(state: GameState, unit: Unit, to: Tile): void {
  told(state, unit);
  sendTo(state.scenario, unit, to, standsReady(unit, phaseAt(state.scenario.board, state.hour) === 'night'));
}

export function pay(state: GameState, thousands: number): void {
  state.money -= Math.round(thousands * 1000);
  state.tally.spent += Math.round(thousands * 1000);
}
