// Orders about the people of a settlement: awareness campaigns, projects, curfew, a guard for the mukhtar, a tribal force
// where the town calls. What each does by the hours is in the rules of the same names.

import type { Frame } from '../frame.ts';
import type { PeopleView } from '../frame/people.ts';
import { landOf } from '../map/land.ts';
import { AWARENESS_COST } from '../rules/awareness.ts';
import { raiseTribal as raise, TRIBAL } from '../rules/calls.ts';
import { hourOf } from '../rules/hour.ts';
import { GUARD_COST } from '../rules/mukhtar.ts';
import { DONE, GIVEN_UP, giveUp, PROJECTS } from '../rules/projects.ts';
import type { GameState } from '../state.ts';
import type { People } from '../state/people.ts';
import type { Preview, Refusal } from './order.ts';
import { no, type OrderRoom, pay, refuseMoney } from './room.ts';

function peopleIn(frame: Frame, settlement: string): PeopleView | undefined {
  return frame.people.find((p) => p.settlement === settlement);
}

function townOf(state: GameState, settlement: string): number {
  return landOf(state.scenario.board).townIndex.get(settlement) ?? -1;
}

function peopleOf(state: GameState, settlement: string): People | undefined {
  return state.people[townOf(state, settlement)];
}

/** Asks the people of a settlement that must be there. */
function ask(frame: Frame, settlement: string, why: (people: PeopleView) => Refusal | null): Refusal | null {
  const people = peopleIn(frame, settlement);
  return people ? why(people) : no('unknownSettlement');
}

export const startAwareness: OrderRoom<'startAwareness'> = {
  staff: 1,
  reaction: false,
  refuse: (frame, { settlement }) =>
    ask(frame, settlement, (p) =>
      p.awareness ? no('awarenessAlready', { settlement }) : refuseMoney(frame, AWARENESS_COST / 1000),
    ),
  preview: () => ({ moneyPerCycle: AWARENESS_COST / 1000, doneIn: null }),
  apply(state, { settlement }) {
    const people = peopleOf(state, settlement);
    if (people) people.awareness = true;
  },
};

export const endAwareness: OrderRoom<'endAwareness'> = {
  staff: 0,
  reaction: false,
  refuse: (frame, { settlement }) =>
    ask(frame, settlement, (p) => (p.awareness ? null : no('noAwareness', { settlement }))),
  preview: () => ({ moneyPerCycle: -AWARENESS_COST / 1000 }),
  apply(state, { settlement }) {
    const people = peopleOf(state, settlement);
    if (people) people.awareness = false;
  },
};

export const startProject: OrderRoom<'startProject'> = {
  staff: 1,
  reaction: false,
  refuse: (frame, { kind, settlement }) =>
    ask(frame, settlement, (p) => {
      if (!Object.hasOwn(PROJECTS, kind)) return no('unknownProject');
      if (p.project) return no('projectInWork', { settlement });
      if (p.projects.includes(kind)) return no('projectStands', { settlement });
      return refuseMoney(frame, PROJECTS[kind].cost / 1000);
    }),
  preview(frame, { kind, settlement }) {
    const guarded = peopleIn(frame, settlement)?.guarded ?? false;
    const warnings: Preview['warnings'][number][] = guarded ? [] : [{ code: 'nobodyGuards', params: { settlement } }];
    const { cost, cycles } = PROJECTS[kind];
    return { money: cost / 1000, doneIn: 24 * cycles, effects: { trust: DONE }, warnings };
  },
  apply(state, { kind, settlement }) {
    const people = peopleOf(state, settlement);
    if (!people) return;
    pay(state, PROJECTS[kind].cost / 1000);
    people.project = { kind, cyclesLeft: PROJECTS[kind].cycles };
  },
};

export const cancelProject: OrderRoom<'cancelProject'> = {
  staff: 0,
  reaction: false,
  refuse: (frame, { settlement }) =>
    ask(frame, settlement, (p) => (p.project ? null : no('noProject', { settlement }))),
  preview: (_, { settlement }) => ({
    effects: { trust: GIVEN_UP },
    warnings: [{ code: 'promiseBroken', params: { settlement } }],
  }),
  apply(state, { settlement }) {
    const town = townOf(state, settlement);
    if (town >= 0) giveUp(hourOf(state), town);
  },
};

export const setCurfew: OrderRoom<'setCurfew'> = {
  staff: 0,
  reaction: false,
  refuse: (frame, { on, settlement }) =>
    ask(frame, settlement, (p) => (p.curfew === on ? no(on ? 'curfewAlready' : 'noCurfew', { settlement }) : null)),
  preview(frame, { on, settlement }) {
    if (!on) return {};
    const warnings: Preview['warnings'][number][] = [{ code: 'curfewResented', params: { settlement } }];
    if (!peopleIn(frame, settlement)?.guarded) warnings.push({ code: 'curfewUnkept', params: { settlement } });
    return { doneIn: null, warnings };
  },
  apply(state, { on, settlement }) {
    const people = peopleOf(state, settlement);
    if (people) people.curfew = on;
  },
};

export const protectMukhtar: OrderRoom<'protectMukhtar'> = {
  staff: 0,
  reaction: false,
  refuse: (frame, { on, settlement }) =>
    ask(frame, settlement, (p) => {
      if (p.mukhtarGuarded === on) return no(on ? 'mukhtarGuarded' : 'mukhtarUnguarded', { settlement });
      if (!on) return null;
      return p.mukhtar === 'lost' ? no('noMukhtar', { settlement }) : refuseMoney(frame, GUARD_COST / 1000);
    }),
  preview: (_, { on }) => ({ moneyPerCycle: (on ? GUARD_COST : -GUARD_COST) / 1000, doneIn: on ? null : 0 }),
  apply(state, { on, settlement }) {
    const people = peopleOf(state, settlement);
    if (people) people.guarded = on;
  },
};

export const raiseTribal: OrderRoom<'raiseTribal'> = {
  staff: 1,
  reaction: false,
  refuse: (frame, { settlement }) =>
    ask(frame, settlement, (p) => {
      if (p.raised) return no('tribalRaised', { settlement });
      if (p.asks !== 'call') return no('townDoesNotCall', { settlement });
      return refuseMoney(frame, TRIBAL.cost / 1000);
    }),
  preview: () => ({ money: TRIBAL.cost / 1000, doneIn: TRIBAL.hours }),
  apply(state, { settlement }) {
    const town = townOf(state, settlement);
    if (town < 0) return;
    pay(state, TRIBAL.cost / 1000);
    raise(state, town);
  },
};
