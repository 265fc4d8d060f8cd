// The part of the level file that says what may happen and what is in dispute: events by date and chance, and claims
// that officials and residents see differently. What they do is in src/sim/rules/event.ts and src/sim/claims.

import * as v from 'valibot';
import {
  CLAIM_KINDS,
  CLAIM_PLACES,
  LEVEL_EVENT_KINDS,
  LEVEL_EVENT_PARAMS,
  type LevelEventKind,
} from '../../sim/index.ts';
import { about, Cycle, Id, percent, whole } from './base.ts';

/** Bounds of what events say of themselves, with their units. */
const PARAMS: Readonly<Record<string, readonly [note: string, least: number, most: number]>> = {
  cycles: ['Cycles it lasts', 1, 60],
  parties: ['Parties a day', 0, 20],
  people: ['People', 0, 20_000],
  radiusKm: ['How far from the place, km', 1, 200],
  percent: ['Per cent of what is usual', 0, 1000],
  men: ['Men', 10, 500],
  moneyPercent: ['Money a cycle, per cent more or less', -100, 300],
  capital: ['Capital given or taken, once', -5, 5],
};

/** The params a kind has, each with the value it takes when left out. */
function paramsOf(kind: LevelEventKind) {
  const entries = Object.entries(LEVEL_EVENT_PARAMS[kind]).map(([name, usual]) => {
    const [note, least, most] = PARAMS[name] ?? [name, -1_000_000, 1_000_000];
    return [name, v.optional(about(`${note}; ${usual} when left out.`, whole(least, most)))] as const;
  });
  return v.strictObject(Object.fromEntries(entries));
}

const events = LEVEL_EVENT_KINDS.map((kind) =>
  v.strictObject({
    id: about('Told apart by it; unique among the events.', Id),
    kind: v.literal(kind),
    fromCycle: about('First cycle at whose dawn it can begin, counted from 1.', Cycle),
    toCycle: about('Last cycle at whose dawn it can begin.', Cycle),
    percent: about('Chance that it comes at all.', percent),
    place: v.optional(about('Id of a settlement; the first that suits when left out.', Id)),
    unit: v.optional(about('Id of a unit, where one is called away; the largest that suits when left out.', Id)),
    params: v.optional(about('What this kind says of itself; usual values when left out.', paramsOf(kind))),
  }),
);

export const Event = v.variant(
  'kind',
  events as unknown as readonly [(typeof events)[number], (typeof events)[number]],
);

const PLACE = { unit: 'Id of a unit.', settlement: 'Id of a settlement.', edge: 'Id of a border edge.' } as const;

const claims = CLAIM_KINDS.map((kind) => {
  const where = CLAIM_PLACES[kind];
  return v.strictObject({
    id: about('Told apart by it; unique among the claims.', Id),
    kind: v.literal(kind),
    place: where === 'none' ? about('The whole province: null.', v.null()) : about(PLACE[where], Id),
    percent: v.optional(about('Chance that the officials are right; 50 when left out.', percent)),
  });
});

export const Claim = v.variant(
  'kind',
  claims as unknown as readonly [(typeof claims)[number], (typeof claims)[number]],
);
