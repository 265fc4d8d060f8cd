// Another truth behind the same picture: everything the player cannot know is made different, nothing else.

import type { GameState } from '../../../src/sim/index.ts';
import { landOf } from '../../../src/sim/map/land.ts';
import { keysOf } from '../../../src/sim/random.ts';

/** Changes a state in place and returns it; its frame must stay the same. */
export function otherTruth(state: GameState): GameState {
  const land = landOf(state.scenario.board);
  const tiles = land.home.length;
  for (const cell of state.cells) {
    do cell.tile = (cell.tile + 911) % tiles;
    while (land.home[cell.tile] === 0 || land.foot[cell.tile] === 0);
    cell.men = 1 + (cell.men % 12);
    cell.supplies += 150;
    cell.nerve = 100 - cell.nerve;
    cell.memory = [];
    cell.route = [];
    cell.operation = null;
    cell.doing = 'hide';
  }
  state.cells.reverse();
  for (const contact of state.contacts) Object.assign(contact, { cell: contact.cell + 1 });
  for (const lead of state.leads) Object.assign(lead, { cell: lead.cell < 0 ? 3 : -1, guilty: !lead.guilty });
  for (const entry of state.ledger) {
    if (!entry.known)
      Object.assign(entry, { cause: 'killing', by: 'somebody', params: { unit: 'somebody' }, abuse: true });
  }
  for (const entry of state.ledger) if (entry.accused) Object.assign(entry, { untrue: !entry.untrue });
  state.people.forEach((people, i) => {
    // Trust is other than it was and misread by as much more: it reads the same.
    const other = Math.min(10000, state.towns[i].trust + 40);
    people.misread += state.towns[i].trust - other;
    state.towns[i].trust = other;
    people.propaganda = Math.round(people.propaganda / 500) * 500;
  });
  for (const town of state.towns) {
    town.visit = 1e6 - town.visit;
    town.supporters += 2;
    [town.heldGuilty, town.heldInnocent] = [town.heldInnocent, town.heldGuilty];
  }
  for (const segment of state.fence) if (!segment.cutKnown) segment.cut = !segment.cut;
  state.devices.push({ tile: 5, luck: 1, hour: 3 });
  state.routeLore = state.routeLore.map((lore) => lore + 50);
  state.pressure.sectors = state.pressure.sectors.map((percent) => percent + 20);
  state.pressure.next = state.pressure.next.map((percent) => percent + 20);
  state.tally.crossingsAttempted += 7;
  state.tally.abuses += 2;
  Object.assign(state, { seed: 'other', keys: keysOf('other') });
  return state;
}
