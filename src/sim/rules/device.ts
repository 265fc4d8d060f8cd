// Explosives on roads: "Laid by night, a danger by day until the road is cleared." Patrols, checkpoints and engineers
// find some; traffic finds the rest.

import { distanceKm } from '../map/grid.ts';
import { luckFrom } from '../random.ts';
import type { Tile } from '../scenario.ts';
import type { Cell, Device, Unit } from '../state.ts';
import { PATROL_KM } from './control.ts';
import { rememberLosses } from './evacuation.ts';
import { takeLosses } from './fight.ts';
import { backlash } from './harm.ts';
import { type Hour, nearestTown } from './hour.ts';
import { record } from './incident.ts';
import { GIVEN_UP, learnt, WENT_WELL } from './lessons.ts';

/** Chance an hour of the day that traffic sets one off, by road class. Form ours. */
const TRAFFIC = [0, 0.03, 0.08, 0.13, 0.16];
/** Chance an hour of the day that it is found first. Form ours. */
const FOUND_BY = { patrol: 0.1, engineers: 0.25, checkpoint: 0.08 };
/** Who drives into it when no unit of ours passes: a convoy, or people; else nobody is hurt. */
const CONVOY = 0.35;
const CIVILIANS = 0.4;
/** Word of what became of one reaches so far, km. Form ours. */
const HEARD_KM = 40;
/** A third of incidents kill (RULES). */
const DEADLY = 1 / 3;

export function layDevice(hour: Hour, cell: Cell, tile: Tile): void {
  hour.state.devices.push({ tile, luck: cell.luck, hour: hour.hour });
}

export function deviceHour(hour: Hour): void {
  if (hour.isNight) return;
  const { state } = hour;
  const left: Device[] = [];
  for (const device of state.devices) {
    const actor = luckFrom(5, device.luck, device.tile);
    if (hour.draw('device', actor, 1) < findChance(hour, device)) {
      hour.tell('deviceCleared', 'notice', { tile: device.tile });
      heardOf(hour, device, GIVEN_UP);
      continue;
    }
    const unit = state.units.find((u) => u.tile === device.tile && u.route.length > 0);
    if (unit || hour.draw('device', actor, 2) < TRAFFIC[hour.board.ground.road[device.tile]]) {
      explode(hour, device, unit ?? null, actor);
      heardOf(hour, device, WENT_WELL);
      continue;
    }
    left.push(device);
  }
  state.devices = left;
}

/** Those who laid it hear what became of it, if they lie near enough. */
function heardOf(hour: Hour, device: Device, worth: number): void {
  const cell = hour.state.cells.find((c) => c.luck === device.luck);
  if (!cell || distanceKm(hour.board.ground, cell.tile, device.tile) > HEARD_KM) return;
  learnt(hour, cell, 'device', device.tile, worth);
}

function findChance(hour: Hour, device: Device): number {
  const { ground } = hour.board;
  let missed = 1;
  for (const unit of hour.state.units) {
    if (unit.men < 10 || unit.task || unit.postureDay !== 'patrol') continue;
    if (distanceKm(ground, unit.tile, device.tile) > PATROL_KM) continue;
    const skill = 0.6 + unit.knowledge / 25;
    missed *= 1 - (unit.kind === 'engineers' ? FOUND_BY.engineers : FOUND_BY.patrol * skill);
  }
  for (const s of hour.state.structures) {
    if (s.crew >= 10 && !s.building && distanceKm(ground, s.tile, device.tile) <= 3) missed *= 1 - FOUND_BY.checkpoint;
  }
  return 1 - missed;
}

function explode(hour: Hour, device: Device, unit: Unit | null, actor: number): void {
  const { state } = hour;
  const u = hour.draw('device', actor, 3);
  const deadly = hour.draw('device', actor, 4) < DEADLY;
  const killed = deadly ? 1 : 0;
  const hurt = 1 + Math.floor(hour.draw('device', actor, 5) * 3);
  let hit: 'unit' | 'convoy' | 'civilians' | 'nobody' = 'nobody';
  if (unit) {
    hit = 'unit';
    takeLosses(hour, unit, killed, hurt);
  } else if (u < CONVOY) {
    hit = 'convoy';
    state.tally.ownKilled += killed;
    state.tally.ownWounded += hurt;
    rememberLosses(state, device.tile, killed);
  } else if (u < CONVOY + CIVILIANS) {
    hit = 'civilians';
    state.tally.civiliansHarmed += killed + hurt;
    backlash(hour, nearestTown(hour, device.tile), killed + hurt);
  }
  const dead = deadly && hit !== 'nobody';
  record(hour, { hour: hour.hour, tile: device.tile, kind: 'device', deadly: dead });
  hour.tell(
    `device_${hit}`,
    'alarm',
    { tile: device.tile, unit: unit?.id },
    { ...(unit ? { unit: unit.id } : {}), killed: dead ? 1 : 0, wounded: hit === 'nobody' ? 0 : hurt },
  );
}
