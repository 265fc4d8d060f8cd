// All orders, and the three questions about one: may it be given, what would it bring, and give it. The first two see
// only a frame, so no refusal and no odds can tell what the player does not know.

import type { Frame } from '../frame.ts';
import { glimpseOf } from '../knowledge.ts';
import type { GameState } from '../state.ts';
import { isAllowed } from './allowed.ts';
import { flyEvacuation, flyLift, flyOrbit, flyPresence, flyStrike } from './air.ts';
import { arrestSuspect, releaseDetainees } from './arrestSuspect.ts';
import { askBaghdad } from './askBaghdad.ts';
import { askCoalition } from './askCoalition.ts';
import { buildStructure } from './buildStructure.ts';
import { chooseAtCouncil } from './chooseAtCouncil.ts';
import { buildFence, repairFence } from './fence.ts';
import { integrateMilitia } from './integrateMilitia.ts';
import { decide } from './decide.ts';
import { judgeClaim } from './judgeClaim.ts';
import { interceptContact } from './interceptContact.ts';
import { layAmbush } from './layAmbush.ts';
import { moveUnit } from './moveUnit.ts';
import type { Order, OrderType, Preview, Refusal } from './order.ts';
import {
  compensateTown,
  monitorMilitia,
  openInquiry,
  prosecuteAbuse,
  protectSource,
  withdrawMilitia,
} from './oversight.ts';
import {
  cancelProject,
  endAwareness,
  protectMukhtar,
  raiseTribal,
  setCurfew,
  startAwareness,
  startProject,
} from './people.ts';
import { raidTile } from './raidTile.ts';
import { recallUnit } from './recallUnit.ts';
import { no, type OrderRoom } from './room.ts';
import { searchArea } from './searchArea.ts';
import { setPosture } from './setPosture.ts';
import { trainUnit } from './trainUnit.ts';
import {
  addThermal,
  dismantleStructure,
  manStructure,
  repairStructure,
  setStrictness,
  unmanStructure,
} from './structures.ts';

export const ORDERS: { readonly [T in OrderType]: OrderRoom<T> } = {
  moveUnit,
  recallUnit,
  setPosture,
  searchArea,
  raidTile,
  layAmbush,
  arrestSuspect,
  releaseDetainees,
  interceptContact,
  buildStructure,
  manStructure,
  unmanStructure,
  repairStructure,
  dismantleStructure,
  addThermal,
  setStrictness,
  buildFence,
  repairFence,
  flyOrbit,
  flyStrike,
  flyLift,
  flyEvacuation,
  flyPresence,
  chooseAtCouncil,
  askBaghdad,
  askCoalition,
  trainUnit,
  protectSource,
  monitorMilitia,
  openInquiry,
  prosecuteAbuse,
  compensateTown,
  withdrawMilitia,
  integrateMilitia,
  startAwareness,
  endAwareness,
  startProject,
  cancelProject,
  setCurfew,
  protectMukhtar,
  raiseTribal,
  decide,
  judgeClaim,
};

export const ORDER_TYPES = Object.keys(ORDERS) as OrderType[];

/** The room of an order whatever its type; the cast is safe since each room is only handed its own orders. */
function roomOf(order: Order): OrderRoom<OrderType> | null {
  return order && Object.hasOwn(ORDERS, order.type) ? (ORDERS[order.type] as OrderRoom<OrderType>) : null;
}

/** Why an order cannot be given now, or null if it can. */
export function mayGive(frame: Frame, order: Order): Refusal | null {
  const room = roomOf(order);
  if (!room) return no('unknownOrder');
  const { stage } = frame.clock;
  if (stage === 'over') return no('gameOver');
  if (!isAllowed(frame.board, frame.clock, order.type)) return no('notInThisLevel');
  if (stage === 'running') {
    if (!room.reaction) return no('notNow');
    if (!room.free && frame.staff.kept < 1) return no('noStaffKept');
  } else if (frame.staff.left < room.staff) return no('noStaff', { needs: room.staff, has: frame.staff.left });
  return room.refuse(frame, order);
}

const NOTHING: Preview = {
  refusal: null,
  staff: 0,
  money: 0,
  moneyPerCycle: 0,
  capital: 0,
  startsIn: 0,
  doneIn: null,
  odds: null,
  harmPercent: null,
  lossPercent: null,
  chain: null,
  route: [],
  effects: {},
  warnings: [],
};

/** Refusals that say what is lacking and leave the order itself sound: its price can still be shown. */
const ONLY_FOR_NOW: readonly string[] = ['noMoney', 'noCapital', 'noSorties', 'grounded', 'raidedLately'];

/** What giving an order would cost and promise, from what the player knows. One that is refused only for now still shows its price. */
export function preview(frame: Frame, order: Order): Preview {
  const room = roomOf(order);
  const refusal = mayGive(frame, order);
  // Without staff or sorties left one may still ask what it would have brought.
  const why = room ? room.refuse(frame, order) : refusal;
  const askable = why === null || ONLY_FOR_NOW.includes(why.code);
  const staff = frame.clock.stage === 'running' ? 1 : (room?.staff ?? 0);
  return { ...NOTHING, staff, ...(room && askable ? room.preview(frame, order) : {}), refusal };
}

/** Checks an order against the player's own frame and does it; a refused one changes nothing. */
export function giveOrder(state: GameState, order: Order): Refusal | null {
  const refusal = mayGive(glimpseOf(state), order);
  const room = roomOf(order);
  if (refusal || !room) return refusal ?? no('unknownOrder');
  if (state.stage === 'running') state.staffKept -= room.free ? 0 : 1;
  else state.staffLeft -= room.staff;
  room.apply(state, order);
  return null;
}

/** Staff an order takes at dawn or dusk. */
export function staffFor(type: OrderType): number {
  return ORDERS[type].staff;
}

/** Whether an order can be given as a reaction in a pause. */
export function isReaction(type: OrderType): boolean {
  return ORDERS[type].reaction;
}
