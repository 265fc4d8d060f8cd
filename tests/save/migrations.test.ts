// Older files are walked up one version at a time; newer and foreign ones are refused.

import { expect, test } from 'vitest';
import { migrate, MIGRATIONS, type Migration, REPLAY_FORMAT, REPLAY_VERSION } from '../../src/save/migrations.ts';

test('there is one migration for each version but the first', () => {
  expect(MIGRATIONS).toHaveLength(REPLAY_VERSION - 1);
});

test('every step is walked, in order, from the version of the file', () => {
  const steps: readonly Migration[] = [
    (data) => ({ ...data, trail: [...((data.trail as string[]) ?? []), 'one'] }),
    (data) => ({ ...data, trail: [...((data.trail as string[]) ?? []), 'two'] }),
  ];
  const file = (version: number) => ({ format: REPLAY_FORMAT, version });
  expect(migrate(file(1), steps, 3)).toEqual({ ...file(3), trail: ['one', 'two'] });
  expect(migrate(file(2), steps, 3)).toEqual({ ...file(3), trail: ['two'] });
  expect(migrate(file(3), steps, 3)).toEqual(file(3));
});

test.each([
  [null, 'notReplay'],
  ['text', 'notReplay'],
  [[], 'notReplay'],
  [{}, 'notReplay'],
  [{ format: 'anbar-level', version: 1 }, 'notReplay'],
  [{ format: REPLAY_FORMAT }, 'damaged'],
  [{ format: REPLAY_FORMAT, version: 0 }, 'damaged'],
  [{ format: REPLAY_FORMAT, version: 1.5 }, 'damaged'],
  [{ format: REPLAY_FORMAT, version: REPLAY_VERSION + 1 }, 'newer'],
])('%j is refused as %s', (data, code) => {
  expect(() => migrate(data)).toThrow(expect.objectContaining({ code }));
});

test('a replay of version 1 was an Officer game with everything on', () => {
  expect(migrate({ format: REPLAY_FORMAT, version: 1, seed: 'a' })).toEqual({
    format: REPLAY_FORMAT,
    version: REPLAY_VERSION,
    seed: 'a',
    options: {},
  });
});
