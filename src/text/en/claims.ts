// Contested claims: what officials say, what residents say, and what was so. The article the game is made from holds
// both voices; neither is always right.

export const claims = {
  militiaConduct_title: 'Conduct of {{unit}}',
  militiaConduct_officials: '{{unit}} is under control. It answers to the prime minister’s office like everybody else.',
  militiaConduct_residents: '{{unit}} does as it likes. Ask at any of its checkpoints what it costs to pass.',
  militiaConduct_officialsRight: 'It did half the wrong such units do.',
  militiaConduct_residentsRight: 'It did half as much wrong again as such units do.',

  policeConduct_title: 'Bribes and {{unit}}',
  policeConduct_officials: '{{unit}} is from here and takes nothing from its own people.',
  policeConduct_residents: 'Everybody pays {{unit}}. Who complains pays twice.',
  policeConduct_officialsRight: 'It did a third of the wrong police do.',
  policeConduct_residentsRight: 'It did three times the wrong police do.',

  townFeeds_title: 'Who feeds them in {{settlement}}',
  townFeeds_officials: 'People in {{settlement}} feed the cells and hide them. That is why they come back.',
  townFeeds_residents: 'We are robbed like everybody. Nobody in {{settlement}} gives them anything of his own will.',
  townFeeds_officialsRight: 'Some there did feed them, from the first day.',
  townFeeds_residentsRight: 'When it began nobody there did.',

  tipsHonest_title: 'What is told in {{settlement}}',
  tipsHonest_officials: 'What we hear from {{settlement}} is sound. They want this over.',
  tipsHonest_residents: 'Half of what is told in {{settlement}} is about land, water and old quarrels.',
  tipsHonest_officialsRight: 'Leads from there were wrong less than half as often as others.',
  tipsHonest_residentsRight: 'Leads from there were wrong nearly twice as often as others.',

  nightIsOurs_title: 'The night in {{settlement}}',
  nightIsOurs_officials: 'The day and the night in {{settlement}} are ours.',
  nightIsOurs_residents: 'The day is yours. In {{settlement}} the night still belongs to them.',
  nightIsOurs_officialsRight: 'Hungry cells went elsewhere first.',
  nightIsOurs_residentsRight: 'Hungry cells went there first.',

  nightRoad_title: 'The roads around {{settlement}}',
  nightRoad_officials: 'The roads around {{settlement}} are safe.',
  nightRoad_residents: 'Who can help it does not drive out of {{settlement}} before the road has been looked at.',
  nightRoad_officialsRight: 'Those who lay explosives mostly chose other roads.',
  nightRoad_residentsRight: 'Those who lay explosives chose these roads before others.',

  killingStopped_title: 'Have the killings stopped?',
  killingStopped_officials: 'They have stopped killing and abducting people. They want food, not blood.',
  killingStopped_residents: 'They wait. They have lists, and they know who speaks to you.',
  killingStopped_officialsRight: 'They went for residents a third as often as elsewhere.',
  killingStopped_residentsRight: 'They went for residents twice as often as elsewhere.',

  crossingSector_title: 'Crossings near {{edge}}',
  crossingSector_officials: 'Nobody crosses near {{edge}} any more.',
  crossingSector_residents: 'They come over near {{edge}} every week. We hear the dogs.',
  crossingSector_officialsRight: 'It was one of the quiet stretches.',
  crossingSector_residentsRight: 'It was used more than twice as much as others.',

  fenceSensors_title: 'The sensors on {{edge}}',
  fenceSensors_officials: 'The sensors on {{edge}} and beside it work.',
  fenceSensors_residents: 'They have been dead for months. The shepherds cut wire there for a bet.',
  fenceSensors_officialsRight: 'They worked.',
  fenceSensors_residentsRight: 'Four in five of them were dead.',

  cellCount_title: 'How many are left',
  cellCount_officials: 'Only a handful is left, and they are running.',
  cellCount_residents: 'They are more than you say. We see them; you count them.',
  cellCount_officialsRight: 'Half of the cells were smaller than was thought.',
  cellCount_residentsRight: 'Half of the cells were larger than was thought.',

  storesNear_title: 'Stores near {{settlement}}',
  storesNear_officials: 'What they buried around {{settlement}} has been found and emptied.',
  storesNear_residents: 'They still live on what they buried around {{settlement}}. They never come to buy.',
  storesNear_officialsRight: 'Cells near it began hungry.',
  storesNear_residentsRight: 'Cells near it began with food for two nights more.',

  moneySource_title: 'Where their money comes from',
  moneySource_officials: 'Their money comes over the border with what is smuggled. Close the border and they starve.',
  moneySource_residents: 'Their money is ours. Every shop and every lorry pays, after dark.',
  moneySource_officialsRight: 'Smuggling brought them nearly twice what was thought.',
  moneySource_residentsRight: 'Extortion brought them most of it; smuggling little.',
};
