// Orders of every kind, made up from what a frame shows, most of them sensible and some not: what somebody would give
// who reads the buttons and not the map. The commanders random and `only:` use it, and tests that need many orders.

import { mix } from '../shared/hash.ts';
import {
  CHOICE_IDS,
  type ChoiceId,
  FENCE_LAYERS,
  type Frame,
  type Order,
  ORDER_TYPES,
  type OrderType,
  POSTURES,
  PROJECT_KINDS,
  STRICTNESS,
  type Tile,
} from '../sim/index.ts';

/** Draws from what the frame shows. */
interface Hat {
  of<T>(list: readonly T[]): T;
  unit(): string;
  structure(): string;
  settlement(): string;
  asset(): string;
  lead(): string;
  contact(): string;
  edge(): string;
  entry(): number;
  /** One that is before the council, or any. */
  choice(): ChoiceId;
  /** A question that waits, or any, with one of its answers. */
  question(): { readonly decision: string; readonly option: string };
  claim(): string;
  /** Where something is, or a tile beside it. */
  tile(): Tile;
}

const MAKE: { readonly [T in OrderType]: (hat: Hat) => Extract<Order, { type: T }> } = {
  moveUnit: (hat) => ({ type: 'moveUnit', unit: hat.unit(), to: hat.tile() }),
  recallUnit: (hat) => ({ type: 'recallUnit', unit: hat.unit() }),
  setPosture: (hat) => ({
    type: 'setPosture',
    unit: hat.unit(),
    when: hat.of(['day', 'night'] as const),
    posture: hat.of(POSTURES),
  }),
  searchArea: (hat) => ({ type: 'searchArea', unit: hat.unit(), tile: hat.tile() }),
  raidTile: (hat) => ({ type: 'raidTile', unit: hat.unit(), tile: hat.tile() }),
  layAmbush: (hat) => ({ type: 'layAmbush', unit: hat.unit(), settlement: hat.settlement() }),
  arrestSuspect: (hat) => ({ type: 'arrestSuspect', unit: hat.unit(), lead: hat.lead() }),
  releaseDetainees: (hat) => ({ type: 'releaseDetainees', settlement: hat.settlement() }),
  interceptContact: (hat) => ({ type: 'interceptContact', unit: hat.unit(), contact: hat.contact() }),
  buildStructure: (hat) => ({
    type: 'buildStructure',
    unit: hat.unit(),
    kind: hat.of(['checkpoint', 'post', 'tower'] as const),
    tile: hat.tile(),
  }),
  manStructure: (hat) => ({ type: 'manStructure', structure: hat.structure(), unit: hat.unit() }),
  unmanStructure: (hat) => ({ type: 'unmanStructure', structure: hat.structure() }),
  repairStructure: (hat) => ({ type: 'repairStructure', structure: hat.structure(), unit: hat.unit() }),
  dismantleStructure: (hat) => ({ type: 'dismantleStructure', structure: hat.structure() }),
  addThermal: (hat) => ({ type: 'addThermal', structure: hat.structure() }),
  setStrictness: (hat) => ({ type: 'setStrictness', structure: hat.structure(), strictness: hat.of(STRICTNESS) }),
  buildFence: (hat) => ({ type: 'buildFence', unit: hat.unit(), edges: [hat.edge()], layer: hat.of(FENCE_LAYERS) }),
  repairFence: (hat) => ({ type: 'repairFence', unit: hat.unit(), edge: hat.edge() }),
  flyOrbit: (hat) => ({ type: 'flyOrbit', asset: hat.asset(), tile: hat.tile() }),
  flyStrike: (hat) => ({ type: 'flyStrike', asset: hat.asset(), contact: hat.contact() }),
  flyLift: (hat) => ({ type: 'flyLift', asset: hat.asset(), unit: hat.unit(), to: hat.tile() }),
  flyEvacuation: (hat) => ({ type: 'flyEvacuation', asset: hat.asset() }),
  flyPresence: (hat) => ({ type: 'flyPresence', asset: hat.asset(), tile: hat.tile() }),
  chooseAtCouncil: (hat) => ({ type: 'chooseAtCouncil', choice: hat.choice() }),
  askBaghdad: (hat) => ({ type: 'askBaghdad', for: hat.of(['money', 'company'] as const) }),
  askCoalition: (hat) => ({ type: 'askCoalition', for: hat.of(['sorties', 'troops'] as const) }),
  trainUnit: (hat) => ({ type: 'trainUnit', unit: hat.unit() }),
  protectSource: (hat) => ({ type: 'protectSource', lead: hat.lead() }),
  monitorMilitia: (hat) => ({ type: 'monitorMilitia', unit: hat.unit() }),
  openInquiry: (hat) => ({ type: 'openInquiry', entry: hat.entry() }),
  prosecuteAbuse: (hat) => ({ type: 'prosecuteAbuse', entry: hat.entry() }),
  compensateTown: (hat) => ({ type: 'compensateTown', entry: hat.entry() }),
  withdrawMilitia: (hat) => ({ type: 'withdrawMilitia', unit: hat.unit() }),
  integrateMilitia: (hat) => ({ type: 'integrateMilitia', unit: hat.unit() }),
  startAwareness: (hat) => ({ type: 'startAwareness', settlement: hat.settlement() }),
  endAwareness: (hat) => ({ type: 'endAwareness', settlement: hat.settlement() }),
  startProject: (hat) => ({ type: 'startProject', settlement: hat.settlement(), kind: hat.of(PROJECT_KINDS) }),
  cancelProject: (hat) => ({ type: 'cancelProject', settlement: hat.settlement() }),
  setCurfew: (hat) => ({ type: 'setCurfew', settlement: hat.settlement(), on: hat.of([true, false]) }),
  protectMukhtar: (hat) => ({ type: 'protectMukhtar', settlement: hat.settlement(), on: hat.of([true, false]) }),
  decide: (hat) => ({ type: 'decide', ...hat.question() }),
  judgeClaim: (hat) => ({ type: 'judgeClaim', claim: hat.claim(), percent: hat.of([0, 20, 50, 80, 100]) }),
  raiseTribal: (hat) => ({ type: 'raiseTribal', settlement: hat.settlement() }),
};

/** An order made from the frame and a number, of one type or of any; the same for the same frame and number. */
export function anyOrder(frame: Frame, number: number, type?: OrderType): Order {
  let drawn = 0;
  const below = (count: number): number => mix(number * 31 + drawn++ * 7919 + 17) % Math.max(1, count);
  const of = <T>(list: readonly T[]): T => list[below(list.length)];
  const idOf = (list: readonly { readonly id: string }[]): string => of(list)?.id ?? 'none';
  const { board } = frame;
  const near = [...frame.units, ...frame.settlements, ...frame.contacts, ...frame.leads];
  const steps = [0, 0, 1, -1, board.ground.cols, -board.ground.cols];
  return MAKE[type ?? of(ORDER_TYPES)]({
    of,
    unit: () => idOf(frame.units),
    structure: () => idOf(frame.structures),
    settlement: () => idOf(frame.settlements),
    asset: () => idOf(frame.assets),
    lead: () => idOf(frame.leads),
    contact: () => idOf(frame.contacts),
    edge: () => idOf(board.borders),
    entry: () => of(frame.ledger)?.id ?? 0,
    question: () => {
      const one = of(frame.decisions);
      return { decision: one?.id ?? 'd1', option: one ? of(one.options).id : 'end' };
    },
    claim: () => idOf(frame.claims),
    choice: () => of(frame.council.agenda)?.id ?? of(CHOICE_IDS),
    tile: () => (of(near)?.tile ?? 0) + of(steps),
  });
}
