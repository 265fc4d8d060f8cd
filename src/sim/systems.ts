// The 22 systems of the source article as the game has them, and what it means that one is switched off: a study asks
// what the game would be without it. Which rules are a system's own is said here; rules that share a room ask isOff.

import type { OrderType } from './orders/order.ts';
import type { GameState } from './state.ts';

export const SYSTEM_IDS = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'S8',
  'S9',
  'S10',
  'S11',
  'S12',
  'S13',
  'S14',
  'S15',
  'S16',
  'S17',
  'S18',
  'S19',
  'S20',
  'S21',
  'S22',
] as const;
export type SystemId = (typeof SYSTEM_IDS)[number];

/** Rules (names in rules/index.ts) that run only while the system is on. Others are switched inside their room. */
export const RULES_OF: Readonly<Partial<Record<SystemId, readonly string[]>>> = {
  S3: ['tracks'],
  S5: ['checkpoint'],
  S8: ['pressure', 'crossing'],
  S10: ['lead', 'tracks'],
  S11: ['quietNight', 'calls', 'projects'],
  S12: ['mukhtar', 'reading'],
  S13: ['obedience', 'patrons', 'integration'],
  S14: ['inquiry'],
  S15: ['propaganda', 'awareness'],
  S16: ['coalition'],
  S18: ['training'],
  S19: ['leader', 'meeting'],
  S20: ['finance'],
  S21: ['council', 'decision'],
  S22: ['edge'],
};

/** Orders that cannot be given while the system is off. */
export const ORDERS_OF: Readonly<Partial<Record<SystemId, readonly OrderType[]>>> = {
  S3: ['layAmbush'],
  S5: ['setStrictness'],
  S7: ['buildFence', 'repairFence'],
  S9: ['searchArea', 'raidTile', 'arrestSuspect'],
  S11: ['raiseTribal', 'startProject', 'cancelProject'],
  S12: ['protectSource', 'protectMukhtar'],
  S14: ['monitorMilitia', 'openInquiry', 'prosecuteAbuse', 'compensateTown', 'withdrawMilitia', 'integrateMilitia'],
  S15: ['startAwareness', 'endAwareness'],
  S17: ['flyOrbit', 'flyStrike', 'flyLift', 'flyEvacuation', 'flyPresence'],
};

export function isOff(state: GameState, system: SystemId): boolean {
  return state.options.off?.includes(system) ?? false;
}

/** Names of the rules that do not run in this game. */
export function rulesOff(state: GameState): ReadonlySet<string> {
  return new Set((state.options.off ?? []).flatMap((system) => RULES_OF[system] ?? []));
}
