// What a council between two years of a campaign can decide: "Years cannot show in twenty days." Each choice has its
// price and changes what is carried over; none draws luck. When it is held and how many are chosen is council.ts.

import type { Board } from '../scenario.ts';
import type { CarryOver, CarriedTown, CarriedUnit } from './carry.ts';

export const CAMPAIGN_CHOICES = [
  'replacements',
  'trainArmy',
  'trainPolice',
  'instructors',
  'aircrew',
  'fence30',
  'fenceSensors',
  'charter',
  'integrateMilitia',
  'sendMilitiaHome',
  'compensation',
  'courts',
  'services',
  'awareness',
  'investigators',
  'courtCoalition',
  'concede',
] as const;
export type CampaignChoice = (typeof CAMPAIGN_CHOICES)[number];

export interface CampaignRoom {
  /** $1,000 and political capital; a price below nothing is a gain. */
  readonly money: number;
  readonly capital: number;
  /** Whether there is anything for it to change. */
  fits(carry: CarryOver, board: Board): boolean;
  take(carry: CarryOver, board: Board): CarryOver;
}

type UnitTest = (unit: CarriedUnit) => boolean;

const isArmy: UnitTest = (u) => u.kind === 'army' || u.kind === 'mechanised' || u.kind === 'border';
const isPolice: UnitTest = (u) => u.kind === 'police' || u.kind === 'tribal';
const isMilitia: UnitTest = (u) => u.kind === 'militia';

/** A year of courses brings units up to this level, and so many at a time. Ours. */
const TRAINED_UP_TO = 4;
const TRAINED_MOST = 6;
const FENCE_KM = 30;
/** Most of its income that can be cut off between years, per cent. Ours. */
export const CUT_PERCENT_MOST = 80;

function eachUnit(carry: CarryOver, change: (unit: CarriedUnit) => CarriedUnit): CarryOver {
  return { ...carry, units: carry.units.map(change) };
}

function eachTown(carry: CarryOver, change: (town: CarriedTown) => Partial<CarriedTown>): CarryOver {
  const points = (n: number): number => Math.min(100, Math.max(0, n));
  return {
    ...carry,
    towns: carry.towns.map((town) => {
      const next = { ...town, ...change(town) };
      return {
        ...next,
        trust: points(next.trust),
        fearOfIsil: points(next.fearOfIsil),
        fearOfForces: points(next.fearOfForces),
      };
    }),
  };
}

function training(which: UnitTest): Pick<CampaignRoom, 'fits' | 'take'> {
  const weakest = ({ units }: CarryOver): ReadonlySet<string> =>
    new Set(
      units
        .filter((u) => which(u) && u.training < TRAINED_UP_TO)
        .sort((a, b) => a.training - b.training)
        .slice(0, TRAINED_MOST)
        .map((u) => u.id),
    );
  return {
    fits: (carry) => weakest(carry).size > 0,
    take(carry) {
      const chosen = weakest(carry);
      const { gained, ...rest } = carry.training;
      const taught = eachUnit(carry, (u) => (chosen.has(u.id) ? { ...u, training: u.training + 1 } : u));
      return { ...taught, training: { ...rest, gained: gained + chosen.size } };
    },
  };
}

/** The militia with the least discipline; the first of equals. */
function laxest(carry: CarryOver): CarriedUnit | undefined {
  return carry.units.filter(isMilitia).sort((a, b) => a.discipline - b.discipline)[0];
}

/** The border with Syria that is not fenced, from what stands outwards, so many km of it. */
function nextFence({ fence }: CarryOver, board: Board): CarryOver['fence'] {
  const stands = new Set(fence.map((f) => f.edge));
  const line = board.borders.filter((edge) => edge.country === 'syria');
  const at = line.flatMap((edge, i) => (stands.has(edge.id) ? [i] : []));
  const away = (i: number): number => at.reduce((least, k) => Math.min(least, Math.abs(k - i)), line.length);
  const open = line.map((edge, i) => ({ edge, away: away(i), i })).filter(({ edge }) => !stands.has(edge.id));
  open.sort((a, b) => a.away - b.away || a.i - b.i);
  let metres = FENCE_KM * 1000;
  const built: { edge: string; sensors: boolean; towers: boolean }[] = [];
  for (const { edge } of open) {
    if (metres <= 0) break;
    metres -= edge.lengthM;
    built.push({ edge: edge.id, sensors: false, towers: false });
  }
  return built;
}

