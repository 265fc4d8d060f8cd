// Why an order cannot be given, in one sentence a code of src/sim/orders. `needs` and `has` count money in $1,000.

export const refusals = {
  // Time and staff.
  gameOver: 'The game is over.',
  notNow: 'This is ordered at dawn or dusk, not while the hours run.',
  noStaff_one: 'It takes one of the staff, and none is free.',
  noStaff_other: 'It takes {{needs}} of the staff, and {{has}} are free.',
  noStaffKept: 'No staff were kept for reactions in this phase.',

  notInThisLevel: 'This order is not part of this level, or not yet.',

  // Means.
  noMoney: 'It costs ${{needs}}k, and ${{has}}k is left.',
  noCapital: 'It costs {{needs}} political capital, and {{has}} is left.',

  // Units and ground.
  unknownUnit: 'This unit is not in the province.',
  unitLeaving: '{{unit}} has been told to leave and takes no more orders.',
  tooFewMen: '{{unit}} has {{men}} men with it, and this takes {{needs}}.',
  noWay: '{{unit}} has no way to get there.',
  alreadyThere: '{{unit}} is there already.',
  nothingToBreakOff: '{{unit}} has no task to break off.',
  postureAlready: '{{unit}} does that already.',
  unknownPosture: 'There is no such posture.',
  raidedLately_one: '{{unit}} has raided lately and needs one more hour.',
  raidedLately_other: '{{unit}} has raided lately and needs {{hours}} more hours.',
  offTheMap: 'That is off the map.',
  outsideProvince: 'That is outside the province.',

  // Structures and fence.
  unknownStructure: 'There is nothing of the kind there.',
  tileTaken: 'Something stands there already.',
  stillBuilding: 'It is still being built.',
  crewFull: 'It has its full crew.',
  otherCrew: '{{unit}} mans it. Take that crew out first.',
  nobodyThere: 'Nobody mans it.',
  nothingToRepair: 'Nothing there needs repair.',
  hasThermal: 'It has a thermal sight.',
  notACheckpoint: 'Only a checkpoint can be told how strict to be.',
  strictnessAlready: 'It is that strict already.',
  unknownStrictness: 'There is no such strictness.',
  needsEngineers: 'Only engineers build fence.',
  needsWire: '{{edge}} has no wire yet. Sensors and towers go on wire.',
  fenceBuiltAlready: '{{edge}} has that already.',
  fenceInWork: '{{edge}} is being worked on.',
  unknownEdge: 'That is not a stretch of the border.',
  unknownLayer: 'There is no such kind of fence.',
  wrongEdges: 'Choose from one to {{most}} stretches of the border, each once.',

  // Air.
  unknownAsset: 'No such aircraft can fly this.',
  grounded: '{{asset}} cannot fly: dust.',
  noSorties: '{{asset}} has no sortie left in this phase.',
  outOfRange: 'That is out of range for {{asset}}.',
  tooHeavyToLift: '{{unit}} cannot be lifted: helicopters carry up to {{most}} men and no heavy vehicles.',

  // Contacts, leads, people held.
  unknownContact: 'That contact is no longer known.',
  contactLost: '{{contact}} was last seen too long ago to aim at.',
  unknownLead: 'That lead has gone cold.',
  leadNotOnPerson: 'That lead names a place and not a person.',
  nobodyToProtect: 'Nobody in the province gave this lead.',
  protectedAlready: 'The source is protected already.',
  unknownSettlement: 'That is not a settlement of the province.',
  nobodyHeld: 'Nobody from {{settlement}} is held.',

  // Oversight.
  notAMilitia: '{{unit}} is not a militia.',
  monitoredAlready: 'A monitor is with {{unit}} already.',
  unknownEntry: 'The ledger has no such entry.',
  notALossOfTrust: 'Only a loss of trust can be inquired into.',
  causeKnown: 'The cause is known: there is nothing to ask about.',
  causeUnknown: 'The cause is not known. An inquiry comes first.',
  inquiryOpen: 'An inquiry is under way.',
  noAbuseKnown: 'No abuse is known here that could go before a judge.',
  prosecutedAlready: 'It has gone before a judge.',
  nothingToCompensate: 'There is no harm here that can be paid for.',
  compensatedAlready: 'It has been paid for.',
  tooLateToCompensate: 'It is too long ago: payment would not be taken as meant.',

  unknownOrder: 'There is no such order.',
};
