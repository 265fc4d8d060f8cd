// The part of the level file that says how it is played: staff, money, goals, which orders there are, constants of its
// own, the handover test, and what is said on the way. Who stands where is in forces.ts.

import * as v from 'valibot';
import { CONSTANT_NAMES, CONSTANTS, ORDER_TYPES } from '../../sim/index.ts';
import { about, Cycle, list, Name, percent, Sentence, whole } from './base.ts';
import { Claim, Event } from './happenings.ts';

const goal = <K extends string>(kind: K, note: string, value: ReturnType<typeof whole>) =>
  v.strictObject({ kind: v.literal(kind), value: about(note, value) });

/** Each kind has bounds of its own. */
export const Goal = v.variant('kind', [
  goal('ourNight', 'Share of settlements held after dark, per cent, at least.', whole(0, 100)),
  goal('trustGain', 'Points of trust over the start, at least.', whole(-50, 60)),
  goal('deadlyAttacks', 'Deadly attacks in ten cycles, at most.', whole(0, 100)),
]);

const range = v.strictTuple([whole(0, 10_000), whole(0, 10_000)]);

const When = {
  fromCycle: about('The cycle from which, counted from 1.', Cycle),
  phase: about('The phase of that cycle.', v.picklist(['day', 'night'])),
};

/** Orders that come in at one phase and stay. */
export const AllowedOrders = v.strictObject({
  ...When,
  orders: about('Orders that may be given from then on.', v.pipe(list(v.picklist(ORDER_TYPES), 100), v.minLength(1))),
});

export const Tip = v.strictObject({
  ...When,
  text: about('What is said when that phase begins, in one to three sentences.', Sentence),
});

export const Link = v.strictObject({
  name: about('What the page is called.', Name),
  url: about('Address, beginning with https.', v.pipe(v.string(), v.maxLength(300), v.regex(/^https:\/\/[^\s<>"']+$/))),
});

const constantEntries = Object.fromEntries(
  CONSTANT_NAMES.map((name) => [
    name,
    v.optional(
      about(
        `${CONSTANTS[name].unit}; ${CONSTANTS[name].value} when left out.`,
        v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
      ),
    ),
  ]),
);

export const gameEntries = {
  staff: about('Staff a phase: how many operations can be started.', whole(1, 20)),
  money: about(
    'In thousands of dollars.',
    v.strictObject({
      start: about('At the first dawn.', whole(0, 1_000_000)),
      perCycle: about('From Baghdad each cycle.', whole(0, 100_000)),
    }),
  ),
  capital: about('Political capital at the start, 0 to 10.', whole(0, 10)),
  dustPercent: about('Chance of a dust storm in a phase, per cent.', percent),
  goals: about('What must hold at the last dawn; each kind once.', list(Goal, 10)),
  /** What is believed of the enemy at the start: [least, most]. */
  estimate: about(
    'What is believed of the enemy at the start, as [least, most].',
    v.strictObject({
      cells: range,
      men: range,
      crossings: v.optional(
        about('Groups thought to try the border with Syria in 30 nights; none when left out.', range),
      ),
    }),
  ),
  /** Medians of games in which nothing is ordered; the scores are measured against them. */
  idle: about(
    'Medians of games in which nothing is ordered; scores are measured against them (level measure --write).',
    v.strictObject({ harmSecurity: whole(0, 1_000_000), harmForces: whole(0, 1_000_000) }),
  ),
  allowedOrders: v.optional(
    about('The orders there are, as they come in; all from the first day when left out.', list(AllowedOrders, 100)),
  ),
  handover: v.optional(
    about('The handover test: the last so many cycles are played without the help of the coalition.', whole(1, 365)),
  ),
  constants: v.optional(
    about('Main constants of the model that this level overrides.', v.strictObject(constantEntries)),
  ),
  events: v.optional(about('What may happen, by date and chance.', list(Event, 100))),
  claims: v.optional(
    about('What officials and residents see differently; six that fit the map when left out.', list(Claim, 20)),
  ),
  tips: v.optional(about('What is said when a phase begins, for levels that teach.', list(Tip, 100))),
  links: v.optional(about('Pages to read on.', list(Link, 20))),
} as const;
