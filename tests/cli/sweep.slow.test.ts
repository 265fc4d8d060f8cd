// A sweep as a person starts it: threads, table, being stopped and taken up again.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'anbar-sweep-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SWEEP = ['sweep', '--levels', 'al-qaim', '--bots', 'kill-only,idle', '--seeds', '1-6'];

function start(...words: readonly string[]): ChildProcess {
  const env = { ...process.env, INIT_CWD: folder };
  return spawn(process.execPath, ['tools/anbar.mjs', ...SWEEP, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (part) => (said.out += String(part)));
  child.stderr?.on('data', (part) => (said.err += String(part)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

const lines = (name: string): string[] => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);

test('rows are the same and in the same order whatever the number of threads', async () => {
  const one = await ended(start('--jobs', '1'));
  expect(one.code).toBe(0);
  const [header, ...rows] = one.out.trim().split('\n');
  expect(header).toMatch(/^level,bot,seed,difficulty,/);
  const places = rows.map((row) => row.split(',').slice(1, 3).join(' '));
  const seeds = ['1', '2', '3', '4', '5', '6'];
  expect(places).toEqual(['kill-only', 'idle'].flatMap((bot) => seeds.map((seed) => `${bot} ${seed}`)));
  const many = await ended(start('--jobs', '3', '--json', '--out', 'many.csv'));
  expect(lines('many.csv')).toEqual([header, ...rows]);
  const objects = JSON.parse(many.out) as Record<string, unknown>[];
  expect(objects.map((row) => Object.values(row).join(','))).toEqual(rows);
  expect(existsSync(join(folder, 'many.csv.partial'))).toBe(false);
});

test('stopped, it keeps what is finished and goes on from there', async () => {
  const partial = join(folder, 'stopped.csv.partial');
  const child = start('--jobs', '1', '--out', 'stopped.csv');
  const end = ended(child);
  const watch = setInterval(() => {
    if (!existsSync(partial) || lines('stopped.csv.partial').length < 3) return;
    clearInterval(watch);
    // Twice, as a terminal and npm send it.
    child.kill('SIGINT');
    child.kill('SIGINT');
  }, 20);
  const { code, err, out } = await end;
  expect({ code, out }).toEqual({ code: 130, out: '' });
  expect(err.trim().split('\n').at(-1)).toMatch(/^anbar: stopped after \d+ of 12 games; .*stopped\.csv\.partial$/);
  expect(existsSync(join(folder, 'stopped.csv'))).toBe(false);

  // A mark shows that the row is not played again.
  const [head, first, ...others] = lines('stopped.csv.partial');
  const marked = first.replace(/,[0-9a-f]{16}$/, ',0123456789abcdef');
  writeFileSync(partial, [head, marked, ...others, 'al-qaim,idle,3,off'].join('\n'));
  expect((await ended(start('--out', 'stopped.csv'))).code).toBe(0);
  const table = lines('stopped.csv');
  expect(table).toHaveLength(13);
  expect(table[1]).toBe(marked);
  expect(table.slice(2)).toEqual(lines('many.csv').slice(2));
  expect(existsSync(partial)).toBe(false);
});
