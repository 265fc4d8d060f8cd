// Older replay files made readable: one step a version, walked from the file's version to ours. Shapes only; a replay
// made under other rules is refused when it is opened, since its hours would not come out the same.

import { Fault } from '../shared/fault.ts';

export const REPLAY_FORMAT = 'anbar-replay';
export const REPLAY_VERSION = 2;

/** Takes the data of one version and gives that of the next; it may change what it is given. */
export type Migration = (data: Record<string, unknown>) => Record<string, unknown>;

/** MIGRATIONS[n] makes version n + 2 out of version n + 1. */
export const MIGRATIONS: readonly Migration[] = [
  // Games before version 2 were all played on Officer with everything on.
  (data) => ({ ...data, options: {} }),
];

/**
 * Walks parsed JSON to the newest version.
 * @throws Fault `notReplay` if it is no replay at all, `newer` (params: version, ours), `damaged` (params: path)
 */
export function migrate(
  data: unknown,
  steps: readonly Migration[] = MIGRATIONS,
  newest: number = REPLAY_VERSION,
): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'format')) throw new Fault('notReplay');
  let now = data as Record<string, unknown>;
  if (now.format !== REPLAY_FORMAT) throw new Fault('notReplay');
  const { version } = now;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Fault('damaged', { path: 'version' });
  }
  if (version > newest) throw new Fault('newer', { version, ours: newest });
  for (let at = version; at < newest; at++) now = { ...steps[at - 1](now), version: at + 1 };
  return now;
}
