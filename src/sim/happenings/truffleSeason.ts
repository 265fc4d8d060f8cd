// Truffle season: "After the rain whole families go out into the desert, and the desert is not empty." By day parties
// look for truffles far from anybody. Who lies hidden there may be come upon; the parties may be robbed, taken or
// killed, or come home and tell. In the springs after 2017 agencies reported gatherers taken and killed.

import { disc, distanceKm } from '../map/grid.ts';
import { TERRAINS } from '../map/terrain.ts';
import { luckFrom, pickWeighted } from '../random.ts';
import { noticeCell } from '../rules/contact.ts';
import { actorOf, type Hour } from '../rules/hour.ts';
import { record } from '../rules/incident.ts';
import { addLead } from '../rules/lead.ts';
import { move } from '../rules/trust.ts';
import type { Cell } from '../state.ts';
import type { Gatherers, Happening } from '../state/happenings.ts';
import { openDecision } from '../decisions/open.ts';
import { truffles } from '../decisions/truffles.ts';
import { nearestUnit } from '../decisions/who.ts';
import { type HappeningKind, placeOf } from './kind.ts';

/** Kilometres around a party within which it may come upon a cell, and the chance an hour. Form ours. */
const MEETS_KM = 8;
const MEETS = 0.07;
/** Of meetings so many end in harm; with an escort, and for parties that were screened and told where not to go. */
const HARMED = 0.4;
const HARMED_BY_ANSWER: Readonly<Record<string, number>> = { escort: 0.2, screen: 0.7, ban: 1 };
/** Chance that those who got away tell, at full trust and without fear. */
const TELLS = 0.8;
/** In hundredths of a point. */
const TRUST_HARMED = -250;
const FEAR_HARMED = 500;
/** What a season without loss is worth to the place it is about, if somebody went along. */
const TRUST_KEPT = 200;
/** Parties that still go out. */
const PARTIES_BY_ANSWER: Readonly<Record<string, number>> = { escort: 1, screen: 0.6, ban: 0.1 };
/** An escort tires, points a day. */
const ESCORT_TIRES = 6;

const OPEN: readonly string[] = ['steppe', 'gravel', 'sand', 'wadi'];

export const truffleSeason: HappeningKind = {
  ahead: 2,
  seasonAhead: 8,
  suits: (state, town) => {
    const s = state.scenario.board.settlements[town];
    return s.kind === 'camp' || s.kind === 'village' ? 2 : s.kind === 'town' ? 3 : 1;
  },
  heard: (hour, one) => {
    hour.tell('truffleSeasonComes', 'notice', placeOf(hour, one));
    openDecision(hour, 'truffles', truffles, paramsFor(hour, one));
  },
  begins: (hour, one) => hour.tell('truffleSeasonBegins', 'notice', placeOf(hour, one)),
  lasts: (hour, one) => {
    if (hour.isDawn) goOut(hour, one);
    else if (hour.isPhaseStart) hour.state.gatherers = [];
    else if (!hour.isNight) for (const party of partiesOf(hour, one)) inTheDesert(hour, one, party);
  },
  ends: (hour, one) => {
    hour.state.gatherers = hour.state.gatherers.filter((party) => party.town !== one.town);
    hour.tell('truffleSeasonOver', 'notice', placeOf(hour, one));
    const harmed = hour.state.log.some((e) => e.code === 'gatherersHarmed' && e.hour >= one.fromHour);
    if (one.town >= 0 && one.answer === 'escort' && !harmed) {
      move(hour, one.town, 'trust', TRUST_KEPT, { code: 'seasonKeptSafe' });
    }
  },
};

function paramsFor(hour: Hour, one: Happening): Record<string, string | number> {
  const settlement = hour.board.settlements[one.town];
  const unit = settlement ? nearestUnit(hour.state, settlement.tile, ['army', 'mechanised', 'police', 'border']) : null;
  return {
    happening: one.id,
    ...(settlement ? { settlement: settlement.id } : {}),
    ...(unit ? { unit: unit.id } : {}),
  };
}

/** Seasons of two places can overlap. */
function partiesOf({ state }: Hour, one: Happening): Gatherers[] {
  return state.gatherers.filter((party) => party.town === one.town);
}

function goOut(hour: Hour, one: Happening): void {
  const { board, land, state } = hour;
  const from = board.settlements[one.town];
  if (!from) return;
  const { ground } = board;
  const share = PARTIES_BY_ANSWER[one.answer] ?? 1;
  const parties = Math.max(0, Math.round(one.params['parties'] * share));
  const tiles = disc(ground, from.tile, one.params['radiusKm'] / ground.kmPerTile);
  const weights = tiles.map((t) =>
    land.home[t] === 1 && land.foot[t] > 0 && land.townAt[t] < 0 && OPEN.includes(TERRAINS[ground.terrain[t]]) ? 1 : 0,
  );
  for (let i = 0; i < parties; i++) {
    const at = pickWeighted(weights, hour.draw('event', actorOf(one.id), 10 + i));
    if (at < 0) return;
    state.gatherers.push({ tile: tiles[at], people: one.params['people'], town: one.town });
  }
  if (one.answer !== 'escort') return;
  const unit = state.units.find((u) => u.id === one.unit);
  if (unit) unit.fatigue = Math.min(100, unit.fatigue + ESCORT_TIRES);
}

/** An hour of a party among those who may lie near it. */
function inTheDesert(hour: Hour, one: Happening, party: Gatherers): void {
  const { board, land, state } = hour;
  for (const cell of state.cells.slice()) {
    if (cell.faction !== 'isil' || !land.home[cell.tile]) continue;
    if (distanceKm(board.ground, cell.tile, party.tile) > MEETS_KM) continue;
    const actor = luckFrom(6, cell.luck, party.tile);
    if (hour.draw('event', actor, 1) >= MEETS) continue;
    comeUpon(hour, one, party, cell, actor);
    state.gatherers = state.gatherers.filter((p) => p !== party);
    return;
  }
}

function comeUpon(hour: Hour, one: Happening, party: Gatherers, cell: Cell, actor: number): void {
  const { state, board } = hour;
  const settlement = board.settlements[party.town].id;
  const where = { tile: party.tile, settlement };
  if (one.answer === 'escort') noticeCell(hour, cell, 'patrol');
  if (hour.draw('event', actor, 2) < HARMED * (HARMED_BY_ANSWER[one.answer] ?? 1)) {
    const people = 1 + Math.floor(hour.draw('event', actor, 3) * 3);
    state.tally.civiliansHarmed += people;
    record(hour, { hour: hour.hour, tile: party.tile, kind: 'killing', deadly: true });
    hour.tell('gatherersHarmed', 'alarm', where, { people, settlement });
    move(hour, party.town, 'fearOfIsil', FEAR_HARMED, { code: 'gatherersHarmed', params: { people } });
    if (one.answer !== 'ban') {
      move(hour, party.town, 'trust', TRUST_HARMED, { code: 'gatherersHarmed', params: { people } });
    }
    return;
  }
  const town = state.towns[party.town];
  const willing = TELLS * (0.3 + (0.7 * town.trust) / 10000) * (1 - town.fearOfIsil / 10000);
  const share = one.answer === 'screen' ? Math.min(1, 1.5 * willing) : willing;
  if (hour.draw('event', actor, 4) < share)
    addLead(hour, { kind: 'hideout', source: 'shepherd', town: party.town, tile: cell.tile, cell: cell.id });
}
