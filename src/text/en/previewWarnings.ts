// What to think of before giving an order.

export const previewWarnings = {
  cellsNear_one: 'About one cell is believed within 15 km.',
  cellsNear_other: 'About {{cells}} cells are believed within 15 km.',
  capitalRunsOut: 'That leaves no political capital. Two councils in a row that find none dismiss you.',
  dustMayCome: 'Dust may come in the next phase: {{percent}}%. It keeps aircraft down.',
  notIdentified: 'They are not identified. With {{percent}}% they are not ISIL at all.',
  mayBeOthers: 'With {{percent}}% they are not ISIL but smugglers or herders.',
  sourceAtRisk: 'Acting now gives the source away with {{percent}}%.',
  falseArrestCosts: 'If he is the wrong man, {{settlement}} will remember it.',
  guiltyGoFree: 'Those who did work for ISIL go free as well.',
  homesSearched: 'Homes in {{settlement}} will be gone through. It costs trust.',
  nobodyNear: 'Nobody who stands ready by night can be at {{edge}} in time. Fence alone stops no one.',
  patrolsDayAndNight: '{{unit}} would patrol by day and by night. It will be spent in four days.',
  emptyPost: 'An empty post sees nothing and holds nothing.',
  strictCostsTrust: 'Strict searches cost trust in the nearest place every cycle.',
  mayStall: '{{unit}} may stall: {{percent}}%.',
  postsLeftEmpty_one: 'One post it mans will stand empty.',
  postsLeftEmpty_other: '{{count}} posts it mans will stand empty.',
};
