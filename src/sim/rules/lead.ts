// Leads: "They tell you if they trust you, if somebody can protect them, and if there is still something to tell."
// Most come from contested places that lean to the government; of what is said of hideouts a quarter is wrong; all go cold.

import { isProtesting } from '../happenings/active.ts';
import { tipsFalseFactor } from '../claims/tipsHonest.ts';
import { darkHoursBetween } from '../clock.ts';
import { clamp, halved, sigmoid } from '../fixed.ts';
import type { LeadSource } from '../frame.ts';
import { disc, distanceKm } from '../map/grid.ts';
import { drawBelow, pickWeighted } from '../random.ts';
import type { Board, Tile } from '../scenario.ts';
import type { Cell, GameState, Lead } from '../state.ts';
import { isOff } from '../systems.ts';
import { believe } from './belief.ts';
import { isStocked } from '../state/border.ts';
import { controlForInforming } from './control.ts';
import { tipsUnderCurfew } from './curfew.ts';
import type { Hour } from './hour.ts';
import { tipsByMukhtar } from './mukhtar.ts';
import { tipsByPropaganda } from './propaganda.ts';
import { exposedShare, grudgeShare, wrongShare } from './source.ts';

/** Tips never dry up: so much of their base is left wherever somebody could protect who speaks. Lowered on fact 3. */
const FLOOR = 0.08;
/** Even what is right may have been left an hour ago. Calibrated on the belief map. */
const BELIEVED = 0.97;
/** Given up when less than this is left of it. */
const COLD = 0.12;
/** Residents know of cells within this walk. */
const KNOWS_WITHIN_KM = 45;
/** A false lead points so far off at most, km; bare ground weighs this against the square of what other ground hides. */
const FALSE_WITHIN_KM = 25;
const BARE_GROUND = 20;
/** Radius of the area a lead names, km: a wadi or a hill, a whole tile where tiles are larger. */
const AREA_KM = 3;
/** A quarter of tips are about a person who feeds or carries, not about a hideout. Form ours. */
const SUSPECT_SHARE = 0.25;
const SETTLEMENTS_A_FIRST_LEAD = 14;
/** Of tips from a place where everybody has a telephone, so many come by it and without a name. Form ours. */
const BY_PHONE = 0.3;
/** Of tips, so many are about a store; from a place that knows of one within this far, km. Form ours. */
const CACHE_SHARE = 0.12;
const KNOWS_STORES_WITHIN_KM = 40;
/** A false tip that serves a grudge names ground by a rival's houses, so far from them at most, km. */
const BY_HOUSES_KM = 6;
const SOURCES: readonly LeadSource[] = ['resident', 'mukhtar', 'shepherd', 'driver', 'police'];
/** Chance of giving the source away when acted on within six hours: a village's, a town's, a city's (RULES: 40%). */
export const EXPOSURE = { village: 40, camp: 40, town: 20, city: 8 } as const;
export const EXPOSED_WITHIN_HOURS = 6;

/** The curve of informing, 1 at its peak near c = 0.7 (Kalyvas 2006; form of MODEL.md). */
export function informing(c: number): number {
  return ((1 - c) * dares(c)) / 0.2523;
}

/** Whether somebody could protect who speaks: nobody does where ISIL is master, wherever trust stands. */
function dares(c: number): number {
  return sigmoid((c - 0.6) / 0.06);
}

/** Leads a day from one settlement at most, in truth: nobody speaks where there is nothing to tell. */
export function leadRate(state: GameState, town: number): number {
  if (isProtesting(state, town)) return 0;
  const place = state.towns[town];
  const { constants, settlements } = state.scenario.board;
  const { phones } = settlements[town];
  const willing = (place.trust / 5000) * (phones / 100);
  const c = controlForInforming(state, town);
  const unafraid = isOff(state, 'S12') ? 1 : (1 - place.fearOfIsil / 10000) * (1 - place.fearOfForces / 20000);
  const said = tipsByPropaganda(state, town) * tipsByMukhtar(state, town) * tipsUnderCurfew(state, town);
  const floor = FLOOR * (phones / 100) * dares(c);
  return constants.leadsBase * Math.max(floor, willing * informing(c) * unafraid) * said;
}

/** Share of a lead's worth that is left: whoever it is about moves by night. */
export function freshness(board: Board, lead: Lead): number {
  return halved(lead.darkHours, board.constants.leadHalfLifeHours);
}

/** Half of a day's leads come in by dawn, half by dusk. */
export function leadHour(hour: Hour): void {
  const { state } = hour;
  if (hour.isNight) for (const lead of state.leads) lead.darkHours++;
  state.leads = state.leads.filter((lead) => freshness(hour.board, lead) > COLD);
  if (!hour.isPhaseStart) return;
  for (let town = 0; town < state.towns.length; town++) {
    if (hour.draw('lead', town) < leadRate(state, town) / 2) tell(hour, town);
  }
}

