// Migrations walk version by version, and refuse what they cannot reach. The game's own list is held complete.

import { expect, test } from 'vitest';
import { LEVEL_VERSION, migrate, MIGRATIONS } from '../../src/level/index.ts';
import type { Migration } from '../../src/level/migrations.ts';

const FAKE: readonly Migration[] = [
  { from: 1, step: ({ name, ...rest }) => ({ ...rest, title: { en: name } }) },
  { from: 2, step: (json) => ({ ...json, cycles: 12 }) },
];

test('an old file is brought forward one version at a time', () => {
  const old = { format: 'anbar-level', version: 1, name: 'Hit' };
  expect(migrate(old, FAKE, 3)).toEqual({
    ok: true,
    from: 1,
    json: { format: 'anbar-level', version: 3, title: { en: 'Hit' }, cycles: 12 },
  });
  expect(old).toEqual({ format: 'anbar-level', version: 1, name: 'Hit' });
});

test('a present file is left as it is', () => {
  const json = { format: 'anbar-level', version: 3, title: { en: 'Hit' } };
  expect(migrate(json, FAKE, 3)).toEqual({ ok: true, from: 3, json });
});

test.each([
  [{ format: 'anbar-level', version: 4 }, 'newer'],
  [{ format: 'anbar-level', version: 0 }, 'badVersion'],
  [{ format: 'anbar-level', version: '1' }, 'badVersion'],
  [{ format: 'anbar-save', version: 1 }, 'wrongFormat'],
  [null, 'wrongFormat'],
])('%j is refused: %s', (json, code) => {
  const migrated = migrate(json, FAKE, 3);
  expect(migrated.ok ? 'ok' : migrated.fault.code).toBe(code);
});

test('there is a step from every older version of the game', () => {
  expect(MIGRATIONS.map((m) => m.from)).toEqual(Array.from({ length: LEVEL_VERSION - 1 }, (_, i) => i + 1));
});
