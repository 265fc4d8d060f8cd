// Sources: "Ask who says it, and what he has against the man he names." How far each kind of source is to be believed,
// how often a false word serves a grudge, and how much acting on it shows who spoke. Known to the player: it is what an
// intelligence officer would say of them.

import type { Constants } from '../constants.ts';
import type { LeadSource } from '../frame.ts';

/** Leads that are wrong, times the share of all that are. Form ours. */
const WRONG: Readonly<Record<LeadSource, number>> = {
  resident: 1,
  mukhtar: 0.7,
  shepherd: 0.9,
  driver: 1.2,
  police: 0.9,
  phone: 1.4,
  papers: 0.5,
  tracks: 0.8,
};
/** Of the wrong ones, so many name a rival, his herd or his house. Form ours. */
const GRUDGES: Readonly<Record<LeadSource, number>> = {
  resident: 0.25,
  mukhtar: 0.4,
  shepherd: 0.15,
  driver: 0.15,
  police: 0.2,
  phone: 0.4,
  papers: 0,
  tracks: 0,
};
/** How much of the risk to a source is left: a voice on the telephone has no door to knock at. Form ours. */
const EXPOSED: Readonly<Record<LeadSource, number>> = {
  resident: 1,
  mukhtar: 1.2,
  shepherd: 1,
  driver: 0.8,
  police: 0.5,
  phone: 0.25,
  papers: 0,
  tracks: 0,
};
const MOST_WRONG = 0.9;

/** Share of the leads of a source that are wrong, 0 to 1. */
export function wrongShare(k: Constants, source: LeadSource): number {
  return Math.min(MOST_WRONG, k.leadFalseShare * WRONG[source]);
}

/** Share of its wrong leads that serve a grudge, 0 to 1. */
export function grudgeShare(source: LeadSource): number {
  return GRUDGES[source];
}

/** Times the chance that acting on it gives the source away. */
export function exposedShare(source: LeadSource): number {
  return EXPOSED[source];
}
