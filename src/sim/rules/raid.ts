// Raid: "Cordon a place and go in." It stands or falls with where the cell is believed to be; the cell may have seen
// the trucks, the lead may be cold or false, and whoever gave it may be found out.

import { clamp } from '../fixed.ts';
import { disc } from '../map/grid.ts';
import { TERRAINS, type Terrain } from '../map/terrain.ts';
import type { Ground, Tile, UnitKind } from '../scenario.ts';
import type { Cell, Lead, Unit } from '../state.ts';
import { foundEmpty } from './belief.ts';
import { cacheInCordon } from './cache.ts';
import { noticeCell } from './contact.ts';
import { harmCivilians } from './harm.ts';
import { runAway } from './cover.ts';
import { actorOf, type Hour, nearestTown } from './hour.ts';
import { exposure } from './lead.ts';
import { meet } from './encounter.ts';
import { move } from './trust.ts';

/** Chance that a raid finds a cell that is inside its cordon, before terrain. Form ours. */
const FINDS: Readonly<Record<UnitKind, number>> = {
  raid: 0.75,
  army: 0.5,
  mechanised: 0.45,
  border: 0.4,
  police: 0.4,
  engineers: 0.2,
  recon: 0.55,
  tribal: 0.6,
  militia: 0.45,
};
const TERRAIN_FINDS: Readonly<Record<Terrain, number>> = {
  river: 1,
  lake: 1,
  irrigated: 0.8,
  town: 0.8,
  steppe: 1,
  gravel: 1,
  sand: 1,
  broken: 0.75,
  wadi: 0.8,
  escarpment: 0.6,
};
/** Hours on the spot, and how far around its tile a cordon reaches, km. */
export const RAID_HOURS = 2;
const CORDON_KM = 3;
/** A raid team raids once in two cycles, others once in one (RULES). */
const RESTS_HOURS = { raid: 40, other: 20 };
/** By day the cell's lookouts see the cordon come more often than by night. Form ours. */
const WARNED_DAY = 0.25;
const WARNED_NIGHT = 0.12;
/** A raid that finds nobody in or by a settlement harms somebody this often, and is resented. */
const HARM = 0.08;
const RESENTED = -150;
/** A source found out: fear, silence, and sometimes reprisal. In hundredths. */
const EXPOSED_FEAR = 700;
const EXPOSED_TRUST = -200;

/** What it costs to have served somebody's grudge, on top. In hundredths. Form ours. */
const GRUDGE_TRUST = -150;
const GRUDGE_FEAR = 200;

/** Tiles a raid on one tile cordons: a wadi or a hill, a whole tile of 5 km. */
export function raidedTiles(ground: Ground, tile: Tile): Tile[] {
  return disc(ground, tile, CORDON_KM / ground.kmPerTile);
}

/** Chance that a cell inside the cordon is found, 0 to 1, from what the player knows of unit and ground. */
export function raidFinds(
  ground: Ground,
  tile: Tile,
  kind: UnitKind,
  unit: { readonly men: number; readonly training: number; readonly fatigue: number; readonly knowledge: number },
  isNight: boolean,
): number {
  const men = clamp(unit.men / 40, 0.3, 1.15);
  const skill = 0.7 + 0.1 * unit.training + (unit.knowledge - 3) / 30 + 0.05;
  const tired = unit.fatigue > 60 ? 0.85 : 1;
  const warned = 1 - (isNight ? WARNED_NIGHT : WARNED_DAY);
  const terrain = TERRAIN_FINDS[TERRAINS[ground.terrain[tile]]];
  return clamp(FINDS[kind] * men * skill * tired * warned * terrain, 0.02, 0.95);
}

/** The raid is carried out; called once, when the unit has been on the spot long enough. */
export function raid(hour: Hour, unit: Unit, tile: Tile, leadId: string | null): void {
  const { state, board } = hour;
  const chance = raidFinds(board.ground, tile, unit.kind, unit, hour.isNight);
  unit.raidsFrom = hour.hour + (unit.kind === 'raid' ? RESTS_HOURS.raid : RESTS_HOURS.other);
  const tiles = raidedTiles(board.ground, tile);
  const here = state.cells.filter((c) => tiles.includes(c.tile));
  let found: Cell | null = null;
  for (const cell of here) {
    if (hour.draw('raid', cell.luck) < chance) found ??= cell;
    else if (hour.draw('raid', cell.luck, 1) < 0.5) runAway(hour, cell);
  }
  const lead = state.leads.find((l) => l.id === leadId);
  const store = cacheInCordon(hour, tiles, lead?.kind === 'cache', unit.id);
  if (leadId) expose(hour, leadId);
  if (found) {
    noticeCell(hour, found, 'patrol');
    meet(hour, unit, found.id, 'raidFound');
  } else {
    for (const t of tiles) foundEmpty(state, t, chance);
    if (!store) hour.tell('raidEmpty', 'notice', { tile, unit: unit.id }, { unit: unit.id });
    if (lead?.grudge) grudgeServed(hour, lead, nearestTown(hour, tile), unit.id);
  }
  disturb(hour, unit, tile, found !== null);
  // Whatever else was said of hideouts here is answered too.
  state.leads = state.leads.filter((l) => l.id !== leadId && !(l.kind === 'hideout' && tiles.includes(l.tile)));
  clearContacts(hour, tile);
}

/** It was a rival's name: his people know who was sent against them, and by whose word. */
export function grudgeServed(hour: Hour, lead: Pick<Lead, 'tile'>, town: number, unit: string): void {
  if (town < 0) return;
  const settlement = hour.board.settlements[town].id;
  const cause = { code: 'grudgeServed', by: unit, params: { unit, settlement } };
  move(hour, town, 'trust', GRUDGE_TRUST, cause);
  move(hour, town, 'fearOfForces', GRUDGE_FEAR, cause);
  hour.tell('grudgeServed', 'notice', { tile: lead.tile, settlement, unit }, { unit, settlement });
}

/** A place that was gone through and found empty is no longer where a lost contact may be. */
function clearContacts(hour: Hour, tile: Tile): void {
  hour.state.contacts = hour.state.contacts.filter((c) => c.tile !== tile || c.live || c.seenHour === hour.hour);
}

function disturb(hour: Hour, unit: Unit, tile: Tile, found: boolean): void {
  const town = hour.land.townAt[tile];
  if (town < 0) return;
  const params = { unit: unit.id };
  if (!found) move(hour, town, 'trust', RESENTED, { code: 'emptyRaid', by: unit.id, params });
  if (hour.draw('raid', town, 20) >= HARM) return;
  const settlement = hour.board.settlements[town].id;
  hour.tell('harmInRaid', 'notice', { tile, settlement, unit: unit.id }, { unit: unit.id, settlement, people: 1 });
  harmCivilians(hour, tile, 1, 'harmInRaid', unit.id);
}

/** Acting on a tip may show who gave it. */
export function expose(hour: Hour, leadId: string): void {
  const { state, board } = hour;
  const lead = state.leads.find((l) => l.id === leadId);
  if (!lead || lead.town < 0) return;
  if (hour.draw('report', actorOf(leadId), 40) * 100 >= exposure(state, lead, hour.hour)) return;
  const settlement = board.settlements[lead.town].id;
  move(hour, lead.town, 'fearOfIsil', EXPOSED_FEAR, { code: 'sourceExposed', params: { settlement } });
  move(hour, lead.town, 'trust', EXPOSED_TRUST, { code: 'sourceExposed', params: { settlement } });
  hour.tell('sourceExposed', 'notice', { tile: lead.tile, settlement }, { settlement });
}
