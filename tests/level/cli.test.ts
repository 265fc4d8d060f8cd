// `level …` on the command line: exit codes, one clear sentence for each bad file, and nothing changed by a refusal.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runLevel } from '../../src/cli/level.ts';
import { UsageError, WantingError } from '../../src/cli/usage.ts';
import { shippedText } from './geo.ts';

let folder = '';
let out = '';
let errors = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anbar-level-'));
  out = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    errors += String(chunk);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('check is fine with the shipped levels', async () => {
  expect(await runLevel(['check', 'levels/anbar.json', 'levels/al-qaim.json'])).toBe(0);
  expect(out).toBe('levels/anbar.json: fine\nlevels/al-qaim.json: fine\n');
});

test.each([
  ['binary.json', new Uint8Array([0x89, 0x50, 0xff, 0x00]), 'This is not a text file.'],
  ['nul.json', '{"a":"\0"}', 'This is not a text file.'],
  ['empty.json', '', 'Line 1, column 1: this is not valid JSON.'],
  ['other.json', '{"format":"x"}', 'format: This is not a level of Anbar: Day and Night.'],
  ['newer.json', '{"format":"anbar-level","version":9}', 'made by a newer version of the game'],
  ['huge.json', ' '.repeat(8_000_001), 'larger than a level may be'],
])('check says in one sentence what is wrong with %s', async (name, content, sentence) => {
  expect(await runLevel(['check', file(name, content)])).toBe(1);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(errors).toContain(sentence);
});

test('check tells a folder from a missing file, and goes on to the next', async () => {
  expect(await runLevel(['check', folder, join(folder, 'none.json'), 'levels/al-qaim.json'])).toBe(1);
  expect(errors).toContain('This is a folder, not a file.');
  expect(errors).toContain('There is no such file.');
  expect(out).toContain('levels/al-qaim.json: fine');
});

test('check --json lists every fault with its place', async () => {
  const path = file('a.json', shippedText('al-qaim').replace('"crew": "police-1"', '"crew": "nobody"'));
  expect(await runLevel(['check', '--json', path])).toBe(1);
  const [{ ok, faults }] = JSON.parse(out);
  expect(ok).toBe(false);
  expect(faults[0]).toMatchObject({ path: 'structures[0].crew', code: 'noSuchId', severity: 'error' });
});

test('format writes the canonical form in place; --check only tells; a faulty file is left alone', async () => {
  const text = shippedText('al-qaim');
  const path = file('a.json', JSON.stringify(JSON.parse(text)));
  expect(await runLevel(['format', '--check', path])).toBe(1);
  expect(readFileSync(path, 'utf8')).not.toBe(text);
  expect(await runLevel(['format', path])).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(await runLevel(['format', '--check', path])).toBe(0);
  const bad = file('b.json', '{"format":"anbar-level","version":1}');
  expect(await runLevel(['format', bad])).toBe(1);
  expect(readFileSync(bad, 'utf8')).toBe('{"format":"anbar-level","version":1}');
});

test('cut makes a file that check and format accept', async () => {
  const path = join(folder, 'Hit Sector.json');
  expect(await runLevel(['cut', '--bbox', '42.2,33.4,43.2,34.2', '--km-per-tile', '2', '--out', path])).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8')).id).toBe('hit-sector');
  expect(await runLevel(['check', path])).toBe(0);
  expect(await runLevel(['format', '--check', path])).toBe(0);
});

test('cut refuses what it cannot do', async () => {
  const cut = (bbox: string, km: string, ...more: string[]) =>
    runLevel(['cut', '--bbox', bbox, '--km-per-tile', km, '--out', join(folder, 'x.json'), ...more]);
  await expect(cut('42,33,43', '2')).rejects.toThrow(UsageError);
  await expect(cut('42,33,43,x', '2')).rejects.toThrow(UsageError);
  await expect(cut('42,33,43,34', 'wide')).rejects.toThrow(UsageError);
  await expect(cut('42,33,43,34', '2', '--date', 'today')).rejects.toThrow(UsageError);
  await expect(cut('42,33,43,34', '2', '--id', 'constructor')).rejects.toThrow(UsageError);
  await expect(cut('1,2,3,4', '2')).rejects.toThrow(WantingError);
});

test('wrong words are wrong usage', async () => {
  await expect(runLevel([])).rejects.toThrow(UsageError);
  await expect(runLevel(['chek', 'a.json'])).rejects.toThrow(UsageError);
  await expect(runLevel(['check'])).rejects.toThrow(UsageError);
  await expect(runLevel(['check', '--fast', 'a.json'])).rejects.toThrow(UsageError);
  expect(await runLevel(['--help'])).toBe(0);
});
