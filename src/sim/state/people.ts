// The people of each settlement beside trust and fears (Town in state.ts), and whom each militia heeds: what is said
// among them, what is being built, who speaks for them, what has been asked of the forces. The rules are propaganda.ts,
// awareness.ts, projects.ts, curfew.ts, mukhtar.ts, calls.ts, obedience.ts, patrons.ts, integration.ts.

import type { Tile } from '../scenario.ts';

export const PROJECT_KINDS = ['clinic', 'water', 'school', 'market'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** A project in work. */
export interface Project {
  readonly kind: ProjectKind;
  /** Working days still to do. */
  cyclesLeft: number;
}

/** `speaks`: the mukhtar speaks with the forces; `silent`: he does not; `lost`: killed, and nobody has taken his place. */
export type Mukhtar = 'speaks' | 'silent' | 'lost';

/** One a settlement, in the order of board.settlements. */
export interface People {
  /** How far what ISIL says is believed, 0 to 10000. */
  propaganda: number;
  awareness: boolean;
  project: Project | null;
  /** Those that stand and work. */
  projects: ProjectKind[];
  curfew: boolean;
  mukhtar: Mukhtar;
  /** A section guards him. */
  guarded: boolean;
  /** Nobody here says a word until this hour, or -1. */
  quietUntil: number;
  /** What the town has asked in public: that the forces go, or that they come. */
  asks: 'leave' | 'call' | null;
  /** A tribal force has been raised here. */
  raised: boolean;
  /** Hour at which its men are together, or -1. */
  gathersAt: number;
  /** By how much trust here is misread, in hundredths; drawn at dawn. */
  misread: number;
}

/** One a militia (unit kind `militia`), by unit id. */
export interface Allegiance {
  readonly unit: string;
  /** What draws it to its patrons across the eastern border, 0 to 100. */
  pull: number;
  /** Hour at which it was last sent to do something, or -1. */
  toldAt: number;
  /** Orders it has refused or put off, as the player has seen. */
  refused: number;
  /** Takes no orders until this hour, or -1. */
  sulksUntil: number;
  /** Its patrons want it on this tile, or -1; it sets out at the hour. */
  calledTo: Tile;
  calledAt: number;
  /** Hour at which it is a police unit, or -1; men it had when that began. */
  integratedAt: number;
  menBefore: number;
}
