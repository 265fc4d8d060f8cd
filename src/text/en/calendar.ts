// The calendar line: events people know of, with their dates.

export const calendar = {
  heading: 'Calendar',
  nothing: 'No dates people speak of.',
  dustStorm: 'Dust storm',
  truffleSeason: 'Truffle season',
  pilgrimage: 'Pilgrimage',
  protest: 'Protest',
  flood: 'Flood',
  surge: 'Fighting across the border',
  troopsCalledAway: 'A company is asked for next door',
  armourSent: 'Tanks on their way',
  policyChange: 'Change of policy in Baghdad',
  patronsCall: 'Somebody calls the militia',
  kindAt: '{{kind}}, {{settlement}}',
  nowUntil: 'now, until {{until}}',
  onDate: 'from {{from}} to {{until}}',
  inWindow: 'perhaps between {{from}} and {{until}}: {{percent}}',
  due: 'answer by {{until}}',
  answered: 'your answer: {{option}}',
  gatherersOut_one: '{{count}} party is out in the desert',
  gatherersOut_other: '{{count}} parties are out in the desert',
};
