// Orders of every kind, made up from what a frame shows, most of them sensible and some not: for tests that need many.

import { mix } from '../../src/shared/hash.ts';
import { FENCE_LAYERS, type Frame, type Order, ORDER_TYPES, POSTURES, STRICTNESS } from '../../src/sim/index.ts';

/** An order made from the frame and a number; the same for the same two. */
export function anyOrder(frame: Frame, number: number): Order {
  let drawn = 0;
  const below = (count: number): number => mix(number * 31 + drawn++ * 7919 + 17) % Math.max(1, count);
  const of = <T>(list: readonly T[]): T => list[below(list.length)];
  const idOf = (list: readonly { readonly id: string }[]): string => of(list)?.id ?? 'none';
  const { board } = frame;
  const near = [...frame.units, ...frame.settlements, ...frame.contacts, ...frame.leads];
  const tile = (): number => (of(near)?.tile ?? 0) + of([0, 0, 1, -1, board.ground.cols, -board.ground.cols]);
  const unit = idOf(frame.units);
  const structure = idOf(frame.structures);
  const entry = of(frame.ledger)?.id ?? 0;
  const edge = of(board.borders)?.id ?? 'none';
  const asset = idOf(frame.assets);
  const type = of(ORDER_TYPES);
  switch (type) {
    case 'moveUnit':
      return { type, unit, to: tile() };
    case 'setPosture':
      return { type, unit, when: of(['day', 'night'] as const), posture: of(POSTURES) };
    case 'searchArea':
      return { type, unit, tile: tile() };
    case 'raidTile':
      return { type, unit, tile: tile() };
    case 'arrestSuspect':
      return { type, unit, lead: idOf(frame.leads) };
    case 'releaseDetainees':
      return { type, settlement: idOf(frame.settlements) };
    case 'interceptContact':
      return { type, unit, contact: idOf(frame.contacts) };
    case 'buildStructure':
      return { type, unit, kind: of(['checkpoint', 'post', 'tower'] as const), tile: tile() };
    case 'manStructure':
    case 'repairStructure':
      return { type, unit, structure };
    case 'unmanStructure':
    case 'dismantleStructure':
    case 'addThermal':
      return { type, structure };
    case 'setStrictness':
      return { type, structure, strictness: of(STRICTNESS) };
    case 'buildFence':
      return { type, unit, edges: [edge], layer: of(FENCE_LAYERS) };
    case 'repairFence':
      return { type, unit, edge };
    case 'flyOrbit':
      return { type, asset, tile: tile() };
    case 'flyStrike':
      return { type, asset, contact: idOf(frame.contacts) };
    case 'flyLift':
      return { type, asset, unit, to: tile() };
    case 'protectSource':
      return { type, lead: idOf(frame.leads) };
    case 'openInquiry':
    case 'prosecuteAbuse':
    case 'compensateTown':
      return { type, entry };
    case 'recallUnit':
    case 'monitorMilitia':
    case 'withdrawMilitia':
      return { type, unit };
  }
}
