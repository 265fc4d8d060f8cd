// Tracks: "Who comes by night leaves by night, and the sand keeps it till noon." A visit leaves traces; a patrol that is
// near in the next hours of daylight may find them, and follow them to where the visitors lie. Dust covers them.

import { distanceKm } from '../map/grid.ts';
import type { Trace } from '../state/border.ts';
import type { Hour } from './hour.ts';
import { PATROL_KM } from './control.ts';
import { STORM } from './dust.ts';
import { leadFromTracks } from './papers.ts';

/** Traces last until this many hours after the visit. */
const LAST_HOURS = 18;
/** Chance an hour of daylight that one patrol comes upon them, for one that knows its ground by half. Form ours. */
const FOUND_AN_HOUR = 0.05;

export function leaveTrace(hour: Hour, town: number, cell: number): void {
  hour.state.traces.push({ town, cell, hour: hour.hour });
}

export function tracksHour(hour: Hour): void {
  const { state } = hour;
  if (state.traces.length === 0) return;
  if (state.dust === STORM) {
    state.traces = [];
    return;
  }
  state.traces = state.traces.filter((t) => hour.hour - t.hour < LAST_HOURS);
  if (hour.isNight) return;
  for (const trace of state.traces.slice()) look(hour, trace);
}

function look(hour: Hour, trace: Trace): void {
  const { ground, settlements } = hour.board;
  const { tile, id } = settlements[trace.town];
  for (const unit of hour.state.units) {
    if (unit.task || unit.men < 10 || unit.postureDay !== 'patrol') continue;
    if (distanceKm(ground, unit.tile, tile) > PATROL_KM) continue;
    const chance = FOUND_AN_HOUR * (0.5 + unit.knowledge / 10);
    if (hour.draw('track', trace.cell, trace.town) >= chance) continue;
    hour.state.traces = hour.state.traces.filter((t) => t !== trace);
    hour.tell('tracksFound', 'note', { tile, settlement: id, unit: unit.id }, { unit: unit.id, settlement: id });
    leadFromTracks(hour, trace.town, trace.cell);
    return;
  }
}
