// The levels that come with the game: real ground, unchanged since it was cut, and the starting sheet of RULES.md.

import { describe, expect, test } from 'vitest';
import { recutLevel } from '../../src/level/cut/recut.ts';
import { formatLevel, type Level, parseLevel, toScenario } from '../../src/level/index.ts';
import { TERRAIN_CODE } from '../../src/sim/index.ts';
import { geo, shipped, shippedIds, shippedText } from './geo.ts';

const ANBAR_KM2 = 138_265;
const SYRIA_M = 325_000;

function homeTiles(level: Level): number {
  const home = level.territories.filter((t) => t.kind === 'home').map((t) => t.letter);
  return [...level.territory.join('')].filter((letter) => home.includes(letter)).length;
}

const borderM = (level: Level, country: string): number =>
  level.borders.filter((b) => b.country === country).reduce((sum, b) => sum + b.lengthM, 0);

describe.each(shippedIds)('%s', (id) => {
  const level = shipped(id);

  test('is read without a warning, and stands in canonical form', () => {
    const parsed = parseLevel(shippedText(id));
    expect(parsed.ok && parsed.warnings).toEqual([]);
    expect(formatLevel(level)).toBe(shippedText(id));
  });

  test('cut again, its ground is unchanged', () => {
    const again = recutLevel(level, geo);
    expect(again.ok && formatLevel(again.level)).toBe(shippedText(id));
  });

  test('every settlement, unit and post can be walked to from the first town', () => {
    const { board, units, structures } = toScenario(level);
    const { ground } = board;
    const open = (t: number): boolean =>
      ground.terrain[t] !== TERRAIN_CODE.lake && (ground.terrain[t] !== TERRAIN_CODE.river || ground.road[t] > 0);
    const reached = new Set([board.settlements[0].tile]);
    for (const tile of reached) {
      const x = tile % ground.cols;
      const beside = [
        x > 0 ? tile - 1 : -1,
        x < ground.cols - 1 ? tile + 1 : -1,
        tile - ground.cols,
        tile + ground.cols,
      ];
      for (const next of beside) if (next >= 0 && next < ground.terrain.length && open(next)) reached.add(next);
    }
    const cutOff = [...board.settlements, ...units, ...structures].filter((thing) => !reached.has(thing.tile));
    expect(cutOff.map((thing) => thing.id)).toEqual([]);
  });

  test('stands in two languages', () => {
    const own = [...level.settlements, ...level.units, ...level.assets];
    for (const text of [level.title, level.briefing, ...own.map((thing) => thing.name)]) expect(text.ar).toBeTruthy();
  });

  test('its briefing says in both languages who ISIL is, and who the militias are', () => {
    expect(level.briefing.en).toContain('so-called Islamic State in Iraq and the Levant (ISIL)');
    expect(level.briefing.ar).toContain('«الدولة الإسلامية في العراق والشام» (داعش)');
    if (!level.units.some((u) => u.kind === 'militia')) return;
    expect(level.briefing.en).toMatch(/popular-mobilisation (brigade|brigades) \(Hashd\)|brigades \(Hashd\)/);
    expect(level.briefing.ar).toContain('الحشد الشعبي');
  });

  test('its briefing names the goals it sets', () => {
    const words = ['no', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const { en } = level.briefing;
    for (const { kind, value } of level.goals) {
      if (kind === 'trustGain')
        expect(en).toMatch(new RegExp(`${words[value]} points? (of trust|above)|trust ${words[value]} points`));
      if (kind === 'deadlyAttacks') expect(en).toMatch(new RegExp(`${words[value]}( deadly attacks| in ten cycles)`));
    }
    const lasts = ['five days', 'twelve', 'fourteen', 'fifteen', 'sixteen', 'forty'].filter((n) =>
      en.includes(`have ${n}`),
    );
    const cycles = { 5: 'five days', 12: 'twelve', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 40: 'forty' };
    expect(lasts).toEqual([cycles[level.cycles as keyof typeof cycles]]);
  });

  test('starts with about 20 km of fence around Al-Qaim, or with none where Syria is not on the map', () => {
    const standing = level.fence.map((f) => level.borders.find((b) => b.id === f.edge) as Level['borders'][number]);
    const metres = standing.reduce((sum, edge) => sum + edge.lengthM, 0);
    expect(standing.every((edge) => edge.country === 'syria')).toBe(true);
    if (borderM(level, 'syria') === 0) {
      expect([metres, level.hidden.crossingsPerNight]).toEqual([0, 0]);
      return;
    }
    expect(metres).toBeGreaterThan(17_500);
    expect(metres).toBeLessThan(22_500);
    const town = level.settlements.find((s) => s.id === 'al-qaim')?.at ?? [0, 0];
    const far = standing.map(({ at }) => Math.hypot(at[0] - town[0], at[1] - town[1]) * level.kmPerTile);
    expect(Math.max(...far)).toBeLessThan(25);
  });

  test('every draw of cells has cover to hide in', () => {
    const { board, hidden } = toScenario(level);
    const { ground } = board;
    for (const { cells, area } of hidden.draws) {
      if (!area) continue;
      const [cx, cy] = [area.tile % ground.cols, Math.floor(area.tile / ground.cols)];
      const reach = area.radiusKm / ground.kmPerTile;
      const cover = ['broken', 'wadi', 'escarpment', 'irrigated', 'town'].map((t) => TERRAIN_CODE[t as 'wadi']);
      let hides = 0;
      ground.terrain.forEach((code, tile) => {
        const d = Math.hypot((tile % ground.cols) - cx, Math.floor(tile / ground.cols) - cy);
        const home = ground.territories[ground.territory[tile]].kind === 'home';
        if (d <= reach && home && cover.includes(code)) hides++;
      });
      expect(hides).toBeGreaterThan(cells * 2);
    }
  });

  test('militias man four posts in ten', () => {
    const militia = new Set(level.units.filter((u) => u.kind === 'militia').map((u) => u.id));
    const posts = level.structures.filter((s) => s.kind !== 'tower' && s.crew !== undefined);
    const share = posts.filter((s) => militia.has(s.crew as string)).length / posts.length;
    expect(share).toBeCloseTo(0.4, 1);
  });

  test('border edges have a path on the map whose length is their share', () => {
    for (const { lengthM, path } of level.borders) {
      let tiles = 0;
      for (let i = 1; i < path.length; i++)
        tiles += Math.hypot(path[i][0] - path[i - 1][0], path[i][1] - path[i - 1][1]);
      expect(Math.abs(tiles * level.kmPerTile * 1000 - lengthM)).toBeLessThan(level.kmPerTile * 40);
    }
  });
});

describe('the province', () => {
  const level = shipped('anbar');

  test('has the area of Anbar within one per cent', () => {
    const km2 = homeTiles(level) * level.kmPerTile ** 2;
    expect(Math.abs(km2 / ANBAR_KM2 - 1)).toBeLessThan(0.01);
  });

  test('has its borders in their true length', () => {
    expect(Math.abs(borderM(level, 'syria') / SYRIA_M - 1)).toBeLessThan(0.02);
    expect(Math.abs(borderM(level, 'jordan') / 180_700 - 1)).toBeLessThan(0.02);
    expect(Math.abs(borderM(level, 'saudi-arabia') / 396_000 - 1)).toBeLessThan(0.02);
  });

  test('follows the starting sheet', () => {
    expect(level.units).toHaveLength(28);
    const { draws } = level.hidden;
    expect(draws.reduce((sum, d) => sum + d.cells, 0)).toBe(48);
    expect(draws.reduce((sum, d) => sum + d.men, 0)).toBe(230);
    expect([level.staff, level.cycles, level.money.start, level.capital]).toEqual([6, 40, 900, 5]);
  });

  test('has sun and moon of the day of the report', () => {
    const day = level.almanac.find((d) => d.date === '2018-10-31');
    // Last quarter on 31 October 2018; the sun sets at about half past five in Anbar.
    expect(day?.moonLit).toBeGreaterThan(40);
    expect(day?.moonLit).toBeLessThan(60);
    expect(Math.abs((day?.sunset ?? 0) - (17 * 60 + 25))).toBeLessThan(6);
  });
});

test('the sector follows the starting sheet', () => {
  const level = shipped('al-qaim');
  expect(level.units).toHaveLength(14);
  const { draws } = level.hidden;
  expect(draws.reduce((sum, d) => sum + d.cells, 0)).toBe(9);
  expect(draws.reduce((sum, d) => sum + d.men, 0)).toBe(40);
  expect([level.staff, level.money.start]).toEqual([4, 250]);
});
