// Every sentence a person reads comes through here: plain keys and codes from the simulation. The sentences are in
// en/<group>.ts, numbers and dates in format.ts, the names of things in names.ts, the game's own groups in game.ts.

import { withCounts } from './counts.ts';
import { nameParams, type Names } from './names.ts';
import { t, type TextParams } from './texts.ts';

export { addTexts, hasText, language, local, missingKeys, t, type TextGroup, type TextParams } from './texts.ts';

/**
 * The sentence for a code that comes from the simulation. Params that hold ids (`unit`, `settlement`, `tile` …) are
 * turned into names, counts into phrases; a code nobody has written a sentence for shows itself in ⟦brackets⟧.
 */
export function sentence(names: Names, group: string, code: string, params: TextParams = {}): string {
  return t(`${group}.${code}`, withCounts(nameParams(names, params)));
}

/** What an event's sentence is made from; an event of the simulation fits. */
export interface Told {
  readonly code: string;
  readonly tile: number | null;
  readonly settlement: string | null;
  readonly unit: string | null;
  readonly params: TextParams;
}

/** The sentence of an event, which may name the place, the settlement and the unit that the event carries. */
export function eventSentence(names: Names, { code, tile, settlement, unit, params }: Told): string {
  const where = Object.entries({ tile, settlement, unit }).filter(([, value]) => value !== null);
  return sentence(names, 'events', code, { ...(Object.fromEntries(where) as TextParams), ...params });
}
