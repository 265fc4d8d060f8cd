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
  needsWire: 'There is no wire yet on {{edge}}. Sensors and towers go on wire.',
  fenceBuiltAlready: 'That stands already on {{edge}}.',
  fenceInWork: 'Work is going on already at {{edge}}.',
  unknownEdge: 'That is not a stretch of the border.',
  unknownLayer: 'There is no such kind of fence.',
  wrongEdges: 'Choose from one to {{most}} stretches of the border, each once.',

  // Air.
  unknownAsset: 'No such aircraft can fly this.',
  grounded: '{{asset}} cannot fly: dust.',
  noSorties: '{{asset}} has no sortie left in this phase.',
  outOfRange: 'That is out of range for {{asset}}.',
  tooHeavyToLift: '{{unit}} cannot be lifted: helicopters carry up to {{most}} men and no heavy vehicles.',

  coalitionStaysAway: '{{asset}} does not fly: the coalition has withdrawn its help.',
  nobodyToEvacuate: 'Nobody of ours was given up in the last two hours.',

  // Baghdad, the coalition, training.
  notInThisGame: 'That is not part of this game.',
  unknownChoice: 'There is no such choice.',
  noCouncil: 'No council sits now. It meets at every fifth dawn, before the day begins.',
  notOnAgenda: 'That is not before this council.',
  chosenAlready: 'That has been chosen at this council.',
  councilHeardEnough: '{{most}} choices are all a council hears.',
  unknownRequest: 'Nobody can be asked for that.',
  askedLately_one: 'Baghdad was asked for that lately. Ask again in one cycle.',
  askedLately_other: 'Baghdad was asked for that lately. Ask again in {{cycles}} cycles.',
  noCoalition: 'The coalition does not help here now.',
  noCoalitionAircraft: 'The coalition has no aircraft here.',
  lentAlready: 'That has been granted already.',
  noSupport: 'It takes coalition support of {{needs}}, and it stands at {{has}}.',
  notTrainedHere: '{{unit}} is not trained by the ministry’s schools.',
  trainsAlready: '{{unit}} is in training.',
  nobodyToTeach:
    '{{unit}} has learnt what there is anybody to teach: level {{most}}. Better teachers could take it further.',
  schoolFull: '{{most}} units can be in training at a time.',

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

  // People.
  awarenessAlready: 'A campaign is under way in {{settlement}}.',
  noAwareness: 'No campaign is under way in {{settlement}}.',
  unknownProject: 'There is no such project.',
  projectInWork: 'One project at a time: {{settlement}} has one in work.',
  projectStands: '{{settlement}} has that already.',
  noProject: '{{settlement}} has no project in work.',
  curfewAlready: '{{settlement}} is under curfew already.',
  noCurfew: '{{settlement}} is under no curfew.',
  mukhtarGuarded: 'The mukhtar of {{settlement}} is guarded already.',
  mukhtarUnguarded: 'The mukhtar of {{settlement}} has no guard.',
  noMukhtar: '{{settlement}} has lost its mukhtar, and nobody has taken his place.',
  tribalRaised: '{{settlement}} has raised its force.',
  townDoesNotCall: '{{settlement}} has not called on the forces. Trust has to be higher for that.',
  militiaSulks: '{{unit}} takes no orders just now: it took a court case amiss.',
  integratingAlready: '{{unit}} is being made a police unit already.',

  unknownOrder: 'There is no such order.',
  ambushLaid: 'Somebody lies out at {{settlement}} already.',

  // Questions and claims.
  unknownDecision: 'Nobody asks this now.',
  unknownOption: 'That is not one of the answers.',
  decidedAlready: 'You have answered this already. Undo it if you think better of it.',
  unknownClaim: 'Nobody has claimed this.',
  notAPercentage: 'A chance is a whole number from 0 to 100.',
};
