// What happens and what is asked for, against the rest of the level: events within its days, places and units that
// exist, claims made once, orders and tips in time, goals that can be met at all.

import { CLAIM_PLACES, LEVEL_EVENT_PARAMS } from '../../sim/index.ts';
import { error, type Fault, type FaultCode, warning } from '../faults.ts';
import type { Level } from '../schema/level.ts';

/** Weights of a settlement in trust (RULES.md), and the most it can move in a cycle. */
const WEIGHT = { city: 3, town: 2, village: 1, camp: 1 } as const;
const TRUST_A_CYCLE = 10;

export function checkHappenings(level: Level): Fault[] {
  return [...events(level), ...claims(level), ...leads(level), ...inTime(level), ...goals(level), ...traits(level)];
}

type Ids = Readonly<Record<'settlements' | 'units' | 'borders', ReadonlySet<string>>>;

function idsOf(level: Level): Ids {
  const of = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  return { settlements: of(level.settlements), units: of(level.units), borders: of(level.borders) };
}

function refer(ids: Ids, path: string, id: string | null | undefined, among: keyof Ids): Fault[] {
  return id === null || id === undefined || ids[among].has(id) ? [] : [error(path, 'noSuchId', { id, among })];
}

function twice(path: string, list: readonly { readonly id: string }[]): Fault[] {
  return list.flatMap(({ id }, i) =>
    list.findIndex((other) => other.id === id) < i ? [error(`${path}[${i}].id`, 'duplicateId', { id })] : [],
  );
}

function events(level: Level): Fault[] {
  const ids = idsOf(level);
  const { cycles, events: list = [] } = level;
  return [
    ...twice('events', list),
    ...seasons(list),
    ...list.flatMap((event, i) => {
      const { fromCycle: from, toCycle: to } = event;
      const path = `events[${i}]`;
      return [
        ...(from > to ? [error(path, 'badRange', { least: from, most: to })] : []),
        ...(from > cycles ? [error(`${path}.fromCycle`, 'afterEnd', { cycle: from, cycles })] : []),
        ...(to > cycles && from <= cycles ? [warning(`${path}.toCycle`, 'afterEnd', { cycle: to, cycles })] : []),
        ...refer(ids, `${path}.place`, event.place, 'settlements'),
        ...refer(ids, `${path}.unit`, event.unit, 'units'),
      ];
    }),
  ];
}

/** Truffle seasons of one place that can fall together: their parties could not be told apart. */
function seasons(list: NonNullable<Level['events']>): Fault[] {
  return list.flatMap((event, i) => {
    const before = list.findIndex(
      (other, k) => k < i && [event, other].every(isSeason) && other.place === event.place && meet(event, other),
    );
    return before < 0 ? [] : [warning(`events[${i}]`, 'seasonsOverlap', { other: before })];
  });
}

type EventOfLevel = NonNullable<Level['events']>[number];

const isSeason = ({ kind }: EventOfLevel): boolean => kind === 'truffleSeason';

/** Whether the last day of each can come after the other has begun. */
function meet(a: EventOfLevel, b: EventOfLevel): boolean {
  const last = ({ params, toCycle }: EventOfLevel): number =>
    toCycle + (params?.['cycles'] ?? LEVEL_EVENT_PARAMS.truffleSeason.cycles) - 1;
  return a.fromCycle <= last(b) && b.fromCycle <= last(a);
}

function claims(level: Level): Fault[] {
  const ids = idsOf(level);
  const list = level.claims ?? [];
  const among = { unit: 'units', settlement: 'settlements', edge: 'borders' } as const;
  return [
    ...twice('claims', list),
    ...list.flatMap(({ kind, place }, i) => {
      const where = CLAIM_PLACES[kind];
      const before = list.findIndex((other) => other.kind === kind && other.place === place);
      return [
        ...(where === 'none' ? [] : refer(ids, `claims[${i}].place`, place, among[where])),
        ...(before < i ? [error(`claims[${i}]`, 'duplicateClaim', { kind, other: before })] : []),
      ];
    }),
  ];
}

function leads(level: Level): Fault[] {
  const ids = idsOf(level);
  return (level.leads ?? []).flatMap((lead, i) => refer(ids, `leads[${i}].settlement`, lead.settlement, 'settlements'));
}

/** Orders that come in, tips, and the handover test must lie within the level's days. */
function inTime(level: Level): Fault[] {
  const { allowedOrders = [], cycles, handover = 0, tips = [] } = level;
  const late = (path: string, list: readonly { readonly fromCycle: number }[]): Fault[] =>
    list.flatMap(({ fromCycle: cycle }, i) =>
      cycle > cycles ? [error(`${path}[${i}].fromCycle`, 'afterEnd', { cycle, cycles })] : [],
    );
  const known = new Set<string>();
  const again = allowedOrders.flatMap(({ orders }, i) =>
    orders.flatMap((order, k): Fault[] => {
      const had = known.has(order);
      known.add(order);
      return had ? [error(`allowedOrders[${i}].orders[${k}]`, 'duplicateId', { id: order })] : [];
    }),
  );
  const atOnce = allowedOrders.some(({ fromCycle, phase }) => fromCycle === 1 && phase === 'day');
  return [
    ...late('allowedOrders', allowedOrders),
    ...again,
    ...(level.allowedOrders && !atOnce ? [warning('allowedOrders', 'noFirstOrders')] : []),
    ...late('tips', tips),
    ...(handover > cycles ? [error('handover', 'afterEnd', { cycle: handover, cycles })] : []),
  ];
}

/** Goals that no game on this level could meet. */
function goals(level: Level): Fault[] {
  const { cycles, settlements } = level;
  const weights = settlements.map(({ kind }) => WEIGHT[kind]);
  const all = weights.reduce<number>((sum, w) => sum + w, 0);
  const trust = settlements.reduce((sum, s, i) => sum + weights[i] * s.trust, 0) / Math.max(1, all);
  return level.goals.flatMap(({ kind, value }, i) => {
    if (kind === 'deadlyAttacks') return [];
    const most = all === 0 ? 0 : kind === 'ourNight' ? 100 : Math.min(Math.floor(100 - trust), TRUST_A_CYCLE * cycles);
    return value > most ? [error(`goals[${i}].value`, 'goalOutOfReach', { kind, value, most })] : [];
  });
}

/** What only militias, or only checkpoints, have. */
function traits(level: Level): Fault[] {
  const only = (path: string, code: FaultCode): Fault => error(path, code);
  return [
    ...level.units.flatMap((u, i) =>
      u.monitored !== undefined && u.kind !== 'militia' ? [only(`units[${i}].monitored`, 'onlyMilitias')] : [],
    ),
    ...level.structures.flatMap((s, i) =>
      s.strictness !== undefined && s.kind !== 'checkpoint'
        ? [only(`structures[${i}].strictness`, 'onlyCheckpoints')]
        : [],
    ),
  ];
}
