// The menu lists every level that comes with the game, under the name it has in its own file.

import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasText, t } from '../../src/text/index.ts';
import { LEVELS, levelName } from '../../src/ui/menu/levels.ts';
import { shipped, shippedIds } from '../level/geo.ts';

test('every level is listed once, from the first night to the province', () => {
  expect(LEVELS.map((l) => l.id).sort()).toEqual([...shippedIds].sort());
  expect([LEVELS[0].id, LEVELS[LEVELS.length - 1].id]).toEqual(['first-night', 'anbar']);
});

test.each(LEVELS)('$id: name and length are those of its file, and its words and pictures are there', (listed) => {
  const { id, text, cycles } = listed;
  const level = shipped(id);
  expect(levelName(id)).toBe(level.title.en);
  expect(cycles).toBe(level.cycles);
  for (const key of ['place', 'note', 'time']) expect(hasText(`menu.${text}_${key}`), `${text}_${key}`).toBe(true);
  expect(t('menu.levelLength', { cycles, time: t(`menu.${text}_time`) })).toMatch(/^\d+ cycles, (about|a) /);
  for (const light of ['day', 'moon', 'card']) {
    const path = `assets/relief/${id}-${light}.webp`;
    expect(existsSync(path), path).toBe(true);
    expect(statSync(path).size).toBeLessThanOrEqual(light === 'card' ? 60_000 : 700_000);
  }
});
