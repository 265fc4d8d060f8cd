// Making a task, for orders and rules alike. Its shape is in state.ts; how it is done is in rules/task.ts.

import type { Tile } from './scenario.ts';
import type { Task } from './state.ts';

/** What a task is about: a structure, lead, contact or edge, and for a fence its edges and layer. */
export type Subject = Partial<Pick<Task, 'target' | 'edges' | 'layer'>>;

/** @param hours of work on the spot, once the unit is there */
export function makeTask(type: Task['type'], tile: Tile, hours: number, subject: Subject = {}): Task {
  return { type, tile, target: null, hoursLeft: hours, edges: [], layer: null, found: false, ...subject };
}