/** What has been heard when the game begins: a lead on a hideout for every fourteen settlements or so. */
export function firstLeads(hour: Hour): void {
  const { state } = hour;
  const count = Math.max(1, Math.round(state.towns.length / SETTLEMENTS_A_FIRST_LEAD));
  for (let i = 0; i < count && state.towns.length > 0; i++) {
    const town = drawBelow(state.keys, 'lead', i, hour.hour, state.towns.length, 9);
    const source = SOURCES[drawBelow(state.keys, 'lead', i, hour.hour, SOURCES.length, 10)];
    hideout(hour, town, source);
  }
}

/** Leads the level gives: right where a cell lies in the area named. */
export function givenLeads(hour: Hour): void {
  const { board, state } = hour;
  for (const start of state.scenario.leads ?? []) {
    const town = board.settlements.findIndex((s) => s.id === start.settlement);
    const area = disc(board.ground, start.tile, areaRadius(board.ground.kmPerTile) + 0.5);
    const cell = state.cells.find((c) => c.faction === 'isil' && area.includes(c.tile));
    const about = { kind: 'hideout', source: start.source, town, tile: start.tile } as const;
    addLead(hour, { ...about, cell: cell ? cell.id : -1 }, start.hoursOld);
  }
}

function tell(hour: Hour, town: number): void {
  const { state, board } = hour;
  const { keys } = state;
  const phoned = hour.draw('lead', town, 11) < (BY_PHONE * board.settlements[town].phones) / 100;
  const drawn = SOURCES[drawBelow(keys, 'lead', town, hour.hour, SOURCES.length, 1)];
  // A mukhtar who does not speak with the forces tells them nothing.
  const isSilent = drawn === 'mukhtar' && state.people[town].mukhtar !== 'speaks';
  const source = phoned ? 'phone' : isSilent ? 'resident' : drawn;
  if (hour.draw('lead', town, 2) >= SUSPECT_SHARE) {
    if (hour.draw('lead', town, 12) < CACHE_SHARE && store(hour, town, source)) return;
    hideout(hour, town, source);
    return;
  }
  const wrong = hour.draw('lead', town, 3) < wrongHere(hour, town, source);
  const guilty = !wrong && state.towns[town].supporters > 0;
  // Where nobody feeds them only spite gives a name.
  if (!wrong && !guilty) return;
  const grudge = !guilty && hour.draw('lead', town, 13) < grudgeShare(source);
  addLead(hour, { kind: 'suspect', source, town, tile: tileOf(hour, town), guilty, grudge });
}

/** Share of this source's leads from here that are wrong. */
function wrongHere({ board, state }: Hour, town: number, source: LeadSource): number {
  return Math.min(0.9, wrongShare(board.constants, source) * tipsFalseFactor(state, board.settlements[town].id));
}

/** Where a cell lies, or is said to. Where nobody of theirs is about there is no talk of them, true or false. */
function hideout(hour: Hour, town: number, source: LeadSource): void {
  const known = cellKnownTo(hour, town);
  if (!known) return;
  const wrong = hour.draw('lead', town, 4) < wrongHere(hour, town, source);
  const cell = wrong ? null : known;
  const grudge = wrong && hour.draw('lead', town, 13) < grudgeShare(source);
  const tile = cell ? cell.tile : grudge ? byHouses(hour, town) : somewhere(hour, town);
  addLead(hour, {
    kind: 'hideout',
    source,
    town,
    tile: aimedAt(hour, tile, town, 7),
    cell: cell ? cell.id : -1,
    grudge,
  });
}

/** Where a store lies, or is said to; false if nobody here knows of any. */
function store(hour: Hour, town: number, source: LeadSource): boolean {
  const { ground } = hour.board;
  const tile = tileOf(hour, town);
  const near = hour.state.caches.filter(
    (c) => isStocked(c) && distanceKm(ground, c.tile, tile) <= KNOWS_STORES_WITHIN_KM,
  );
  if (near.length === 0) return false;
  const { tile: place } = near[drawBelow(hour.state.keys, 'cache', town, hour.hour, near.length, 8)];
  const wrong = hour.draw('lead', town, 4) < wrongHere(hour, town, source);
  addLead(hour, { kind: 'cache', source, town, tile: aimedAt(hour, wrong ? somewhere(hour, town) : place, town, 7) });
  return true;
}

type About = Pick<Lead, 'kind' | 'source' | 'town' | 'tile'> & Partial<Pick<Lead, 'cell' | 'guilty' | 'grudge'>>;

/** Writes a lead down and tells the player; what is not said of it is not so. */
export function addLead(hour: Hour, lead: About, hoursOld = 0): void {
  const { state, board } = hour;
  if (isOff(state, 'S10')) return;
  const radiusTiles = lead.kind === 'suspect' ? 0 : areaRadius(board.ground.kmPerTile);
  const made: Lead = {
    cell: -1,
    guilty: false,
    grudge: false,
    ...lead,
    id: `l${state.nextLead++}`,
    radiusTiles,
    heardHour: hour.hour - hoursOld,
    darkHours: darkHoursBetween(board, hour.hour - hoursOld, hour.hour),
    protected: false,
  };
  state.leads.push(made);
  if (lead.kind === 'hideout') {
    believe(state, leadArea(state, made), BELIEVED * (1 - wrongShare(board.constants, lead.source)));
  }
  const settlement = lead.town >= 0 ? board.settlements[lead.town].id : undefined;
  hour.tell(
    codeOf(lead),
    'notice',
    { tile: lead.tile, settlement },
    { lead: made.id, source: lead.source, ...(settlement ? { settlement } : {}) },
  );
}

