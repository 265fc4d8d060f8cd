// All questions that can be put to the player, the most urgent first. When they come: rules/decision.ts.

import { armour } from './armour.ts';
import { audit } from './audit.ts';
import { endOrGoOn } from './endOrGoOn.ts';
import { foreignTroops } from './foreignTroops.ts';
import { heldFamilies } from './heldFamilies.ts';
import type { DecisionKind } from './kind.ts';
import { lastCompany } from './lastCompany.ts';
import { militiaKept } from './militiaKept.ts';
import { patronsCall } from './patronsCall.ts';
import { pilgrims } from './pilgrims.ts';
import { protest } from './protest.ts';
import { sheikhsArms } from './sheikhsArms.ts';
import { troopsCalled } from './troopsCalled.ts';
import { truffles } from './truffles.ts';

export const DECISION_KINDS = [
  'endOrGoOn',
  'lastCompany',
  'militiaKept',
  'heldFamilies',
  'protest',
  'sheikhsArms',
  'foreignTroops',
  'audit',
  'truffles',
  'pilgrims',
  'troopsCalled',
  'armour',
  'patronsCall',
] as const;
export type DecisionKindId = (typeof DECISION_KINDS)[number];

export const DECISIONS: Readonly<Record<DecisionKindId, DecisionKind>> = {
  endOrGoOn,
  lastCompany,
  militiaKept,
  heldFamilies,
  protest,
  sheikhsArms,
  foreignTroops,
  audit,
  truffles,
  pilgrims,
  troopsCalled,
  armour,
  patronsCall,
};

/** The kind of a decision in a state or a frame. */
export function decisionKind(id: string): DecisionKind {
  return DECISIONS[id as DecisionKindId];
}
