// What happened, as the player learns it: one plain sentence a code of src/sim. `place` is where it was; `own`, `fight`
// and `civilians` are put together in counts.ts.

export const events = {
  // Accounts and Baghdad.
  moneyGone: 'The money has run out. The monitors have gone home.',
  capitalGained:
    'Baghdad sees all goals within reach, or all but one, and gives you more room. Political capital: {{capital}}.',
  capitalLost: 'Baghdad sees no goal within reach and takes some of your room. Political capital: {{capital}}.',

  councilSits_one: 'The council sits in Baghdad. One choice is before it.',
  councilSits_other: 'The council sits in Baghdad. {{count}} choices are before it.',
  moneyCame: 'Baghdad has sent ${{money}}k.',
  companyCame: '{{unit}} has come, {{place}}: men Baghdad could spare, with little training.',
  charterComes: 'The militias have signed the stricter charter. A tenth of their men have not, and have left.',
  unpaidMenGo: 'Some of the auxiliaries who were sent home are said to have found another paymaster.',
  programmeEnds: 'The programme of integration has ended: the militias drill and report like other units.',

  // The coalition.
  coalitionCut: 'The coalition flies less for a command it cannot stand by. Its support: {{support}}.',
  coalitionGone: 'The coalition’s aircraft stay away, and what it lent goes back. Its support: {{support}}.',
  coalitionBack: 'The coalition flies as before. Its support: {{support}}.',
  coalitionOverMilitia:
    '{{asset}} circled over {{unit}}. The coalition does not like what that looks like, and residents do not either.',
  coalitionTroopsCame_one:
    '{{unit}} has come, {{place}}, for one cycle. Some thank them for the years against ISIL; others remember the invasion.',
  coalitionTroopsCame_other:
    '{{unit}} has come, {{place}}, for {{cycles}} cycles. Some thank them for the years against ISIL; others remember the invasion.',
  coalitionTroopsLeft: '{{unit}} has left, as agreed.',

  // Training and handover.
  unitTrained: '{{unit}} is back from training: level {{level}} of 5.',
  instructorsReady: 'Iraqi instructors teach from now on, whoever else stays or goes.',
  aircrewReady: 'A course of aircrew is through: one more Iraqi sortie by day.',
  trainersLeft_army: 'The coalition’s trainers of the army have gone home.',
  trainersLeft_police: 'The coalition’s trainers of the police have gone home.',
  milestone_buildAndTrain: 'Milestone of 2018: the forces are built and trained. Baghdad takes note: capital +1.',
  milestone_iraqiTrainers: 'Milestone of 2019: Iraqi trainers teach. Baghdad takes note: capital +1.',
  milestone_ministryTrains: 'Milestone of 2020: the ministry trains on its own. Baghdad takes note: capital +1.',
  milestone_divisions: 'Milestone of 2021: divisions that can hold a front. Baghdad takes note: capital +1.',
  handoverNear_one: 'In one cycle the coalition’s help is switched off: the test whether the province holds alone.',
  handoverNear_other:
    'In {{cycles}} cycles the coalition’s help is switched off: the test whether the province holds alone.',
  handoverBegun_one: 'The coalition’s help is switched off. The last cycle is yours alone.',
  handoverBegun_other: 'The coalition’s help is switched off. The last {{cycles}} cycles are yours alone.',

  // Money of the other side.
  financeReport: 'The investigators put what ISIL has in hand at ${{low}}k to ${{high}}k. They are on its track.',
  fundsFrozen: 'An account was found, and about ${{frozen}}k frozen. What is left is put at ${{low}}k to ${{high}}k.',

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
  foragersRefused:
    'People of {{settlement}} sent armed men away who came in the dark for food. They are afraid of what follows.',
  ambushSprung: '{{unit}} lay out at {{settlement}}. Men who came for food walked into it: {{fight}}.',
  ambushEmpty: '{{unit}} lay out at {{settlement}}. Nobody came that way.',
  tracksFound: '{{unit}} found tracks that lead away from {{settlement}}.',
  leadFromTracks: '{{lead}}: the tracks lead to a hiding place {{place}}.',
  leadOnCache: '{{lead}}: food and arms lie hidden {{place}}, it is said. The word is from {{source}}.',
  cacheFound_one: '{{unit}} found a hidden store {{place}}: food for a man for {{count}} night, and what goes with it.',
  cacheFound_other:
    '{{unit}} found a hidden store {{place}}: food for a man for {{count}} nights, and what goes with it.',
  grudgeServed: 'Nobody was there. In {{settlement}} they say a rival gave {{unit}} that name.',
  methodRead_attrition: 'From captured papers: their leader wants the roads worn down with explosives.',
  methodRead_assault: 'From captured papers: their leader wants posts stormed.',
  methodRead_intimidation: 'From captured papers: their leader wants those frightened who speak with the state.',
  methodRead_lowProfile: 'From captured papers: their leader wants them to lie low and gather strength.',
  fundsRead: 'From captured papers: they have between ${{low}}k and ${{high}}k.',
  cameFromNeighbour: 'Word from next door: a group has come over from {{territory}}, {{place}}.',
  leftForNeighbour: 'Word from next door: a group has gone over to {{territory}}, {{place}}.',
  leaderFell:
    'Papers from the fight {{place}}: a leader was among the dead. They will be quiet for a time, and then not.',
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

  evacuationCalledOff: '{{asset}} could not fly for the wounded: dust.',
  evacuated_zero: '{{asset}} reached the wounded {{place}}. For those who had been given up it was too late.',
  evacuated_one: '{{asset}} reached the wounded {{place}}. One who had been given up is alive.',
  evacuated_other: '{{asset}} reached the wounded {{place}}. {{people}} who had been given up are alive.',
  presenceFlown: '{{asset}} flew low {{place}} and was heard by everybody.',
  presenceCalledOff: '{{asset}} did not fly low {{place}}: dust.',

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
  accused_extortion:
    'It is said in {{settlement}} that {{unit}} takes money from people who have to pass. Nothing is proven.',
  accused_closures:
    'It is said in {{settlement}} that {{unit}} closes shops and roads without cause. Nothing is proven.',
  accused_arbitraryArrest:
    'It is said in {{settlement}} that {{unit}} took men away without charge. Nothing is proven.',
  accused_killing: 'It is said in {{settlement}} that men of {{unit}} killed a resident. Nothing is proven.',
  inquiryFound_toll: 'The inquiry in {{settlement}} found that {{unit}} lets people pay to pass its checkpoint.',
  inquiryCleared: 'The inquiry in {{settlement}} clears {{unit}}: what was said did not happen.',
  militiaRefuses: '{{unit}} was told to go and refuses. It stays {{place}}.',
  militiaDelays_one: '{{unit}} puts the order off by an hour.',
  militiaDelays_other: '{{unit}} puts the order off by {{hours}} hours.',
  militiaProvoked_one: '{{unit}} takes the court case amiss and takes no orders for an hour.',
  militiaProvoked_other: '{{unit}} takes the court case amiss and takes no orders for {{hours}} hours.',
  militiaCalled: 'The patrons of {{unit}} across the eastern border want it {{place}}. It may set out tomorrow.',
  militiaCalledHome_one: 'The patrons of {{unit}} called one of its men home.',
  militiaCalledHome_other: 'The patrons of {{unit}} called {{men}} of its men home.',
  militiaStays: '{{unit}} does not follow its patrons and stays.',
  militiaFollowsPatrons: '{{unit}} follows its patrons and sets out; it was not asked of us.',
  integrationPrevented: 'The patrons of {{unit}} will not have it join the police. What was spent on it is lost.',
  militiaIntegrated: '{{unit}} is a police unit now, under Baghdad alone.',
  militiaLeft: '{{unit}} left the province, and its crews with it.',
  militiaStalls: '{{unit}} was told to leave and has not. It asks for two more days.',

  // The people.
  propagandaLoud: 'In {{settlement}} what ISIL says is repeated aloud.',
  propagandaFaded: 'In {{settlement}} hardly anybody repeats what ISIL says.',
  projectDone: '{{settlement}}: {{project}} is finished and open.',
  projectWrecked: '{{settlement}}: {{project}} was wrecked in the night.',
  mukhtarSpeaks: 'The mukhtar of {{settlement}} speaks with our forces, and people see it.',
  mukhtarSilent: 'The mukhtar of {{settlement}} has stopped speaking with our forces. People are afraid.',
  mukhtarFollowed: '{{settlement}} has a mukhtar again. He keeps to himself.',
  mukhtarKilled: 'The mukhtar of {{settlement}} was killed at home by ISIL. Nobody there says a word.',
  mukhtarSaved: 'Men came for the mukhtar of {{settlement}} in the night. His guard drove them off.',
  townAsksToLeave: '{{settlement}} asks the forces to leave. Staying will cost trust.',
  townCalls: '{{settlement}} calls on the forces: its sons would join police or a tribal force.',
  townEnlists_one: 'One man of {{settlement}} joined {{unit}}.',
  townEnlists_other: '{{men}} men of {{settlement}} joined {{unit}}.',
  tribalRaised: '{{unit}} stands ready in {{settlement}}.',

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
