// Errands: orders that send a unit somewhere to do something there. What they have in common is here: a unit with men
// enough, a way, a price, the hours until it is done, and the task. Each tells where it leads and what the work is.

import type { Frame, UnitView } from '../frame.ts';
import { leavesEarnings } from '../rules/obedience.ts';
import type { Board, Tile, UnitKind } from '../scenario.ts';
import type { GameState, Task } from '../state.ts';
import { makeTask, type Subject } from '../task.ts';
import type { Order, Preview, Refusal } from './order.ts';
import {
  dispatch,
  doneAfter,
  no,
  type OrderOf,
  type OrderRoom,
  pay,
  refuseMoney,
  refuseUnit,
  refuseWay,
  timed,
  unitIn,
  unitOf,
} from './room.ts';

/** Orders that name a unit. */
type UnitOrder = Extract<Order, { readonly unit: string }>;
export type ErrandType = UnitOrder['type'];

/** A value, or how it follows from the order. */
type Of<T extends ErrandType, V> = V | ((board: Board, order: OrderOf<T>, by: { readonly kind: UnitKind }) => V);

interface Placed {
  readonly id: string;
  readonly tile: Tile;
}

/** What frame and state both tell of places. */
export interface Places {
  readonly board: Board;
  readonly contacts: readonly Placed[];
  readonly leads: readonly Placed[];
  readonly structures: readonly Placed[];
}

export interface Errand<T extends ErrandType> {
  /** Staff at dawn or dusk; one unless said. */
  readonly staff?: number;
  /** May be given in a pause; not unless said. */
  readonly reaction?: boolean;
  readonly task: Task['type'];
  /** Fewest men it takes; ten unless said. */
  readonly men?: Of<T, number>;
  /** Hours of work on the spot. */
  readonly hours: Of<T, number>;
  /** $1,000, paid when it is given; nothing unless said. */
  readonly cost?: Of<T, number>;
  /** Where it leads; undefined if there is no such place. */
  where(places: Places, order: OrderOf<T>): Tile | undefined;
  /** Why not, before unit and way are looked at: its target above all. */
  refuse?(frame: Frame, order: OrderOf<T>): Refusal | null;
  /** Why not, once unit and way are known to be there. */
  refuseThere?(frame: Frame, order: OrderOf<T>): Refusal | null;
  /** What it promises, over what every errand tells; `hours` is the way there. */
  preview?(frame: Frame, order: OrderOf<T>, unit: UnitView, hours: number): Partial<Preview>;
  /** What the task is about. May change at once what does not wait for the unit, like marking out a site. */
  subject?(order: OrderOf<T>, state: GameState): Subject;
}

function unitOn(order: UnitOrder): string {
  return order.unit;
}

/** The room of an order that sends a unit. */
export function errand<T extends ErrandType>(its: Errand<T>): OrderRoom<T> {
  const value = (of: Of<T, number> | undefined, board: Board, order: OrderOf<T>, by: { kind: UnitKind }): number =>
    typeof of === 'function' ? of(board, order, by) : (of ?? 0);

  return {
    staff: its.staff ?? 1,
    reaction: its.reaction ?? false,
    refuse(frame, order) {
      const bad = its.refuse?.(frame, order);
      if (bad) return bad;
      const unit = unitIn(frame, unitOn(order));
      if (!unit) return no('unknownUnit');
      const tile = its.where(frame, order);
      return (
        refuseUnit(frame, unit.id, value(its.men ?? 10, frame.board, order, unit)) ??
        (tile === undefined ? no('offTheMap') : refuseWay(frame, unit.id, tile)) ??
        its.refuseThere?.(frame, order) ??
        (its.cost === undefined ? null : refuseMoney(frame, value(its.cost, frame.board, order, unit)))
      );
    },
    preview(frame, order) {
      const unit = unitIn(frame, unitOn(order));
      const tile = its.where(frame, order);
      if (!unit || tile === undefined) return {};
      const { route, hours } = timed(frame, unit.id, tile);
      const said = its.preview?.(frame, order, unit, hours);
      return {
        route,
        money: value(its.cost, frame.board, order, unit),
        startsIn: Math.ceil(hours),
        doneIn: doneAfter(hours, value(its.hours, frame.board, order, unit)),
        ...said,
        warnings: [...(said?.warnings ?? []), ...mayRefuse(frame, unit, tile)],
      };
    },
    apply(state, order) {
      const { contacts, leads, scenario, structures } = state;
      const { board } = scenario;
      const unit = unitOf(state, unitOn(order));
      const tile = its.where({ board, contacts, leads, structures }, order);
      if (!unit || tile === undefined) return;
      pay(state, value(its.cost, board, order, unit));
      const subject = its.subject?.(order, state);
      dispatch(state, unit, tile);
      unit.task = makeTask(its.task, tile, value(its.hours, board, order, unit), subject);
    },
  };
}

/** A militia may refuse to go, or put it off; who leaves where it earns, the more. */
function mayRefuse(frame: Frame, unit: UnitView, tile: Tile): Preview['warnings'] {
  const militia = frame.militias.find((m) => m.unit === unit.id);
  if (!militia) return [];
  const leaves = leavesEarnings(frame.board, frame.structures, unit, tile);
  const percent = leaves ? militia.refusesToLeavePercent : militia.refusesPercent;
  return percent > 0 ? [{ code: leaves ? 'mayRefuseToLeave' : 'mayRefuse', params: { unit: unit.id, percent } }] : [];
}

/** The tile of one of a list of places. */
export function tileOf(places: readonly Placed[], id: string): Tile | undefined {
  return places.find((p) => p.id === id)?.tile;
}
