// A board of a few tiles with one of each thing, for tests of picking and of what is drawn where.

import { DEFAULT_CONSTANTS } from '../../../src/sim/index.ts';
import type { Board } from '../../../src/sim/index.ts';

export function tinyBoard(cols = 12, rows = 10): Board {
  const n = cols * rows;
  const terrain = new Uint8Array(n).fill(5);
  const territory = new Uint8Array(n);
  for (let i = 0; i < n; i++) territory[i] = i % cols < 3 ? 1 : 0;
  return {
    id: 'tiny',
    title: { en: 'Tiny' },
    briefing: { en: '' },
    ground: {
      cols,
      rows,
      kmPerTile: 2,
      terrain,
      elevation: new Int16Array(n).fill(200),
      road: new Uint8Array(n),
      territory,
      territories: [
        { id: 'anbar', name: { en: 'Anbar' }, kind: 'home', country: 'iraq' },
        { id: 'syria', name: { en: 'Syria' }, kind: 'abroad', country: 'syria' },
      ],
    },
    borders: [
      {
        id: 'e1',
        tile: 2 * cols + 3,
        beyond: 2 * cols + 2,
        country: 'syria',
        lengthM: 2000,
        path: [
          [3, 2],
          [3, 3],
        ],
      },
      {
        id: 'e2',
        tile: 3 * cols + 3,
        beyond: 3 * cols + 2,
        country: 'syria',
        lengthM: 2000,
        path: [
          [3, 3],
          [3, 4],
        ],
      },
    ],
    settlements: [
      {
        id: 'town',
        name: { en: 'Town', ar: 'بلدة' },
        kind: 'town',
        tile: 5 * cols + 8,
        people: 9000,
        real: true,
        phones: 70,
        trust: 50,
        fearOfIsil: 20,
        fearOfForces: 20,
      },
    ],
    sites: [],
    places: [],
    lines: [],
    almanac: [],
    cycles: 5,
    staff: 4,
    money: { start: 100, perCycle: 10 },
    capital: 5,
    goals: [],
    estimate: { cells: [1, 3], men: [4, 12] },
    idle: { harmSecurity: 1, harmForces: 1 },
    dustPercent: 0,

    constants: DEFAULT_CONSTANTS,
  };
}