function codeOf({
  kind,
  source,
  town,
}: About): 'leadOnSuspect' | 'leadFromTracks' | 'leadOnCache' | 'leadHeard' | 'leadFromPapers' {
  if (kind === 'suspect') return 'leadOnSuspect';
  if (source === 'tracks') return 'leadFromTracks';
  if (kind === 'cache') return 'leadOnCache';
  return town >= 0 ? 'leadHeard' : 'leadFromPapers';
}

/** In tiles: 0 on tiles of 5 km, 1 on 2 km, 3 on 1 km. */
function areaRadius(kmPerTile: number): number {
  return Math.max(0, Math.round(AREA_KM / kmPerTile - 0.4));
}

function leadArea(state: GameState, lead: Lead): Tile[] {
  return disc(state.scenario.board.ground, lead.tile, lead.radiusTiles + 0.5);
}

function tileOf(hour: Hour, town: number): Tile {
  return hour.board.settlements[town].tile;
}

/** A cell somebody here can know of; the nearer the likelier. */
function cellKnownTo(hour: Hour, town: number): Cell | null {
  const tile = tileOf(hour, town);
  const near = hour.state.cells.filter(
    (c) =>
      c.faction === 'isil' && hour.land.home[c.tile] && distanceKm(hour.board.ground, c.tile, tile) <= KNOWS_WITHIN_KM,
  );
  const weights = near.map((c) => 1 / (4 + distanceKm(hour.board.ground, c.tile, tile)));
  const at = pickWeighted(weights, hour.draw('lead', town, 5));
  return at < 0 ? null : near[at];
}

/** Where a false lead points: ground near by that would hide somebody, as good as what a true one names. */
function somewhere(hour: Hour, town: number): Tile {
  return hiddenNear(hour, tileOf(hour, town), hour.draw('lead', town, 6));
}

/** Ground that would hide somebody, by weight, within a false lead's reach of a tile. */
function hiddenNear(hour: Hour, around: Tile, draw: number, except?: Tile): Tile {
  const { ground } = hour.board;
  const tiles = disc(ground, around, FALSE_WITHIN_KM / ground.kmPerTile).filter(
    (t) => hour.land.home[t] && t !== except,
  );
  const at = pickWeighted(
    tiles.map((t) => BARE_GROUND + hour.land.hides[t] * hour.land.hides[t]),
    draw,
  );
  return at < 0 ? around : tiles[at];
}

/** Ground by a settlement that is not one's own: the nearest other one, or else one's own. */
function byHouses(hour: Hour, town: number): Tile {
  const { ground, settlements } = hour.board;
  let rival = town;
  let least = Number.POSITIVE_INFINITY;
  settlements.forEach((s, i) => {
    const km = distanceKm(ground, s.tile, tileOf(hour, town));
    if (i === town || km >= least) return;
    least = km;
    rival = i;
  });
  const tiles = disc(ground, tileOf(hour, rival), BY_HOUSES_KM / ground.kmPerTile).filter((t) => hour.land.home[t]);
  return tiles[drawBelow(hour.state.keys, 'lead', town, hour.hour, tiles.length, 14)] ?? tileOf(hour, rival);
}

/** Ground that could hide somebody, some way off from where somebody was. */
export function awayFrom(hour: Hour, from: Tile, actor: number): Tile {
  return hiddenNear(hour, from, hour.draw('lead', actor, 20), from);
}

/** The middle of the area named is off by up to its radius; the place is in the area all the same. */
export function aimedAt(hour: Hour, tile: Tile, actor: number, salt: number): Tile {
  const { ground } = hour.board;
  const reach = areaRadius(ground.kmPerTile);
  const tiles = disc(ground, tile, reach).filter((t) => hour.land.home[t]);
  return tiles.length > 0 ? tiles[drawBelow(hour.state.keys, 'lead', actor, hour.hour, tiles.length, salt)] : tile;
}

/** Chance, per cent, that acting now gives the source away. */
export function exposure(state: GameState, lead: Lead, hour: number): number {
  if (lead.protected || lead.town < 0 || isOff(state, 'S12')) return 0;
  const kind = state.scenario.board.settlements[lead.town].kind;
  const fresh = hour - lead.heardHour < EXPOSED_WITHIN_HOURS ? 1 : 0.4;
  return clamp(
    Math.round(EXPOSURE[kind] * exposedShare(lead.source) * fresh * state.scenario.board.constants.exposureFactor),
    0,
    100,
  );
}
