// How the game ended, and why.

export const outcome = {
  goalsMet: 'At the last dawn every goal was met.',
  goalsUnmet: 'At the last dawn not every goal was met.',
  heldFiveNights: 'Five nights in a row met every goal.',
  trustGone: 'Trust stayed below 20 on three dawns. A province that does not speak to you cannot be held.',
  capitalGone: 'No political capital was left at two councils in a row. Baghdad gave the command to somebody else.',
  townsGone: 'Two towns belonged to ISIL after dark for five nights in a row.',
  stopped: 'You left the game in cycle {{cycles}}.',
};
