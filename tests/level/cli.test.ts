// `level …` on the command line: exit codes, one clear sentence for each bad file, and nothing changed by a refusal.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runLevel } from '../../src/cli/level.ts';
import { UsageError, WantingError } from '../../src/cli/usage.ts';
import { shippedIds, shippedText } from './geo.ts';

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
  const files = shippedIds.map((id) => `levels/${id}.json`);
  expect(await runLevel(['check', ...files])).toBe(0);
  expect(out).toBe(files.map((name) => `${name}: fine\n`).join(''));
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

test('cut names in one sentence the option, and the part of it, that is wrong', async () => {
  const path = join(folder, 'x.json');
  const rest = ['--km-per-tile', '2', '--out', path];
  const says = async (sentence: string, ...words: string[]) =>
    expect(runLevel(['cut', ...words])).rejects.toThrow(new UsageError(sentence));
  await says('level cut needs --out: the level file to write', '--bbox', '42,33,43,34', '--km-per-tile', '2');
  await says('level cut needs --bbox: west,south,east,north in degrees', ...rest);
  await says("--bbox: east is not a number of degrees ('x')", '--bbox', '42,33,x,34', ...rest);
  await says('--bbox: west (43) must be less than east (42)', '--bbox', '43,33,42,34', ...rest);
  await says('--bbox: south (34) must be less than north (33)', '--bbox', '42,34,43,33', ...rest);
  await says(
    "--bbox needs four numbers, west,south,east,north in degrees, not 3 ('42,33,43')",
    '--bbox',
    '42,33,43',
    ...rest,
  );
});

test('cut writes over a file only with --force', async () => {
  const path = file('kept.json', 'mine');
  const words = ['cut', '--bbox', '42.2,33.4,43.2,34.2', '--km-per-tile', '2', '--out', path];
  await expect(runLevel(words)).rejects.toThrow(/kept\.json is there already; --force writes over it/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(await runLevel([...words, '--force'])).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8')).id).toBe('kept');
});

test('recut in another box moves what was placed with the map, and names what lies outside', async () => {
  const path = file('a.json', shippedText('al-qaim'));
  expect(await runLevel(['recut', '--bbox', '40.7,33.9,41.6,34.7', path])).toBe(0);
  expect(errors).toContain('army-c (units) lies outside the new box and was left out.');
  expect(errors).not.toContain('army-a');
  const moved = JSON.parse(readFileSync(path, 'utf8'));
  const [town] = moved.settlements.find((s: { id: string }) => s.id === 'al-qaim').at;
  const [unit] = moved.units.find((u: { id: string }) => u.id === 'army-a').at;
  expect(Math.abs(unit - town)).toBeLessThanOrEqual(1);
});

test('measure says what idle games see, and writes it only when told', async () => {
  const path = file('a.json', shippedText('al-qaim').replace('"harmSecurity": ', '"harmSecurity": 9'));
  const before = readFileSync(path, 'utf8');
  expect(await runLevel(['measure', '--seeds', '1-3', path])).toBe(0);
  expect(out).toMatch(/harm to security \d+ \(file: 9\d+\), to forces \d+ \(file: \d+\); 0 of 3 won/);
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(await runLevel(['measure', '--seeds', '1-3', '--write', path])).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8')).idle.harmSecurity).toBeLessThan(900);
  await expect(runLevel(['measure', '--seeds', '3-1', path])).rejects.toThrow(UsageError);
});

test('wrong words are wrong usage', async () => {
  await expect(runLevel([])).rejects.toThrow(UsageError);
  await expect(runLevel(['chek', 'a.json'])).rejects.toThrow(UsageError);
  await expect(runLevel(['check'])).rejects.toThrow(UsageError);
  await expect(runLevel(['check', '--fast', 'a.json'])).rejects.toThrow(UsageError);
  expect(await runLevel(['--help'])).toBe(0);
});
