// Why a place is thought to be in danger tonight.

export const threats = {
  attackedLately: 'Attacked near by in the last nights.',
  belowCrew: 'Below its crew.',
  nobodyThere: 'Nobody holds it after dark.',
  nearBelief: 'Cells are believed near by.',
};
