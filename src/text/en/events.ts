// What happened, as the player learns it: one plain sentence a code of src/sim. `place` is where it was; `own`, `fight`
// and `civilians` are put together in counts.ts.

export const events = {
  // Accounts and Baghdad.
  moneyGone: 'The money has run out. The monitors have gone home.',
  capitalGained:
    'Baghdad sees all goals within reach, or all but one, and gives you more room. Political capital: {{capital}}.',
  capitalLost: 'Baghdad sees no goal within reach and takes some of your room. Political capital: {{capital}}.',

  // Work.
  structureBuilt: '{{structure}}: built by {{unit}}.',
  structureRepaired: '{{unit}} finished the repair {{place}}.',
  fenceBuilt: '{{layer}} finished, {{edge}}, by {{unit}}.',
  fenceRepaired: '{{unit}} closed the cut in the fence {{place}}.',
  fenceFoundCut: 'The fence was found cut {{place}}, {{edge}}. Somebody came through in the dark.',
  courierHeld: '{{structure}}: a courier was held with papers on him.',

  // Searches, raids, arrests.
  searchEnded: 'The search by {{unit}}, {{place}}, is over.',
  searchEmpty: 'The search by {{unit}}, {{place}}, found nobody.',
  cellFound: 'The search by {{unit}}, {{place}}, came upon fighters: {{fight}}.',
  raidFound: 'The raid by {{unit}}, {{place}}, met fighters: {{fight}}.',
  raidEmpty: 'The raid by {{unit}}, {{place}}, found nobody.',
  harmInRaid_one: 'A resident of {{settlement}} was harmed in the raid by {{unit}}.',
  harmInRaid_other: '{{people}} residents of {{settlement}} were harmed in the raid by {{unit}}.',
  suspectHeld: '{{unit}} took in the suspect in {{settlement}}. Whether he is the right man will show.',
  suspectGone: '{{unit}} went for the suspect in {{settlement}}. He was not at home.',
  sourceExposed: 'In {{settlement}} it is known now who told us.',

  // Contacts and the border.
  contactSeen: 'Movement {{place}}: {{low}} to {{high}} people, {{source}}.',
  contactIdentified: 'ISIL fighters {{place}}: {{low}} to {{high}}, {{source}}.',
  contactCaught: '{{unit}} caught up with a group {{place}}: {{fight}}.',
  crossingGotThrough: 'Those who were seen {{place}} in the night got through.',
  surgeAnnounced:
    'Fighting is expected to flare up across the border, {{place}}. From tomorrow about {{percent}}% of the usual crossings there, for {{cycles}} nights.',
  surgeOver: 'The fighting across the border, {{place}}, has died down.',
  pressureRises: 'From tomorrow more will try the border {{place}}, it is said: {{percent}}% of the usual.',
  pressureFalls: 'From tomorrow fewer will try the border {{place}}, it is said: {{percent}}% of the usual.',
  metAndLost: '{{unit}} came upon armed men {{place}}. They got away; {{own}}.',
  contactMissed: '{{unit}}, {{place}}, did not find {{contact}} again.',
  crossingStopped: '{{unit}} stopped a group that had come over the border, {{place}}: {{fight}}.',
  smugglersHeld_one: '{{unit}} stopped a man {{place}}. He was a smuggler and goes before a judge.',
  smugglersHeld_other: '{{unit}} stopped {{men}} men {{place}}. They were smugglers and go before a judge.',
  visitReported: 'Residents of {{settlement}} say armed men came in the dark for food.',
  foragersMet: 'Men who came to {{settlement}} for food ran into ours: {{fight}}.',

  // Attacks.
  attackedStructure: '{{structure}}: attacked in the dark. Result: {{fight}}.',
  attackedUnit: '{{unit}} was attacked in the dark {{place}}: {{fight}}.',
  firedUponStructure: '{{structure}}: shots in the dark, nobody hit.',
  firedUponUnit: '{{unit}} was shot at in the dark {{place}}. Nobody was hit.',
  leaderFell: 'Papers from the fight {{place}}: a leader was among the dead. They will be quiet for a time, and then not.',
  residentKilled: 'A resident of {{settlement}} who had worked with the state was killed at home by ISIL.',
  deviceCleared: 'An explosive on the road was found and cleared {{place}}.',
  device_unit: 'An explosive on the road struck {{unit}} {{place}}: {{own}}.',
  device_convoy: 'An explosive on the road struck a supply convoy {{place}}: {{own}}.',
  device_civilians: 'An explosive on the road struck people travelling {{place}}: {{civilians}}.',
  device_nobody: 'An explosive went off on the road {{place}}. Nobody was hurt.',

  // Air.
  orbitBrokenOff: '{{asset}} broke off its orbit {{place}}: dust.',
  strikeCalledOff: '{{asset}} did not fly the strike: dust.',
  strikeNoTarget: '{{asset}} flew and found no target left.',
  strikeMissed: 'The strike by {{asset}}, {{place}}, missed.',
  strikeHit_zero: 'The strike by {{asset}} fell close {{place}}; the fighters got away.',
  strikeHit_one: 'The strike by {{asset}}, {{place}}, killed one fighter.',
  strikeHit_other: 'The strike by {{asset}}, {{place}}, killed {{removed}} fighters.',
  strikeHitOthers_one: 'The strike by {{asset}}, {{place}}, hit one person. He was not of ISIL.',
  strikeHitOthers_other: 'The strike by {{asset}}, {{place}}, hit {{people}} people. They were not of ISIL.',
  strikeHarmed_one: 'One civilian was killed or wounded by the strike {{place}}.',
  strikeHarmed_other: '{{people}} civilians were killed or wounded by the strike {{place}}.',
  liftLanded: '{{asset}} set {{unit}} down {{place}}.',
  liftCalledOff: '{{asset}} could not lift {{unit}}: dust.',

  // Leads.
  leadHeard: '{{lead}}, from {{settlement}}, told by {{source}}: a hiding place {{place}}.',
  leadOnSuspect: '{{lead}}, from {{settlement}}, told by {{source}}: a person who carries or feeds for ISIL.',
  leadFromPapers: '{{lead}}: captured papers point to a hiding place {{place}}.',

  // Conduct, inquiries, militias.
  trustFellUnexplained: 'Trust fell in {{settlement}}, and nobody says why.',
  abuse_extortion: 'Reported from {{settlement}}: {{unit}} took money from people who had to pass.',
  abuse_closures: 'Reported from {{settlement}}: {{unit}} closed shops and roads without cause.',
  abuse_arbitraryArrest: 'Reported from {{settlement}}: {{unit}} took men away without charge.',
  abuse_killing: 'Reported from {{settlement}}: a resident was killed by men of {{unit}}.',
  inquiryFound_extortion: 'The inquiry in {{settlement}} found that {{unit}} took money from people who had to pass.',
  inquiryFound_closures: 'The inquiry in {{settlement}} found that {{unit}} closed shops and roads without cause.',
  inquiryFound_arbitraryArrest: 'The inquiry in {{settlement}} found that {{unit}} took men away without charge.',
  inquiryFound_killing: 'The inquiry in {{settlement}} found that a resident was killed by men of {{unit}}.',
  inquiryFound_isilVisit:
    'The inquiry in {{settlement}} clears our forces: ISIL came by night, and nobody dared to say so.',
  inquiryFoundNothing: 'The inquiry in {{settlement}} found nobody who would speak. It can be opened again.',
  militiaLeft: '{{unit}} left the province, and its crews with it.',
  militiaStalls: '{{unit}} was told to leave and has not. It asks for two more days.',

  // How it stands.
  warning_trust_one: 'Trust is below 20. One more dawn like this ends your command.',
  warning_trust_other: 'Trust is below 20. {{cycles}} more dawns like this end your command.',
  warning_capital_one: 'No political capital is left. If it is so at the next council, Baghdad replaces you.',
  warning_capital_other:
    'No political capital is left. If it is so at the council in {{cycles}} dawns, Baghdad replaces you.',
  warning_towns_one: 'Two towns belong to ISIL after dark. One more such night and your command ends.',
  warning_towns_other: 'Two towns belong to ISIL after dark. {{cycles}} more such nights and your command ends.',
  ended_goalsMet: 'The last dawn: every goal is met.',
  ended_goalsUnmet: 'The last dawn: not every goal is met.',
  ended_heldFiveNights: 'Five nights in a row met every goal. The province can hold a night without you.',
  ended_trustGone: 'Trust stayed below 20 for three dawns. Your command has ended.',
  ended_capitalGone: 'Two councils in a row found no political capital left. Baghdad has replaced you.',
  ended_townsGone: 'Two towns belonged to ISIL for five nights in a row. Your command has ended.',
};
