// What is laid over a level: positions and the years of a campaign. Every fault stands where the file says what is wrong.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { almanacOf } from '../../src/level/cut/index.ts';
import {
  formatLevel,
  hashLevel,
  LEVEL_VERSION,
  parseAny,
  parseCampaign,
  parseOverlay,
  SHIPPED,
  SHIPPED_CAMPAIGNS,
  shippedLevel,
  toScenario,
} from '../../src/level/index.ts';
import { shipped, shippedIds } from './geo.ts';

const baseOf = (id: string) => (shippedIds.includes(id) ? shipped(id) : null);
const textOf = (file: string): string => readFileSync(`levels/${file}.json`, 'utf8');
const files = [...new Set(SHIPPED.filter((s) => s.kind !== 'level').map((s) => s.file))];
const position = JSON.parse(textOf('positions/night-watch'));
const campaign = JSON.parse(textOf('campaigns/anbar'));

/** Faults and warnings as `path code`, after a change of a copy. */
function spoiled(file: object, change: (copy: ReturnType<typeof JSON.parse>) => void): string[] {
  const copy = JSON.parse(JSON.stringify(file));
  change(copy);
  const parsed = parseAny(JSON.stringify(copy), baseOf);
  return (parsed.ok ? parsed.warnings : parsed.faults).map((f) => `${f.path} ${f.code}`);
}

describe('the index', () => {
  test('is what lies in levels/', () => {
    const there = (folder: string): string[] =>
      readdirSync(`levels${folder}`)
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${folder.slice(1)}${folder ? '/' : ''}${name.slice(0, -5)}`);
    const lie = [...there(''), ...there('/positions'), ...there('/campaigns')].sort();
    expect([...new Set(SHIPPED.map((s) => s.file))].sort()).toEqual(lie);
    expect(new Set(SHIPPED.map((s) => s.id)).size).toBe(SHIPPED.length);
  });

  test('names the years of each campaign, and the base of each', () => {
    for (const { base, id, years } of SHIPPED_CAMPAIGNS) {
      const parsed = parseCampaign(textOf(`campaigns/${id}`), baseOf);
      expect(parsed.ok && parsed.campaign.years.map((year) => year.id)).toEqual(years);
      expect(parsed.ok && parsed.campaign.base).toBe(base);
    }
    expect(shippedLevel('night-watch')?.base).toBe(position.base);
    expect(shippedLevel('constructor')).toBeUndefined();
  });
});

describe.each(files)('%s', (file) => {
  const parsed = parseAny(textOf(file), baseOf);

  test('is read without a warning, in canonical form, in two languages', () => {
    expect(parsed.ok ? parsed.warnings : parsed.faults).toEqual([]);
    if (!parsed.ok) return;
    expect(formatLevel(parsed.whole)).toBe(textOf(file));
    for (const { title, briefing } of parsed.levels) expect(title.ar && briefing.ar).toBeTruthy();
  });

  test('has the ground of its base, an almanac of its own dates, and a hash of its own', () => {
    for (const level of parsed.ok ? parsed.levels : []) {
      const base = shipped(level.base as string);
      expect(level.terrain).toEqual(base.terrain);
      expect(level.almanac).toEqual(almanacOf(base.bbox, level.start, level.cycles));
      expect(hashLevel(level)).not.toBe(hashLevel(base));
      expect(toScenario(level).board).toMatchObject({ id: level.id, base: base.id });
    }
  });
});

test('positions last 6 to 8 cycles, years 20; the last year ends with the handover test', () => {
  for (const { file, kind } of SHIPPED.filter((s) => s.kind === 'position')) {
    const { cycles } = JSON.parse(textOf(file));
    expect([kind, cycles >= 6 && cycles <= 8]).toEqual(['position', true]);
  }
  const { years } = campaign as { years: { label: string; cycles: number; handover?: number }[] };
  expect(years.map((y) => [y.label, y.cycles])).toEqual(['2018', '2019', '2020', '2021'].map((label) => [label, 20]));
  expect(years.map((y) => y.handover)).toEqual([undefined, undefined, undefined, 6]);
});

test('a fault of a position is told with its place', () => {
  expect(spoiled(position, (p) => (p.base = 'nowhere'))).toEqual(['base noBase']);
  expect(spoiled(position, (p) => (p.units[0].at = [500, 3]))).toContain('units[0].at offMap');
  expect(spoiled(position, (p) => (p.people[0].settlement = 'atlantis'))).toContain('people[0].settlement noSuchId');
  expect(spoiled(position, (p) => (p.leads[1].settlement = 'atlantis'))).toContain('leads[1].settlement noSuchId');
  expect(spoiled(position, (p) => (p.terrain = []))).toEqual(['terrain unknownKey']);
  expect(spoiled(position, (p) => (p.start = '2019-01-01'))).toContain('almanac[0].date almanacDates');
  expect(spoiled(position, (p) => (p.goals[0].value = 900))).toEqual(['goals[0].value tooBig']);
});

test('a fault of a year is told with the year', () => {
  expect(spoiled(campaign, (c) => (c.years[2].hidden.draws[0].men = 900))).toContain(
    'years[2].hidden.draws[0] badDraw',
  );
  expect(spoiled(campaign, (c) => (c.years[1].id = c.years[0].id))).toEqual(['years[1].id duplicateId']);
  expect(spoiled(campaign, (c) => (c.years[1].start = '2018-10-25'))).toContain('years[1].start yearOrder');
  expect(spoiled(campaign, (c) => (c.years[3].handover = 40))).toContain('years[3].handover afterEnd');
  expect(spoiled(campaign, (c) => (c.years = []))).toEqual(['years tooShort']);
});

describe('versions', () => {
  test('an older campaign and an older position are brought up', () => {
    expect(spoiled(campaign, (c) => (c.version = 1))).toEqual([]);
    expect(spoiled(position, (p) => (p.version = 1))).toEqual([]);
  });

  test('newer ones are refused', () => {
    const newer = { ...campaign, version: LEVEL_VERSION + 1 };
    expect(spoiled(newer, () => {})).toEqual(['version newer']);
  });

  test('each format is read as itself alone', () => {
    expect(parseOverlay(JSON.stringify(campaign), baseOf).ok).toBe(false);
    expect(parseCampaign(JSON.stringify(position), baseOf).ok).toBe(false);
  });
});