export const CAMPAIGN_ROOMS: { readonly [Id in CampaignChoice]: CampaignRoom } = {
  replacements: {
    money: 60,
    capital: 0,
    fits: ({ units }) => units.some((u) => u.short > 0),
    take: (carry) => eachUnit(carry, (u) => ({ ...u, short: 0 })),
  },
  trainArmy: { money: 90, capital: 0, ...training(isArmy) },
  trainPolice: { money: 60, capital: 0, ...training(isPolice) },
  instructors: {
    money: 50,
    capital: 0,
    fits: (carry) => !carry.training.instructors,
    take: (carry) => ({ ...carry, training: { ...carry.training, instructors: true } }),
  },
  aircrew: {
    money: 80,
    capital: 0,
    fits: (carry) => carry.training.aircrew < 3,
    take: (carry) => ({ ...carry, training: { ...carry.training, aircrew: carry.training.aircrew + 1 } }),
  },
  fence30: {
    money: 150,
    capital: 0,
    fits: (carry, board) => nextFence(carry, board).length > 0,
    take: (carry, board) => ({ ...carry, fence: [...carry.fence, ...nextFence(carry, board)] }),
  },
  fenceSensors: {
    money: 120,
    capital: 0,
    fits: ({ fence }) => fence.some((f) => !f.sensors),
    take: (carry) => ({ ...carry, fence: carry.fence.map((f) => ({ ...f, sensors: true })) }),
  },
  charter: {
    money: 20,
    capital: 1,
    fits: ({ units }) => units.some((u) => isMilitia(u) && u.discipline < 80),
    take: (carry) => eachUnit(carry, (u) => (isMilitia(u) ? { ...u, discipline: Math.min(85, u.discipline + 15) } : u)),
  },
  integrateMilitia: {
    money: 60,
    capital: 2,
    fits: (carry) => laxest(carry) !== undefined,
    take(carry) {
      const unit = laxest(carry);
      // As the order of that name does in a year: a third of the men leave, the others become police.
      return eachUnit(carry, (u) =>
        u.id === unit?.id
          ? { ...u, kind: 'police', men: Math.max(10, Math.round(u.men * 0.7)), discipline: 70, monitored: false }
          : u,
      );
    },
  },
  sendMilitiaHome: {
    money: 0,
    capital: 2,
    fits: (carry) => laxest(carry) !== undefined,
    take(carry) {
      const unit = laxest(carry);
      return {
        ...carry,
        units: carry.units.filter((u) => u.id !== unit?.id),
        structures: carry.structures.map((s) => (s.crew === unit?.id ? { ...s, crew: null } : s)),
      };
    },
  },
  compensation: {
    money: 60,
    capital: 0,
    fits: ({ towns }) => towns.some((t) => t.trust < 40),
    take: (carry) => eachTown(carry, (t) => (t.trust < 40 ? { trust: t.trust + 4 } : {})),
  },
  courts: {
    money: 20,
    capital: 1,
    fits: ({ towns }) => towns.some((t) => t.fearOfForces > 10),
    take: (carry) => eachTown(carry, (t) => ({ fearOfForces: t.fearOfForces - 8 })),
  },
  services: {
    money: 120,
    capital: 0,
    fits: ({ towns }) => towns.length > 0,
    take: (carry) => eachTown(carry, (t) => ({ trust: t.trust + 3 })),
  },
  awareness: {
    money: 40,
    capital: 0,
    fits: ({ enemy }) => enemy.left > 20,
    take: (carry) => {
      const calmer = eachTown(carry, (t) => ({ fearOfIsil: t.fearOfIsil - 3 }));
      return { ...calmer, enemy: { ...carry.enemy, left: Math.max(0, carry.enemy.left - 8) } };
    },
  },
  investigators: {
    money: 30,
    capital: 0,
    fits: ({ enemy }) => enemy.funds > 0,
    take: (carry) => ({
      ...carry,
      enemy: {
        ...carry.enemy,
        funds: Math.floor(carry.enemy.funds / 2),
        cut: Math.min(CUT_PERCENT_MOST, carry.enemy.cut + 20),
      },
    }),
  },
  courtCoalition: {
    money: 0,
    capital: 1,
    fits: ({ support }) => support < 9000,
    take: (carry) => ({ ...carry, support: Math.min(10_000, carry.support + 1500) }),
  },
  concede: {
    money: 0,
    capital: -2,
    fits: ({ units }) => units.some(isMilitia),
    take: (carry) => ({
      ...eachUnit(carry, (u) => (isMilitia(u) ? { ...u, discipline: Math.max(0, u.discipline - 12) } : u)),
      support: Math.max(0, carry.support - 800),
    }),
  },
};
