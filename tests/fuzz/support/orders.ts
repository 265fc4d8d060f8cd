// Orders drawn from what a frame shows: ids that are there, tiles on the map, any of the choices.

import {
  CHOICE_IDS,
  FENCE_LAYERS,
  type Frame,
  type Order,
  ORDER_TYPES,
  type OrderType,
  POSTURES,
  PROJECT_KINDS,
  STRICTNESS,
} from '../../../src/sim/index.ts';

/** An order of any type; its first number says which, the others of what. Often refused, never malformed. */
export function randomOrder(frame: Frame, picks: readonly number[]): Order {
  const [first, a, b, c] = picks;
  const of = <T>(list: readonly T[], n: number, none: T): T => (list.length > 0 ? list[n % list.length] : none);
  const id = (list: readonly { readonly id: string }[], n: number): string => of(list, n, { id: 'none' }).id;
  const { board } = frame;
  const unit = id(frame.units, a);
  const structure = id(frame.structures, b);
  const contact = id(frame.contacts, b);
  const tile =
    b % 3 === 0 ? of(board.settlements, c, board.settlements[0]).tile : c % (board.ground.cols * board.ground.rows);
  const lead = id(frame.leads, b);
  const entry = of(frame.ledger, b, { id: -1 } as Frame['ledger'][number]).id;
  const edge = b % board.borders.length;
  const edges = board.borders.slice(edge, edge + 1 + (c % 4)).map((e) => e.id);
  const assets = (kind: string) =>
    id(
      frame.assets.filter((asset) => asset.kind === kind),
      c,
    );
  const settlement = id(board.settlements, b);
  const question = frame.decisions[b % Math.max(1, frame.decisions.length)];
  const answers = question?.options.map((o) => o.id) ?? [];
  const layer = of(FENCE_LAYERS, c, 'wire');
  const orders: { readonly [T in OrderType]: Extract<Order, { type: T }> } = {
    moveUnit: { type: 'moveUnit', unit, to: tile },
    recallUnit: { type: 'recallUnit', unit },
    setPosture: { type: 'setPosture', unit, when: b % 2 ? 'day' : 'night', posture: of(POSTURES, c, 'hold') },
    searchArea: { type: 'searchArea', unit, tile },
    raidTile: { type: 'raidTile', unit, tile, ...(b % 2 && lead !== 'none' ? { lead } : {}) },
    layAmbush: { type: 'layAmbush', unit, settlement },
    arrestSuspect: { type: 'arrestSuspect', unit, lead },
    releaseDetainees: { type: 'releaseDetainees', settlement: id(board.settlements, b) },
    interceptContact: { type: 'interceptContact', unit, contact },
    buildStructure: {
      type: 'buildStructure',
      kind: of(['checkpoint', 'post', 'tower'] as const, a, 'post'),
      tile,
      unit,
    },
    manStructure: { type: 'manStructure', structure, unit },
    unmanStructure: { type: 'unmanStructure', structure },
    repairStructure: { type: 'repairStructure', structure, unit },
    dismantleStructure: { type: 'dismantleStructure', structure },
    addThermal: { type: 'addThermal', structure },
    setStrictness: { type: 'setStrictness', structure, strictness: of(STRICTNESS, c, 'lax') },
    buildFence: { type: 'buildFence', unit: frame.units.find((u) => u.kind === 'engineers')?.id ?? unit, edges, layer },
    repairFence: { type: 'repairFence', unit, edge: edges[0] },
    flyOrbit: { type: 'flyOrbit', asset: assets('drone'), tile },
    flyStrike: { type: 'flyStrike', asset: assets('strike'), contact },
    flyLift: { type: 'flyLift', asset: assets('lift'), unit, to: tile },
    flyEvacuation: { type: 'flyEvacuation', asset: assets('lift') },
    flyPresence: { type: 'flyPresence', asset: assets('strike'), tile },
    chooseAtCouncil: {
      type: 'chooseAtCouncil',
      choice: of(frame.council.agenda, b, { id: of(CHOICE_IDS, b, 'charter') } as Frame['council']['agenda'][number])
        .id,
    },
    askBaghdad: { type: 'askBaghdad', for: b % 2 ? 'money' : 'company' },
    askCoalition: { type: 'askCoalition', for: b % 2 ? 'sorties' : 'troops' },
    trainUnit: { type: 'trainUnit', unit },
    protectSource: { type: 'protectSource', lead },
    monitorMilitia: { type: 'monitorMilitia', unit },
    openInquiry: { type: 'openInquiry', entry },
    prosecuteAbuse: { type: 'prosecuteAbuse', entry },
    compensateTown: { type: 'compensateTown', entry },
    withdrawMilitia: { type: 'withdrawMilitia', unit },
    integrateMilitia: { type: 'integrateMilitia', unit },
    startAwareness: { type: 'startAwareness', settlement },
    endAwareness: { type: 'endAwareness', settlement },
    startProject: { type: 'startProject', settlement, kind: of(PROJECT_KINDS, c, 'water') },
    cancelProject: { type: 'cancelProject', settlement },
    setCurfew: { type: 'setCurfew', settlement, on: c % 2 === 0 },
    protectMukhtar: { type: 'protectMukhtar', settlement, on: c % 2 === 0 },
    raiseTribal: { type: 'raiseTribal', settlement },
    decide: { type: 'decide', decision: question?.id ?? 'd1', option: of(answers, c, 'end') },
    judgeClaim: { type: 'judgeClaim', claim: id(frame.claims, b), percent: c % 101 },
  };
  return orders[of(ORDER_TYPES, first, 'setPosture')];
}
