// Pilgrimage: "For two days the road belongs to families on foot." On known dates people walk the road to a place. What
// was laid on the road for others hits them, and cells near it grow eager. Escort, another road, or let them go.

import { disc, distanceKm } from '../map/grid.ts';
import { luckFrom } from '../random.ts';
import type { Hour } from '../rules/hour.ts';
import { record } from '../rules/incident.ts';
import { move } from '../rules/trust.ts';
import type { Tile } from '../scenario.ts';
import type { Device } from '../state.ts';
import type { Happening } from '../state/happenings.ts';
import { openDecision } from '../decisions/open.ts';
import { pilgrims } from '../decisions/pilgrims.ts';
import { nearestUnit } from '../decisions/who.ts';
import { type HappeningKind, placeOf } from './kind.ts';

/** Classes of road people walk on. */
const ROAD_FROM = 2;
/** Chance an hour of the day that so many on foot set off a device on their road. Form ours. */
const SETS_OFF = 0.2;
/** Share of the danger that is left under an escort, and on another road. */
const DANGER: Readonly<Record<string, number>> = { escort: 0.3, reroute: 0.25 };
/** An escort looks at the road: chance an hour that it finds a device first. */
const ESCORT_FINDS = 0.25;
const ESCORT_TIRES = 10;
/** Cells this near that hear of the day look for something to strike, with this chance. Form ours. */
const TEMPTS_KM = 30;
const TEMPTS = 0.2;
/** In hundredths of a point. */
const TRUST_HARMED = -400;
const FEAR_HARMED = 500;
const TRUST_KEPT = 200;

export const pilgrimage: HappeningKind = {
  ahead: 4,
  seasonAhead: 12,
  suits: (state, town) => state.scenario.board.settlements[town].people,
  heard: (hour, one) => {
    hour.tell('pilgrimageComes', 'notice', placeOf(hour, one));
    const settlement = hour.board.settlements[one.town];
    const unit = settlement ? nearestUnit(hour.state, settlement.tile, ['army', 'police', 'mechanised']) : null;
    openDecision(hour, 'pilgrims', pilgrims, {
      happening: one.id,
      ...(settlement ? { settlement: settlement.id } : {}),
      ...(unit ? { unit: unit.id } : {}),
    });
    tempt(hour, one);
  },
  begins: (hour, one) => {
    hour.tell('pilgrimageBegins', 'notice', placeOf(hour, one), { people: one.params['people'] });
    const unit = one.answer === 'escort' ? hour.state.units.find((u) => u.id === one.unit) : undefined;
    if (unit) unit.fatigue = Math.min(100, unit.fatigue + ESCORT_TIRES);
  },
  lasts: (hour, one) => {
    if (!hour.isNight) walk(hour, one);
  },
  ends: (hour, one) => {
    hour.tell('pilgrimageOver', 'note', placeOf(hour, one));
    const harmed = hour.state.log.some((e) => e.code === 'pilgrimsHarmed' && e.hour >= one.fromHour);
    if (one.town >= 0 && one.answer === 'escort' && !harmed) {
      move(hour, one.town, 'trust', TRUST_KEPT, { code: 'pilgrimsKeptSafe' });
    }
  },
};

/** Tiles of road the pilgrims walk. */
export function pilgrimRoad(hour: Pick<Hour, 'board'>, one: Pick<Happening, 'town' | 'params'>): Tile[] {
  const { ground, settlements } = hour.board;
  const place = settlements[one.town];
  if (!place) return [];
  return disc(ground, place.tile, one.params['radiusKm'] / ground.kmPerTile).filter((t) => ground.road[t] >= ROAD_FROM);
}

/** Everybody knows the day, they too. */
function tempt(hour: Hour, one: Happening): void {
  const place = hour.board.settlements[one.town];
  if (!place) return;
  for (const cell of hour.state.cells) {
    if (cell.faction !== 'isil' || cell.operation) continue;
    if (distanceKm(hour.board.ground, cell.tile, place.tile) > TEMPTS_KM) continue;
    if (hour.draw('event', cell.luck, 5) < TEMPTS) cell.eager = true;
  }
}

function walk(hour: Hour, one: Happening): void {
  const { state } = hour;
  if (state.devices.length === 0) return;
  const road = new Set(pilgrimRoad(hour, one));
  for (const device of state.devices.filter((d) => road.has(d.tile))) {
    const actor = luckFrom(7, device.luck, device.tile);
    if (one.answer === 'escort' && hour.draw('event', actor, 1) < ESCORT_FINDS) {
      state.devices = state.devices.filter((d) => d !== device);
      hour.tell('deviceCleared', 'notice', { tile: device.tile });
    } else if (hour.draw('event', actor, 2) < SETS_OFF * (DANGER[one.answer] ?? 1))
      hitPilgrims(hour, one, device, actor);
  }
}

function hitPilgrims(hour: Hour, one: Happening, device: Device, actor: number): void {
  const { state } = hour;
  const people = 2 + Math.floor(hour.draw('event', actor, 3) * 5);
  state.devices = state.devices.filter((d) => d !== device);
  state.tally.civiliansHarmed += people;
  record(hour, { hour: hour.hour, tile: device.tile, kind: 'device', deadly: true });
  hour.tell('pilgrimsHarmed', 'alarm', { tile: device.tile }, { people });
  move(hour, one.town, 'trust', TRUST_HARMED, { code: 'pilgrimsHarmed', params: { people } });
  move(hour, one.town, 'fearOfIsil', FEAR_HARMED, { code: 'pilgrimsHarmed', params: { people } });
}
