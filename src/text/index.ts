// Every sentence a person reads comes through here: plain keys and codes from the simulation. The sentences are in
// en/<group>.ts, numbers and dates in format.ts, the names of things in names.ts, the game's own groups in game.ts.

import { nameParams, type Names } from './names.ts';
import { t, type TextParams } from './texts.ts';

export { addTexts, hasText, language, local, missingKeys, t, type TextGroup, type TextParams } from './texts.ts';

/**
 * The sentence for a code that comes from the simulation. Params that hold ids (`unit`, `settlement`, `tile` …) are
 * turned into names; a code nobody has written a sentence for shows itself in ⟦brackets⟧.
 */
export function sentence(names: Names, group: string, code: string, params: TextParams = {}): string {
  return t(`${group}.${code}`, nameParams(names, params));
}
