// How ground, and the border on it, is named: by the nearest place, in full and in few words.

import { expect, test } from 'vitest';
import '../../src/text/game.ts';
import { namesOf } from '../../src/text/names.ts';
import { sentence } from '../../src/text/index.ts';

const NOTHING = { units: [], departed: [], structures: [], assets: [] };
const NAMES = namesOf({
  ...NOTHING,
  board: {
    ground: { cols: 10, kmPerTile: 2 },
    settlements: [{ id: 'husaybah', tile: 45, name: { en: 'Husaybah' } }],
    sites: [],
    borders: [
      { id: 'edge-1', tile: 15 },
      { id: 'edge-2', tile: 45 },
    ],
  },
});

test('ground: how far and which way, or the place itself', () => {
  expect(NAMES.tile(15)).toBe('6 km north of Husaybah');
  expect(NAMES.at(45)).toBe('at Husaybah');
  expect(NAMES.near(15)).toBe('near Husaybah');
  expect(NAMES.near(45)).toBe('Husaybah');
});

test('the border by where it is, within a sentence', () => {
  expect(NAMES.edge('edge-1')).toBe('the line 6 km north of Husaybah');
  expect(NAMES.edge('edge-2')).toBe('the line at Husaybah');
  expect(NAMES.edge('gone')).toBe('gone');
  expect(sentence(NAMES, 'claims', 'crossingSector_title', { edge: 'edge-1' })).toBe(
    'Crossings of the line 6 km north of Husaybah',
  );
});

test('without places, by column and row', () => {
  const bare = namesOf({
    ...NOTHING,
    board: { ground: { cols: 10, kmPerTile: 2 }, settlements: [], sites: [], borders: [] },
  });
  expect(bare.near(15)).toBe(bare.tile(15));
});
