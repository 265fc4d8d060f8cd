// All order forms, in the order in which panels list them.

import { addThermal } from './addThermal.ts';
import { arrestSuspect } from './arrestSuspect.ts';
import { askBaghdad } from './askBaghdad.ts';
import { askCoalition } from './askCoalition.ts';
import { buildCheckpoint } from './buildCheckpoint.ts';
import { buildFence } from './buildFence.ts';
import { buildStructure } from './buildStructure.ts';
import { chooseAtCouncil } from './chooseAtCouncil.ts';
import { compensateTown } from './compensateTown.ts';
import { dismantleStructure } from './dismantleStructure.ts';
import { flyEvacuation } from './flyEvacuation.ts';
import { flyLift } from './flyLift.ts';
import { flyOrbit } from './flyOrbit.ts';
import { flyPresence } from './flyPresence.ts';
import { flyStrike } from './flyStrike.ts';
import type { OrderForm } from './form.ts';
import { interceptContact } from './interceptContact.ts';
import { layAmbush } from './layAmbush.ts';
import { manStructure } from './manStructure.ts';
import { monitorMilitia } from './monitorMilitia.ts';
import { moveUnit } from './moveUnit.ts';
import { openInquiry } from './openInquiry.ts';
import { prosecuteAbuse } from './prosecuteAbuse.ts';
import { protectSource } from './protectSource.ts';
import { raidTile } from './raidTile.ts';
import { recallUnit } from './recallUnit.ts';
import { releaseDetainees } from './releaseDetainees.ts';
import { repairFence } from './repairFence.ts';
import { repairStructure } from './repairStructure.ts';
import { searchArea } from './searchArea.ts';
import { setPosture } from './setPosture.ts';
import { setStrictness } from './setStrictness.ts';
import { integrateMilitia } from './integrateMilitia.ts';
import { startProject } from './startProject.ts';
import { startAwareness } from './startAwareness.ts';
import { endAwareness } from './endAwareness.ts';
import { cancelProject } from './cancelProject.ts';
import { setCurfew } from './setCurfew.ts';
import { protectMukhtar } from './protectMukhtar.ts';
import { raiseTribal } from './raiseTribal.ts';
import { trainUnit } from './trainUnit.ts';
import { unmanStructure } from './unmanStructure.ts';
import { withdrawMilitia } from './withdrawMilitia.ts';

export const FORMS: readonly OrderForm[] = [
  moveUnit,
  setPosture,
  searchArea,
  raidTile,
  arrestSuspect,
  layAmbush,
  buildCheckpoint,
  buildStructure,
  buildFence,
  flyOrbit,
  monitorMilitia,
  openInquiry,
  interceptContact,
  flyStrike,
  flyLift,
  flyEvacuation,
  flyPresence,
  trainUnit,
  chooseAtCouncil,
  askBaghdad,
  askCoalition,
  manStructure,
  setStrictness,
  addThermal,
  protectSource,
  withdrawMilitia,
  integrateMilitia,
  startProject,
  startAwareness,
  endAwareness,
  cancelProject,
  setCurfew,
  protectMukhtar,
  raiseTribal,
  repairFence,
  repairStructure,
  unmanStructure,
  dismantleStructure,
  releaseDetainees,
  prosecuteAbuse,
  compensateTown,
  recallUnit,
];

export function formOf(id: string): OrderForm | undefined {
  return FORMS.find((form) => form.id === id);
}
