// Strike: "It wants to know whom it hits." A strike on what is identified rarely harms others; on what is not, it may,
// and the estimate stands on the button. Harm by the forces lowers trust and tips (Condra & Shapiro 2012).

import { gatherersNear } from '../happenings/active.ts';
import { clamp } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import type { Board, Tile } from '../scenario.ts';
import type { Cell } from '../state.ts';
import { stopped } from './crossing.ts';
import { removeFighters } from './fight.ts';
import { harmCivilians } from './harm.ts';
import { luckFrom } from '../random.ts';
import { actorOf, type Hour } from './hour.ts';
import { isGrounded } from './orbit.ts';

/** Chance to hit what is watched live, and what was seen within two hours. */
const HITS_LIVE = 0.75;
const HITS_LATE = 0.3;
/** Of those under a hit so many are gone. */
const REMOVES = 0.8;
/** Chance of harm to civilians on empty ground, and near a settlement by its distance; more if not identified. */
const HARM_BASE = 2;
const HARM_NEAR = 45;
const NEAR_KM = 6;
const HARM_UNIDENTIFIED = 6;
/** More where people are out in the desert near by. */
const HARM_GATHERERS = 25;

/** How far the talk of a strike goes, km, and for how long: 90 days and more (Lyall on Afghanistan). Effect ours. */
const TALKED_OF_KM = 60;
const TALKED_OF_HOURS = 24 * 90;
const STIRS = 0.15;
const STIRS_AT_MOST = 0.6;

/** How strikes near a cell move how often it begins something: more, as before, or less, as the switch says. */
export function stirred(hour: Hour, cell: Cell): number {
  const finding = hour.state.options.disputed?.strikes ?? 'raise';
  if (finding === 'none') return 1;
  let sum = 0;
  for (const blow of hour.state.enemy.blows) {
    if (distanceKm(hour.board.ground, blow.tile, cell.tile) <= TALKED_OF_KM) sum += STIRS;
  }
  return finding === 'raise' ? 1 + Math.min(STIRS_AT_MOST, sum) : 1 - Math.min(STIRS_AT_MOST, sum);
}

/** Chance of hitting the party aimed at, 0 to 1. */
export function strikeHits(live: boolean): number {
  return live ? HITS_LIVE : HITS_LATE;
}

/** Chance of harm to civilians around the target, in per cent, as staff would estimate it. */
export function strikeHarmPercent(
  board: Board,
  tile: Tile,
  identified: boolean,
  gatherers: readonly { readonly tile: Tile; readonly people: number }[] = [],
): number {
  let harm = HARM_BASE + (identified ? 0 : HARM_UNIDENTIFIED);
  for (const s of board.settlements) {
    const km = distanceKm(board.ground, s.tile, tile);
    if (km < NEAR_KM) harm = Math.max(harm, HARM_NEAR * (1 - km / NEAR_KM) + (identified ? 0 : HARM_UNIDENTIFIED));
  }
  if (gatherersNear(board, gatherers, tile, NEAR_KM) > 0) harm += HARM_GATHERERS;
  return clamp(Math.round(harm * board.constants.strikeHarm), 1, 95);
}

/** Strikes ordered in the hour before are flown. */
export function strikeHour(hour: Hour): void {
  const { state } = hour;
  const flights = state.flights.filter((f) => f.kind === 'strike');
  state.flights = state.flights.filter((f) => f.kind !== 'strike');
  for (const flight of flights) {
    if (isGrounded(state)) {
      hour.tell('strikeCalledOff', 'notice', { tile: flight.tile }, { asset: flight.asset });
      continue;
    }
    fly(hour, flight.asset, flight.target);
  }
}

function fly(hour: Hour, asset: string, target: string): void {
  const { state, board } = hour;
  const contact = state.contacts.find((c) => c.id === target);
  if (!contact) {
    hour.tell('strikeNoTarget', 'notice', {}, { asset });
    return;
  }
  const cell = state.cells.find((c) => c.id === contact.cell);
  const { tile } = contact;
  state.enemy.blows = state.enemy.blows.filter((b) => hour.hour - b.hour < TALKED_OF_HOURS);
  state.enemy.blows.push({ tile, hour: hour.hour });
  const harm = strikeHarmPercent(board, tile, contact.identified, state.gatherers) / 100;
  const actor = luckFrom(4, cell?.luck ?? 0, actorOf(asset));
  const harmed = hour.draw('strike', actor, 2) < harm ? 1 + Math.floor(hour.draw('strike', actor, 3) * 4) : 0;
  const there = cell !== undefined && (contact.live || cell.tile === tile);
  const hit = there && hour.draw('strike', actor) < strikeHits(contact.live);
  if (!hit || !cell) {
    hour.tell('strikeMissed', 'notice', { tile }, { asset });
  } else if (cell.faction === 'smugglers') {
    state.cells = state.cells.filter((c) => c.id !== cell.id);
    state.contacts = state.contacts.filter((c) => c.id !== contact.id);
    hour.tell('strikeHitOthers', 'alarm', { tile }, { asset, people: cell.men });
    harmCivilians(hour, tile, cell.men, 'harmByStrike', asset);
    return;
  } else {
    let removed = 0;
    for (let i = 0; i < cell.men; i++) if (hour.draw('strike', actor, 10 + i) < REMOVES) removed++;
    removeFighters(hour, cell, removed);
    if (removed > 0) stopped(hour, cell);
    hour.tell('strikeHit', 'notice', { tile }, { asset, removed });
  }
  if (harmed > 0) {
    hour.tell('strikeHarmed', 'alarm', { tile }, { asset, people: harmed });
    harmCivilians(hour, tile, harmed, 'harmByStrike', asset);
  }
}
