// A frame by hand on a shipped level, for tests of the screen.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLevel, toScenario } from '../../../src/level/index.ts';
import type { Frame } from '../../../src/sim/index.ts';
import { makeFrame } from '../../view/support/frame.ts';

export function levelFrame(id: string): Frame {
  const parsed = parseLevel(readFileSync(join(import.meta.dirname, '..', '..', '..', 'levels', `${id}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(`levels/${id}.json does not parse`);
  return makeFrame(toScenario(parsed.level));
}
