// Encounters: "Two parties meet in the dark, and only one of them is looking." What happens when a unit comes upon a
// group, in a search, a raid or a pursuit. The fight itself is in fight.ts.

import type { Unit } from '../state.ts';
import { stopped } from './crossing.ts';
import { fight } from './fight.ts';
import type { Hour } from './hour.ts';
import { leadFromPapers } from './papers.ts';

/** Chance that a fight leaves papers or a phone that lead on. */
const PAPERS = 0.3;

/** A unit comes upon a group: fighters fight, smugglers are turned over to the courts. */
export function meet(hour: Hour, unit: Unit, cellId: number, code = 'cellFound'): void {
  const { state } = hour;
  const cell = state.cells.find((c) => c.id === cellId);
  if (!cell) return;
  const { luck, tile } = cell;
  if (cell.faction === 'smugglers') {
    state.contacts = state.contacts.filter((c) => c.cell !== cell.id);
    state.cells = state.cells.filter((c) => c.id !== cell.id);
    hour.tell('smugglersHeld', 'notice', { tile, unit: unit.id }, { unit: unit.id, men: cell.men });
    return;
  }
  const crossing = cell.edge >= 0;
  const result = fight(hour, cell, unit, 'ours');
  if (crossing && (result.removed > 0 || result.destroyed)) stopped(hour, cell);
  hour.tell(
    result.removed === 0 ? 'metAndLost' : crossing ? 'crossingStopped' : code,
    'alarm',
    { tile, unit: unit.id },
    { unit: unit.id, removed: result.removed, killed: result.killed, wounded: result.wounded },
  );
  if (result.removed > 0 && hour.draw('raid', luck, 9) < PAPERS) leadFromPapers(hour, tile, luck);
}
