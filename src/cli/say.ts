// Faults as sentences on the command line.

import type { Fault as LevelFault } from '../level/index.ts';
import type { Fault } from '../shared/fault.ts';
import { level } from '../text/en/level.ts';
import { save } from '../text/en/save.ts';
import { addTexts, t } from '../text/index.ts';

addTexts({ save });

/** The sentence of a save's or replay's fault. */
export function sayFault(fault: Fault): string {
  return t(`save.${fault.code}`, fault.params);
}

/** The sentence of a level's fault, its place before it. */
export function sayLevelFault({ code, params, path }: LevelFault): string {
  const sentence = level[code]?.(params) ?? code;
  return path ? `${path}: ${sentence}` : sentence;
}
