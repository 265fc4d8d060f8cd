// Questions that are put to the commander: who asks, what can be answered, and what may come of it beyond what is shown
// beside each answer in points. An event's name stands beside its date in events of the calendar (calendar.ts).

export const decisions = {
  title: 'Questions that wait for you',
  button_one: 'A question waits',
  button_other: '{{count}} questions wait',
  none: 'Nobody waits for an answer.',
  due: 'An answer is due {{due}}.',
  otherwise: 'If nobody answers: “{{option}}”.',
  choose: 'Choose',
  chooseSpoken: 'Answer: {{option}}',
  chosen: 'Your answer',
  takeBack: 'Take back',
  onlyOrders: 'Answers are given at dawn and at dusk.',
  effect_trust: 'trust {{points}}',
  effect_trust_everywhere: 'trust {{points}} everywhere',
  effect_fearOfForces: 'fear of the forces {{points}}',
  effect_fearOfIsil: 'fear of ISIL {{points}}',
  effect_capital: 'capital {{points}}',
  effect_money: '{{points}}',
  effect_none: 'no cost',

  endOrGoOn_title: 'End or go on',
  endOrGoOn_asks:
    'Five nights in a row have met every goal. The governor says the province can hold a night without you. You may call it done, or stay and see whether it lasts.',
  endOrGoOn_end: 'End: the province holds',
  endOrGoOn_end_note: 'The game ends as won.',
  endOrGoOn_goOn: 'Go on',
  endOrGoOn_goOn_note: 'The count of nights begins anew; what you have can still be lost.',

  lastCompany_title: 'A company from Baghdad',
  lastCompany_asks:
    'Trust in the province is below 25. The joint command in Baghdad will not see it fall: it offers {{men}} men for {{settlement}}, once. The prime minister’s office will remember who asked.',
  lastCompany_accept: 'Accept the company',
  lastCompany_accept_note: 'It stands in {{settlement}} the same day.',
  lastCompany_decline: 'Decline',
  lastCompany_decline_note: 'The offer is not made again.',

  militiaKept_title: 'The militia that was told to go',
  militiaKept_asks:
    '{{unit}} has its order to leave. Its friends in parliament, and their friends across the eastern border, ask that it stay: it bled for this ground, they say, and who stands there instead?',
  militiaKept_keep: 'Let it stay',
  militiaKept_keep_note: 'The order is taken back. The town nearest to it loses 2 points of trust.',
  militiaKept_insist: 'Insist',
  militiaKept_insist_note: 'It goes as it was told.',
  militiaKept_wait: 'Say nothing',
  militiaKept_wait_note: 'It takes two days longer.',

  heldFamilies_title: 'The families of those held',
  heldFamilies_asks_one:
    'A mother from {{settlement}} asks for the one who is held. He went to buy bread, she says. Nobody has put a charge on paper.',
  heldFamilies_asks_other:
    'Mothers from {{settlement}} ask for the {{people}} who are held. They went to buy bread, they say. Nobody has put a charge on paper.',
  heldFamilies_release: 'Let them all go',
  heldFamilies_release_note:
    'Pleases the town, more for those who did nothing. Those who fed cells will feed them again.',
  heldFamilies_hearing: 'Bring a judge',
  heldFamilies_hearing_note: 'Those who did nothing go home; the others stay.',
  heldFamilies_refuse: 'Keep them',
  heldFamilies_refuse_note: 'Nothing else changes.',

  protest_title: 'A protest',
  protest_asks:
    'They stand in the square of {{settlement}} and ask for water, work, and those who were taken away. While they stand there the place tells nobody anything, and your men near it get no rest.',
  protest_talk: 'Talk',
  protest_talk_note: 'Ends it on most mornings; half a point of trust a day until then.',
  protest_concede: 'Give them what can be given',
  protest_concede_note: 'Ends it at once. Baghdad would rather you had not.',
  protest_disperse: 'Clear the square',
  protest_disperse_note: 'Ends it at once. One time in three somebody is hurt, and that costs far more.',

  sheikhsArms_title: 'The sheikhs ask for rifles',
  sheikhsArms_asks:
    'The sheikhs of {{settlement}} offer {{men}} men who know every track. Give us rifles, they say, and we keep our own road. It has worked before, and it has been regretted before.',
  sheikhsArms_arm: 'Arm them',
  sheikhsArms_arm_note: 'A tribal force gathers within a day. It is yours to oversee. Baghdad is wary of it.',
  sheikhsArms_enlist: 'Take their sons into the police',
  sheikhsArms_enlist_note: '15 recruits for the police near by. Fewer, slower, and nobody’s but the state’s.',
  sheikhsArms_decline: 'Decline',
  sheikhsArms_decline_note: 'They go home.',

  foreignTroops_title: 'Parliament asks about foreign troops',
  foreignTroops_asks:
    'A committee wants to hear from you whether the coalition is needed in Anbar, and for how long. Some owe it their lives. Some buried theirs in 2004. The chairman says: we do not need them.',
  foreignTroops_speakFor: 'Say what they are worth',
  foreignTroops_speakFor_note: 'Anbar’s people hear a commander who says what is so. Part of parliament takes it ill.',
  foreignTroops_limit: 'Agree to limits',
  foreignTroops_limit_note: 'Coalition aircraft fly one sortie less a phase for {{cycles}} cycles.',
  foreignTroops_silence: 'Say it is not yours to say',
  foreignTroops_silence_note: 'One time in two it is held against you: capital 1.',

  audit_title: 'The ministry’s auditors',
  audit_asks: 'Two men with ledgers ask where the money for posts and fuel went. They are polite and have time.',
  audit_openBooks: 'Open the books',
  audit_openBooks_note: 'Clerks are taken off other work.',
  audit_delay: 'Later',
  audit_delay_note: 'Four times in ten it is held against you: capital 1.',

  truffles_title: 'Truffle gatherers',
  truffles_asks:
    'Rain has come, and families around {{settlement}} get ready to drive into the desert for truffles: for many it is a good part of the year’s income. Cells lie out there. In other years some who went did not come back.',
  truffles_escort: 'Send an escort',
  truffles_escort_note: '{{unit}} drives along and tires. What it meets is seen; harm is a fifth as likely.',
  truffles_screen: 'Screen them',
  truffles_screen_note: 'Fewer go, told where not to; those who meet somebody are likelier to tell.',
  truffles_ban: 'Forbid it',
  truffles_ban_note: 'Almost nobody goes out, and nobody forgets who took the season.',
  truffles_letBe: 'Let them be',
  truffles_letBe_note: 'They go on their own; they see much, and may be seen.',

  pilgrims_title: 'Pilgrims on the road',
  pilgrims_asks:
    'For two days families will walk the road to {{settlement}}. Everybody knows the date. What was laid on the road for others will not tell them apart.',
  pilgrims_escort: 'Escort them',
  pilgrims_escort_note: '{{unit}} goes ahead, looks at the road, and tires. The danger is a third of what it is.',
  pilgrims_reroute: 'Send them another way',
  pilgrims_reroute_note: 'Longer and safer: a quarter of the danger.',
  pilgrims_letGo: 'Let them walk',
  pilgrims_letGo_note: 'Nothing is done.',

  troopsCalled_title: 'A company for the neighbours',
  troopsCalled_asks:
    'Operations go on south of Kirkuk and in Salahuddin. The joint command asks for {{unit}}, for {{cycles}} cycles. Its crews would leave their posts with it.',
  troopsCalled_send: 'Send it',
  troopsCalled_send_note: 'It comes back after {{cycles}} cycles, tired.',
  troopsCalled_refuse: 'Refuse',
  troopsCalled_refuse_note: 'It stays.',

  armour_title: 'Tanks from Baghdad',
  armour_asks:
    'With the fighting across the border Baghdad sends soldiers and tanks: {{men}} men for {{settlement}}. They ask where to park them, and who pays for the fuel.',
  armour_take: 'Take them',
  armour_take_note: 'An armoured company of {{men}}, yours to command from now on.',
  armour_decline: 'Decline',
  armour_decline_note: 'They drive on.',

  patronsCall_title: 'Somebody calls the militia',
  patronsCall_asks:
    '{{unit}} has been called elsewhere for {{cycles}} cycles; not by the prime minister’s office. It will leave its posts unless you hold it here in Baghdad’s name.',
  patronsCall_letGo: 'Let it go',
  patronsCall_letGo_note: 'Its posts stand empty until it is back, or until others man them.',
  patronsCall_hold: 'Hold it',
  patronsCall_hold_note: 'It stays, sullen: its discipline falls by 15.',
};
