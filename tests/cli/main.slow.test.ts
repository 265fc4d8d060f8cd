// The command line as a person types it: through npm's script, with its exit codes and what it prints where.

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'anbar-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function anbar(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: folder };
    execFile(process.execPath, ['tools/anbar.mjs', ...words], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const SIMULATE = ['simulate', '--level', 'al-qaim', '--bot', 'idle', '--seed', 'cli', '--cycles', '2'];

// The first run makes the bundle.
beforeAll(async () => void (await anbar('--help')), 30_000);

describe('help and wrong usage', () => {
  test.each([[['--help']], [['simulate', '--help']], [['replay', '-h']], [['level', '--help']], [['bench', '--help']]])(
    '%j prints how it is used',
    async (words) => {
      const { code, err, out } = await anbar(...words);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.length).toBeGreaterThan(100);
    },
  );

  test.each([
    [[]],
    [['fly']],
    [['simulate']],
    [[...SIMULATE, '--fast']],
    [[...SIMULATE, 'more']],
    [[...SIMULATE, '--cycles', '0']],
    [[...SIMULATE, '--bot', 'constructor']],
    [[...SIMULATE, '--seed', '']],
    [['replay']],
    [['level']],
    [['level', 'paint']],
  ])('%j is wrong usage', async (words) => {
    const { code, err, out } = await anbar(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('simulate and replay', () => {
  const file = join(folder, 'game.json');

  test('a game prints its numbers and is written as a replay', async () => {
    const { code, out } = await anbar(...SIMULATE, '--json', '--save', 'game.json');
    expect(code).toBe(0);
    const result = JSON.parse(out) as Record<string, unknown>;
    expect(result).toMatchObject({ level: 'al-qaim', seed: 'cli', bot: 'idle', cycles: 2, outcome: 'undecided' });
    const numbers = [
      'rulesVersion',
      'ticks',
      'trust',
      'ourNight',
      'attacks',
      'deadlyAttacks',
      'abuses',
      'cells',
      'fighters',
    ];
    for (const key of numbers) expect(result[key], key).toEqual(expect.any(Number));
    expect(result.crossings).toEqual({ attempted: expect.any(Number), stopped: expect.any(Number) });
    expect(result.scores).toEqual({
      security: expect.any(Number),
      forces: expect.any(Number),
      people: expect.any(Number),
    });
    const replay = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(replay).toMatchObject({ seed: 'cli', bot: 'idle', orders: [] });
    expect((replay.hashes as string[][]).at(-1)?.[1]).toBe(result.hash);

    const again = await anbar('replay', 'game.json', '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, hours: result.ticks, hash: result.hash, differs: null });
  });

  test('the same seed gives the same game, another another', async () => {
    const [one, two, other] = await Promise.all([
      anbar(...SIMULATE, '--json'),
      anbar(...SIMULATE, '--json'),
      anbar(...SIMULATE, '--seed', 'other', '--json'),
    ]);
    expect(two.out).toBe(one.out);
    expect(JSON.parse(other.out).hash).not.toBe(JSON.parse(one.out).hash);
  });

  test('the first hour that differs is named', async () => {
    const replay = JSON.parse(readFileSync(file, 'utf8')) as { hashes: [number, string][] };
    replay.hashes[9][1] = '0123456789abcdef';
    writeFileSync(join(folder, 'changed.json'), JSON.stringify(replay));
    const { code, out } = await anbar('replay', 'changed.json');
    expect(code).toBe(1);
    expect(out).toContain(`hour ${replay.hashes[9][0]}`);
  });

  test.each<[string, string | null]>([
    ['missing.json', null],
    ['broken.json', '{"format": "anbar-replay",'],
    ['newer.json', '{"format": "anbar-replay", "version": 7}'],
    ['level.json', '{"format": "anbar-level", "version": 1}'],
    ['binary.json', '\u0000\u0001\u0002'],
  ])('%s is refused in one sentence', async (name, text) => {
    if (text !== null) writeFileSync(join(folder, name), text);
    const { code, err, out } = await anbar('replay', name);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(name);
  });

  test('what cannot be written or read is said, and nothing is left lying about', async () => {
    const written = await anbar(...SIMULATE, '--save', join('no', 'such', 'folder.json'));
    expect(written.code).toBe(1);
    const read = await anbar('simulate', '--level', 'atlantis', '--bot', 'idle', '--seed', 'a');
    expect(read.code).toBe(1);
    expect(read.err).toContain('al-qaim');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});
