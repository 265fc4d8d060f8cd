// The stylised facts of MODEL.md as measures, in their order.

import { commanders, trap } from './commanders.ts';
import type { Fact } from './fact.ts';
import { mix, nearRepeat, night, rate } from './incidents.ts';
import { levels } from './levels.ts';
import { calibration } from './odds.ts';
import { tips } from './people.ts';

export const FACTS: readonly Fact[] = [rate, mix, tips, nearRepeat, commanders, night, levels, calibration, trap];
