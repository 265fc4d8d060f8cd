// Recruitment: "Who has lost somebody to you, or fears you, is easier to win." Where trust is low men join the cells
// near by; harm to civilians brings some at once. A cell that grows too large for its food divides.

import { distanceKm } from '../map/grid.ts';
import { luckFrom } from '../random.ts';
import type { Cell } from '../state.ts';
import { isOff } from '../systems.ts';
import { actorOf, type Hour } from './hour.ts';
import { worthOfProjects } from './projects.ts';
import { recruitsByPropaganda } from './propaganda.ts';
import { leadsOn } from './leader.ts';
import { weightOf } from './trust.ts';

/** No recruits from this trust on, in hundredths. */
const NO_RECRUITS_FROM_TRUST = 5000;
/** Dollars that a recruit costs ISIL at once. Ours. */
const RECRUIT_COST = 500;
const REACH_KM = 60;
const LARGEST = 12;
/** A pair starts a new cell where there is none to join. */
const NEW_CELL = 2;
/** A lone survivor looks for another cell this often a night. */
const REJOINS = 0.3;

/** Men a cycle where trust stands so, of as many as would come at trust 0: few until much of it is gone. Form ours. */
export function recruitsAt(most: number, trust: number): number {
  const lacking = Math.max(0, NO_RECRUITS_FROM_TRUST - trust) / NO_RECRUITS_FROM_TRUST;
  return most * lacking * lacking;
}

export function recruitHour(hour: Hour): void {
  if (!hour.isDawn) return;
  const { state, board } = hour;
  state.towns.forEach((town, i) => {
    const fear = 1 + town.fearOfForces / 10000;
    const stirred = recruitsByPropaganda(state, i) * worthOfProjects(state, i);
    const rate = recruitsAt(board.constants.recruitsACycle * weightOf(board, i), town.trust) * fear * stirred;
    if (hour.draw('recruit', i) < rate) join(hour, i, 1);
  });
  rejoin(hour);
}

/** Some of those who lost somebody to the forces join at once. */
export function joinAfterHarm(hour: Hour, town: number, people: number, by: string | null): void {
  const salt = actorOf(by ?? '');
  let men = 0;
  for (let i = 0; i < people; i++)
    if (hour.draw('recruit', town, salt + 50 + i) < hour.board.constants.recruitsPerHarmed) men++;
  if (men > 0) join(hour, town, men);
}

function join(hour: Hour, town: number, men: number): void {
  const { enemy } = hour.state;
  // Who joins is fed and his family paid; with nothing in hand he comes all the same.
  if (!isOff(hour.state, 'S20')) enemy.funds = Math.max(0, enemy.funds - RECRUIT_COST * men);
  const tile = hour.board.settlements[town].tile;
  const cell = nearestCell(hour, tile, (c) => c.men + men <= LARGEST);
  if (cell) cell.men += men;
  else hour.state.cells.push(newCell(hour, tile, Math.max(NEW_CELL, men), luckFrom(1, town, hour.hour)));
}

function rejoin(hour: Hour): void {
  for (const cell of hour.state.cells.slice()) {
    if (cell.faction !== 'isil' || cell.men !== 1 || hour.draw('recruit', cell.luck, 1) >= REJOINS) continue;
    const other = nearestCell(hour, cell.tile, (c) => c.id !== cell.id && c.men < LARGEST);
    if (!other) continue;
    other.men++;
    leadsOn(hour, cell, other);
    hour.state.cells = hour.state.cells.filter((c) => c.id !== cell.id);
  }
}

function nearestCell(hour: Hour, tile: number, fits: (cell: Cell) => boolean): Cell | null {
  let best: Cell | null = null;
  let least = REACH_KM;
  for (const cell of hour.state.cells) {
    if (cell.faction !== 'isil' || !hour.land.home[cell.tile] || !fits(cell)) continue;
    const km = distanceKm(hour.board.ground, cell.tile, tile);
    if (km < least) {
      least = km;
      best = cell;
    }
  }
  return best;
}

/** A cell as it is when it comes into being: fed for six nights (RULES), of middling nerve, knowing nothing. */
export function newCell(hour: { readonly state: Hour['state'] }, tile: number, men: number, luck: number): Cell {
  return {
    id: hour.state.nextCell++,
    luck,
    faction: 'isil',
    men,
    tile,
    doing: 'hide',
    supplies: 600,
    nerve: 60,
    route: [],
    walked: 0,
    startsAt: -1,
    errand: 'none',
    operation: null,
    eager: false,
    memory: [],
    lessons: [],
    caches: [],
    edge: -1,
    delay: 0,
    enteredAt: -1,
    seenCrossing: false,
  };
}
