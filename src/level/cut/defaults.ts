// What a bare cut starts with, so that it can be played before anything is authored: a few units in the largest
// places, an enemy in proportion to the ground, the usual goals (RULES.md, *Winning and losing*).

import { TERRAIN_LETTERS } from '../../sim/index.ts';
import type { Level } from '../schema/level.ts';

type Ground = Pick<
  Level,
  'cols' | 'rows' | 'kmPerTile' | 'terrain' | 'territory' | 'territories' | 'settlements' | 'sites' | 'borders'
>;
type Authored = Pick<
  Level,
  | 'staff'
  | 'money'
  | 'capital'
  | 'dustPercent'
  | 'goals'
  | 'estimate'
  | 'idle'
  | 'units'
  | 'structures'
  | 'fence'
  | 'assets'
  | 'hidden'
>;
type At = [number, number];

/** Fighters a cell has on average at the start. */
const MEN_A_CELL = 5;
/** Home ground a cell has to itself: 48 cells on the province. */
const KM2_A_CELL = 2900;

export function defaults(ground: Ground): Authored {
  const dry = homeTiles(ground);
  const cells = Math.max(2, Math.min(48, Math.round((dry.length * ground.kmPerTile ** 2) / KM2_A_CELL)));
  const men = cells * MEN_A_CELL;
  const large = cells > 20;
  return {
    staff: large ? 6 : 4,
    money: large ? { start: 900, perCycle: 110 } : { start: 250, perCycle: 40 },
    capital: 5,
    dustPercent: 8,
    goals: goals(ground),
    estimate: {
      cells: [Math.ceil(cells * 0.6), Math.ceil(cells * 1.6)],
      men: [Math.ceil(men * 0.6), Math.ceil(men * 1.6)],
      ...(crossesFromSyria(ground) ? { crossings: [10, 32] } : {}),
    },
    idle: { harmSecurity: 100, harmForces: 100 },
    units: units(ground, dry),
    structures: [],
    fence: [],
    assets: assets(ground),
    hidden: {
      cells: [],
      draws: [{ cells, men }],
      crossingsPerNight: crossesFromSyria(ground) ? 0.7 : 0,
      incidentsPerNight: large ? 0.5 : 0.4,
    },
  };
}

/** Nobody's night can be held, and nobody's trust earned, where nobody lives. */
function goals({ settlements }: Ground): Level['goals'] {
  const deadly = { kind: 'deadlyAttacks', value: 2 } as const;
  if (settlements.length === 0) return [deadly];
  return [{ kind: 'ourNight', value: 60 }, { kind: 'trustGain', value: 5 }, deadly];
}

const crossesFromSyria = (ground: Ground): boolean => ground.borders.some((b) => b.country === 'syria');

function homeTiles({ territories, territory, terrain }: Ground): At[] {
  const home = territories.filter((t) => t.kind === 'home').map((t) => t.letter);
  const water = [TERRAIN_LETTERS.river, TERRAIN_LETTERS.lake];
  return territory.flatMap((row, y) =>
    [...row].flatMap((letter, x): At[] => (home.includes(letter) && !water.includes(terrain[y][x]) ? [[x, y]] : [])),
  );
}

function units(ground: Ground, dry: readonly At[]): Level['units'] {
  if (dry.length === 0) return [];
  const seats = ground.settlements.map((s) => s.at);
  const first = seats[0] ?? dry[Math.floor(dry.length / 2)];
  const second = seats[1] ?? first;
  const named = (en: string, ar: string) => ({ en, ar });
  return [
    { id: 'army-a', kind: 'army', name: named('Army company A', 'سرية الجيش أ'), at: first, men: 100, training: 3 },
    { id: 'police-1', kind: 'police', name: named('Police 1', 'الشرطة 1'), at: second, men: 80, training: 2 },
    {
      id: 'raid-team',
      kind: 'raid',
      name: named('Raid team', 'فريق المداهمة'),
      at: first,
      men: 40,
      training: 5,
    },
  ];
}

function assets(ground: Ground): Level['assets'] {
  const home = new Set(ground.territories.filter((t) => t.kind === 'home').map((t) => t.letter));
  const base = ground.sites.find((s) => s.kind === 'airbase' && home.has(ground.territory[s.at[1]][s.at[0]]));
  if (!base) return [];
  return [
    {
      id: 'drone-1',
      kind: 'drone',
      name: { en: 'Drone flight', ar: 'رف الطائرات المسيّرة' },
      base: base.id,
      owner: 'iraq',
      sortiesDay: 2,
      sortiesNight: 1,
    },
    {
      id: 'lift-1',
      kind: 'lift',
      name: { en: 'Helicopter lift', ar: 'النقل بالمروحيات' },
      base: base.id,
      owner: 'iraq',
      sortiesDay: 1,
      sortiesNight: 1,
    },
  ];
}
