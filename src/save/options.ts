// The options of a game as a replay holds them (shape and bounds); what they mean is src/sim/options.ts.

import * as v from 'valibot';
import { CONSTANT_NAMES, DIFFICULTIES, SYSTEM_IDS } from '../sim/index.ts';
import { CarrySchema } from './carry.ts';

const factor = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)));

export const OptionsSchema = v.strictObject({
  difficulty: v.optional(v.picklist(DIFFICULTIES)),
  reducedLuck: v.optional(v.literal(true)),
  disputed: v.optional(
    v.strictObject({
      strikes: v.optional(v.picklist(['raise', 'none', 'lower'])),
      backlash: v.optional(v.picklist(['weak', 'none'])),
    }),
  ),
  constants: v.optional(v.strictObject(Object.fromEntries(CONSTANT_NAMES.map((name) => [name, factor])))),
  off: v.optional(v.pipe(v.array(v.picklist(SYSTEM_IDS)), v.maxLength(SYSTEM_IDS.length))),
  endings: v.optional(v.literal(false)),
  carry: v.optional(CarrySchema),
});
