// Militias man two posts in five at the start, towers not counted: who sends them all away on the first day stands there
// with as many empty.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseLevel, toScenario } from '../../src/level/index.ts';
import { newGame } from '../../src/sim/index.ts';
import { hourOf } from '../../src/sim/rules/hour.ts';
import { militiaGone } from '../../src/sim/rules/militia.ts';
import { ROOT } from '../architecture/source.ts';

test.each(['al-qaim', 'anbar'])('on %s without militias about 40%% of posts stand empty', (id) => {
  const read = parseLevel(readFileSync(join(ROOT, `levels/${id}.json`), 'utf8'));
  if (!read.ok) throw new Error(`${id} cannot be read`);
  const state = newGame(toScenario(read.level), 'militias');
  expect(state.structures.every((s) => s.crew > 0)).toBe(true);
  for (const unit of state.units.filter((u) => u.kind === 'militia')) militiaGone(hourOf(state), unit);
  const posts = state.structures.filter((s) => s.kind !== 'tower');
  const empty = posts.filter((s) => s.crew === 0).length / posts.length;
  expect(empty).toBeGreaterThan(0.35);
  expect(empty).toBeLessThan(0.45);
});
