// Raid: a unit cordons a tile and goes in, on a lead or on belief alone, then goes home.

import type { Frame, LeadView } from '../frame.ts';
import { clamp } from '../fixed.ts';
import { disc } from '../map/grid.ts';
import { someoneAmong } from '../rules/belief.ts';
import { cacheFinds } from '../rules/cache.ts';
import { RAID_HOURS, raidedTiles, raidFinds } from '../rules/raid.ts';
import type { Tile } from '../scenario.ts';
import { errand } from './errand.ts';
import { odds } from './odds.ts';
import type { Preview } from './order.ts';
import { land, no, unitIn } from './room.ts';

/** Where one lies another may lie beside it, which nobody reckons with: so much oftener somebody is found. Calibrated. */
const BESIDE = 1.15;
/** An hour after dusk they begin to walk: what is left of the chance falls with the way, and no further. Calibrated. */
const LEFT_BY_NIGHT = { atDusk: 1.1, anHour: 0.2, least: 0.6 } as const;
/** Who is watched while he walks is soon elsewhere. Calibrated likewise. */
const WATCHED_AN_HOUR = 2;
/** Own losses in a raid that finds somebody, per cent; for the estimate only. */
const LOSSES_IF_FOUND = 14;
/** A grudge this likely is worth a word, per cent. */
const GRUDGE_FROM = 8;
/** Harm in a settlement that is raided, per cent (rules/raid.ts). */
const HARM_IN_SETTLEMENT = 8;

export const raidTile = errand<'raidTile'>({
  task: 'raid',
  men: 15,
  hours: RAID_HOURS,
  where: (_, { tile }) => tile,
  refuseThere(frame, { unit, lead }) {
    const rests = unitIn(frame, unit)?.readyIn ?? 0;
    if (rests > 0) return no('raidedLately', { unit, hours: rests });
    return lead !== undefined && !frame.leads.some((l) => l.id === lead) ? no('unknownLead') : null;
  },
  preview(frame, { tile, lead }, unit, hours) {
    const store = frame.leads.find((l) => l.id === lead && l.kind === 'cache');
    if (store) return raidOnStore(frame, store, tile);
    const { ground } = frame.board;
    const isNight = frame.clock.phase === 'night';
    const tiles = raidedTiles(ground, tile).filter((t) => land(frame).home[t]);
    const told = frame.leads.find((l) => l.id === lead && l.kind === 'hideout');
    const still = isNight ? stillThere(frame, tiles, hours) : 1;
    const plain = { men: unit.men, training: unit.training, fatigue: 0, knowledge: 0 };
    const finds = (u: typeof plain, night: boolean): number =>
      someoneThere(frame, tiles, told, Math.min(1, BESIDE * raidFinds(ground, tile, unit.kind, u, night)));
    const full = { ...plain, fatigue: unit.fatigue, knowledge: unit.knowledge / 10 };
    const result = odds('find')
      .step('beliefHere', someoneThere(frame, tiles, told), { tiles: tiles.length })
      .step('groundAndTeam', finds(plain, false))
      .step('knowsGround', finds({ ...full, fatigue: 0 }, false), { knowledge: unit.knowledge })
      .step('fatigue', finds(full, false))
      .step('darkness', finds(full, isNight))
      .step('abroadByNight', still * finds(full, isNight))
      .done(0.35);
    return {
      odds: result,
      harmPercent: land(frame).townAt[tile] >= 0 ? HARM_IN_SETTLEMENT : 1,
      lossPercent: Math.round((result.percent * LOSSES_IF_FOUND) / 100),
      warnings: warningsFor(frame, lead),
    };
  },
  subject: ({ lead }) => ({ target: lead ?? null }),
});

/** Chance that somebody inside the cordon is found: by all that is believed, or by the lead alone where it says more. */
function someoneThere(frame: Frame, tiles: readonly Tile[], lead: LeadView | undefined, finds = 1): number {
  const believed = someoneAmong(frame.belief, tiles, () => finds);
  return lead ? Math.max(believed, (lead.confidence / 100) * covered(frame, tiles, lead) * finds) : believed;
}

/** Share of the area a lead names that lies inside a cordon. */
function covered(frame: Frame, cordon: readonly Tile[], { radiusTiles, tile }: LeadView): number {
  const named = disc(frame.board.ground, tile, radiusTiles + 0.5).filter((t) => land(frame).home[t]);
  return named.filter((t) => cordon.includes(t)).length / Math.max(1, named.length);
}

/** By night, what is left of the chance when the unit gets there. */
function stillThere({ contacts }: Frame, tiles: readonly Tile[], hours: number): number {
  if (contacts.some((c) => c.live && tiles.includes(c.tile))) return 1 / (1 + WATCHED_AN_HOUR * hours);
  return clamp(LEFT_BY_NIGHT.atDusk - LEFT_BY_NIGHT.anHour * hours, LEFT_BY_NIGHT.least, 1);
}

/** On a lead that names a store: whether it is where they say, and whether the cordon covers the place. */
function raidOnStore(frame: Frame, lead: LeadView, tile: Tile): Partial<Preview> {
  const share = covered(frame, raidedTiles(frame.board.ground, tile), lead);
  const right = lead.confidence / 100;
  return {
    odds: odds('findStore')
      .step('leadConfidence', right)
      .step('cordonCovers', right * share)
      .step('wellHidden', right * share * cacheFinds())
      .done(0.3),
    harmPercent: land(frame).townAt[tile] >= 0 ? HARM_IN_SETTLEMENT : 1,
    warnings: warningsFor(frame, lead.id),
  };
}

function warningsFor(frame: Frame, leadId: string | undefined): Preview['warnings'] {
  const lead = frame.leads.find((l) => l.id === leadId);
  const warnings: Preview['warnings'][number][] = [];
  if (!lead) return warnings;
  if (lead.grudge >= GRUDGE_FROM) warnings.push({ code: 'mayBeGrudge', params: { percent: lead.grudge } });
  if (lead.exposure === 0) return warnings;
  return [...warnings, { code: 'sourceAtRisk', params: { percent: lead.exposure, settlement: lead.settlement ?? '' } }];
}
