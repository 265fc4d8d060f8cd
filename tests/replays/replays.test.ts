// Games recorded when the rules were last changed, played again hour by hour. A rule that changes what happens raises
// RULES_VERSION, and these are recorded anew with the command line's `simulate --save`.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readLevel } from '../../src/cli/files.ts';
import { parseReplay, verifyReplay } from '../../src/save/index.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test('there are recorded games of both levels', () => {
  const levels = files.map((name) => parseReplay(readFileSync(`${FOLDER}/${name}`, 'utf8')).level);
  expect(new Set(levels)).toEqual(new Set(['al-qaim', 'anbar']));
});

test.each(files)('%s comes out as recorded', (name) => {
  const replay = parseReplay(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  expect(replay.hashes.length).toBeGreaterThan(24);
  expect(verifyReplay(replay, readLevel(replay.level))).toMatchObject({ ok: true, differs: null });
});
