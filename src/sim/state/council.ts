// Baghdad: its council every fifth dawn, and everything that has been agreed or asked for and takes time. The rules are
// council.ts and works.ts; the choices are in src/sim/council.

import type { ChoiceId } from '../council/choice.ts';

export interface Council {
  /** How many have been held. */
  held: number;
  /** Hour of the last one; its agenda is open only in the orders stage of that dawn. */
  hour: number;
  agenda: ChoiceId[];
  /** Chosen at the last one. */
  chosen: ChoiceId[];
  /** Hours from which Baghdad can be asked again for money and for a company. */
  moneyFrom: number;
  companyFrom: number;
}

/** What Baghdad or the coalition has granted between councils. */
export type Grant = 'moneyAsked' | 'companyAsked' | 'troopsAsked';

/** Something under way that pays, or ends, at an hour known beforehand. */
export interface Work {
  readonly of: ChoiceId | Grant;
  readonly fromHour: number;
  readonly dueHour: number;
}
