// What a sweep is asked for, its rows as text and back, and the file that keeps them while it runs. The command as a
// whole, with its threads, is in sweep.slow.test.ts.

import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDERS, SINGLE } from '../../src/bots/index.ts';
import { openPartial } from '../../src/cli/partial.ts';
import { duration } from '../../src/cli/progress.ts';
import { COLUMN_NAMES, CSV_HEADER, csvLine, playRow, rowFrom } from '../../src/cli/row.ts';
import { botsFrom, levelsFrom, optionsFrom, seedsFrom } from '../../src/cli/sweep.ts';
import { UsageError, WantingError } from '../../src/cli/usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'anbar-sweep-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = ['1', '2'].map((seed) => playRow({ level: 'al-qaim', bot: 'idle', seed, options: {} }));

describe('words', () => {
  test('a range of seeds, or one', () => {
    expect(seedsFrom('1-3')).toEqual(['1', '2', '3']);
    expect(seedsFrom('41')).toEqual(['41']);
    expect(seedsFrom('200-400')).toHaveLength(201);
  });

  test.each(['5-1', '0-3', '1-9999999', '1-', '-3', 'a-b', '1-2-3', '1.5-2', '1 - 2', ''])(
    'seeds %j are refused',
    (typed) => {
      expect(() => seedsFrom(typed)).toThrow(UsageError);
    },
  );

  test('commanders by name, or all', () => {
    expect(botsFrom('kill-only,idle')).toEqual(['kill-only', 'idle']);
    expect(botsFrom('all')).toEqual(COMMANDERS.map((bot) => bot.name));
    expect(botsFrom('only:*')).toEqual(SINGLE.map((bot) => bot.name));
    expect(botsFrom('only:moveUnit,idle')).toEqual(['only:moveUnit', 'idle']);
    for (const typed of ['', 'idle,', 'idle,idle', 'constructor', 'Idle']) {
      expect(() => botsFrom(typed), typed).toThrow(UsageError);
    }
  });

  test('levels by id or file, none twice', () => {
    expect([...levelsFrom('al-qaim').values()].map((level) => level.id)).toEqual(['al-qaim']);
    expect(() => levelsFrom('al-qaim,levels/al-qaim.json')).toThrow(UsageError);
    expect([...levelsFrom('all').keys()]).toContain('anbar');
    expect(() => levelsFrom('atlantis')).toThrow(WantingError);
  });

  test('options as JSON or a file, and a difficulty', () => {
    expect(optionsFrom(undefined, undefined)).toEqual({});
    expect(optionsFrom('{"off":["S7"]}', 'recruit')).toEqual({ difficulty: 'recruit', off: ['S7'] });
    writeFileSync(join(folder, 'options.json'), '{"endings": false}');
    expect(optionsFrom(join(folder, 'options.json'), 'officer')).toEqual({ endings: false });
    expect(() => optionsFrom('{"difficulty":"recruit"}', 'commander')).toThrow(UsageError);
    expect(() => optionsFrom(undefined, 'easy')).toThrow(UsageError);
    for (const typed of ['{', '{"off":["S99"]}', '{"luck":1}']) {
      expect(() => optionsFrom(typed, undefined), typed).toThrow(UsageError);
    }
    expect(() => optionsFrom(join(folder, 'none.json'), undefined)).toThrow(WantingError);
  });
});

describe('rows', () => {
  test('each has a value for every column, without commas, and comes back from its line', () => {
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(COLUMN_NAMES);
      for (const [name, cell] of Object.entries(row)) expect(String(cell), name).toMatch(/^[^\s",]+$/);
      expect(rowFrom(csvLine(row))).toEqual(row);
    }
    expect(CSV_HEADER.split(',')).toHaveLength(COLUMN_NAMES.length);
  });

  test('equal games give equal rows, another seed another', () => {
    expect(playRow({ level: 'al-qaim', bot: 'idle', seed: '1', options: {} })).toEqual(rows[0]);
    expect(rows[1].hash).not.toBe(rows[0].hash);
  });

  test('a line that was cut short is no row', () => {
    const line = csvLine(rows[0]);
    for (let length = 0; length < line.length; length++) expect(rowFrom(line.slice(0, length))).toBeNull();
    expect(rowFrom(CSV_HEADER)).toBeNull();
  });
});

describe('the file of an unfinished sweep', () => {
  const out = join(folder, 'rows.csv');
  const all = (): boolean => true;

  test('gives back what was added, but for a line cut short or a row that does not count', () => {
    const first = openPartial(out, '# a', all);
    expect(first).toMatchObject({ rows: [], discarded: false });
    for (const row of rows) first.add(row);
    appendFileSync(first.path, csvLine(rows[0]).slice(0, 40));
    expect(openPartial(out, '# a', all)).toMatchObject({ rows, discarded: false });
    expect(readFileSync(first.path, 'utf8')).toBe(['# a', ...rows.map(csvLine), ''].join('\n'));
    expect(openPartial(out, '# a', (row) => row.seed === '2').rows).toEqual([rows[1]]);
  });

  test('is begun anew for other rules or options', () => {
    const other = openPartial(out, '# b', all);
    expect(other).toMatchObject({ rows: [], discarded: true });
    other.remove();
    expect(existsSync(other.path)).toBe(false);
  });

  test('a place that cannot be written is told before anything is played', () => {
    expect(() => openPartial(join(folder, 'no', 'rows.csv'), '# a', all)).toThrow(WantingError);
    expect(() => openPartial(folder, '# a', all)).toThrow(WantingError);
  });
});

test('durations are said in two units at most', () => {
  expect([0.4, 59, 61, 3599, 7500].map(duration)).toEqual(['0 s', '59 s', '1 min 1 s', '59 min 59 s', '2 h 5 min']);
});
