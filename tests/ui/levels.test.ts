// The menu lists every level that comes with the game, under the name it has in its own file.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasText, t } from '../../src/text/index.ts';
import { SHIPPED, SHIPPED_CAMPAIGNS } from '../../src/level/index.ts';
import { CAMPAIGNS, LEVELS, levelName, POSITIONS } from '../../src/ui/menu/levels.ts';
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

test('positions and campaigns are listed as they are, with their words', () => {
  const kind = (wanted: string) => SHIPPED.filter((level) => level.kind === wanted);
  expect(POSITIONS.map(({ id, base }) => [id, base])).toEqual(kind('position').map(({ id, base }) => [id, base]));
  for (const { id, text, cycles } of POSITIONS) {
    const file = JSON.parse(readFileSync(`levels/positions/${id}.json`, 'utf8'));
    expect([t(`menu.${text}`), cycles]).toEqual([file.title.en, file.cycles]);
    for (const key of ['place', 'note']) expect(hasText(`menu.${text}_${key}`), `${text}_${key}`).toBe(true);
  }
  expect(CAMPAIGNS.map(({ id, base, first, years }) => [id, base, first, years])).toEqual(
    SHIPPED_CAMPAIGNS.map(({ id, base, years }) => [id, base, years[0], years.length]),
  );
  for (const { text } of CAMPAIGNS) {
    for (const key of ['note', 'time']) expect(hasText(`menu.${text}_${key}`), `${text}_${key}`).toBe(true);
  }
});
