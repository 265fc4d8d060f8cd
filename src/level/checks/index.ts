// What a schema cannot say: whether the parts of a level agree. Errors first, by part; then, where there are none,
// warnings about what can be played but was hardly meant. The editor and `level check` use this one list.

import type { Fault } from '../faults.ts';
import type { Level } from '../schema/level.ts';
import { checkAuthored } from './authored.ts';
import { checkBorders } from './borders.ts';
import { checkGround } from './ground.ts';
import { checkHappenings } from './happenings.ts';
import { checkIds } from './ids.ts';
import { warnings } from './warnings.ts';

/** Every fault of a level whose form is right, in the order of the file's parts. */
export function checkLevel(level: Level): Fault[] {
  const ground = checkGround(level);
  // With rows of the wrong length no position means anything.
  if (ground.some((f) => f.code !== 'noHome' && f.code !== 'badBox')) return ground;
  const found = [
    ...ground,
    ...checkIds(level),
    ...checkBorders(level),
    ...checkAuthored(level),
    ...checkHappenings(level),
  ];
  return found.some((f) => f.severity === 'error') ? found : [...found, ...warnings(level)];
}
