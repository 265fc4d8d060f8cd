// The shapes of orders as a replay file may hold them. What each order means is in src/sim/orders; whether it may be
// given is asked of the simulation when the replay is played.

import * as v from 'valibot';
import {
  CHOICE_IDS,
  FENCE_LAYERS,
  MOST_EDGES,
  type Order,
  type OrderType,
  POSTURES,
  PROJECT_KINDS,
  STRICTNESS,
  type StructureKind,
} from '../sim/index.ts';

const STRUCTURES = ['checkpoint', 'post', 'tower'] as const satisfies readonly StructureKind[];

/** Ids of things: letters, digits and a few joiners; names that every JavaScript object has are refused. */
const Id = v.pipe(v.string(), v.maxLength(80), v.regex(/^(?!constructor$|prototype$|__proto__$)[A-Za-z0-9][\w.:-]*$/));
const Tile = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535));
const Entry = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const unit = { unit: Id };
const structure = { structure: Id };
const entry = { entry: Entry };
const settlement = { settlement: Id };

/** The fields of each order beside its type. Naming them by type makes the compiler ask for every new order. */
const FIELDS = {
  moveUnit: { ...unit, to: Tile },
  recallUnit: unit,
  setPosture: { ...unit, when: v.picklist(['day', 'night']), posture: v.picklist(POSTURES) },
  searchArea: { ...unit, tile: Tile },
  raidTile: { ...unit, tile: Tile, lead: v.optional(Id) },
  layAmbush: { ...unit, settlement: Id },
  arrestSuspect: { ...unit, lead: Id },
  releaseDetainees: settlement,
  interceptContact: { ...unit, contact: Id },
  buildStructure: { ...unit, kind: v.picklist(STRUCTURES), tile: Tile },
  manStructure: { ...structure, unit: Id },
  unmanStructure: structure,
  repairStructure: { ...structure, unit: Id },
  dismantleStructure: structure,
  addThermal: structure,
  setStrictness: { ...structure, strictness: v.picklist(STRICTNESS) },
  buildFence: {
    ...unit,
    edges: v.pipe(v.array(Id), v.minLength(1), v.maxLength(MOST_EDGES)),
    layer: v.picklist(FENCE_LAYERS),
  },
  repairFence: { ...unit, edge: Id },
  flyOrbit: { asset: Id, tile: Tile },
  flyStrike: { asset: Id, contact: Id },
  flyLift: { asset: Id, unit: Id, to: Tile },
  flyEvacuation: { asset: Id },
  flyPresence: { asset: Id, tile: Tile },
  chooseAtCouncil: { choice: v.picklist(CHOICE_IDS) },
  askBaghdad: { for: v.picklist(['money', 'company']) },
  askCoalition: { for: v.picklist(['sorties', 'troops']) },
  trainUnit: unit,
  protectSource: { lead: Id },
  monitorMilitia: unit,
  openInquiry: entry,
  prosecuteAbuse: entry,
  compensateTown: entry,
  withdrawMilitia: unit,
  integrateMilitia: unit,
  startAwareness: settlement,
  endAwareness: settlement,
  startProject: { ...settlement, kind: v.picklist(PROJECT_KINDS) },
  cancelProject: settlement,
  setCurfew: { ...settlement, on: v.boolean() },
  protectMukhtar: { ...settlement, on: v.boolean() },
  raiseTribal: settlement,
  decide: { decision: Id, option: Id },
  judgeClaim: { claim: Id, percent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)) },
} as const satisfies Record<OrderType, v.ObjectEntries>;

const schemas = Object.entries(FIELDS).map(([type, fields]) =>
  v.strictObject({ type: v.literal(type), ...(fields as v.ObjectEntries) }),
);

/** An order as untrusted data. */
export const OrderSchema = v.variant('type', schemas) as unknown as v.GenericSchema<unknown, Order>;
