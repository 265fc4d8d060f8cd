// Why a place is thought to be in danger tonight.

export const threats = {
  attackedLately: 'Attacked near by in the last nights.',
  belowCrew: 'Below its crew.',
  nobodyThere: 'It is not held after dark.',
  theirMethod: 'What their leader seems to want just now.',
  nearBelief: 'Cells are believed near by.',
};
